"""What a sentence says of a member alone: its values, its limits, its default, its successor."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from .phrases import Phrase
from .sentences import CLOSE, OPEN

TraitName: TypeAlias = Literal["default", "deprecated", "enum", "length", "pattern", "range"]


@dataclass(frozen=True, slots=True)
class Said:
    """A trait as a sentence states it; `value` is that of an overlay's `add`."""

    trait: TraitName
    value: Any
    trigger: str


_CODE = rf"{OPEN}([^{OPEN}{CLOSE}]{{1,80}}){CLOSE}"
_TOKEN = r"[A-Za-z0-9][A-Za-z0-9_.:/\-]{0,60}"
_ITEM = rf"(?:{_CODE}|\"{_TOKEN}\"|{_TOKEN})"
_COMMA = r"(?:,? \| ?|\| ?|, (?:and |or )?| (?:and|or) )"
_NUMBER = r"-?[0-9][0-9,]{0,15}(?:\.[0-9]{1,6})?"
_UNIT = (
    r"(?: (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|milliseconds?|bytes?|kib|kb|mib"
    r"|mb|gib|gb|tib|tb|iops|percent|items|results|records))?(?: \([^()]{1,40}\))?"
)
_BOUND = rf"(?:{OPEN}({_NUMBER}){CLOSE}|({_NUMBER}))"
_SPAN = rf"{_BOUND}{_UNIT} ?(?:-|–|to|and|through) ?{_BOUND}{_UNIT}(?:,? inclusive(?:ly)?)?"

_VALUES = re.compile(
    rf"(?:the )?(?:valid|allowed|possible|supported|accepted) values?(?: (?:are|is))?(?: one of)?"
    rf"(?: the following)?:? ({_ITEM}(?:{_COMMA}{_ITEM}){{1,60}})",
    re.IGNORECASE,
)
_DEFAULT = re.compile(
    rf"(?:the )?default(?: value)?(?: (?:of|for) \{{0\}})?(?: is|:| is:| value:|=) ?"
    rf"({_CODE}|\"{_TOKEN}\"|{_NUMBER}|true|false|[A-Z][A-Z0-9_\-]{{1,60}}){_UNIT}",
    re.IGNORECASE,
)
_DEFAULTS_TO = re.compile(
    rf"(?:\{{0\}} |it )?defaults to ({_CODE}|\"{_TOKEN}\"|{_NUMBER}|true|false){_UNIT}",
    re.IGNORECASE,
)
_IF_OMITTED = re.compile(
    rf"if (?:you don't give (?:\{{0\}}|a value)|\{{0\}} (?:isn't|is not|is omitted|is not give)"
    rf"(?: give)?|no value is give|omitted|not give),? (?:then )?the default(?: value)?"
    rf"(?: is|:) ?({_CODE}|\"{_TOKEN}\"|{_NUMBER}|true|false){_UNIT}",
    re.IGNORECASE,
)
_RANGE = re.compile(
    rf"(?:(?:constraints?: )?(?:\{{0\}} |the value |value |it )?must be (?:(?:a|an|any) )?"
    rf"(?:(?:whole |integer )?(?:value|number|integer) )?(?:between|from|in the range(?: of)?"
    rf"(?: from)?|in the range between) |valid (?:ranges?|values?)(?: is| are)?:? "
    rf"(?:an? (?:integer|number) )?(?:between |from )?"
    rf"|(?:give )?an? (?:value|integer|number) (?:between|from) "
    rf"|\{{0\}} can be (?:between|from) )"
    rf"{_SPAN}",
    re.IGNORECASE,
)
_CHARACTERS = re.compile(
    rf"(?:constraints?: )?(?:\{{0\}} |the name |it )?(?:must|can) (?:be|contain|have|consist of) "
    rf"(?:(?:between|from) )?{_BOUND}(?: to | and |-){_BOUND} (?:[a-z\-]+ ){{0,2}}characters?"
    rf"(?: long| in length)?",
    re.IGNORECASE,
)
_AT_MOST = re.compile(
    rf"(?:constraints?: )?(?:(?:\{{0\}} |the name |it )?(?:must|can) (?:be|contain|have) "
    rf"(?:up to|at most|no more than|a maximum of) {_BOUND} "
    rf"(?:[a-z\-]+ ){{0,2}}characters?(?: long| in length)?"
    rf"|(?:the )?maximum length(?: of \{{0\}})?(?: is|:| of) ?{_BOUND}"
    rf"(?: (?:[a-z\-]+ ){{0,2}}characters?)?"
    rf"|maximum (?:of )?{_BOUND} (?:[a-z\-]+ ){{0,2}}characters?)",
    re.IGNORECASE,
)
_STARTS = re.compile(
    rf"(?:constraints?: )?(?:(?:the )?(?:first character|\{{0\}}|the value|it|name) )?"
    rf"must (?:always )?(?:start|begin|be prefixed) with (?:the (?:prefix|string|characters?) )?"
    rf"(?:{_CODE}|\"([^\"]{{1,40}})\"|(a letter))",
    re.IGNORECASE,
)
_LETTER_FIRST = re.compile(
    r"(?:constraints?: )?(?:the )?first character must be (a letter)", re.IGNORECASE
)
_DEPRECATED = re.compile(
    r"(?:\[?\(?deprecated\)?\]?[.:!]?|(?:\{0\}|it) is (?:now )?(?:deprecated|obsolete)"
    r"(?: and (?:is )?(?:no longer (?:give|supported)|will be removed[a-z ]{0,40}))?"
    r"|(?:\{0\}|it) is no longer (?:supported|give|in give|valid)|no longer (?:give|supported))"
    r"(?P<rest>[.,;:]? .*)?",
    re.IGNORECASE,
)
_CONDITIONAL = re.compile(r"\b(?:if|when|unless|only|except|for|after|until)\b", re.IGNORECASE)
_INSTEAD = re.compile(
    r"(?:instead,? (?:of \{0\},? )?(?:please )?give|(?:please |instead,? )?give"
    r"|recommend (?:that )?(?:you )?(?:giving|give)"
    r"|replaced (?:by|with)|in favou?r of|superseded by) (?:the )?(\{[1-9][0-9]*\})",
    re.IGNORECASE,
)


