"""What a sentence says of how a string must look: its first character, its end, its characters.

Several sentences of one member are one pattern together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .sentences import CLOSE, OPEN


@dataclass(frozen=True, slots=True)
class Part:
    """What one clause demands: a condition on the whole, or the characters that may be in it."""

    look: str = ""
    characters: str = ""
    trigger: str = ""


_LITERAL = rf"(?:{OPEN}([^{OPEN}{CLOSE}]{{1,40}}){CLOSE}|\"([^\"]{{1,40}})\")"
_LITERALS = rf"(?P<literals>{_LITERAL}(?:(?:,? or |, or the word |, ){_LITERAL})*)"
_ANY_LITERAL = re.compile(_LITERAL)
_SUBJECT = (
    r"(?:constraints?: )?(?:(?:\{0\}|the (?:\{0\} )?(?:name|value|identifier|string|prefix|id)|it"
    r"|this|names?|your [a-z]+ name) )?"
)
_BEGIN = r"(?:start|begin|be prefixed)(?: with)?"

_STARTS = re.compile(
    rf"(?:{_SUBJECT}must (?:always )?{_BEGIN} (?:the (?:prefix|string|characters?) )?"
    rf"(?:{_LITERALS}|(?P<class>an? (?:alphabetic )?letter|an ascii letter|a letter or (?:a"
    rf" )?number"
    rf"|an alphanumeric character))|(?:the )?first character must be (?P<first>an? letter"
    rf"|alphanumeric))",
    re.IGNORECASE,
)
_STARTS_NOT = re.compile(
    rf"{_SUBJECT}can't {_BEGIN} (?:the (?:prefix|string|word|characters?) )?(?:{_LITERALS}"
    r"|(?P<class>a hyphen|a number|a digit|a period|an underscore|a space))",
    re.IGNORECASE,
)
_ENDS = re.compile(
    rf"{_SUBJECT}must end (?:with|in) (?:the (?:suffix |string |characters? )?)?{_LITERALS}"
    r"(?: suffix)?",
    re.IGNORECASE,
)
_ENDS_NOT = re.compile(
    r"(?:\{0\} |it |the name |names? )?can't (?:start or )?end with (?:a )?(?P<class>hyphen)"
    r"(?:,? (?:or|and|nor)(?: can't)? contain two consecutive hyphens)?",
    re.IGNORECASE,
)
_BOTH_ENDS = re.compile(
    r"(?:\{0\} |it |the name |names? )?(?:can't (?:start|begin) (?:or|and) end with an?"
    r" (?P<class>hyphen|period|space|underscore)"
    r"|can't (?:begin|start) or end with an? (?P<class2>hyphen|period|space|underscore))",
    re.IGNORECASE,
)
_TWO_HYPHENS = re.compile(
    r"(?:\{0\} |it |the name )?(?:can't|must not)(?: end with a hyphen or)? contain two"
    r" (?:consecutive )?hyphens(?: in a row)?",
    re.IGNORECASE,
)
_CLASS = (
    r"(?:(?:upper-?case (?:and|or) lower-?case |upper- and lower-?case |lower-?case |upper-?case "
    r"|ascii "
    r"|english )?(?:alphanumeric characters|alphanumerics?|letters|numbers|digits|numeric"
    r" characters"
    r"|alphabetic characters)|hyphens?|dashes|dash|underscores?|periods?|dots?|spaces?|forward"
    r" slashes"
    r"|forward slash|slashes|colons?|plus signs?|equals? signs?|at signs?)"
    rf"(?: \(?{OPEN}?[^A-Za-z0-9\s()]{{1,2}}{CLOSE}?\)|"
    rf" \(?{OPEN}?[a-z]-[a-z](?:,? ?[A-Z]-[A-Z])?(?:,? ?0-9)?{CLOSE}?\)|"
    rf" \(?{OPEN}?0-9{CLOSE}?\)| \(?{OPEN}?A-Z,? ?a-z{CLOSE}?\))?"
)
_CLASSES = (
    rf"(?P<classes>(?:the )?{_CLASS}(?:(?:, and the |, and |, or |, | and | or )(?:the"
    rf" )?{_CLASS})*)"
)
_ONLY = re.compile(
    rf"{_SUBJECT}(?:can only contain|can contain only|must contain only|must only contain|may"
    rf" contain only"
    rf"|can only include|can consist only of|must consist of only) {_CLASSES}",
    re.IGNORECASE,
)
_VALID = re.compile(rf"valid characters(?: are)?:? {_CLASSES}", re.IGNORECASE)
_LOWER = re.compile(
    rf"{_SUBJECT}must be (?:all |in )?(?:a )?lower-?case(?: string| letters)?", re.IGNORECASE
)


def parts_of(words: str) -> Iterator[Part]:
    """What a sentence in the grammar's words demands of a string."""
    if found := _STARTS.fullmatch(words):
        kind = (found["class"] or found["first"] or "").lower()
        start = _literals(found["literals"]) if not kind else _START[_bare(kind)]
        yield Part(f"(?={start})", trigger="must")
    elif found := _STARTS_NOT.fullmatch(words):
        kind = (found["class"] or "").lower()
        start = _literals(found["literals"]) if not kind else _SIGNS[_bare(kind)]
        yield Part(f"(?!{start})", trigger="")
    elif found := _ENDS.fullmatch(words):
        yield Part(f"(?=.*{_literals(found['literals'])}$)", trigger="end")
    elif found := _BOTH_ENDS.fullmatch(words):
        sign = _SIGNS[(found["class"] or found["class2"]).lower()]
        yield Part(f"(?!{sign})(?!.*{sign}$)", trigger="end")
    else:
        if found := _ENDS_NOT.fullmatch(words):
            yield Part(f"(?!.*{_SIGNS[found['class'].lower()]}$)", trigger="end")
        if _TWO_HYPHENS.fullmatch(words) or (found and "consecutive" in words.lower()):
            yield Part("(?!.*--)", trigger="hyphens")
        if _LOWER.fullmatch(words):
            yield Part("(?!.*[A-Z])", trigger="lower")
        found = _ONLY.fullmatch(words) or _VALID.fullmatch(words)
        if found and (characters := _characters(found["classes"])):
            yield Part(characters=characters, trigger="")


