r"""Java's bracketed character classes.

Java's dialect is not Python's: ``[`` inside a class opens a nested class whose members are added,
``&&`` intersects, ``\h``, ``\v``, ``\p{..}`` and ``\x{..}`` mean something, and two ``\u`` escapes
that form a surrogate pair are one character. The rules are those of ``java.util.regex.Pattern``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from botosmith.regex.codepoints import ASCII_SPACE, ASCII_WORD, DIGIT, CodePoints
from botosmith.regex.printing import char_text, set_text, settled
from botosmith.regex.properties import property_set, undecided
from botosmith.regex.scanner import Scanner
from botosmith.regex.untranslatable import Untranslatable

_HORIZONTAL = CodePoints.of(
    [
        *((code, code) for code in (0x09, 0x20, 0xA0, 0x1680, 0x180E, 0x202F, 0x205F, 0x3000)),
        (0x2000, 0x200A),
    ]
)
_VERTICAL = CodePoints(((0x0A, 0x0D), (0x85, 0x85), (0x2028, 0x2029)))
_SHORTHANDS = {
    "d": DIGIT,
    "h": _HORIZONTAL,
    "s": ASCII_SPACE,
    "v": _VERTICAL,
    "w": ASCII_WORD,
}
_SHARED_WITH_PYTHON = "dsw"


@dataclass(slots=True)
class _Bracket:
    """What has been read of one pair of brackets."""

    members: CodePoints = field(default_factory=CodePoints)
    texts: list[str] = field(default_factory=list[str])
    portable: bool = True  # Python reads the same text the same way
    rewritable: bool = True  # joining ``texts`` gives the class
    loose: bool = False  # a Unicode category decides
    exact: CodePoints = field(default_factory=CodePoints)  # what is named one by one
    negated: bool = False

    def add(self, members: CodePoints, text: str | None) -> None:
        self.members |= members
        if text is None:
            self.rewritable = False
        else:
            self.texts.append(text)


def shorthand(scanner: Scanner) -> tuple[CodePoints, str | None, bool] | None:
    r"""Read ``\d``, ``\W``, ``\h``, ``\p{..}`` and the like, if one comes next.

    Returns:
        Its set, its text in Python if it has one, and whether a Unicode category decides it.
    """
    letter = scanner.peek(1)
    if scanner.peek() != "\\" or not letter:
        return None
    if letter in "pP":
        members = _property(scanner)
        return (~members if letter == "P" else members), None, True
    if (known := _SHORTHANDS.get(letter.lower())) is None:
        return None
    scanner.skip(2)
    text = f"\\{letter}" if letter.lower() in _SHARED_WITH_PYTHON else None
    return (known if letter.islower() else ~known), text, False


def bracket(scanner: Scanner, *, ignore_case: bool) -> tuple[CodePoints, str]:
    """Read a class from its ``[`` to its ``]``: the set and its Python text."""
    start = scanner.position
    found = _bracket(scanner, ignore_case)
    source = scanner.since(start)
    if found.portable:
        return found.members, source
    rewritten = f"[{'^' * found.negated}{''.join(found.texts)}]"
    if found.rewritable and not found.loose and not _warned_about(rewritten):
        return found.members, rewritten
    if found.loose and ignore_case:
        raise Untranslatable("a Unicode category is matched ignoring case")
    members = found.members
    if found.loose and not found.exact & undecided():
        members = settled(members)
    return members, set_text(members)


def _bracket(scanner: Scanner, ignore_case: bool) -> _Bracket:
    scanner.enter()
    start = scanner.position
    scanner.take("[")
    found = _Bracket(negated=scanner.accept("^"))
    empty = True
    while True:
        if not (char := scanner.peek()):
            raise Untranslatable("Java refuses it: a character class is not closed")
        if char == "]" and not empty:
            scanner.skip(1)
            break
        if char == "&" and scanner.peek(1) == "&":
            _intersect(scanner, found, ignore_case, empty)
        elif char == "[":
            _nest(scanner, found, ignore_case)
        else:
            _item(scanner, found)
        empty = False
    scanner.leave()
    if ignore_case:
        found.members = found.members.ignoring_ascii_case()
    if found.negated:
        found.members = ~found.members
    found.portable = found.portable and not _warned_about(scanner.since(start))
    return found


def _warned_about(text: str) -> bool:
    """Whether Python takes the text for a future syntax of nested sets."""
    return "--" in text or "~~" in text or "||" in text


def _nest(scanner: Scanner, found: _Bracket, ignore_case: bool) -> None:
    inner = _bracket(scanner, ignore_case)
    found.portable = False
    found.loose |= inner.loose
    found.exact |= inner.members if not inner.loose else inner.exact
    simple = inner.rewritable and not inner.negated
    found.add(inner.members, "".join(inner.texts) if simple else None)


def _intersect(scanner: Scanner, found: _Bracket, ignore_case: bool, empty: bool) -> None:
    scanner.skip(2)
    if empty or scanner.peek() != "[":
        raise Untranslatable("an intersection of character classes lacks a bracketed side")
    inner = _bracket(scanner, ignore_case)
    if scanner.peek() not in ("]", "&"):
        raise Untranslatable("a character class goes on after an intersection")
    found.members &= inner.members
    found.loose |= inner.loose
    found.exact |= inner.exact
    found.portable = found.rewritable = False


def _item(scanner: Scanner, found: _Bracket) -> None:
    start = scanner.position
    if scanner.peek() == "\\" and scanner.peek(1) == "v" and scanner.peek(2) == "-":
        raise Untranslatable(r"a character range starts at \v")
    if special := shorthand(scanner):
        members, text, loose = special
        found.add(members, text)
        found.loose |= loose
        ranged = scanner.peek() == "-" and scanner.peek(1) != "]"
        found.portable = found.portable and text is not None and not ranged
        return
    low = _character(scanner)
    low_text = _portable(scanner.since(start), low)
    if scanner.peek() != "-" or scanner.peek(1) in ("", "[", "]"):
        found.portable = found.portable and low_text == scanner.since(start)
        found.exact |= CodePoints(((low, low),))
        found.add(CodePoints(((low, low),)), _plain(low_text))
        return
    scanner.skip(1)
    middle = scanner.position
    if shorthand(scanner):
        raise Untranslatable("Java refuses it: a character range ends in a class")
    high = _character(scanner)
    if high < low:
        raise Untranslatable("Java refuses it: a character range runs backwards")
    high_text = _portable(scanner.since(middle), high)
    text = f"{_plain(low_text)}-{_plain(high_text)}"
    found.portable = found.portable and text == scanner.since(start)
    found.exact |= CodePoints(((low, high),))
    found.add(CodePoints(((low, high),)), text)


def _character(scanner: Scanner) -> int:
    if scanner.peek() == "\\":
        return scanner.escape()
    return ord(scanner.next())


def _portable(source: str, code: int) -> str:
    """The source of one character if Python reads it so, or else its own spelling."""
    if len(source) == 1 or (len(source) == 2 and source[1] in "nrtfa"):
        return source
    if source[0] == "\\" and not source[1].isalnum() and len(source) == 2 and source.isascii():
        return source
    if len(source) in (4, 6) and source[1] in "xu" and "{" not in source:
        return source
    return char_text(code, special="\\]^-[")


def _plain(text: str) -> str:
    """A character that stands for itself wherever in a class."""
    return f"\\{text}" if text in "-]^" else text


def _property(scanner: Scanner) -> CodePoints:
    scanner.skip(2)
    if not scanner.accept("{"):
        return property_set(scanner.next())
    name = scanner.until("}")
    if not name:
        raise Untranslatable("Java refuses it: a character property has no name")
    return property_set(name)
