"""What stands at a place of a text that need not be valid Python, as somebody is typing it.

The text is read as tokens. The brackets that are open at the place show the call, and the dicts and
lists in its arguments.
"""

from __future__ import annotations

import keyword
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal, TypeAlias

from .tokens import Token, Word, is_closed, tokens, word_of

_OPEN = {"(": ")", "[": "]", "{": "}"}
_CLOSE = frozenset(_OPEN.values())
_STATEMENTS = frozenset(
    {
        *("assert", "class", "continue", "break", "def", "del", "except", "finally", "global"),
        *("import", "nonlocal", "pass", "raise", "return", "try", "while", "with", "@"),
    }
)
"""What begins a line and stands in no brackets: those that are still open were never closed."""


@dataclass(slots=True)
class _Bracket:
    """A bracket that is open: the token, and what stands in it up to the place."""

    opened: int
    inside: list[int] = field(default_factory=list[int])
    """The tokens in it that stand in no bracket within."""


@dataclass(frozen=True, slots=True)
class Member:
    """A step to a member of a structure, or a key of a map."""

    name: str


@dataclass(frozen=True, slots=True)
class Item:
    """A step to an item of a list."""


Step: TypeAlias = Member | Item


@dataclass(frozen=True, slots=True)
class Statement:
    """The lines of a statement, each from 1, and its first word."""

    first: int
    last: int
    keyword: str


_Step: TypeAlias = tuple[Literal["name", "value", "splat"], Step | None]


@dataclass(frozen=True, slots=True)
class Place:
    """What stands at a place.

    Attributes:
        kind: `name` for the name of an argument or of a dict's key, `value` for a value, `method`
            for what follows the dot of an attribute.
        callee: What is called, or what stands before the dot: its text.
        path: The steps from the call's arguments: to what has the name, or to the value.
        word: What stands there; empty where there is nothing yet.
        in_dict: Whether the name is a key of a dict's display.
        followed: Whether what follows a name, `=` or `:`, is there already.
        given: The names that stand beside it.
        statement: The statement that it is in.
    """

    kind: Literal["name", "value", "method"]
    callee: str
    path: tuple[Step, ...]
    word: Word
    given: frozenset[str]
    statement: Statement
    in_dict: bool = False
    followed: bool = False


