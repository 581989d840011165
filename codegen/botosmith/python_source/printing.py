"""Prints compiled functions: one statement a line, what is long broken at its outermost joints."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from ..literals import docstring, literal
from . import tree
from .imports import Imports
from .tree import Block, Expression, Function, Statement

LONGEST = 88

_LAMBDA, _OR, _AND, _NOT, _COMPARED, _ARITHMETIC, _ATOM = range(7)
"""How tightly an expression binds."""


class Printer:
    """Prints the functions of one module, and knows afterwards what they import."""

    def __init__(self, home: str) -> None:
        self.imports = Imports(home)
        self.patterns: dict[str, str] = {}
        """The patterns that are used, by the names of the functions that refuse."""

    def function(self, function: Function) -> list[str]:
        """The lines of a function."""
        lines: list[str] = []
        parameters = ", ".join(f"{name}: {annotation}" for name, annotation in function.parameters)
        head, end = f"def {function.name}(", f") -> {function.returns}:"
        if len(head) + len(parameters) + len(end) <= LONGEST:
            lines.append(f"{head}{parameters}{end}")
        elif len(parameters) + 4 <= LONGEST:
            lines += [head, f"    {parameters}", end]
        else:
            lines.append(head)
            lines += [f"    {name}: {annotation}," for name, annotation in function.parameters]
            lines.append(end)
        if function.doc:
            lines.append(f"    {docstring(function.doc, 4)}")
        self._block(lines, function.body, 1)
        return lines

    def exploded(self, value: tree.Call, depth: int, end: str = "") -> list[str]:
        """The lines of a call with an argument a line, as a declaration is laid out."""
        margin = "    " * depth
        lines = [f"{margin}{self._text(value.function)}("]
        for argument in value.arguments:
            self._broken(lines, f"{margin}    ", argument, ",", depth + 1)
        for name, argument in value.keywords:
            self._broken(lines, f"{margin}    {name}=", argument, ",", depth + 1)
        lines.append(f"{margin}){end}")
        return lines

    # ------------------------------------------------------------------------------ statements

    def _block(self, lines: list[str], block: Block, depth: int) -> None:
        for statement in block:
            self._statement(lines, statement, depth)

    def _statement(self, lines: list[str], statement: Statement, depth: int) -> None:
        margin = "    " * depth
        match statement:
            case tree.Assign(target=target, value=value, annotation=annotation):
                annotated = f": {annotation}" if annotation else ""
                head = f"{margin}{self._text(target)}{annotated} = "
                self._broken(lines, head, value, "", depth)
            case tree.Augment(target=target, op=op, value=value):
                head = f"{margin}{self._text(target)} {op}= "
                self._broken(lines, head, value, "", depth)
            case tree.Declare(name=name, annotation=annotation):
                lines.append(f"{margin}{name}: {annotation}")
            case tree.Evaluate(value=value):
                self._broken(lines, margin, value, "", depth)
            case tree.Try(body=body, otherwise=otherwise, exception=exception):
                lines.append(f"{margin}try:")
                self._block(lines, body, depth + 1)
                lines.append(f"{margin}except {exception}:")
                self._block(lines, otherwise, depth + 1)
            case tree.Return(value=value):
                self._broken(lines, f"{margin}return ", value, "", depth)
            case tree.Break():
                lines.append(f"{margin}break")
            case tree.For(targets=targets, values=values, body=body):
                head = f"{margin}for {', '.join(targets)} in "
                self._broken(lines, head, values, ":", depth)
                self._block(lines, body, depth + 1)
            case tree.If(branches=branches, otherwise=otherwise):
                word = "if"
                for test, body in branches:
                    self._broken(lines, f"{margin}{word} ", test, ":", depth)
                    self._block(lines, body, depth + 1)
                    word = "elif"
                if otherwise:
                    lines.append(f"{margin}else:")
                    self._block(lines, otherwise, depth + 1)
            case _:
                assert_never(statement)

    def _broken(self, lines: list[str], head: str, value: Expression, end: str, depth: int) -> None:
        """A line, or several where it would be too long."""
        text = self._text(value)
        if len(head) + len(text) + len(end) <= LONGEST:
            lines.append(f"{head}{text}{end}")
            return
        match value:
            case tree.And() | tree.Or() | tree.Not():
                self._junction(lines, head, value, end, depth)
            case tree.Call(function=function, arguments=arguments, keywords=keywords) if (
                arguments or keywords
            ):
                parts = [("", each) for each in arguments]
                parts += [(f"{name}=", each) for name, each in keywords]
                self._parts(lines, f"{head}{self._text(function)}(", parts, f"){end}", depth)
            case tree.DictDisplay(items=pairs) if pairs:
                parts = [(f"{self._text(key)}: ", each) for key, each in pairs]
                self._parts(lines, f"{head}{{", parts, f"}}{end}", depth, display=True)
            case tree.ListDisplay(items=items) if items:
                parts = [("", each) for each in items]
                self._parts(lines, f"{head}[", parts, f"]{end}", depth, display=True)
            case tree.SomeItem(test=test, target=target, values=values):
                margin = "    " * (depth + 1)
                lines.append(f"{head}any([")
                self._broken(lines, margin, test, "", depth + 1)
                lines.append(f"{margin}for {target} in {self._text(values)}")
                lines.append(f"{'    ' * depth}]){end}")
            case _:
                # A long literal, such as the pattern of an ARN, stays in one piece.
                lines.append(f"{head}{text}{end}")

    def _parts(
        self,
        lines: list[str],
        head: str,
        parts: Sequence[tuple[str, Expression]],
        end: str,
        depth: int,
        *,
        display: bool = False,
    ) -> None:
        """What stands in brackets: in one line of its own, or a part a line.

        The several parts of a display never share a line that is not the whole.
        """
        margin = "    " * (depth + 1)
        line = margin + ", ".join(f"{name}{self._text(each)}" for name, each in parts)
        lines.append(head)
        if len(line) <= LONGEST and not (display and len(parts) > 1):
            lines.append(line)
        else:
            for name, each in parts:
                self._broken(lines, f"{margin}{name}", each, ",", depth + 1)
        lines.append(f"{'    ' * depth}{end}")

    def _junction(
        self,
        lines: list[str],
        head: str,
        value: tree.And | tree.Or | tree.Not,
        end: str,
        depth: int,
    ) -> None:
        """`and` or `or` in parentheses, an operand a line; `not` before either."""
        if isinstance(value, tree.Not):
            if isinstance(value.operand, tree.And | tree.Or | tree.Not):
                self._junction(lines, f"{head}not ", value.operand, end, depth)
            else:
                lines.append(f"{head}{self._text(value)}{end}")
            return
        word, binds = ("and", _AND) if isinstance(value, tree.And) else ("or", _OR)
        margin = "    " * (depth + 1)
        lines.append(f"{head}(")
        for place, operand in enumerate(value.operands):
            start = f"{margin}{word} " if place else margin
            # `and` and `or` are never mixed without parentheses.
            text = self._text(operand, _NOT if binds == _OR else binds + 1)
            is_long = len(start) + len(text) > LONGEST
            if is_long and isinstance(operand, tree.And | tree.Or | tree.Not):
                self._junction(lines, start, operand, "", depth + 1)
            elif is_long and isinstance(operand, tree.SomeItem):
                self._broken(lines, start, operand, "", depth + 1)
            else:
                lines.append(f"{start}{text}")
        lines.append(f"{'    ' * depth}){end}")

    # ----------------------------------------------------------------------------- expressions

    def _text(self, value: Expression, around: int = _LAMBDA) -> str:
        """An expression in one line, in parentheses if it binds less tightly than `around`."""
        match value:
            case tree.Name(id=name):
                return name
            case tree.Imported(home=home, id=name):
                self.imports.add(home, name)
                return name
            case tree.Refuses():
                return self._pattern(value)
            case tree.Quoted(value=constant):
                return literal(constant)
            case tree.Attribute(value=inner, name=name):
                return f"{self._text(inner, _ATOM)}.{name}"
            case tree.Item(value=inner, key=key):
                return f"{self._text(inner, _ATOM)}[{self._text(key)}]"
            case tree.Call(function=function, arguments=arguments, keywords=keywords):
                parts = [self._text(each) for each in arguments]
                parts += [f"{name}={self._text(each)}" for name, each in keywords]
                return f"{self._text(function, _ATOM)}({', '.join(parts)})"
            case tree.TupleDisplay(items=items):
                return f"({self._each(items)}{',' if len(items) == 1 else ''})"
            case tree.Is(left=left, right=right, negated=negated):
                word = "is not" if negated else "is"
                return self._pair(left, word, right, around)
            case tree.Compared(
                left=left, op="in" | "not in" as op, right=tree.Quoted(tuple(several))
            ):
                text = f"{self._text(left, _ARITHMETIC)} {op} {_constants(several)}"
                return _in_parentheses(text, _COMPARED, around)
            case tree.Compared(left=left, op=op, right=right):
                return self._pair(left, op, right, around)
            case tree.Between(low=low, value=inner, high=high):
                sides = (self._text(each, _ARITHMETIC) for each in (low, inner, high))
                return _in_parentheses(" <= ".join(sides), _COMPARED, around)
            case tree.Arithmetic(left=left, op=op, right=right):
                text = f"{self._text(left, _ATOM)} {op} {self._text(right, _ATOM)}"
                return _in_parentheses(text, _ARITHMETIC, around)
            case tree.Not(operand=operand):
                return _in_parentheses(f"not {self._text(operand, _NOT)}", _NOT, around)
            case tree.And(operands=()):
                return "True"
            case tree.Or(operands=()):
                return "False"
            case tree.And(operands=operands):
                return self._joined(" and ", operands, _AND, around)
            case tree.Or(operands=operands):
                return self._joined(" or ", operands, _OR, around)
            case tree.Choice(test=test, then=then, otherwise=otherwise):
                text = f"{self._text(then, _OR)} if {self._text(test, _OR)} else "
                return _in_parentheses(f"{text}{self._text(otherwise, _OR)}", _LAMBDA, around)
            case tree.Named(name=name, value=inner):
                return f"({name} := {self._text(inner)})"
            case tree.ListDisplay(items=items):
                return f"[{self._each(items)}]"
            case tree.DictDisplay(items=items):
                pairs = (f"{self._text(key)}: {self._text(item)}" for key, item in items)
                return f"{{{', '.join(pairs)}}}"
            case tree.EveryItem(test=test, targets=targets, values=values):
                every = f"for {', '.join(targets)} in {self._text(values)}"
                return f"all([{self._text(test)} {every}])"
            case tree.SomeItem(test=test, target=target, values=values):
                return f"any([{self._text(test)} for {target} in {self._text(values)}])"
            case tree.SetOf(item=item, target=target, values=values):
                return f"{{{self._text(item)} for {target} in {self._text(values)}}}"
            case tree.ListOf(item=item, loops=loops):
                each = (
                    f" for {loop.target} in {self._text(loop.values)} if {loop.target} is not None"
                    for loop in loops
                )
                return f"[{self._text(item)}{''.join(each)}]"
            case tree.Starred(values=values):
                return f"*{self._text(values, _ATOM)}"
            case tree.Lambda(parameter=parameter, body=body):
                text = f"lambda {parameter}: {self._text(body)}"
                return _in_parentheses(text, _LAMBDA, around)
            case _:
                assert_never(value)

    def _pair(self, left: Expression, word: str, right: Expression, around: int) -> str:
        text = f"{self._text(left, _ARITHMETIC)} {word} {self._text(right, _ARITHMETIC)}"
        return _in_parentheses(text, _COMPARED, around)

    def _joined(self, word: str, parts: Sequence[Expression], binds: int, around: int) -> str:
        # `and` and `or` are never mixed without parentheses.
        inner = _NOT if binds == _OR else binds + 1
        return _in_parentheses(word.join(self._text(each, inner) for each in parts), binds, around)

    def _each(self, items: Iterable[Expression]) -> str:
        return ", ".join(self._text(item) for item in items)

    def _pattern(self, refuses: tree.Refuses) -> str:
        """The name of what refuses by a pattern: one name for one pattern."""
        name, number = refuses.hint, 1
        while self.patterns.setdefault(name, refuses.python) != refuses.python:
            number += 1
            name = f"{refuses.hint}_{number}"
        return name


def _constants(values: tuple[tree.Constant, ...]) -> str:
    """What a value is looked up in: of three constants or more a set, which needs one look."""
    if len(values) < 3:
        return literal(values)
    return f"{{{', '.join(map(literal, dict.fromkeys(values)))}}}"


def _in_parentheses(text: str, binds: int, around: int) -> str:
    return f"({text})" if binds < around else text
