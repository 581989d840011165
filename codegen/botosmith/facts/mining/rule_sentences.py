"""What a sentence says of which members may be given together.

Every form here is a whole sentence: one more word that the grammar does not know, such as a
condition, and nothing is found. A missed rule costs nothing; an invented one refuses requests.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from .phrases import SELF, Phrase
from .sentences import CLOSE, OPEN

Kind: TypeAlias = Literal[
    "require", "forbid", "at_least_one", "exactly_one", "mutually_exclusive", "all_or_none"
]


@dataclass(frozen=True, slots=True)
class Mined:
    """A rule as a sentence states it.

    Attributes:
        kind: The demand.
        members: Whom it is made of.
        when: The member of the condition, if there is one.
        test: `present`, `absent`, `equals` with `value`, or `not` with `value`.
        trigger: Words of the sentence that tell the rule; the quote has to hold them.
    """

    kind: Kind
    members: tuple[str, ...]
    when: str = ""
    test: str = ""
    value: str = ""
    trigger: str = ""


_N = r"\{[0-9]+\}"
_AND = rf"{_N}(?:, {_N})*,? (?:and|&|and also|and the) {_N}"
_OR = rf"{_N}(?:, (?:or )?{_N})*,? or(?: an?)? {_N}"
_ANY = rf"{_N}(?:(?:,| and| or|, and|, or|/|,? and/or) {_N})+"
_TAIL = (
    r"(?: (?:in|for|with|on|within) (?:the same|a single|one|this|the|a|each|your|any)"
    r"(?: [a-z]+){0,2} (?:request|call|operation|command|action|message))?"
    r"(?: (?:at the same time|together|simultaneously|at once))?"
)
_YOU = r"(?:you|users?|a request|requests?|the request|callers?)"
_VALUE = rf"(?:{OPEN}([^{OPEN}{CLOSE}]{{1,60}}){CLOSE}|\"?([A-Za-z0-9][A-Za-z0-9_\-]{{0,60}})\"?)"
_GIVEN = rf"(?:you give {_N}|{_N} is give|{_N} is provided|giving {_N})"
_IS = r"(?:is|is set to|is set as|equals|has a value of|=|is give as|is give to|give to)"
_VALUED = rf"(?:you give )?({_N}) {_IS} (?:a value of )?{_VALUE}"
_ELIDED = rf"(?:{_N} (?:is|are) (?:also )?|this is |it is |it's |a value is )?"

_Reading: TypeAlias = Callable[[Phrase, "re.Match[str]"], Iterator[Mined]]
_SLOT = re.compile(_N)


def rules_in(phrase: Phrase) -> Iterator[Mined]:
    """The rules that a sentence states; none where it is not one of the known forms."""
    for form, reading in _FORMS:
        found = form.fullmatch(phrase.words)
        if found:
            yield from reading(phrase, found)
            return


def _slots(text: str, *, own: bool = False) -> list[str]:
    slots = list(dict.fromkeys(_SLOT.findall(text)))
    return [SELF, *(slot for slot in slots if slot != SELF)] if own and SELF not in slots else slots


def _named(phrase: Phrase, slots: list[str]) -> tuple[str, ...]:
    return tuple(phrase.name(slot) for slot in slots)


def _together(kind: Kind, trigger: str, most: int = 20) -> _Reading:
    """All members of the sentence, under one demand."""

    def read(phrase: Phrase, found: re.Match[str]) -> Iterator[Mined]:
        members = _named(phrase, _slots(found.group()))
        if 2 <= len(members) <= most:
            yield Mined(kind, members, trigger=trigger)

    return read


def _against(phrase: Phrase, found: re.Match[str]) -> Iterator[Mined]:
    """The first member excludes each of the others; where it is not named, the member itself."""
    first, *others = _slots(found.group(), own=not _SLOT.match(found.group()))
    for other in others:
        yield Mined("mutually_exclusive", _named(phrase, [first, other]), trigger=_trigger(found))


def _needs(phrase: Phrase, found: re.Match[str]) -> Iterator[Mined]:
    """The members of the group `then` are required where that of the group `given` is present."""
    given = _slots(found.group("given"))
    then = _slots(found.group("then") or SELF) or [SELF]
    if len(given) == 1 and given[0] not in then:
        yield Mined(
            "require",
            _named(phrase, then),
            when=phrase.name(given[0]),
            test="present",
            trigger=_trigger(found),
        )


def _needs_value(phrase: Phrase, found: re.Match[str]) -> Iterator[Mined]:
    yield from _valued(phrase, found, "require", "equals")


def _only_value(phrase: Phrase, found: re.Match[str]) -> Iterator[Mined]:
    yield from _valued(phrase, found, "forbid", "not")


def _valued(phrase: Phrase, found: re.Match[str], kind: Kind, test: str) -> Iterator[Mined]:
    slots = _slots(found.group())
    own = slots[0] if _SLOT.match(found.group()) else SELF
    when = slots[-1]
    value = next((group for group in found.groups()[-2:] if group), "")
    if own != when and len(set(slots) - {own}) == 1:
        yield Mined(
            kind,
            _named(phrase, [own]),
            when=phrase.name(when),
            test=test,
            value=value,
            trigger=_trigger(found),
        )


def _only_beside(phrase: Phrase, found: re.Match[str]) -> Iterator[Mined]:
    """A member is forbidden where the one of the group `given` is absent."""
    given = _slots(found.group("given"))
    named = _SLOT.search(found.group())
    subject = named.group() if named and named.start() < found.start("given") else SELF
    if len(given) == 1 and given[0] != subject:
        yield Mined(
            "forbid",
            _named(phrase, [subject]),
            when=phrase.name(given[0]),
            test="absent",
            trigger=_trigger(found),
        )


def _trigger(found: re.Match[str]) -> str:
    words = found.group()
    return next((mark for mark in _TRIGGERS if mark in words.lower()), "")


_TRIGGERS = (
    *("mutually exclusive", "not both", "together", "at least one", "exactly one", "only one"),
    *("required", "only if", "only when", "only valid", "can't", "don't", "must"),
)

_IF_GIVEN = rf"(?:if|when) (?:you also |also )?(?P<given>{_GIVEN})"
_ALSO = r"(?:also )?"
_BOTH = r"(?:both )?"
_EITHER = r"(?:either )?"
_BUT = r",? but not both"
_WITH = (
    r"(?:if|when|with|together with|along with|in conjunction with|in combination with"
    r"|at the same time as|in the same (?:request|call|operation) as)"
)
_THIS = r"this is |it is |it's "
_MAYBE = r"(?:be give|give|valid|supported|applicable|allowed|available)"

_SPELLED: tuple[tuple[str, _Reading], ...] = (
    # Exclusion.
    (
        rf"{_BOTH}{_ANY} are mutually exclusive"
        rf"(?: (?:parameters|options|fields|properties))?{_TAIL}",
        _together("mutually_exclusive", "mutually exclusive"),
    ),
    (
        rf"{_ELIDED}mutually exclusive (?:with|to) {_BOTH}{_N}"
        rf"(?:(?:, |,? and |,? or ){_N})*{_TAIL}",
        _against,
    ),
    (
        rf"{_YOU} (?:can't|don't) give (?:values for )?both {_N} (?:and|or|&) {_N}{_TAIL}",
        _together("mutually_exclusive", "both", 2),
    ),
    (
        rf"(?:don't|never) give both {_N} (?:and|or|&) {_N}{_TAIL}",
        _together("mutually_exclusive", "both", 2),
    ),
    (
        rf"{_BOTH}{_N} and {_N} (?:can't|must never)(?: both)? (?:be give|give){_TAIL}",
        _together("mutually_exclusive", "together", 2),
    ),
    (
        rf"{_YOU} can't give {_N} (?:and|with|together with|along with|in combination with)"
        rf" {_N}{_TAIL}",
        _together("mutually_exclusive", "and", 2),
    ),
    (
        rf"(?:{_YOU} (?:can|may|should) )?give (?:values for )?{_EITHER}(?:(?:a|the) )?"
        rf"{_OR}{_BUT}{_TAIL}",
        _together("mutually_exclusive", "not both", 2),
    ),
    (
        rf"(?:{_YOU} can )?(?:give )?only one of {_EITHER}{_ANY}(?: (?:can|may) be give)?{_TAIL}",
        _together("mutually_exclusive", "only one"),
    ),
    (
        rf"(?:{_N} (?:can't|must never) be give|{_YOU} can't give {_N}|can't be give"
        rf"|don't give {_N}) {_WITH} (?:you {_ALSO}give )?{_N}"
        rf"(?: is give)?{_TAIL}",
        _against,
    ),
    (
        rf"if {_GIVEN},? {_YOU} (?:can't|don't) (?:also )?give {_N}{_TAIL}",
        _together("mutually_exclusive", "can't", 2),
    ),
    (
        rf"if {_GIVEN},? (?:then )?(?:don't|can't) give {_N}{_TAIL}",
        _together("mutually_exclusive", "don't", 2),
    ),
    (rf"if {_GIVEN},? {_N} can't be give{_TAIL}", _together("mutually_exclusive", "can't", 2)),
    # One of several.
    (
        rf"(?:{_YOU} )?must give (?:either )?{_OR},? but not both{_TAIL}",
        _together("exactly_one", "not both", 2),
    ),
    (
        rf"(?:either )?{_OR} must be give,? but not both{_TAIL}",
        _together("exactly_one", "not both", 2),
    ),
    (
        rf"(?:either )?{_OR} is required,? but not both{_TAIL}",
        _together("exactly_one", "not both", 2),
    ),
    (
        rf"(?:{_YOU} )?must give (?:exactly|one and only) one of (?:either )?{_ANY}{_TAIL}",
        _together("exactly_one", "one of"),
    ),
    (
        rf"exactly one of (?:either )?{_ANY} (?:must be give|is required){_TAIL}",
        _together("exactly_one", "one of"),
    ),
    (rf"give exactly one of (?:either )?{_ANY}{_TAIL}", _together("exactly_one", "one of")),
    (
        rf"(?:{_YOU} )?must give (?:either )?{_OR}(?:,? or both)?{_TAIL}",
        _together("at_least_one", "must"),
    ),
    (
        rf"(?:{_YOU} )?must give (?:at least )?one(?: or more)? of (?:either )?{_ANY}{_TAIL}",
        _together("at_least_one", "one"),
    ),
    (rf"(?:either )?{_OR} (?:must be give|is required){_TAIL}", _together("at_least_one", "or")),
    (
        rf"(?:at least )?one of (?:either )?{_ANY} (?:must be give|is required){_TAIL}",
        _together("at_least_one", "one of"),
    ),
    # All of several.
    (
        rf"(?:both )?{_AND} must(?: both)? be give together{_TAIL}",
        _together("all_or_none", "together", 2),
    ),
    (
        rf"(?:{_YOU} )?must give both {_AND} together{_TAIL}",
        _together("all_or_none", "together", 2),
    ),
    # One needs another.
    (
        rf"if (?P<given>{_GIVEN}),? (?:then )?{_YOU} must {_ALSO}give {_BOTH}"
        rf"(?P<then>{_N}(?: and {_N})?){_TAIL}",
        _needs,
    ),
    (
        rf"if (?P<given>{_GIVEN}),? (?:then )?(?P<then>{_N})"
        rf" (?:is {_ALSO}required|must {_ALSO}be give){_TAIL}",
        _needs,
    ),
    (
        rf"if (?P<given>{_GIVEN}),? (?:then )?(?P<then>{_N} and {_N}) are {_ALSO}required{_TAIL}",
        _needs,
    ),
    (
        rf"(?:(?P<then>{_N}) is |{_THIS})?(?:only )?required (?:only )?{_IF_GIVEN}{_TAIL}",
        _needs,
    ),
    (rf"{_YOU} must give (?P<then>{_N}) (?:if|when) (?P<given>{_GIVEN}){_TAIL}", _needs),
    (
        rf"(?:{_N} is |this is |it is )?(?:only )?required (?:only )?(?:if|when|for) {_VALUED}",
        _needs_value,
    ),
    (rf"{_YOU} must give {_N} (?:if|when) {_VALUED}", _needs_value),
    # One is for another only.
    (
        rf"(?:{_N} (?:is|can) |{_THIS}|{_YOU} can )?{_MAYBE} (?:{_N} )?only {_IF_GIVEN}{_TAIL}",
        _only_beside,
    ),
    (
        rf"(?:{_N} is |this is |it is )?only {_MAYBE} (?:if|when) (?P<given>{_GIVEN}){_TAIL}",
        _only_beside,
    ),
    (rf"{_N} can only be give (?:if|when) (?P<given>{_GIVEN}){_TAIL}", _only_beside),
    (rf"{_YOU} can only give {_N} (?:if|when) (?P<given>{_GIVEN}){_TAIL}", _only_beside),
    (rf"(?:{_N} (?:is|can) |this is |it is )?{_MAYBE} only (?:if|when|for) {_VALUED}", _only_value),
    (rf"(?:{_N} is |this is |it is )?only {_MAYBE} (?:if|when|for) {_VALUED}", _only_value),
    (rf"{_N} can only be give (?:if|when) {_VALUED}", _only_value),
)
_FORMS = tuple((re.compile(form, re.IGNORECASE), reading) for form, reading in _SPELLED)
