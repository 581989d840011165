r"""Parsing a Java regular expression.

The dialect is that of ``java.util.regex.Pattern`` with its DOTALL flag, as the AWS services use
it, except that ``$`` and ``\Z`` hold at the very end of the input only.
"""

from __future__ import annotations

from dataclasses import dataclass

from botosmith.regex.classes import bracket, shorthand
from botosmith.regex.codepoints import ANY, CodePoints
from botosmith.regex.printing import char_text, set_text, settled
from botosmith.regex.scanner import Scanner
from botosmith.regex.tree import (
    EMPTY,
    Anchor,
    Backreference,
    Chars,
    Choice,
    Group,
    Look,
    Node,
    Repeat,
    Sequence,
    walk,
    width,
)
from botosmith.regex.untranslatable import Untranslatable

_ANCHORS = {"A": "begin", "b": "word", "B": "word", "Z": "end", "z": "end"}
_PYTHON_ANCHORS = {"B": r"(?!\b)", "Z": r"\Z", "z": r"\Z"}
r"""In Python before 3.14, ``\B`` does not hold in the empty string."""
_MAX_COUNT = 0x7FFFFFFF


@dataclass(frozen=True, slots=True)
class Pattern:
    """A parsed pattern. ``flags`` is what the source sets for all of it: ``(?i)``, or empty."""

    flags: str
    root: Node


def parse(source: str) -> Pattern:
    """Parse a pattern.

    Raises:
        Untranslatable: Java refuses the pattern, or it uses what ``re`` cannot express.
    """
    return _Parser(_without_quotation(source)).pattern()


def _without_quotation(source: str) -> str:
    r"""Replace ``\Q..\E`` by escapes of the characters in between."""
    parts: list[str] = []
    position = 0
    while (found := source.find("\\", position)) >= 0:
        if source[found + 1 : found + 2] != "Q":
            parts.append(source[position : found + 2])
            position = found + 2
            continue
        end = source.find("\\E", found + 2)
        quoted = source[found + 2 : end if end >= 0 else len(source)]
        escaped = (char if char.isalnum() or ord(char) > 0x7F else f"\\{char}" for char in quoted)
        parts += [source[position:found], *escaped]
        position = end + 2 if end >= 0 else len(source)
    return "".join((*parts, source[position:]))