class Text:
    """A text as tokens."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._tokens = [each for each in tokens(text) if each.kind not in ("space", "comment")]
        self._starts = [each.start for each in self._tokens]
        self._lines = [0, *(match.end() for match in re.finditer("\n", text))]

    def line_of(self, place: int) -> int:
        """The line of a place; lines count from 1."""
        return bisect_right(self._lines, place)

    def place_of(self, line: int, column: int) -> int:
        """A place by its line, from 1, and its column, from 0."""
        if line > len(self._lines):
            return len(self.text)
        return min(self._lines[line - 1] + column, len(self.text))

    def margin(self, line: int) -> str:
        """The white space at the beginning of a line."""
        rest = self.text[self._lines[line - 1] :]
        return rest[: len(rest) - len(rest.lstrip(" \t"))]

    def statement(self, place: int) -> Statement:
        """The statement at a place."""
        first, brackets = self._up_to(place)
        return self._statement(place, first, len(brackets))

    def at(self, place: int) -> Place | None:
        """What stands at a place; None where it is nothing of a call."""
        touched = self._touched(place)
        before = place if touched is None else touched.start
        first, brackets = self._up_to(before)
        word = Word("", place, place, False) if touched is None else word_of(touched)
        if word is None:
            return None
        statement = self._statement(before, first, len(brackets))
        ahead = bisect_right(self._starts, before - 1)
        if not word.quoted and ahead >= 2 and self._tokens[ahead - 1].text == ".":
            receiver = self._primary(ahead - 2)
            if not receiver or statement.first > self.line_of(self._tokens[ahead - 2].start):
                return None
            return Place("method", receiver, (), word, frozenset(), statement)
        if not brackets:
            return None
        found = self._path(brackets)
        if found is None:
            return None
        callee, steps = found
        *outer, (kind, step) = steps
        path = tuple(each for _, each in outer if each is not None)
        if kind == "name" and step is None:
            given = self._names(brackets[-1], before, word)
            in_dict = self._tokens[brackets[-1].opened].text == "{"
            followed = self._follows(before, word) in ("=", ":")
            return Place("name", callee, path, word, given, statement, in_dict, followed)
        if kind == "value" and step is not None:
            return Place("value", callee, (*path, step), word, frozenset(), statement)
        return None

    # ------------------------------------------------------------------------- statements

    def _up_to(self, place: int) -> tuple[int, list[_Bracket]]:
        """The first token of the statement at a place, and the brackets that are open there."""
        brackets: list[_Bracket] = []
        first = 0
        for index, token in enumerate(self._tokens):
            if token.start >= place:
                break
            if self._begins_line(index) and (not brackets or token.text in _STATEMENTS):
                brackets.clear()
                first = index
            if token.kind == "newline":
                continue
            if token.text in _OPEN and token.kind == "op":
                brackets.append(_Bracket(index))
                continue
            if token.text in _CLOSE and token.kind == "op" and brackets:
                brackets.pop()
            if brackets:
                brackets[-1].inside.append(index)
            elif token.text == ";":
                first = index + 1
        return min(first, max(len(self._tokens) - 1, 0)), brackets

    def _begins_line(self, index: int) -> bool:
        is_first = index == 0 or self._tokens[index - 1].kind == "newline"
        return is_first and self._tokens[index].kind != "newline"

    def _statement(self, place: int, first: int, depth: int) -> Statement:
        """The statement: up to where its brackets are closed, if they ever are."""
        if not self._tokens:
            return Statement(1, 1, "")
        start = min(self._tokens[first].start, place)
        begin = self.line_of(start)
        margin = len(self.margin(begin))
        last = max(place - 1, start)
        for index in range(bisect_right(self._starts, place - 1), len(self._tokens)):
            token = self._tokens[index]
            if token.kind == "newline":
                if depth <= 0:
                    break
                continue
            is_closing = token.kind == "op" and token.text in _CLOSE
            if (
                self._begins_line(index)
                and not is_closing
                and self.line_of(token.start) > begin
                and (
                    token.text in _STATEMENTS
                    or len(self.margin(self.line_of(token.start))) <= margin
                )
            ):
                break
            depth += token.kind == "op" and token.text in _OPEN
            depth -= is_closing
            last = max(last, token.end - 1)
        return Statement(begin, self.line_of(last), self._tokens[first].text)

    # ---------------------------------------------------------------------------- brackets

    def _touched(self, place: int) -> Token | None:
        """The word, number or string that a place is in, or at whose end it is."""
        index = bisect_right(self._starts, place) - 1
        for each in (index, index - 1):
            if each < 0 or self._tokens[each].end < place:
                continue
            token = self._tokens[each]
            if token.kind in ("word", "number"):
                return token
            if token.kind == "string" and token.start < place:
                return token if place < token.end or not is_closed(token.text) else None
        return None

    def _primary(self, index: int) -> str:
        """The expression of names, calls and subscripts that ends with a token; often empty."""
        depth = 0
        at = index
        start = -1
        while at >= 0:
            token = self._tokens[at]
            is_op = token.kind == "op"
            if token.kind == "newline" and depth == 0:
                break
            if is_op and token.text in _CLOSE:
                depth += 1
            elif is_op and token.text in _OPEN:
                depth -= 1
                if depth < 0:
                    break
                start = at
                at -= 1
                if depth == 0 and (at < 0 or not self._is_operand(at)):
                    return "" if token.text != "(" else self._code(start, index)
                continue
            elif depth == 0:
                if token.kind != "word":
                    break
                start = at
                if at < 2 or self._tokens[at - 1].text != ".":
                    break
                at -= 2
                continue
            at -= 1
        return self._code(start, index) if 0 <= start <= index else ""

    def _is_operand(self, index: int) -> bool:
        token = self._tokens[index]
        if token.kind == "word":
            return not keyword.iskeyword(token.text)
        return token.kind == "op" and token.text in (")", "]")

    def _code(self, first: int, last: int) -> str:
        between = self._tokens[first : last + 1]
        return " ".join(each.text for each in between if each.kind != "newline")

    def _path(self, brackets: Sequence[_Bracket]) -> tuple[str, list[_Step]] | None:
        """The call that is open, and the steps from it, each with what stands at its end."""
        steps: list[_Step] = []
        is_dict_call = False
        for bracket in reversed(brackets):
            opening = self._tokens[bracket.opened].text
            follows = bracket.opened > 0 and self._is_operand(bracket.opened - 1)
            last = self._since_comma(bracket)
            if is_dict_call:
                del last[-1:]  # the `dict` of what is open within
            is_dict_call = False
            if opening == "[":
                if follows or last:
                    return None
                steps.append(("value", Item()))
                continue
            if opening == "(" and not follows:
                return None
            is_dict_call = opening == "(" and self._tokens[bracket.opened - 1].text == "dict"
            separator = ":" if opening == "{" else "="
            step = self._entry(last, separator)
            if step is None:
                return None
            steps.append(step)
            if opening == "(" and not is_dict_call:
                callee = self._primary(bracket.opened - 1)
                return (callee, steps[::-1]) if callee else None
        return None

    def _since_comma(self, bracket: _Bracket) -> list[Token]:
        found: list[Token] = []
        for index in bracket.inside:
            token = self._tokens[index]
            if token.text == "," and token.kind == "op":
                found.clear()
            else:
                found.append(token)
        return found

    @staticmethod
    def _entry(last: Sequence[Token], separator: str) -> _Step | None:
        """What an argument or an entry of a dict is, as far as it is there."""
        match last:
            case []:
                return ("name", None)
            case [Token(text="**")]:
                return ("splat", None)
            case [Token(kind="word", text=text), Token(text="=")] if separator == "=":
                return ("value", Member(text))
            case [Token(kind="string") as key, Token(text=":")] if separator == ":":
                word = word_of(key)
                return None if word is None else ("value", Member(word.text))
            case _:
                return None

    def _follows(self, before: int, word: Word) -> str:
        """The token after the one that begins at a place, or after the place itself."""
        index = bisect_right(self._starts, before - 1)
        if word.end > word.start or word.quoted:
            index += 1
        return self._tokens[index].text if index < len(self._tokens) else ""

    def _names(self, bracket: _Bracket, before: int, word: Word) -> frozenset[str]:
        """The names of the other arguments, or of the other entries of a dict."""
        inside = [self._tokens[each] for each in bracket.inside]
        depth = 0
        for index in range(bisect_right(self._starts, before - 1), len(self._tokens)):
            token = self._tokens[index]
            if self._begins_line(index) and token.text in _STATEMENTS:
                break
            if token.kind == "op" and token.text in _OPEN:
                depth += 1
            elif token.kind == "op" and token.text in _CLOSE:
                depth -= 1
                if depth < 0:
                    break
            elif depth == 0 and token.kind != "newline" and token.start != before:
                inside.append(token)
        found: set[str] = set()
        for token, following in pairwise(inside):
            named = word_of(token) if token.kind in ("word", "string") else None
            if named is not None and following.text in ("=", ":"):
                found.add(named.text)
        return frozenset(found - {""})
