"""What a sentence says of a member alone: its values, its limits, its default, its successor."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Literal, TypeAlias

from . import limits
from .formats import arn_of, formats
from .patterns import Part, combined, parts_of
from .phrases import Phrase
from .quantities import DIGITS, UNIT, Limits, fits_unit, number
from .ranges import ranges
from .sentences import CLOSE, OPEN, Sentence
from .values import allowed, excluded

TraitName: TypeAlias = Literal[
    "default", "deprecated", "enum", "length", "pattern", "range", "test"
]


@dataclass(frozen=True, slots=True)
class Said:
    """A trait as a sentence states it.

    Attributes:
        trait: The trait; `test` is what an overlay's `implies` tests.
        value: That of an overlay's `add`, or the test.
        trigger: Words of the sentence that tell it; the quote has to hold them.
        of_items: Whether it is said of the items of a list.
    """

    trait: TraitName
    value: Any
    trigger: str = ""
    of_items: bool = False


NUMBERS = frozenset({"integer", "long", "float", "double"})

_CODE = rf"{OPEN}([^{OPEN}{CLOSE}]{{1,80}}){CLOSE}"
_TOKEN = r"[A-Za-z0-9][A-Za-z0-9_.:/\-]{0,60}"

_DEFAULT = re.compile(
    rf"(?:the )?default(?: value)?(?: (?:of|for) \{{0\}})?(?: is|:| is:| value:|=) ?"
    rf"({_CODE}|\"{_TOKEN}\"|{DIGITS}|true|false|[A-Z][A-Z0-9_\-]{{1,60}}){UNIT}",
    re.IGNORECASE,
)
_DEFAULTS_TO = re.compile(
    rf"(?:\{{0\}} |it )?defaults to ({_CODE}|\"{_TOKEN}\"|{DIGITS}|true|false){UNIT}",
    re.IGNORECASE,
)
_IF_OMITTED = re.compile(
    rf"if (?:you don't give (?:\{{0\}}|a value)|\{{0\}} (?:isn't|is not|is omitted|is not give)"
    rf"(?: give)?|no value is give|omitted|not give),? (?:then )?the default(?: value)?"
    rf"(?: is|:) ?({_CODE}|\"{_TOKEN}\"|{DIGITS}|true|false){UNIT}",
    re.IGNORECASE,
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
    r"|no longer|instead|replaced|must|can|cannot|may not|constraints?|letters?|characters?"
    r"|values|json|uuid|arns?|representation|expression|spaces"
    r"|base-?64|format|form|only|either|one|list|limited|reserved|e-?mail|https|cidr|cron)\b"
    rf"|{CLOSE} (?:or|\|) {OPEN}",
    re.IGNORECASE,
)


def traits_in(
    phrases: Sequence[Phrase],
    type_: str,
    values: Sequence[str] = (),
    item_type: str = "",
    prose: Sequence[str] = (),
) -> tuple[tuple[Phrase, Said], ...]:
    """The traits that the sentences of one member state, each with its sentence.

    Args:
        phrases: The documentation of the member.
        type_: The type of the member, in the model's words.
        values: The values of its enum, if it has one.
        item_type: Of a list, the type of its items.
        prose: Every sentence of the documentation, which may tell the unit of its numbers.

    A kind that is stated twice with different words is stated of different cases, and is left
    out; so is everything in a list whose introduction names a case.
    """
    is_number = type_ in NUMBERS
    return _traits_in(
        tuple(phrases), type_, tuple(values), item_type, tuple(prose) if is_number else ()
    )


@lru_cache(maxsize=4096)
def _traits_in(
    phrases: tuple[Phrase, ...],
    type_: str,
    values: tuple[str, ...],
    item_type: str,
    prose: tuple[str, ...],
) -> tuple[tuple[Phrase, Said], ...]:
    return tuple(_stated(phrases, type_, values, item_type, prose))


def _stated(
    phrases: Sequence[Phrase],
    type_: str,
    values: Sequence[str],
    item_type: str,
    prose: Sequence[str],
) -> Iterator[tuple[Phrase, Said]]:
    found: list[tuple[Phrase, Said]] = []
    parts: list[tuple[Phrase, Part]] = []
    for index, each in enumerate(phrases):
        if each.sentence.intro is not None and not _is_unconditional(each.sentence.intro):
            continue
        others = " ".join(text for text in prose if text != each.sentence.text)
        found += [(each, said) for said in _said(phrases, index, type_, values, item_type, others)]
        if "string" in {type_, item_type}:
            parts += [
                (each, part)
                for words in _clauses(each.words)
                for part in parts_of(words, each.sentence.marked)
            ]
    merged = list(_merged(_strongest(found)))
    for each, said in merged:
        if all(other.value == said.value for _, other in merged if _is_of_kind(other, said)):
            yield each, said
    if (regex := combined([part for _, part in parts])) is not None:
        each, part = parts[0]
        yield each, Said("pattern", regex, part.trigger, of_items=type_ == "list")


def _is_of_kind(one: Said, other: Said) -> bool:
    return (one.trait, one.of_items) == (other.trait, other.of_items)


def _strongest(found: list[tuple[Phrase, Said]]) -> list[tuple[Phrase, Said]]:
    """The same without limits that another sentence states together with others."""
    return [
        (each, said)
        for each, said in found
        if said.trait not in {"length", "range"}
        or not any(
            _is_of_kind(other, said) and said.value.items() < other.value.items()
            for _, other in found
        )
    ]


def _merged(found: list[tuple[Phrase, Said]]) -> Iterator[tuple[Phrase, Said]]:
    """The same, where two sentences state one limit each as one trait."""
    for trait in ("length", "range"):
        some = [pair for pair in found if pair[1].trait == trait and not pair[1].of_items]
        bounds = {name for _, said in some for name in said.value}
        if len(some) == 2 and bounds == {"min", "max"} and all(len(s.value) == 1 for _, s in some):
            (each, first), (_, second) = some
            both = {**first.value, **second.value}
            found = [pair for pair in found if pair not in some]
            if both["min"] < both["max"]:
                found.append((each, Said(first.trait, {"min": both["min"], "max": both["max"]})))
    yield from found


def sizes_in(phrases: Sequence[Phrase], name: str) -> Iterator[tuple[Phrase, Said]]:
    """The sizes of a list that the documentation of its operation or its structure states."""
    for each in phrases:
        for said in _first(limits.sizes_named(words, name) for words in _clauses(each.words)):
            yield from ((each, size) for size in _limited("length", said))


_JOINTS = re.compile(
    r",? (?:and|but) (?=(?:it |they |also )?(?:must|can|can't|may|is required|is limited|accepts?"
    r"|has|have|contains?|provides|identifies|describes)\b)|, (?=(?:must|can't) )|; "
)
_ASIDE = re.compile(r" ?\(([^()]{6,80})\)")


_ONLY_SO = re.compile(
    r"(?<=\bcan )only (?=(?:contain|include|be|have|give|consist)\b)|(?<=\bcontain )only\b"
    r"|(?<=\bmust )only (?=(?:contain|include|have|give|consist)\b)"
    r"|(?<=\bgive )only (?=(?:[a-z\-]+ )?(?:letters|numbers|digits|alphanumeric|characters)\b)",
    re.IGNORECASE,
)
"""Of characters and values, `only` names no case."""
_IF_ANY = re.compile(r"if (?:\{0\} is )?give(?:,? (?:then )?)", re.IGNORECASE)


def _clauses(words: str) -> Iterator[str]:
    """A sentence, and its parts where it states several things without a condition."""
    words = _IF_ANY.sub("", words, count=1) if _IF_ANY.match(words) else words
    yield words
    if _CONDITIONAL.search(_ONLY_SO.sub("", words)):
        return
    parts = _JOINTS.split(words)
    if len(parts) > 1:
        yield from (part.strip(" ,") for part in parts)
    yield from (found.group(1) for found in _ASIDE.finditer(words))


def _is_unconditional(intro: str) -> bool:
    return (
        re.match(r"(?:constraints?|the following constraints|limits?)\b", intro, re.I) is not None
        or _REQUIREMENTS.search(intro) is not None
    )


_REQUIREMENTS = re.compile(
    r"^(?!.*\b(?:for|if|when|unless|with)\b).*\b(?:constraints|requirements|limits apply"
    r"|restrictions|rules)\b"
    r"[^.]*:$",
    re.IGNORECASE,
)


def _said(
    phrases: Sequence[Phrase],
    index: int,
    type_: str,
    values: Sequence[str],
    item_type: str,
    others: str,
) -> Iterator[Said]:
    phrase, later = phrases[index], phrases[index + 1 :]
    words = phrase.words
    if found := _DEPRECATED.fullmatch(words):
        rest = found.group("rest") or ""
        if not _CONDITIONAL.search(_INSTEAD.sub("", rest)):
            yield Said(
                "deprecated", _replacement(phrase, later[0] if later else None), "deprecated"
            )
    for form in (_DEFAULT, _DEFAULTS_TO, _IF_OMITTED):
        text = words if form is _IF_OMITTED else phrase.said
        if found := form.fullmatch(text):
            value = _typed(found.group(1), type_, values)
            if value is not None and _is_in_unit(text[found.end(1) :], phrase.names[0]):
                yield Said("default", {"value": value}, "default")
    if type_ == "string":
        yield from _of_text(phrase, later)
        if index == 0 and (arn := arn_of(words, phrase.names[0])):
            yield Said("test", arn)
    elif type_ in {"list", "map"}:
        for said in _first(limits.sizes(clause, phrase.names[0]) for clause in _clauses(words)):
            yield from _limited("length", said)
        if item_type == "string":
            if index == 0 and (arn := arn_of(words, phrase.names[0])):
                yield Said("test", arn, of_items=True)
            yield from (
                Said(each.trait, _of_an_item(each), each.trigger, of_items=True)
                for each in _of_text(phrase, later)
                if "json" not in each.value
            )
    elif type_ == "boolean":
        found = _SOLE_FLAG.fullmatch(words)
        if found is not None and found["name"] in {None, phrase.names[0]}:
            only = (found["flag"] or "").lower() == "true" or (
                found["not_so"] or ""
            ).lower() == "false"
            yield Said("test", {"in": [only]}, "only" if found["flag"] else "not")
    elif type_ in NUMBERS:
        yield from _of_number(phrase, later, others, is_whole=type_ in {"integer", "long"})


_ALL = re.compile(r"\bonly\b|[,:;] either\b|\bother than\b", re.IGNORECASE)
"""What tells that no values are allowed but those that a sentence lists."""
_SOLE_FLAG = re.compile(
    r"(?:currently,? |at present,? |at this time,? )?(?:(?:the )?only (?:valid|supported|allowed"
    r"|permitted|accepted|possible) (?:value(?: for \{0\})?|\{0\}) (?:is|=|:) "
    rf"{OPEN}?(?P<flag>true|false){CLOSE}?(?:, indicating that [^{OPEN}]*)?"
    rf"|{OPEN}?(?:(?P<name>[A-Za-z]+) ?= ?)?(?P<not_so>true|false){CLOSE}? is not (?:currently )?"
    r"(?:supported|allowed|valid|permitted))",
    re.IGNORECASE,
)


def _first(found: Iterator[Iterator[Limits]] | Any) -> Iterator[Limits]:
    """What the first clause that states any states."""
    for each in found:
        for limits_ in each:
            yield limits_
            return


def _limited(trait: Literal["length", "range"], said: Limits) -> Iterator[Said]:
    given = {"min": said.low, "max": said.high}
    is_size = trait == "range" or all(
        limit is None or isinstance(limit, int) for limit in given.values()
    )
    if said.is_order and is_size and (trait == "range" or said.high != 0):
        yield Said(trait, {name: limit for name, limit in given.items() if limit is not None})


def _of_number(
    phrase: Phrase, later: Sequence[Phrase], others: str, *, is_whole: bool
) -> Iterator[Said]:
    words = phrase.words
    for said in _first(ranges(clause) for clause in _clauses(words)):
        is_known = is_whole or not _STRICTLY.search(words)
        is_refused = not _CUT.search(others)
        if is_known and is_refused and fits_unit(said.text, phrase.names[0], others):
            yield from _limited("range", said)
    listed = allowed(phrase, later) or allowed(
        replace(phrase, words=_ASIDE.sub("", words), said=_ASIDE.sub("", phrase.said)), later
    )
    if listed and all(re.fullmatch(DIGITS, value) for value in listed):
        yield Said("test", {"in": [number(value) for value in listed]}, "values")
    for test in formats(words, phrase.names[0]):
        if "multiple_of" in test:
            yield Said("test", dict(test), "multiple")


_STRICTLY = re.compile(
    r"(?<!can't be )(?<!\bno )(?<!\bnot )\b(?:greater|larger|higher|more|less|fewer|lower|smaller)"
    r" than (?!or equal)|\bpositive\b",
    re.IGNORECASE,
)
"""Where numbers may have a fraction, no next one is the limit."""


_CUT = re.compile(
    r"\b(?:greater|larger|higher|more) than [0-9][^.]* (?:is|are) (?:still )?returned",
    re.IGNORECASE,
)
"""Where a larger number is taken as the largest, and not refused."""


def _of_text(phrase: Phrase, later: Sequence[Phrase]) -> Iterator[Said]:
    if listed := allowed(phrase, later):
        yield Said("enum", listed, "only" if _ALL.search(phrase.words) else "values")
    elif not_these := excluded(phrase):
        yield Said("test", {"not_in": list(not_these)})
    for said in _first(limits.lengths(clause) for clause in _clauses(phrase.words)):
        yield from _limited("length", said)
    for test in formats(phrase.words, phrase.names[0]):
        if "multiple_of" not in test:
            yield Said("test", dict(test), "format")


def _of_an_item(said: Said) -> Any:
    """What is said of each item; an empty one counts as none, so a least size of 1 is left out."""
    if said.trait == "length" and said.value.get("min") == 1 and "max" in said.value:
        return {"max": said.value["max"]}
    return said.value


def _is_in_unit(rest: str, name: str) -> bool:
    """Whether a number's unit is the member's own: 5 minutes are no 5 of `TtlInSeconds`."""
    units = [unit for unit in _UNITS if unit in name.lower()]
    stated = [unit for unit in _UNITS if re.match(rf" {unit}", rest)]
    return not units or not stated or units == stated


_UNITS = ("millisecond", "second", "minute", "hour", "day", "week", "month", "year")


def _typed(printed: str, type_: str, values: Sequence[str]) -> str | int | float | bool | None:
    """A default of the member's type; None where the text is none."""
    text = printed.strip().strip(OPEN + CLOSE + '"').strip()
    if type_ == "boolean":
        return {"true": True, "false": False}.get(text.lower())
    if type_ in NUMBERS:
        return number(text) if re.fullmatch(DIGITS, text) else None
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