class _Parser:
    def __init__(self, source: str) -> None:
        self._scanner = Scanner(source)
        self._ignore_case = False
        self._groups: list[Node | None] = []
        self._names: dict[str, int] = {}

    def pattern(self) -> Pattern:
        flags = ""
        for known in ("(?i)", "(?s)"):
            if self._scanner.accept(known):
                flags = known
                self._ignore_case = known == "(?i)"
                break
        root = self._choice()
        if self._scanner.peek():
            raise Untranslatable("Java refuses it: a parenthesis is not opened")
        return Pattern(flags, root)

    def _choice(self) -> Node:
        outside = self._ignore_case
        branches = [self._sequence(outside)]
        while self._scanner.accept("|"):
            branches.append(self._sequence(outside))
        return branches[0] if len(branches) == 1 else Choice(tuple(branches))

    def _sequence(self, outside: bool) -> Node:
        """One branch, or the rest of one. Where case counts other than outside, it is wrapped."""
        ignore_case = self._ignore_case
        parts: list[Node] = []
        while (char := self._scanner.peek()) not in ("", "|", ")"):
            if char == "{":
                self._stray_quantifier()
            elif char == "(" and self._flag_switch():
                parts.append(self._sequence(ignore_case))
            else:
                parts.append(self._quantified(self._atom(char)))
        whole = parts[0] if len(parts) == 1 else Sequence(tuple(parts))
        if ignore_case == outside:
            return whole
        return Group("(?i:" if ignore_case else "(?-i:", whole)

    def _flag_switch(self) -> bool:
        scanner = self._scanner
        for known, ignore_case in (("(?i)", True), ("(?-i)", False), ("(?s)", self._ignore_case)):
            if scanner.accept(known):
                self._ignore_case = ignore_case
                return True
        return False

    def _stray_quantifier(self) -> None:
        """Java repeats the empty string when braces follow a quantifier."""
        self._quantified(EMPTY)

    def _quantified(self, atom: Node) -> Node:
        start = self._scanner.position
        bounds = self._bounds()
        if bounds is None:
            return atom
        if not self._scanner.accept("?"):
            self._scanner.accept("+")
        low, high = bounds
        if isinstance(atom, Anchor) or atom == EMPTY:
            return atom if low else EMPTY
        return Repeat(atom, low, high, self._scanner.since(start))

    def _bounds(self) -> tuple[int, int | None] | None:
        scanner = self._scanner
        for mark, bounds in (("?", (0, 1)), ("*", (0, None)), ("+", (1, None))):
            if scanner.accept(mark):
                return bounds
        if not scanner.accept("{"):
            return None
        if not (low_digits := scanner.digits()):
            raise Untranslatable("Java refuses it: a brace has no repetition count")
        high_digits = scanner.digits() if (ranged := scanner.accept(",")) else low_digits
        scanner.take("}")
        if len(low_digits) > 10 or len(high_digits) > 10:
            raise Untranslatable("Java refuses it: a repetition count is too large")
        low = int(low_digits)
        high = None if ranged and not high_digits else int(high_digits)
        if low > _MAX_COUNT or (high is not None and not low <= high <= _MAX_COUNT):
            raise Untranslatable("Java refuses it: a repetition count is out of range")
        return low, high

    def _atom(self, char: str) -> Node:
        scanner = self._scanner
        start = scanner.position
        if char == "(":
            return self._group()
        if char == "[":
            return Chars(*bracket(scanner, ignore_case=self._ignore_case))
        if char in "?*+":
            raise Untranslatable(f"Java refuses it: {char!r} has nothing to repeat")
        if char == "\\":
            return self._escaped()
        scanner.skip(1)
        if char == "^":
            return Anchor("begin", "^")
        if char == "$":
            return Anchor("end", "$")
        if char == ".":
            return Chars(ANY, ".")
        return self._literal(ord(char), scanner.since(start))

    def _literal(self, code: int, source: str) -> Chars:
        members = CodePoints(((code, code),))
        if self._ignore_case:
            members = members.ignoring_ascii_case()
        return Chars(members, source)

    def _escaped(self) -> Node:
        scanner = self._scanner
        start = scanner.position
        if special := shorthand(scanner):
            members, text, loose = special
            if loose and self._ignore_case:
                raise Untranslatable("a Unicode category is matched ignoring case")
            members = settled(members) if loose else members
            return Chars(members, text or set_text(members))
        letter = scanner.peek(1)
        if letter == "b" and scanner.peek(2) == "{":
            raise Untranslatable("grapheme boundaries are not supported")
        if kind := _ANCHORS.get(letter):
            scanner.skip(2)
            return Anchor(kind, _PYTHON_ANCHORS.get(letter, f"\\{letter}"))
        if letter == "k" or (letter and letter in "123456789"):
            return self._backreference()
        code = scanner.escape()
        source = scanner.since(start)
        shared = len(source) in (4, 6) and source[1] in "xu" and "{" not in source
        if shared or (len(source) == 2 and (letter in "nrtfa" or not letter.isalnum())):
            return self._literal(code, source)
        return self._literal(code, char_text(code))

    def _backreference(self) -> Node:
        scanner = self._scanner
        if self._ignore_case:
            raise Untranslatable("a backreference is matched ignoring case")
        scanner.skip(1)
        if scanner.accept("k<"):
            number = self._names.get(scanner.until(">"), 0)
        else:
            number = int(scanner.next())
            while (digit := scanner.peek()) and digit in "0123456789":
                if number * 10 + int(digit) > len(self._groups):
                    break
                number = number * 10 + int(scanner.next())
        body = self._groups[number - 1] if 0 < number <= len(self._groups) else None
        if body is None:
            raise Untranslatable("a backreference does not follow its group")
        ambiguous = scanner.peek() and scanner.peek() in "0123456789"
        return Backreference(f"(?:\\{number})" if ambiguous else f"\\{number}", body)

    def _group(self) -> Node:
        scanner = self._scanner
        scanner.enter()
        outside = self._ignore_case
        opening, capturing = self._opening()
        number = len(self._groups)
        if capturing:
            self._groups.append(None)
        body = self._choice()
        scanner.take(")")
        scanner.leave()
        self._ignore_case = outside
        if capturing:
            self._groups[number] = body
        if opening in ("(?=", "(?!", "(?<=", "(?<!"):
            return _look(opening, body)
        return Group(opening, body)

    def _opening(self) -> tuple[str, bool]:
        scanner = self._scanner
        for opening in ("(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>"):
            if scanner.accept(opening):
                return opening, False
        if scanner.accept("(?<"):
            return self._name(scanner.until(">")), True
        for opening, ignore_case in (("(?i:", True), ("(?-i:", False), ("(?s:", None)):
            if scanner.accept(opening):
                self._ignore_case = self._ignore_case if ignore_case is None else ignore_case
                return opening, False
        if scanner.accept("(?"):
            raise Untranslatable("a group has flags that Python's re has not")
        scanner.take("(")
        return "(", True

    def _name(self, name: str) -> str:
        if not (name.isascii() and name.isalnum() and name[0].isalpha()) or name in self._names:
            raise Untranslatable("Java refuses it: a group name is wrong or taken")
        self._names[name] = len(self._groups) + 1
        return f"(?P<{name}>"


def _look(opening: str, body: Node) -> Look:
    if "<" in opening:
        least, most = width(body)
        if least != most:
            raise Untranslatable("a lookbehind is not of one width")
        if any(isinstance(node, (Backreference, Look)) for node in walk(body)):
            raise Untranslatable("a lookbehind looks around or refers back")
    return Look(opening, body)
