"""What a sentence says of a member alone: its values, its limits, its default, its successor."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from .patterns import Part, combined, parts_of
from .phrases import Phrase
from .sentences import CLOSE, OPEN, Sentence

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
_LEADING = (
    r"(?:constraints?: )?(?:\{0\}|the name|the value|it|this|names?|the identifier|the string)? ?"
)
_CLASS_WORDS = (
    r"(?:(?:upper- ?(?:case)? and lower-?case|lower-?case|upper-?case|ascii|unicode|english)? ?"
    r"(?:alphanumeric characters|alphanumeric|letters|numbers|digits|numeric characters"
    r"|alphabetic characters)(?: \([^()]{1,20}\))?"
    r"|(?:hyphens|dashes|underscores|underscore|hyphen|periods|period|dots|spaces|forward slashes"
    r"|slashes|colons|plus signs|equal signs|at signs|white ?space)(?: \([^()]{1,8}\))?)"
)
_CLASS = rf"{_CLASS_WORDS}(?:(?:,? and |,? or |, ){_CLASS_WORDS})*"
_CHARACTERS_OF = re.compile(
    rf"{_LEADING}(?:must (?:be|contain|have)|can (?:be|contain|have)|length:?)? ?(?:(?:between"
    rf"|from) )?"
    rf"{_BOUND} ?(?:to|and|-|through) ?{_BOUND} (?:characters|{_CLASS})(?: long| in length)?",
    re.IGNORECASE,
)
_AT_MOST_ALLOWED = re.compile(
    rf"(?:up to {_BOUND} characters are allowed|{_LEADING}(?:can have|has|must have) (?:a )?maximum"
    rf"(?: length)? of {_BOUND} characters|(?:the )?(?:maximum|max) (?:number of characters|size)"
    rf"(?: is|:) {_BOUND}(?: characters)?|{_LEADING}(?:can be|must be|is) (?:a maximum of|limited"
    rf" to"
    rf"|no longer than|up to) {_BOUND} characters(?: long| in length)?|length limit: {_BOUND}"
    rf"|{_LEADING}can't (?:exceed|be longer than|be more than) {_BOUND} characters"
    r"(?: long| in length)?)",
    re.IGNORECASE,
)
_THINGS = r"(?:[a-z\-]+ ){0,4}[a-z\-]+"
_ITEMS = re.compile(
    rf"(?:an? (?:list|array|set) of (?:up to|at most) {_BOUND} (?:(?!\b(?:if|when|per|for"
    rf"|each)\b)[^.])*"
    r"|you can (?:also )?(?:give|have|attach|assign|apply|add|request|list) (?:up to|at most"
    rf"|a maximum of|no more than) {_BOUND} {_THINGS}(?: (?:in|per|for|to) (?:a|an|each|one|the"
    rf"|this|your"
    rf"|any) (?:single )?(?:request|call|operation|action))?|(?:a |the )?(?:maximum|limit|upper"
    rf" limit)"
    rf"(?: number)?(?: of {_THINGS})?(?: (?:allowed|that you can give))?(?: is|:| of) {_BOUND}(?:"
    rf" {_THINGS})?"
    rf"|a maximum of {_BOUND} {_THINGS} (?:may|can) be [a-z]+(?: (?:per|in a single|at a time)"
    rf"(?: request| call)?)?|(?:this (?:array|list) )?can (?:contain|have|include|hold) (?:up to"
    rf"|at most"
    rf"|a maximum of|no more than) {_BOUND} {_THINGS}|array members: maximum number of {_BOUND}"
    rf" items?)",
    re.IGNORECASE,
)
_QUALITY = r"(?:(?:a|an|any) )?(?:(?:whole |integer )?(?:value|number|integer) )?"
_RANGE_BOTH = re.compile(
    rf"(?:the )?(?:minimum(?: value)? is {_BOUND}{_UNIT},? and the maximum(?: value)? is"
    rf" {_BOUND}{_UNIT}"
    rf"|minimum(?: value)?(?: of|:)? ?{_BOUND}[.,;]? (?:and (?:a )?)?maximum(?: value)?(?: of|:)?"
    rf" ?{_BOUND}"
    rf"|(?:valid )?range(?: is|:| of)? (?:from |between )?{_SPAN}"
    rf"|(?:constraints?: )?(?:\{{0\}} )?must be {OPEN}({_NUMBER})-({_NUMBER}){CLOSE}"
    rf"|valid values?(?: are| is)?:? (?:any )?(?:an? )?(?:integers?|numbers?|whole numbers?)?,? ?"
    rf"(?:from|between|in the range(?: of)?(?: from)?) {_SPAN})",
    re.IGNORECASE,
)
_LEAST = re.compile(
    rf"(?:(?:constraints?: )?(?:\{{0\}} |the value |value |it )?must be {_QUALITY}{_BOUND}{_UNIT}"
    rf" or (?:greater|more|higher|larger)|(?:constraints?: )?(?:\{{0\}} |the value |it )?must be"
    rf" {_QUALITY}(?:at least|greater"
    rf" than or equal"
    rf" to|no less than|equal to or greater than) {_BOUND}{_UNIT}"
    rf"|(?:the )?minimum(?: (?:value|allowed value|number))?(?: of \{{0\}})?(?: is|:)"
    rf" {_BOUND}{_UNIT})",
    re.IGNORECASE,
)
_MOST = re.compile(
    rf"(?:(?:constraints?: )?(?:\{{0\}} |the value |value |it )?must be {_QUALITY}{_BOUND}{_UNIT}"
    rf" or (?:less|lower|fewer|smaller)|(?:constraints?: )?(?:\{{0\}} |the value |it )?must be"
    rf" {_QUALITY}(?:at most|less than"
    rf" or equal"
    rf" to|no (?:more|greater) than|equal to or less than) {_BOUND}{_UNIT}"
    rf"|(?:\{{0\}} |the value |it )?can't (?:exceed|be (?:more|greater|larger) than)"
    rf" {_BOUND}{_UNIT}"
    rf"|(?:the )?maximum(?: (?:permitted|allowed))?(?: (?:value|allowed value|number|\{{0\}}))?"
    rf"(?: of \{{0\}})?(?: is|:) {_BOUND}{_UNIT})",
    re.IGNORECASE,
)
_POSITIVE = re.compile(
    rf"(?:{_LEADING}must be (?:a )?positive (?:integer|number|whole number|value|integer value)"
    r"|valid values?: (?:any )?(?:an? )?(?:positive integers?|integer greater than"
    r" (?:\x02)?0(?:\x03)?)"
    r"|(?:\{0\} |it |the value )?must be (?:an? )?(?:integer|number|value)? ?greater than"
    r" (?:\x02)?(?:0|zero)(?:\x03)?)",
    re.IGNORECASE,
)
_NON_NEGATIVE = re.compile(
    rf"{_LEADING}must be (?:a )?non-?negative (?:integer|number|value)", re.IGNORECASE
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


def may_state_trait(sentence: Sentence) -> bool:
    """Whether a sentence has a word or a number that some known form has."""
    return _WORTH.search(sentence.marked) is not None


_WORTH = re.compile(
    r"[0-9]|\b(?:valid|allowed|possible|supported|accepted|default|defaults|deprecated|obsolete"
    r"|no longer|instead|replaced|must|can|constraints?|letters?|characters?|values)\b",
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
    parts: list[tuple[Phrase, Part]] = []
    for index, each in enumerate(phrases):
        if each.sentence.intro is not None and not _is_unconditional(each.sentence.intro):
            continue
        later = phrases[index + 1] if index + 1 < len(phrases) else None
        found += [(each, said) for said in _said(each, later, type_, values)]
        if type_ == "string":
            parts += [(each, part) for part in parts_of(each.words)]
    for each, said in found:
        if all(other.value == said.value for _, other in found if other.trait == said.trait):
            yield each, said
    if (regex := combined([part for _, part in parts])) is not None:
        each, part = parts[0]
        yield each, Said("pattern", regex, part.trigger)


def _is_unconditional(intro: str) -> bool:
    return (
        re.match(r"(?:constraints?|the following constraints|limits?)\b", intro, re.I) is not None
        or _REQUIREMENTS.search(intro) is not None
    )


_REQUIREMENTS = re.compile(
    r"^(?!.*\b(?:for|if|when|unless|with)\b).*\b(?:constraints|requirements|limits apply|rules)\b"
    r"[^.]*:$",
    re.IGNORECASE,
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
    elif type_ == "list":
        found = _ITEMS.fullmatch(phrase.words)
        most = _bounds(found.groups())[0] if found else None
        if isinstance(most, int) and most > 0:
            yield Said("length", {"max": most}, "")
    elif type_ in {"integer", "long", "float", "double"}:
        yield from _of_number(words)


def _of_number(words: str) -> Iterator[Said]:
    if found := _RANGE.fullmatch(words) or _RANGE_BOTH.fullmatch(words):
        low, high = _bounds(found.groups())
        if low is not None and high is not None and low < high:
            yield Said("range", {"min": low, "max": high}, "")
        return
    for form, limit in ((_LEAST, "min"), (_MOST, "max")):
        if found := form.fullmatch(words):
            only, _ = _bounds(found.groups())
            if only is not None:
                yield Said("range", {limit: only}, "")
    if _POSITIVE.fullmatch(words):
        yield Said("range", {"min": 1}, "")
    elif _NON_NEGATIVE.fullmatch(words):
        yield Said("range", {"min": 0}, "")


def _of_text(words: str) -> Iterator[Said]:
    if found := _VALUES.fullmatch(words):
        listed = [_inner(item) for item in re.split(_COMMA, found.group(1))]
        if len(set(listed)) == len(listed) and not any(map(_is_no_value, listed)):
            yield Said("enum", tuple(listed), "values")
    if found := _CHARACTERS.fullmatch(words) or _CHARACTERS_OF.fullmatch(words):
        low, high = _bounds(found.groups())
        if isinstance(low, int) and isinstance(high, int) and low < high:
            yield Said("length", {"min": low, "max": high}, "")
    elif found := _AT_MOST.fullmatch(words) or _AT_MOST_ALLOWED.fullmatch(words):
        most, _ = _bounds(found.groups())
        if isinstance(most, int) and most > 0:
            yield Said("length", {"max": most}, "")


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