def traits_in(
    phrases: Sequence[Phrase], type_: str, values: Sequence[str] = ()
) -> Iterator[tuple[Phrase, Said]]:
    """The traits that the sentences of one member state, each with its sentence.

    Args:
        phrases: The documentation of the member.
        type_: The type of the member, in the model's words.
        values: The values of its enum, if it has one.

    A kind that is stated twice with different words is stated of different cases, and is left
    out; so is everything in a list whose introduction names a case.
    """
    found: list[tuple[Phrase, Said]] = []
    for index, each in enumerate(phrases):
        if each.sentence.intro is not None and not _is_unconditional(each.sentence.intro):
            continue
        later = phrases[index + 1] if index + 1 < len(phrases) else None
        found += [(each, said) for said in _said(each, later, type_, values)]
    for each, said in found:
        if all(other.value == said.value for _, other in found if other.trait == said.trait):
            yield each, said


def _is_unconditional(intro: str) -> bool:
    return (
        re.match(r"(?:constraints?|the following constraints|limits?)\b", intro, re.I) is not None
    )


def _said(
    phrase: Phrase, later: Phrase | None, type_: str, values: Sequence[str]
) -> Iterator[Said]:
    words = phrase.words
    if found := _DEPRECATED.fullmatch(words):
        rest = found.group("rest") or ""
        if not _CONDITIONAL.search(_INSTEAD.sub("", rest)):
            yield Said("deprecated", _replacement(phrase, later), "deprecated")
    for form in (_DEFAULT, _DEFAULTS_TO, _IF_OMITTED):
        text = words if form is _IF_OMITTED else phrase.said
        if found := form.fullmatch(text):
            value = _typed(found.group(1), type_, values)
            if value is not None and _is_in_unit(text[found.end(1) :], phrase.names[0]):
                yield Said("default", {"value": value}, "default")
    if type_ == "string":
        yield from _of_text(phrase.said)
    elif type_ in {"integer", "long", "float", "double"} and (found := _RANGE.fullmatch(words)):
        low, high = _bounds(found.groups())
        if low is not None and high is not None and low < high:
            yield Said("range", {"min": low, "max": high}, "between")


def _of_text(words: str) -> Iterator[Said]:
    if found := _VALUES.fullmatch(words):
        listed = [_inner(item) for item in re.split(_COMMA, found.group(1))]
        if len(set(listed)) == len(listed) and not any(map(_is_no_value, listed)):
            yield Said("enum", tuple(listed), "values")
    if found := _CHARACTERS.fullmatch(words):
        low, high = _bounds(found.groups())
        if isinstance(low, int) and isinstance(high, int) and low < high:
            yield Said("length", {"min": low, "max": high}, "characters")
    elif found := _AT_MOST.fullmatch(words):
        most, _ = _bounds(found.groups())
        if isinstance(most, int) and most > 0:
            yield Said("length", {"max": most}, "")
    if found := _STARTS.fullmatch(words) or _LETTER_FIRST.fullmatch(words):
        literal = next((group for group in found.groups() if group), "")
        start = "[A-Za-z]" if literal.lower() == "a letter" else re.escape(literal)
        yield Said("pattern", f"(?s){start}.*", "must")


def _is_no_value(text: str) -> bool:
    return (
        text.lower() in {"none", "any", "all", "etc", "null", "n/a"}
        or text.isdigit()
        or "*" in text
    )


def _inner(text: str) -> str:
    return text.strip().strip(OPEN + CLOSE + '"').strip()


def _bounds(groups: Sequence[str | None]) -> tuple[int | float | None, int | float | None]:
    given = [_number(group) for group in groups if group and re.fullmatch(_NUMBER, group)]
    low, high, *_ = (*given, None, None)
    return low, high


def _number(text: str) -> int | float:
    plain = text.replace(",", "")
    return float(plain) if "." in plain else int(plain)


def _is_in_unit(rest: str, name: str) -> bool:
    """Whether a number's unit is the member's own: 5 minutes are no 5 of `TtlInSeconds`."""
    units = [unit for unit in _UNITS if unit in name.lower()]
    stated = [unit for unit in _UNITS if re.match(rf" {unit}", rest)]
    return not units or not stated or units == stated


_UNITS = ("millisecond", "second", "minute", "hour", "day", "week", "month", "year")


def _typed(printed: str, type_: str, values: Sequence[str]) -> str | int | float | bool | None:
    """A default of the member's type; None where the text is none."""
    text = _inner(printed)
    if type_ == "boolean":
        return {"true": True, "false": False}.get(text.lower())
    if type_ in {"integer", "long", "float", "double"}:
        return _number(text) if re.fullmatch(_NUMBER, text) else None
    if type_ != "string" or text.lower() in {"none", "null", "empty", "n/a"}:
        return None
    is_value = text in values if values else printed[0] in f'{OPEN}"' or text.isdigit()
    return text if is_value else None


def _replacement(phrase: Phrase, later: Phrase | None) -> dict[str, Any]:
    """The siblings that the sentence or the next one names in place of the member."""
    for each in (phrase, later):
        if each is not None and (found := _INSTEAD.search(each.words)):
            return {"replacedBy": (each.name(found.group(1)),)}
    return {}