_START = {"letter": "[A-Za-z]", "alphanumeric": "[A-Za-z0-9]"}
_SIGNS = {
    "hyphen": "-",
    "period": "\\.",
    "underscore": "_",
    "space": " ",
    "number": "[0-9]",
    "digit": "[0-9]",
}


def _bare(kind: str) -> str:
    """`a letter` to the key of a table."""
    word = kind.removeprefix("an ").removeprefix("a ")
    if "number" in word and "letter" in word:
        return "alphanumeric"
    if "alphanumeric" in word:
        return "alphanumeric"
    return "letter" if "letter" in word else word


def _literals(text: str) -> str:
    found = [one or other for one, other in _ANY_LITERAL.findall(text)]
    escaped = [re.escape(each.strip()) for each in found]
    return escaped[0] if len(escaped) == 1 else f"(?:{'|'.join(escaped)})"


_NAMED = (
    (r"lower-?case (?:letters|alpha)|\ba-z\b(?!.*A-Z)", "a-z"),
    (r"upper-?case (?:letters|alpha)", "A-Z"),
    (r"alphanumeric", "A-Za-z0-9"),
    (r"(?<!case )\bletters|alphabetic", "A-Za-z"),
    (r"\bnumbers|\bdigits|numeric characters", "0-9"),
    (r"underscore", "_"),
    (r"period|\bdots?\b", "."),
    (r"space", " "),
    (r"slash", "/"),
    (r"colon", ":"),
    (r"plus", "+"),
    (r"equal", "="),
    (r"\bat sign", "@"),
    (r"hyphen|\bdash", "-"),
)


def _characters(text: str) -> str:
    """The characters that a list of words names, as the inside of a class."""
    lower = text.lower()
    if re.search(r"upper-?case (?:and|or) lower-?case|upper- and lower", lower):
        lower = re.sub(r"upper-?case (?:and|or) lower-?case|upper- and lower-?case", "", lower)
    found = [
        characters for pattern, characters in _NAMED if re.search(pattern, lower.replace(OPEN, ""))
    ]
    return "".join(dict.fromkeys(found))


def combined(parts: Sequence[Part]) -> str | None:
    """One regular expression for everything that some sentences demand; None for nothing."""
    if not parts:
        return None
    looks = "".join(dict.fromkeys(part.look for part in parts if part.look))
    classes = {part.characters for part in parts if part.characters}
    if len(classes) > 1:
        return None
    body = f"[{classes.pop()}]*" if classes else ".*"
    return f"(?s){looks}{body}"


CANDIDATES = (
    *("a", "ab", "a1", "abc", "a-b", "Ab", "x_y", "a.b", "1", "1a", "a/b", "A", "abcdefgh"),
    *("-a", "a-", "a--b", "!", "!a", "é", "_a", ".a", "a.", "a b", " a", "aws", "aws-x"),
)
"""Strings to try a pattern on, for examples."""
