"""Changes to single nodes of a tree, and the tree with all of them made.

An edit takes a node as the edits below it left it, so that edits nest; what is not touched keeps
its comments and its layout.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias, cast

import libcst as cst

Edited: TypeAlias = cst.CSTNode | cst.RemovalSentinel | cst.FlattenSentinel[cst.CSTNode]
Edit: TypeAlias = Callable[[cst.CSTNode], Edited]
Edits: TypeAlias = dict[cst.CSTNode, list[Edit]]

_TIGHT = cst.AssignEqual(
    whitespace_before=cst.SimpleWhitespace(""), whitespace_after=cst.SimpleWhitespace("")
)


class _Applier(cst.CSTTransformer):
    def __init__(self, edits: Mapping[cst.CSTNode, Sequence[Edit]]) -> None:
        super().__init__()
        self._edits = edits

    def on_leave(
        self, original_node: cst.CSTNodeT, updated_node: cst.CSTNodeT
    ) -> cst.CSTNodeT | cst.RemovalSentinel | cst.FlattenSentinel[cst.CSTNodeT]:
        """Apply what is to be done to a node, after all that is below it."""
        left = super().on_leave(original_node, updated_node)
        for edit in self._edits.get(original_node, ()):
            left = cast("cst.CSTNodeT", edit(cast(cst.CSTNode, left)))
        return left


def applied(module: cst.Module, edits: Mapping[cst.CSTNode, Sequence[Edit]]) -> cst.Module:
    """The module with every edit made."""
    return module.visit(_Applier(edits))


def merge(into: Edits, more: Edits) -> None:
    """Add edits to others; those of one node follow each other."""
    for node, edits in more.items():
        into.setdefault(node, []).extend(edits)


def name(dotted: str) -> cst.BaseExpression:
    """A dotted name as an expression."""
    return cst.parse_expression(dotted)


def call(function: str, *arguments: cst.CSTNode) -> cst.Call:
    """A call of a function."""
    args = [cst.Arg(cast(cst.BaseExpression, each)) for each in arguments]
    return cst.Call(name(function), args)


def calling(function: str) -> Edit:
    """Put a node into a call of a function."""
    return lambda node: call(function, node)


def each_of(function: str) -> Edit:
    """Apply a function to each item of a list."""

    def edit(node: cst.CSTNode) -> cst.CSTNode:
        item = cst.Name("each")
        iterable = _parenthesised(node)
        return cst.ListComp(
            call(function, item), cst.CompFor(target=cst.Name("each"), iter=iterable)
        )

    return edit


def constructing(function: str, names: Mapping[str, str]) -> Edit:
    """Make a dict display, or a call, a call with keywords of other names."""

    def edit(node: cst.CSTNode) -> cst.CSTNode:
        if isinstance(node, cst.Call):
            return node.with_changes(func=name(function), args=_renamed(node.args, names))
        assert isinstance(node, cst.Dict)
        args: list[cst.Arg] = []
        for element in node.elements:
            assert isinstance(element, cst.DictElement)
            args.append(
                cst.Arg(
                    keyword=cst.Name(names[_key(element.key)]),
                    value=element.value,
                    equal=_TIGHT,
                    comma=element.comma,
                )
            )
        if args:
            args[-1] = _closed(args[-1], node.rbrace.whitespace_before)
        return cst.Call(
            func=name(function),
            args=args,
            whitespace_before_args=node.lbrace.whitespace_after,
            lpar=node.lpar,
            rpar=node.rpar,
        )

    return edit


def _closed(arg: cst.Arg, space: cst.BaseParenthesizableWhitespace) -> cst.Arg:
    """The last argument, with what stands before the closing bracket."""
    if isinstance(arg.comma, cst.Comma):
        return arg.with_changes(comma=arg.comma.with_changes(whitespace_after=space))
    return arg.with_changes(whitespace_after_arg=space)


def requesting(client: str | None, request: Edit | None) -> Edit:
    """Give a client's method one request in the place of keywords, and wrap the client."""

    def edit(node: cst.CSTNode) -> cst.CSTNode:
        assert isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute)
        made = None if request is None else request(node.with_changes(lpar=(), rpar=()))
        function = node.func
        if client is not None:
            receiver = function.value.with_changes(lpar=(), rpar=())
            function = function.with_changes(value=call(client, receiver))
        arguments = [] if made is None else [cst.Arg(cast(cst.BaseExpression, made))]
        return node.with_changes(
            func=function, args=arguments, whitespace_before_args=cst.SimpleWhitespace("")
        )

    return edit


def renaming_method(method: str, edit: Edit) -> Edit:
    """Make an edit of a call, and give the method another name."""

    def renamed(node: cst.CSTNode) -> cst.CSTNode:
        made = edit(node)
        assert isinstance(made, cst.Call) and isinstance(made.func, cst.Attribute)
        return made.with_changes(func=made.func.with_changes(attr=cst.Name(method)))

    return renamed


