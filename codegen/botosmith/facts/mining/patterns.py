"""What a sentence says of how a string must look: its first character, its end, its characters.

Several sentences of one member are one pattern together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .characters import CLASSES, characters
from .quantities import quantity
from .sentences import CLOSE, OPEN


@dataclass(frozen=True, slots=True)
class Part:
    """What one clause demands: a condition on the whole, or the characters that may be in it."""

    look: str = ""
    characters: str = ""
    trigger: str = ""


_LITERAL = rf"(?:{OPEN}([^{OPEN}{CLOSE}]{{1,40}}){CLOSE}|\"([^\"]{{1,40}})\"" r"|(https?://|s3://))"
_LITERALS = rf"(?P<literals>{_LITERAL}(?:(?:,? or |, or the word |, ){_LITERAL})*)"
_ANY_LITERAL = re.compile(_LITERAL)
_SUBJECT = (
    r"(?:(?:constraints?|note): ?)?(?:the )?(?:(?:\{0\}|it|this|they|(?:(?:this|your|an?|any) )?"
    r"(?:[a-z\-]+ ){0,2}?(?:name|value|identifier|string|prefix|id|arn|names|values|tags|text"
    r"|pattern"
    r"|path|key|description)) )?"
)
_BEGIN = r"(?:(?:start|begin|be prefixed) with|be prefixed by|contain the prefix)"
_WHY = r"(?: to (?:indicate|show|denote) .*|, which .*)?"
_STRING = r"(?:(?:either )?(?:the )?(?:prefix|string|suffix|word|characters?) )?"

_STARTS = re.compile(
    rf"(?:{_SUBJECT}must (?:always )?{_BEGIN} {_STRING}"
    rf"(?:{_LITERALS}(?:,? followed by [^;]*)?{_WHY}|(?P<class>an? (?:alphabetic )?letter|an?"
    rf" lower-?case letter|an ascii"
    rf" letter|a letter or (?:a"
    rf" )?number"
    rf"|an alphanumeric character))|(?:the )?first character must be (?P<first>an? letter"
    rf"|alphanumeric)(?:, can contain .*)?)",
    re.IGNORECASE,
)
_SIGN = r"hyphen|number|digit|period|underscore|space|forward slash|slash|dot|dash"
_STARTS_NOT = re.compile(
    rf"{_SUBJECT}can't {_BEGIN} {_STRING}(?:{_LITERALS}"
    rf"|an? (?P<class>{_SIGN})(?: \({OPEN}?.{CLOSE}?\))?)",
    re.IGNORECASE,
)
_ENDS = re.compile(
    rf"{_SUBJECT}must end (?:with|in) {_STRING}{_LITERALS}(?: suffix)?", re.IGNORECASE
)
_ENDS_NOT = re.compile(
    rf"{_SUBJECT}can't end (?:with|in) (?:an? )?(?P<class>{_SIGN})"
    r"(?:,? (?:or|and|nor)(?: can't)? contain two consecutive hyphens)?",
    re.IGNORECASE,
)
_BOTH_ENDS = re.compile(
    rf"{_SUBJECT}can't (?:(?:start|begin) (?:with )?(?:or|and) end"
    rf"|end or (?:start|begin)) with (?:an? )?(?P<class>{_SIGN})(?: \({OPEN}?.{CLOSE}?\))?",
    re.IGNORECASE,
)
_TWO_HYPHENS = re.compile(
    rf"{_SUBJECT}can't(?: end with a hyphen or)? contain two (?:consecutive )?hyphens(?: in a"
    rf" row)?",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    rf"{_SUBJECT}can't (?:contain|include|have|give) (?:(?:any|the|a|an) )?(?:(?:following"
    rf" )?characters?:? )?"
    rf"(?:(?P<class>{_SIGN}|comma|white ?space)s?|(?:the )?{OPEN}(?P<sign>[^\w\s]){CLOSE})(?:"
    rf" characters?)?",
    re.IGNORECASE,
)
_NOT_SO = re.compile(
    rf"(?P<class>{_SIGN}|comma|white ?space)s? (?:are|is) not (?:allowed|permitted|supported)",
    re.IGNORECASE,
)
_NONE = re.compile(
    rf"(?:{_SUBJECT}must contain )?no (?P<class>{_SIGN}|comma|white ?space)s?(?: are)?(?:"
    rf" allowed)?",
    re.IGNORECASE,
)
_ONLY = re.compile(
    rf"{_SUBJECT}(?:(?:can|must|may|should)(?: only)? (?:contain|include|have|be|give|consist of)"
    rf"(?:"
    rf" only)?"
    rf"|only contains?|consists? of(?: only)?) (?P<classes>{CLASSES})",
    re.IGNORECASE,
)
_VALID = re.compile(
    rf"(?:(?:the )?(?:valid|allowed|supported|permitted|acceptable|following) characters(?: are|"
    rf" include| give)?"
    rf"(?: accepted| allowed)?:?|(?:you can give|{_SUBJECT}(?:can|may|must)? ?(?:contain|consist"
    rf" of|give))"
    rf" the following characters:) (?P<classes>{CLASSES})|(?:only )?(?P<classes2>{CLASSES}) are"
    rf" (?:allowed|permitted|supported)|(?:you (?:can|must) )?give only (?P<classes3>{CLASSES})"
    rf"|{_SUBJECT}(?:can|may|must) (?:contain|include|have) (?P<classes4>{CLASSES}) only",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    rf"{_SUBJECT}(?:(?:must|can) (?:contain|have|be) |is limited to )?(?P<rest>.*)", re.IGNORECASE
)
_LOWER = re.compile(
    rf"(?:{_SUBJECT}|(?:all )?(?:alphabetic characters|letters) )must be (?:all |in )?(?:a"
    rf" )?lower-?case"
    r"(?: string| letters)?",
    re.IGNORECASE,
)
_REGEX = re.compile(
    rf"{_SUBJECT}must (?:match|satisfy|conform to|adhere to)(?: the| this)?(?: following)? "
    rf"(?:regular expression|regex|pattern|regular expression pattern)(?: pattern)?:? {OPEN}"
    rf"(\^[^{OPEN}{CLOSE}]+\$){CLOSE}",
    re.IGNORECASE,
)


_KIND = r"(?:upper-?case|lower-?case|numeric)? ?(?:letter|character|number|digit)(?:s)?"
_ASCII = re.compile(
    rf"(?:{_SUBJECT}(?:must|can) (?:be |contain |give |consist of |have )?only (?:of )?"
    rf"|an? (?:[a-z\-]+,? ){{0,3}}string of (?:up to |at most |a maximum of )?(?:[0-9]+ )?"
    rf"|{_SUBJECT}(?:can be|has|must be|must contain) (?:up to |at most )[0-9]+ )"
    r"(?P<printable>printable )?ascii characters?"
    r"(?: (?:in length|long))?(?: that .*)?",
    re.IGNORECASE,
)
_INTEGER = re.compile(
    r"(?:(?:\{0\}|this|it|an? [A-Za-z]+) is )?(?:an? )?string representation of an?"
    r" (?P<kind>positive |unsigned "
    r"|whole )?"
    r"(?:integer|(?<=whole )number)|(?:\{0\}|it|this) must (?:be numeric|contain only digits"
    r"|consist of"
    r" digits)",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    rf"(?:{_SUBJECT}(?:can|may|must) (?:only )?(?:contain|include|have|give|be|consist of)(?:"
    rf" only)?"
    r"|(?:the )?(?:valid|allowed|supported|permitted) characters(?: are| include)?:?"
    r"|constraints?:) "
    r"(?P<classes>(?:[A-Za-z0-9][A-Za-z0-9\- ]{1,30}, ){1,6}(?:and|or) )"
    r"(?:(?:the|any of the|these) (?:following )?(?:special )?(?:characters|symbols|signs):? ?)?"
    rf"(?P<signs>{OPEN}?[^A-Za-z0-9{{}}]{{2,60}})",
    re.IGNORECASE,
)
"""Classes, and after them signs as they are: `a-z, A-Z, 0-9, and ._-:/()`."""
_WORDED = (
    (re.compile(r"(?:ascii |english )?letters|alphabetic characters|a-z", re.IGNORECASE), ""),
    (re.compile(r"unicode letters", re.IGNORECASE), r"\p{L}"),
    (re.compile(r"(?:numbers|digits|numerals|0-9)", re.IGNORECASE), "0-9"),
    (re.compile(r"alphanumeric(?:s| characters)?", re.IGNORECASE), "A-Za-z0-9"),
    (re.compile(r"white ?spaces?", re.IGNORECASE), r"\s"),
    (re.compile(r"spaces?", re.IGNORECASE), " "),
)


_AT_LEAST = re.compile(
    rf"{_SUBJECT}must (?:contain|have|include|give) at least (?P<kinds>(?:one|1) {_KIND}"
    rf"(?:(?:, and |, | and )(?:at least )?(?:(?:one|1|an?) )?{_KIND})*)",
    re.IGNORECASE,
)
_KINDS = (("upper", "[A-Z]"), ("lower", "[a-z]"), ("number", "[0-9]"), ("digit", "[0-9]"))
_EXCEPT = re.compile(
    rf"{_SUBJECT}(?:can|may|must) (?:be|contain|include|give|have|use) (?:any )?printable ascii"
    r" characters?(?: \(ascii codes? [0-9 \-to]+\))?,? (?:except(?: for)?|other than)"
    r" (?P<signs>.{1,120})",
    re.IGNORECASE,
)


def _excepted(text: str) -> str:
    """The signs that a list leaves out of what is allowed; empty where it is not only signs."""
    named = re.sub(r"\([^()]{3,40}\)", " ", text)
    bare = re.sub(r"\b(?:and|or|an?|any|the|spaces?|following|characters?)\b", " ", named)
    if re.search("[A-Za-z0-9]", bare):
        return ""
    signs = dict.fromkeys(sign for sign in bare if not sign.isspace() and sign not in _MARKS)
    # Signs that part others, or stand around them, are meant where nothing else is.
    space = " " if re.search(r"\bspaces?\b", named) else ""
    return "".join(re.escape(sign) for sign in signs if sign not in ",.:;") + space


def _signed(words: str, marked: str) -> str:
    """The inside of a class for words that end in signs; empty where one of them is not known."""
    found = _SIGNED.fullmatch(words)
    if found is None:
        return ""
    classes: list[str] = []
    for each in filter(None, re.split(r", (?:(?:and|or) )?", found["classes"])):
        known = [into for form, into in _WORDED if form.fullmatch(each.strip())]
        if not known:
            return ""
        letters = each.strip() if "-" in each else "A-Za-z"
        classes.append(known[0] or letters)
    # The signs at the end of a sentence, a period among them, are as printed.
    place = marked.rfind(found["signs"].strip()[:2])
    signs = marked[max(place, 0) :]
    if re.search("[A-Za-z0-9]", signs):
        return ""
    return "".join(dict.fromkeys(classes)) + "".join(
        re.escape(sign)
        for sign in dict.fromkeys(signs)
        if not sign.isspace() and sign not in _MARKS
    )


_MARKS = frozenset((OPEN, CLOSE))


def parts_of(words: str, marked: str = "") -> Iterator[Part]:
    """What a sentence in the grammar's words demands of a string.

    Args:
        words: The sentence, or a clause of it.
        marked: The sentence as it is printed, where signs may stand at its end.
    """
    if marked and (signed := _signed(words, marked)):
        yield Part(characters=signed, trigger="")
        return
    if found := _AT_LEAST.fullmatch(words):
        kinds = found["kinds"].lower()
        yield Part("".join(f"(?=.*{sign})" for kind, sign in _KINDS if kind in kinds), trigger="")
        return
    if (found := _EXCEPT.fullmatch(words)) and (signs := _excepted(found["signs"])):
        yield Part(f"(?!.*[{signs}])", " -~", trigger="except")
        return
    if found := _ASCII.fullmatch(words):
        yield Part(characters=r" -~" if found["printable"] else r"\x00-\x7f", trigger="ASCII")
        return
    if found := _INTEGER.fullmatch(words):
        is_signed = "representation" in words and not found["kind"]
        yield Part(characters="-0-9" if is_signed else "0-9", trigger="")
        return
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
        sign = _SIGNS[found["class"].lower()]
        yield Part(f"(?!{sign})(?!.*{sign}$)", trigger="end")
    else:
        if found := _ENDS_NOT.fullmatch(words):
            yield Part(f"(?!.*{_SIGNS[found['class'].lower()]}$)", trigger="end")
        if _TWO_HYPHENS.fullmatch(words) or (found and "consecutive" in words.lower()):
            yield Part("(?!.*--)", trigger="hyphens")
        if _LOWER.fullmatch(words):
            yield Part("(?!.*[A-Z])", trigger="lower")
        if found := _WITHOUT.fullmatch(words):
            sign = re.escape(found["sign"]) if found["sign"] else _SIGNS[found["class"].lower()]
            yield Part(f"(?!.*{sign})", trigger="")
        elif found := _NOT_SO.fullmatch(words):
            yield Part(f"(?!.*{_SIGNS[found['class'].lower()]})", trigger="not")
        elif (found := _NONE.fullmatch(words)) and words.lower().startswith(("no ", "must", "{0}")):
            yield Part(f"(?!.*{_SIGNS[found['class'].lower()]})", trigger="no")
        elif found := _REGEX.fullmatch(words):
            yield Part(f"(?={found.group(1).strip()})", trigger="match")
        elif classes := _classes(words):
            yield Part(characters=characters(classes), trigger="")


def _classes(words: str) -> str:
    """The words for the only characters that a string may have; empty where there are none."""
    if found := _ONLY.fullmatch(words):
        is_closed = " only" in found.group().lower() or found["classes"].count(",") > 0
        return found["classes"] if is_closed or "must" in words.lower() else ""
    if found := _VALID.fullmatch(words):
        return next(each for each in found.groups() if each)
    found = _COUNTED.fullmatch(words)
    taken = quantity(found["rest"]) if found else None
    counted = re.fullmatch(rf" (?P<classes>{CLASSES})", taken[1], re.IGNORECASE) if taken else None
    return counted["classes"] if counted else ""


_START = {"lowercase": "[a-z]", "letter": "[A-Za-z]", "alphanumeric": "[A-Za-z0-9]"}
_SIGNS = {
    "hyphen": "-",
    "period": "\\.",
    "dot": "\\.",
    "slash": "/",
    "forward slash": "/",
    "dash": "-",
    "comma": ",",
    "whitespace": "\\s",
    "white space": "\\s",
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
    if word.replace("-", "").startswith("lowercase"):
        return "lowercase"
    return "letter" if "letter" in word else word


def _literals(text: str) -> str:
    # A comma before a closing quote is the sentence's.
    found = [one or bare or other.rstrip(",") for one, other, bare in _ANY_LITERAL.findall(text)]
    escaped = [re.escape(each.strip()) for each in found]
    return escaped[0] if len(escaped) == 1 else f"(?:{'|'.join(escaped)})"


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
    *("a", "ab", "a1", "Ab1", "abc", "a-b", "Ab", "x_y", "a.b", "1", "1a", "a/b", "A", "abcdefgh"),
    *("-a", "a-", "a--b", "!", "!a", "é", "_a", ".a", "a.", "a b", " a", "aws", "aws-x"),
    *("/a", "a,b", "a:b", "a/", "1-a", "a+b=c@d"),
)
"""Strings to try a pattern on, for examples."""
