"""Clauses: what a part of a sentence demands, and under which conditions.

A clause is read as a whole or not at all. The members are slots, `{number}`, and the verbs are
those of `phrases`: whatever is specified, provided or included is `give`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from .phrases import SELF
from .sentences import CLOSE, OPEN

Kind: TypeAlias = Literal[
    "require",
    "forbid",
    "at_least_one",
    "exactly_one",
    "mutually_exclusive",
    "all_or_none",
    "compare",
    "implies",
]
Test: TypeAlias = Literal["present", "absent", "equals", "not"]


@dataclass(frozen=True, slots=True)
class Given:
    """A condition on one member.

    Attributes:
        slot: The member; empty where only its value is named.
        test: What must hold of it.
        values: The values of `equals` and `not`.
        coded: Whether all of them stand in inline code, so that they are surely values.
    """

    slot: str
    test: Test
    values: tuple[str, ...] = ()
    coded: bool = False

    @property
    def negated(self) -> Given:
        """The condition that holds where this one does not, and the member tells."""
        return Given(self.slot, _NEGATED[self.test], self.values, self.coded)


_NEGATED: dict[Test, Test] = {
    "present": "absent",
    "absent": "present",
    "equals": "not",
    "not": "equals",
}


@dataclass(frozen=True, slots=True)
class Demand:
    """What is demanded.

    Attributes:
        kind: The kind of the rule.
        slots: The members that it is made of.
        operator: Of a comparison: how the first is to stand to what is on the right.
        right: Of a comparison: a slot or a number.
        values: The values that the member may have.
    """

    kind: Kind
    slots: tuple[str, ...]
    operator: str = ""
    right: str = ""
    values: tuple[str, ...] = ()


Alternatives: TypeAlias = tuple[tuple[Given, ...], ...]
"""Conditions: one of several conjunctions holds."""

N = r"\{[0-9]+\}"
_SLOT = re.compile(N)
_AND = rf"{N}(?:(?:, | and |, and | & | as well as ){N})+"
_OR = rf"{N}(?:(?:, | or |, or | nor ){N})+"
ANY = rf"{N}(?:(?:,| and| or|, and|, or|/|,? and/or) {N})+"
_SOME = rf"(?:{_AND}|{_OR}|{N})"
TAIL = (
    r"(?: (?:in|for|with|on|within|to) (?:the same|a single|one|this|the|a|each|every|your|any)"
    rf"(?: {OPEN}?[A-Za-z]+{CLOSE}?)"
    r"{0,2} (?:request|call|operation|command|action|message|object|structure|entry|group|api))?"
    r"(?: (?:at the same time|together|simultaneously|at once|as well|too|instead))?"
)
YOU = r"(?:you|users?|a request|requests?|the request|your request|callers?|the caller)"
_CODED = rf"{OPEN}([^{OPEN}{CLOSE}]{{1,60}}){CLOSE}"
_VALUE = (
    rf"(?:{OPEN}[^{OPEN}{CLOSE}]{{1,60}}{CLOSE}|\"[A-Za-z0-9][\w\-.: ]{{0,60}}\""
    rf"|[A-Za-z0-9][A-Za-z0-9_\-.]{{0,60}})"
)
_VALUES = rf"{_VALUE}(?:(?:, or |, | or | \| |/){_VALUE})*"
_CODEDS = rf"{_CODED}(?:(?:, or |, and |, | or | and | \| ){_CODED})*"
_IS = (
    r"(?:is|are|is give to|is give as|equals|is equal to|has (?:a|the) value(?: of)?|=|==|is either"
    r"|is one of|is give to either)"
)
_NOT_VALUES = frozenset(
    {"a", "an", "the", "not", "null", "empty", "give", "set", "required", "valid", "also", "being"}
    | {"used", "enabled", "disabled", "supported", "present", "absent", "in", "of", "for", "only"}
)
_NUMBER = r"-?[0-9][0-9,]*(?:\.[0-9]+)?"


def _compiled(*forms: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)


def slots_in(text: str) -> tuple[str, ...]:
    """The members of a text, each once, in their order."""
    return tuple(dict.fromkeys(_SLOT.findall(text)))


# ------------------------------------------------------------------------------- conditions

_PRESENT = _compiled(
    rf"(?:{YOU} )?(?:also |choose to |want to )?(?:gives?|giving)(?: both| either)?"
    rf" (?P<slots>{_SOME})",
    rf"(?:both |either )?(?P<slots>{_SOME}) (?:is|are) (?:also )?(?:give|not null|not empty"
    rf"|non-empty|not none)",
    rf"there (?:is|are) (?:a |an )?(?P<slots>{_SOME})",
)
_ABSENT = _compiled(
    rf"(?:{YOU} )?(?:don't|does not|doesn't) give (?:either |any of )?(?P<slots>{_SOME})",
    rf"(?:{YOU} )?(?:omit|omits|omitting|leave out|not giving) (?P<slots>{_SOME})",
    rf"{YOU} leave (?P<slots>{N}) (?:blank|empty|unset)",
    rf"(?P<slots>{_SOME}) (?:isn't|is not|are not|aren't) give",
    rf"(?P<slots>{_SOME}) (?:is|are) (?:omitted|absent|empty|null|left blank|left out|missing"
    rf"|not give)",
    rf"no (?P<slots>{N}) is give",
    rf"both (?P<slots>{_AND}) (?:are|is) (?:omitted|absent|not give)",
)
_EQUALS = _compiled(
    rf"(?:{YOU} )?(?:give |giving )?(?P<slot>{N}) {_IS} (?:a value of )?(?P<values>{_VALUES})",
    rf"(?:{YOU} )?(?:give|giving) (?P<slot>{N}) (?:to|as|=|with) (?:a value of"
    rf" )?(?P<values>{_VALUES})",
    rf"(?:{YOU} )?(?:give|giving|choose|select) (?P<values>{_CODEDS}) (?:for|as|in) (?P<slot>{N})",
    rf"(?P<values>{_CODEDS}) (?:is|are) (?:give|chosen|selected) (?:for|as|in) (?P<slot>{N})",
    rf"(?:{YOU} )?(?:give|giving|choose|select|choosing|selecting) (?:the )?(?P<values>{_CODEDS})"
    r"(?: (?:option|value|type|mode|engine|method|strategy)s?)?",
    rf"(?:the )?(?P<values>{_CODEDS})(?: (?:option|value|type|mode|engine|method|strategy)s?)?"
    r" (?:is|are) (?:give|chosen|selected)",
    rf"(?P<slot>{N}) (?P<values>{_CODED})",
)
_NOT_EQUALS = _compiled(
    rf"(?:you give )?(?P<slot>{N}) (?:(?:is give )?to (?:a value|anything) other than)"
    rf" (?P<values>{_VALUES})",
    rf"(?P<slot>{N}) (?:is not|isn't|is not give to|isn't give to|is give to anything other than"
    rf"|is anything other than|is other than|is not equal to|is a value other than)"
    rf" (?P<values>{_VALUES})",
)
_ENABLED = _compiled(
    rf"(?P<slot>{N}) (?:is|are) (?:turned )?(?P<flag>on|off|enabled|disabled|true|false)",
    rf"(?:{YOU} )?(?P<flag>enable|disable|enabling|disabling|turn on|turn off) (?P<slot>{N})",
)


def conditions(text: str) -> Alternatives:
    """What a clause after `if` or `when` says; nothing where it is not understood."""
    if found := _condition(text):
        return found
    for mark in (" and ", ", and ", ", or ", " or "):
        for place in _places(text, mark):
            left, right = conditions(text[:place]), conditions(text[place + len(mark) :])
            if left and right:
                if "and" in mark:
                    return tuple((*one, *other) for one in left for other in right)
                return (*left, *right)
    return ()


def _places(text: str, mark: str) -> Iterator[int]:
    place = text.find(mark)
    while place >= 0:
        yield place
        place = text.find(mark, place + 1)


def _condition(text: str) -> Alternatives:
    text = text.strip(" ,")
    if text.lower() in {"give", "this is give", "it is give", "you do", "give this"}:
        return ((Given(SELF, "present"),),)
    if text.lower() in {"not give", "this is not give", "omitted", "it is not give"}:
        return ((Given(SELF, "absent"),),)
    for form in _ENABLED:
        if found := form.fullmatch(text):
            flag = found["flag"].lower()
            value = "true" if flag in {"on", "true", "turn on"} or flag.startswith("enabl") else ""
            return ((Given(found["slot"], "equals", (value or "false",)),),)
    tests: tuple[tuple[tuple[re.Pattern[str], ...], Test], ...] = (
        (_ABSENT, "absent"),
        (_PRESENT, "present"),
    )
    for forms, test in tests:
        for form in forms:
            if found := form.fullmatch(text):
                return _of_slots(found["slots"], test)
    of_values: tuple[tuple[tuple[re.Pattern[str], ...], Test], ...] = (
        (_NOT_EQUALS, "not"),
        (_EQUALS, "equals"),
    )
    for forms, test in of_values:
        for form in forms:
            if (found := form.fullmatch(text)) and (values := values_in(found["values"])):
                slot = found.groupdict().get("slot") or ""
                coded = found["values"].count(OPEN) == len(values)
                return ((Given(slot, test, values, coded),),)
    return ()


def _of_slots(text: str, test: Test) -> Alternatives:
    slots = slots_in(text)
    each = tuple((Given(slot, test),) for slot in slots)
    either = re.search(r" (?:or|nor) ", text) is not None
    if either != (test == "absent") or len(slots) == 1:
        return each if either or len(slots) == 1 else (tuple(Given(slot, test) for slot in slots),)
    # Where neither of two is given both are absent; where two are absent, it may be either.
    return (tuple(Given(slot, test) for slot in slots),) if either else ()


def values_in(text: str) -> tuple[str, ...]:
    """The values of a list of values; none where a word of it is no value."""
    found = [part for part in re.split(r", or |, and |, | or | and | \| |(?<=\x03)/", text) if part]
    bare = [part.strip().strip(f'{OPEN}{CLOSE}"').strip() for part in found]
    if any(not each or each.lower() in _NOT_VALUES or each.startswith("{") for each in bare):
        return ()
    return tuple(dict.fromkeys(bare))


# ---------------------------------------------------------------------------------- demands

_SUBJECT = rf"(?:(?P<slots>{_SOME})|this|it)"
_BE_GIVE = r"be (?:give|provided)"

_REQUIRE = _compiled(
    rf"(?:{YOU} )?(?:must|need to) (?:also |then )?give (?:both |all of |values for"
    rf" )?(?P<slots>{_AND}|{N}){TAIL}",
    rf"(?:both )?(?P<slots>{_AND}|{N}) (?:is|are) (?:also |both )?(?:required|mandatory){TAIL}",
    rf"(?:both )?(?P<slots>{_AND}|{N}) must (?:also |both )?{_BE_GIVE}{TAIL}",
    rf"(?P<slots>{N}) (?:can't be|must not be) (?:empty|null|blank|omitted){TAIL}",
    rf"(?:{YOU} )?(?:can't|must not) omit (?P<slots>{N}){TAIL}",
)
_FORBID = _compiled(
    rf"(?:{YOU} )?(?:can't|don't) (?:also )?give (?:either |any of |values for )?(?P<slots>{_OR}"
    rf"|{N}){TAIL}",
    rf"(?:{YOU} )?(?:must )?(?:omit|leave out) (?P<slots>{_SOME}){TAIL}",
    rf"(?P<slots>{_OR}|{N}) (?:must be|must also be) (?:omitted|empty|null|absent|left out|left"
    rf" blank|blank){TAIL}",
    rf"(?:{YOU} )?must leave (?P<slots>{N}) (?:empty|blank|unset){TAIL}",
    rf"(?:neither )?(?P<slots>{_SOME}) can't (?:also )?{_BE_GIVE}{TAIL}",
    rf"(?P<slots>{_SOME}) (?:is|are) (?:not|n't) (?:allowed|permitted|valid|supported){TAIL}",
    rf"(?P<slots>{_SOME}) (?:isn't|aren't) (?:allowed|permitted|valid|supported){TAIL}",
)
_ONE_OF = r"(?:give )?(?:at least |a value for at least )?one(?: or more)? of (?:the )?(?:either )?"
_AT_LEAST_ONE = _compiled(
    rf"(?:{YOU} )?(?:must|need to) give (?:either )?(?P<slots>{_OR})(?:,? or both)?{TAIL}",
    rf"(?:{YOU} )?(?:must|need to) {_ONE_OF}(?P<slots>{ANY}){TAIL}",
    rf"(?:either )?(?P<slots>{_OR}) (?:must {_BE_GIVE}|is required|has to {_BE_GIVE})(?:,? or"
    rf" both)?{TAIL}",
    rf"(?:at least )?one of (?:either )?(?P<slots>{ANY}) (?:must {_BE_GIVE}|is required){TAIL}",
    rf"(?:{YOU} )?(?:can|may) give (?:either )?(?P<slots>{_OR}),? but (?:you )?must give (?:at"
    rf" least )?one(?: of (?:them|these))?{TAIL}",
)
_NOT_BOTH = r",? but (?:not both(?: of them)?|(?:you )?can't give both(?: parameters| of them)?)"
_EXACTLY_ONE = _compiled(
    rf"(?:{YOU} )?(?:must|need to) give (?:either )?(?P<slots>{_OR}){_NOT_BOTH}{TAIL}",
    rf"(?:{YOU} )?(?:must|need to) give (?:either )?(?P<slots>{_OR}){TAIL}{_NOT_BOTH}",
    rf"(?:either )?(?P<slots>{_OR}) (?:must {_BE_GIVE}|is required){TAIL}{_NOT_BOTH}",
    rf"(?:either )?(?P<slots>{_OR}){_NOT_BOTH},? (?:must {_BE_GIVE}|is required){TAIL}",
    rf"(?:{YOU} )?must give (?:exactly|one and only|only) one of (?:either"
    rf" )?(?P<slots>{ANY}){TAIL}",
    rf"(?:{YOU} )?must give one of (?:either )?(?P<slots>{ANY}){_NOT_BOTH}{TAIL}",
    rf"(?:exactly|one and only) one of (?:either )?(?P<slots>{ANY}) (?:must {_BE_GIVE}|is"
    rf" required){TAIL}",
    rf"give exactly one of (?:either )?(?P<slots>{ANY}){TAIL}",
    rf"exactly one of (?:either )?(?P<slots>{ANY})",
)
_MUTUALLY_EXCLUSIVE = _compiled(
    rf"(?:both )?(?P<slots>{ANY}) are mutually exclusive(?: (?:parameters|options|fields"
    rf"|properties))?{TAIL}",
    rf"(?:{YOU} )?(?:can't|don't|never) give (?:values for )?both (?P<slots>{N} (?:and|or|&)"
    rf" {N}){TAIL}",
    rf"both (?P<slots>{N} and {N}) (?:can't|must never) {_BE_GIVE}{TAIL}",
    rf"(?P<slots>{N} and {N}) can't both {_BE_GIVE}{TAIL}",
    rf"(?P<slots>{N} and {N}) can't {_BE_GIVE} (?:together|at the same time|simultaneously)",
    rf"{YOU} can't give (?P<slots>{N} (?:and|with|together with|along with|in combination with"
    rf"|in conjunction with|alongside) {N}){TAIL}",
    rf"(?:{YOU} (?:can|may|should) )?give (?:values for )?(?:either )?(?P<slots>{_OR}){_NOT_BOTH}"
    rf"{TAIL}",
    rf"(?:{YOU} (?:can|may|should) )?give (?:values for )?(?:either"
    rf" )?(?P<slots>{_OR}){TAIL}{_NOT_BOTH}",
    rf"(?:{YOU} can )?(?:give )?only one of (?:either )?(?P<slots>{ANY})(?: (?:can|may) be"
    rf" give)?{TAIL}",
    rf"(?:{YOU} can )?give only one of (?:either )?(?P<slots>{ANY}){TAIL}",
    rf"(?:either )?(?P<slots>{_OR}) (?:can|may) {_BE_GIVE}{TAIL}{_NOT_BOTH}",
    rf"only one(?: of)?,? (?P<slots>{_OR}),? (?:can|may) be give{TAIL}",
)
_ALL_OR_NONE = _compiled(
    rf"(?:both )?(?P<slots>{_AND}) must(?: both)? be give together{TAIL}",
    rf"(?:{YOU} )?must give (?:both )?(?P<slots>{_AND}) together{TAIL}",
    rf"(?:{YOU} )?must give both (?P<slots>{_AND}) or neither{TAIL}",
)
_ORDER = (
    (
        r"greater than or equal to|at least|no (?:less|fewer) than|equal to or greater than|not"
        r" less than",
        ">=",
    ),
    (
        r"less than or equal to|at most|no (?:more|greater) than|equal to or less than|not"
        r" (?:more|greater) than",
        "<=",
    ),
    (r"(?:strictly )?(?:greater|larger|higher|bigger|longer|more) than", ">"),
    (r"(?:strictly )?(?:less|smaller|lower|shorter|fewer) than", "<"),
)
_EQUAL = _compiled(
    rf"(?:(?P<left>{N})|this|it|the value) must (?:be equal to|equal|match|be the same as)"
    rf" (?P<right>{N})",
)
_COMPARE = tuple(
    (re.compile(form.replace("ORDER", order), re.IGNORECASE), operator)
    for order, operator in _ORDER
    for form in (
        rf"(?:(?P<left>{N})|this|it|the value) must (?:also )?(?:always )?be (?:give to"
        rf" )?(?:(?:a|any) (?:value|number|integer) )?(?:ORDER) (?P<right>{N}|{_NUMBER})(?:"
        rf" (?:seconds|minutes|hours|days))?",
        rf"(?:{YOU} )?must give (?:a (?:value|number) )?(?:for (?P<left>{N}) )?(?:that(?: i|')s"
        rf" )?(?:ORDER) (?P<right>{N})",
    )
)
_EXCEED = _compiled(
    rf"(?:(?P<left>{N})|this|it|the value) (?:can't|must not|may not) (?:exceed|be (?:greater"
    rf"|larger|higher|more|longer) than) (?P<right>{N}|{_NUMBER})",
)
_BELOW = _compiled(
    rf"(?:(?P<left>{N})|this|it|the value) (?:can't|must not|may not) be (?:less|smaller|lower"
    rf"|shorter|fewer) than (?P<right>{N}|{_NUMBER})",
)
_IMPLIES = _compiled(
    rf"(?P<slot>{N}) must (?:also )?(?:be give (?:to|as)|be|equal|be equal to|have (?:a|the)"
    rf" value(?: of)?) (?:either |one of )?(?P<values>{_VALUES})",
    rf"(?:{YOU} )?must (?:also )?give (?P<slot>{N}) (?:to|as|=) (?:either )?(?P<values>{_VALUES})",
    rf"(?:{YOU} )?must (?:also )?give (?P<values>{_CODEDS}) (?:for|as|in) (?P<slot>{N})",
    rf"(?P<slot>{N}) can only be (?:give to )?(?P<values>{_CODEDS})",
    rf"the only (?:valid|supported|allowed) value (?:for|of) (?P<slot>{N}) is (?P<values>{_CODED})",
)

_FORMS: tuple[tuple[Kind, tuple[re.Pattern[str], ...]], ...] = (
    ("exactly_one", _EXACTLY_ONE),
    ("mutually_exclusive", _MUTUALLY_EXCLUSIVE),
    ("all_or_none", _ALL_OR_NONE),
    ("require", _REQUIRE),
    ("forbid", _FORBID),
    ("at_least_one", _AT_LEAST_ONE),
)


def demands(text: str) -> tuple[Demand, ...]:
    """What a clause demands; nothing where it is not understood."""
    text = text.strip(" ,")
    if found := _demand(text):
        return (found,)
    for mark in (", and ", " and ", ", or ", "; "):
        for place in _places(text, mark):
            left, right = demands(text[:place]), demands(text[place + len(mark) :])
            if left and right and mark != ", or ":
                return (*left, *right)
    return ()


def _demand(text: str) -> Demand | None:
    for kind, forms in _FORMS:
        for form in forms:
            if found := form.fullmatch(text):
                slots = slots_in(found["slots"])
                if len(slots) > 1 or kind in {"require", "forbid"}:
                    return Demand(kind, slots)
    for form, operator in _COMPARE:
        if found := form.fullmatch(text):
            return Demand("compare", (found["left"] or SELF,), operator, found["right"])
    for forms, operator in ((_EXCEED, "<="), (_BELOW, ">="), (_EQUAL, "==")):
        for form in forms:
            if found := form.fullmatch(text):
                return Demand("compare", (found["left"] or SELF,), operator, found["right"])
    for form in _IMPLIES:
        if (found := form.fullmatch(text)) and (values := values_in(found["values"])):
            return Demand("implies", (found["slot"],), values=values)
    return None