def from_wire(function: str, names: Mapping[str, str]) -> Edit:
    """Make a call's keywords a dict display by wire names, or take the one `**` as it is."""

    def edit(node: cst.CSTNode) -> cst.CSTNode:
        assert isinstance(node, cst.Call)
        if len(node.args) == 1 and node.args[0].star == "**":
            return call(f"{function}.from_wire", node.args[0].value)
        elements = [
            cst.DictElement(
                key=cst.SimpleString(f'"{cast(cst.Name, each.keyword).value}"'),
                value=each.value,
                comma=each.comma,
            )
            for each in node.args
        ]
        space: cst.BaseParenthesizableWhitespace = cst.SimpleWhitespace("")
        if elements:
            last = elements[-1]
            if isinstance(last.comma, cst.Comma):
                space = last.comma.whitespace_after
                comma = last.comma.with_changes(whitespace_after=cst.SimpleWhitespace(""))
                elements[-1] = last.with_changes(comma=comma)
            else:
                space = node.args[-1].whitespace_after_arg
        display = cst.Dict(
            elements,
            lbrace=cst.LeftCurlyBrace(whitespace_after=node.whitespace_before_args),
            rbrace=cst.RightCurlyBrace(whitespace_before=space),
        )
        return call(f"{function}.from_wire", display)

    return edit


def attribute(python: str, present: str | None = None) -> Edit:
    """Make `x["Member"]` or `x.get("Member")` an attribute, in a call of `present` if need be."""

    def edit(node: cst.CSTNode) -> cst.CSTNode:
        read = cst.Attribute(_receiver(node), cst.Name(python))
        if present is not None:
            return call(present, read)
        assert isinstance(node, cst.Subscript | cst.Call)
        return read.with_changes(lpar=node.lpar, rpar=node.rpar)

    return edit


def attribute_or(python: str) -> Edit:
    """Make `x.get("Member", default)` an attribute, or its default where that is None."""

    def edit(node: cst.CSTNode) -> cst.CSTNode:
        assert isinstance(node, cst.Call)
        read = cst.Attribute(_receiver(node), cst.Name(python))
        return cst.BooleanOperation(
            left=read,
            operator=cst.Or(),
            right=node.args[1].value,
            lpar=[cst.LeftParen()],
            rpar=[cst.RightParen()],
        )

    return edit


def attribute_with_default(python: str) -> Edit:
    """Make `x.get("Member", default)` an attribute, or the default where that is None."""

    def edit(node: cst.CSTNode) -> cst.CSTNode:
        assert isinstance(node, cst.Call)
        read = cst.Attribute(_receiver(node), cst.Name(python))
        is_there = cst.ComparisonTarget(cst.IsNot(), cst.Name("None"))
        return cst.IfExp(
            test=cst.Comparison(read.deep_clone(), [is_there]),
            body=read,
            orelse=node.args[1].value,
            lpar=[cst.LeftParen()],
            rpar=[cst.RightParen()],
        )

    return edit


def is_given(python: str) -> Edit:
    """Make `"Member" in x` a test of the attribute."""

    def edit(node: cst.CSTNode) -> cst.CSTNode:
        assert isinstance(node, cst.Comparison)
        (target,) = node.comparisons
        operator = cst.Is() if isinstance(target.operator, cst.NotIn) else cst.IsNot()
        return cst.Comparison(
            cst.Attribute(target.comparator, cst.Name(python)),
            [cst.ComparisonTarget(operator, cst.Name("None"))],
            lpar=node.lpar,
            rpar=node.rpar,
        )

    return edit


def catching_too(classes: Sequence[str]) -> Edit:
    """Make an except clause catch other classes too."""

    def edit(node: cst.CSTNode) -> cst.CSTNode:
        caught = (
            node.elements
            if isinstance(node, cst.Tuple)
            else [cst.Element(cast(cst.BaseExpression, node))]
        )
        elements: list[cst.BaseElement] = [*caught]
        elements += [cst.Element(cst.Name(each)) for each in classes]
        return cst.Tuple(elements)

    return edit


def _receiver(node: cst.CSTNode) -> cst.BaseExpression:
    if isinstance(node, cst.Subscript):
        return _parenthesised(node.value)
    assert isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute)
    return node.func.value


def _parenthesised(node: cst.CSTNode) -> cst.BaseExpression:
    """An expression that binds as tightly as a name."""
    expression = cast(cst.BaseExpression, node)
    loose = cst.IfExp | cst.Lambda | cst.BooleanOperation | cst.Await | cst.NamedExpr
    if isinstance(expression, loose) and not expression.lpar:
        return expression.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
    return expression


def _renamed(args: Sequence[cst.Arg], names: Mapping[str, str]) -> list[cst.Arg]:
    return [
        each.with_changes(keyword=cst.Name(names[each.keyword.value]))
        for each in args
        if each.keyword is not None
    ]


def _key(node: cst.BaseExpression) -> str:
    assert isinstance(node, cst.SimpleString | cst.ConcatenatedString)
    return str(node.evaluated_value)
