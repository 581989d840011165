"""Demands: what a clause asks for."""

from __future__ import annotations

import re
from functools import lru_cache

from .clauses import (
    AND,
    ANY,
    CODED,
    CODEDS,
    NUMBER,
    OR,
    SOME,
    TAIL,
    VALUES,
    YOU,
    Demand,
    Kind,
    N,
    compiled,
    places,
    slots_in,
    values_in,
)
from .phrases import SELF
from .quantities import fits_unit
from .ranges import ranges
from .sentences import CLOSE, OPEN

_SUBJECT = rf"(?:(?P<slots>{SOME})|this|it)"
_BE_GIVE = r"be (?:give|provided)"

_SELF = re.escape(SELF)
_REQUIRE = compiled(
    rf"(?:{YOU} )?(?:must|need to) (?:also |then )?give (?:both |all of |values for"
    rf" )?(?P<slots>{AND}|{N}){TAIL}",
    rf"(?:both )?(?P<slots>{AND}|{N}) (?:is|are) (?:also |both )?(?:required|mandatory){TAIL}",
    rf"(?:both )?(?P<slots>{AND}|{N}) must (?:also |both )?{_BE_GIVE}{TAIL}",
    rf"(?:{YOU} )?must (?:also )?give (?:the |your |an? )?[a-z ]{{3,50}} (?:by give|in|using)"
    rf" (?P<slots>{N})",
    rf"(?P<slots>{N}) (?:can't be|must not be) (?:empty|null|blank|omitted){TAIL}",
    rf"(?:{YOU} )?(?:can't|must not) omit (?P<slots>{N}){TAIL}",
    # Of the value of a list: what it requires, and what it goes with.
    rf"(?:it |this |{_SELF} )?requires? (?:that you give |you to give )?(?P<slots>{AND}|{N}){TAIL}",
    rf"(?:it |this |{_SELF} )?must be give (?:together )?with (?P<slots>{AND}|{N}){TAIL}",
)
_FORBID = compiled(
    rf"(?:{YOU} )?(?:can't|don't) (?:also )?give (?:either |any of |values for )?(?P<slots>{OR}"
    rf"|{N}){TAIL}",
    rf"(?:{YOU} )?(?:must )?(?:omit|leave out) (?P<slots>{SOME}){TAIL}",
    rf"(?P<slots>{OR}|{N}) (?:can't exist|must be undefined|must be unset){TAIL}",
    rf"(?P<slots>{OR}|{N}) (?:must be|must also be) (?:omitted|empty|null|absent|left out|left"
    rf" blank|blank){TAIL}",
    rf"(?:it |this |{_SELF} )?(?:(?:is )?not (?:supported|allowed|valid)|can't be give) with"
    rf" (?P<slots>{OR}|{N}){TAIL}",
    rf"(?:(?:{YOU} )?must )?leave (?P<slots>{SOME}) (?:empty|blank|unset){TAIL}",
    rf"(?:neither )?(?P<slots>{SOME}) can't (?:also )?{_BE_GIVE}{TAIL}",
    rf"(?P<slots>{SOME}) (?:is|are) (?:not|n't) (?:allowed|permitted|valid|supported){TAIL}",
    rf"(?P<slots>{SOME}) (?:isn't|aren't) (?:allowed|permitted|valid|supported){TAIL}",
    rf"neither (?P<slots>{N} n?or {N}) can {_BE_GIVE}{TAIL}",
)
_ONE_OF = r"(?:give )?(?:at least |a value for at least )?one(?: or more)? of (?:the )?(?:either )?"
_AT_LEAST_ONE = compiled(
    rf"(?:{YOU} )?(?:must|need to) give (?:either )?(?P<slots>{OR})(?:,? or both)?{TAIL}",
    rf"(?:{YOU} )?(?:must|need to) {_ONE_OF}(?P<slots>{ANY}){TAIL}",
    rf"(?:either )?(?P<slots>{OR}) (?:must {_BE_GIVE}|is required|has to {_BE_GIVE})(?:,? or"
    rf" both)?{TAIL}",
    rf"(?:at least )?one of (?:either )?(?P<slots>{ANY}) (?:must {_BE_GIVE}|is required){TAIL}",
    rf"(?:{YOU} )?(?:must|need to) give (?:at least )?(?P<slots>{OR}|{N}, {N}),? or both{TAIL}",
    rf"(?:{YOU} )?(?:must|need to) give at least (?P<slots>{OR}){TAIL}",
    rf"at least (?P<slots>{OR}) (?:must {_BE_GIVE}|is required){TAIL}",
    rf"(?:at least )?one of the following(?: [a-z]+)? (?:is required|are required|must {_BE_GIVE}):"
    rf" (?P<slots>{ANY})",
    rf"(?:it |this )?requires (?:at least )?one of (?:either )?(?P<slots>{ANY}){TAIL}",
    rf"(?:{YOU} )?(?:can|may) give (?:either )?(?P<slots>{OR}),? but (?:you )?must give (?:at"
    rf" least )?one(?: of (?:them|these))?{TAIL}",
)
_NOT_BOTH = (
    r"(?:,? (?:but )?(?:not (?:give )?(?:with )?both(?: parameters| of (?:them|these))?"
    r"|(?:you )?can't give both(?: parameters| of (?:them|these))?"
    r"|both can't be give)(?: at (?:once|the same time))?"
    r"|[;,] (?:they|these)(?: parameters| options)?(?: are|'re) mutually exclusive)"
)
_TOGETHER = r"(?:in|within|for|on) the same (?:[a-z]+ ){0,2}[a-z]+"
_EXACTLY_ONE = compiled(
    rf"(?:{YOU} )?(?:must|need to) give (?:either )?(?P<slots>{OR}){_NOT_BOTH}{TAIL}",
    rf"(?:{YOU} )?(?:must|need to) give (?:either )?(?P<slots>{OR}){TAIL}{_NOT_BOTH}",
    rf"(?:either )?(?P<slots>{OR}) (?:must {_BE_GIVE}|is required){TAIL}{_NOT_BOTH}",
    rf"(?:either )?(?P<slots>{OR}){_NOT_BOTH},? (?:must {_BE_GIVE}|is required){TAIL}",
    rf"(?:{YOU} )?must give (?:exactly|one and only|only) one of (?:either"
    rf" )?(?P<slots>{ANY}){TAIL}",
    rf"(?:{YOU} )?must give one of (?:either )?(?P<slots>{ANY}){_NOT_BOTH}{TAIL}",
    rf"(?:{YOU} )?must give only (?:either )?(?P<slots>{N} or {N}){TAIL}",
    rf"(?:{YOU} )?must give (?:exactly one|one and only one|only one) (?:of )?(?:either )?"
    rf"(?P<slots>{OR}){TAIL}",
    rf"(?:exactly|one and only) one of the following(?: [a-z]+){{0,2}} (?:must be give|is"
    rf" required): (?P<slots>{ANY})",
    rf"(?:{YOU} )?must give (?:exactly|only|one and only) one of the following(?: [a-z]+){{0,2}}:"
    rf" (?P<slots>{ANY})",
    rf"(?:exactly|one and only) one of (?:either )?(?P<slots>{ANY}) (?:must {_BE_GIVE}|is"
    rf" required){TAIL}",
    rf"give exactly one of (?:either )?(?P<slots>{ANY}){TAIL}",
    rf"exactly one of (?:either )?(?P<slots>{ANY})",
    rf"(?:{YOU} )?must give exactly one [a-z]+: (?:either )?(?P<slots>{ANY})",
    rf"(?P<slots>{N} and {N}) can't {_BE_GIVE} {_TOGETHER},? but (?:at least )?one"
    rf"(?: of (?:them|these))? (?:is required|must {_BE_GIVE})",
)
_MUTUALLY_EXCLUSIVE = compiled(
    rf"(?P<slots>{N} and {N}) can't (?:both )?{_BE_GIVE} {_TOGETHER}",
    rf"(?:it|this|{YOU}) (?:can|may) (?:be|give|take|contain) only one of the following"
    rf"(?: [a-z]+){{0,2}}: (?P<slots>{ANY})",
    rf"(?:both )?(?P<slots>{ANY}) are mutually exclusive(?: (?:parameters|options|fields"
    rf"|properties))?{TAIL}",
    rf"(?:{YOU} )?(?:can't|don't|never) give (?:values for )?both (?P<slots>{N} (?:and|or|&)"
    rf" {N}){TAIL}",
    rf"both (?P<slots>{N} and {N}) (?:can't|must never) {_BE_GIVE}{TAIL}",
    rf"(?P<slots>{N} and {N}) can't both {_BE_GIVE}(?: to {OPEN}?true{CLOSE}?)?{TAIL}",
    rf"(?:it|this|{YOU}) (?:should|can|must) (?:only )?(?:give|contain|have) only one of"
    rf" (?:either )?(?P<slots>{ANY}){TAIL}",
    rf"(?:either )?(?P<slots>{OR}) should {_BE_GIVE}{TAIL}{_NOT_BOTH}",
    rf"(?P<slots>{N} and {N}) can't {_BE_GIVE} (?:together|at the same time|simultaneously)",
    rf"(?:{YOU} )?(?:can't|don't) give the (?:parameters|fields|options) (?P<slots>{N} and"
    rf" {N}){TAIL}",
    rf"{YOU} can't give (?P<slots>{N} (?:and|with|together with|along with|in combination with"
    rf"|in conjunction with|alongside) {N})(?: together)?{TAIL}",
    rf"(?:{YOU} (?:can|may|should) )?give (?:values for )?(?:either )?(?P<slots>{OR}){_NOT_BOTH}"
    rf"{TAIL}",
    rf"(?:{YOU} (?:can|may|should) )?give (?:values for )?(?:either"
    rf" )?(?P<slots>{OR}){TAIL}{_NOT_BOTH}",
    rf"(?:{YOU} can )?(?:give )?only one of (?:either )?(?P<slots>{ANY})(?: (?:can|may) be"
    rf" give)?{TAIL}",
    rf"(?:{YOU} can )?give only one of (?:either )?(?P<slots>{ANY}){TAIL}",
    rf"(?:either )?(?P<slots>{OR}) (?:can|may) {_BE_GIVE}{TAIL}{_NOT_BOTH}",
    rf"(?:{YOU} )?can't give more than one of (?:either )?(?P<slots>{ANY}){TAIL}",
    rf"(?:{YOU} )?(?:can|may|must) give (?:at most|no more than|a maximum of) one of (?:either )?"
    rf"(?P<slots>{ANY}){TAIL}",
    rf"(?:no more than|at most) one of (?P<slots>{ANY}) (?:can|may|must) be give{TAIL}",
    rf"(?P<slots>{N} or {N}) \(give (?:only )?one,? (?:but )?not both\)",
    rf"only one(?: of)?,? (?P<slots>{OR}),? (?:can|may|must|is allowed to) be give{TAIL}",
    rf"only one of (?P<slots>{ANY}) is (?:allowed|permitted|supported){TAIL}",
    rf"(?P<slots>{ANY}) are mutually exclusive and optional [a-z ]{{3,40}}",
    # Where the words before name no condition, it does not matter what they are.
    rf"(?!.*\b(?:if|when|unless|except|while|where|for|must|on)\b).{{3,160}}? (?:either )?"
    rf"(?P<slots>{OR}){_NOT_BOTH}{TAIL}",
)
_ALL_OR_NONE = compiled(
    rf"(?:both )?(?P<slots>{AND}) must(?: both)? be give together{TAIL}",
    rf"(?:{YOU} )?must give (?:both )?(?P<slots>{AND}) together{TAIL}",
    rf"(?:{YOU} )?must give both (?P<slots>{AND}),? or neither{TAIL}",
    rf"(?:both )?(?P<slots>{AND}) must be give,? or neither{TAIL}",
    rf"if (?:either )?(?:one of )?(?P<slots>{OR}) is give, (?:then )?the others? must"
    rf" (?:also )?be give{TAIL}",
    rf"give (?:non-empty )?(?:values for )?both (?P<slots>{AND}) or (?:for )?neither(?: of them)?",
)
_ORDER = (
    (
        r"(?:greater|later) than or equal to|at least|no (?:less|fewer) than|equal to or greater"
        r" than|not"
        r" less than",
        ">=",
    ),
    (
        r"less than or equal to|at most|no (?:more|greater) than|equal to or less than|not"
        r" (?:more|greater) than",
        "<=",
    ),
    (r"(?:strictly )?(?:greater|larger|higher|bigger|longer|more|later) than|after", ">"),
    (r"(?:strictly )?(?:less|smaller|lower|shorter|fewer|earlier) than|before|prior to", "<"),
)
_EQUAL = compiled(
    rf"(?:(?P<left>{N})|this|it|the value) must (?:be equal to|equal|match|be the same as)"
    rf" (?P<right>{N})",
)
_COMPARE = tuple(
    (re.compile(form.replace("ORDER", order), re.IGNORECASE), operator)
    for order, operator in _ORDER
    for form in (
        rf"(?:(?P<left>{N})|this|it|the value) (?:must|should) (?:also )?(?:always )?(?:be|occur"
        rf"|come) (?:give to"
        rf" )?(?:(?:a|any) (?:value|number|integer) )?(?:ORDER) (?P<right>{N}|{NUMBER})(?:"
        rf" (?:seconds|minutes|hours|days))?",
        rf"(?:{YOU} )?must give (?:a (?:value|number) )?(?:for (?P<left>{N}) )?(?:that(?: i|')s"
        rf" )?(?:ORDER) (?P<right>{N})",
    )
)
_EXCEED = compiled(
    rf"(?:(?P<left>{N})|this|it|the value) (?:can't|must not|may not) (?:exceed|be (?:greater"
    rf"|larger|higher|more|longer|later) than|be after) (?P<right>{N}|{NUMBER})",
)
_BELOW = compiled(
    rf"(?:(?P<left>{N})|this|it|the value) (?:can't|must not|may not) be (?:(?:less|smaller|lower"
    rf"|shorter|fewer|earlier) than|before) (?P<right>{N}|{NUMBER})",
)
_IMPLIES = compiled(
    rf"(?:(?P<slot>{N})|this|it|the value) must (?:also )?(?:be give (?:to|as)|be|equal|be equal"
    rf" to|have (?:a|the)"
    rf" value(?: of)?) (?:either |one of )?(?P<values>{VALUES})",
    rf"(?:{YOU} )?must (?:also )?give (?P<slot>{N}) (?:to|as|=) (?:either )?(?P<values>{VALUES})",
    rf"(?:{YOU} )?must (?:also )?give (?P<values>{CODEDS}) (?:for|as|in) (?P<slot>{N})",
    rf"(?P<slot>{N}) can only be (?:give to )?(?P<values>{CODEDS})",
    rf"the only (?:valid|supported|allowed) value (?:for|of) (?P<slot>{N}) is (?P<values>{CODED})",
    rf"(?:the )?(?:only )?(?:valid|supported|allowed) values?(?: (?:for|of) (?P<slot>{N}))? (?:is"
    rf"|are)"
    rf" (?P<values>{CODEDS})",
)

_IMPLIES_NOT = compiled(
    rf"(?P<slot>{N}) must (?:also )?be give to (?:a value|anything) other than "
    rf"(?P<values>{VALUES})",
    rf"(?:{YOU} )?(?:must )?(?:also )?give (?P<slot>{N}) to a value other than "
    rf"(?P<values>{VALUES})",
    rf"(?P<slot>{N}) can't be (?:give to |equal to )?(?P<values>{CODEDS}|true|false)",
    rf"(?:{YOU} )?can't give (?P<slot>{N}) (?:to|as) (?P<values>{CODEDS})",
    rf"(?P<values>{CODEDS}) (?:is not|isn't) (?:supported|allowed|valid) for (?P<slot>{N})",
    rf"(?P<values>{CODEDS})(?: [a-z]+)? (?:is not|isn't|are not|can't be) (?:supported|allowed"
    rf"|valid|give)",
)
_SWITCHED = compiled(
    rf"(?P<slot>{N}) must (?:also )?be (?:turned )?(?P<flag>enabled|disabled)",
    rf"(?:{YOU} )?must (?:also )?(?P<flag>enable|disable) (?P<slot>{N})",
)

_FORMS: tuple[tuple[Kind, tuple[re.Pattern[str], ...]], ...] = (
    ("exactly_one", _EXACTLY_ONE),
    ("mutually_exclusive", _MUTUALLY_EXCLUSIVE),
    ("all_or_none", _ALL_OR_NONE),
    ("require", _REQUIRE),
    ("forbid", _FORBID),
    ("at_least_one", _AT_LEAST_ONE),
)


_AS_BEFORE = re.compile(rf"{N} to ")
"""How a second demand begins that shares the verb of the first: `set A to 1 and B to 2`."""


@lru_cache(maxsize=4096)
def demands(text: str) -> tuple[Demand, ...]:
    """What a clause demands; nothing where it is not understood."""
    text = text.strip(" ,")
    if found := _demand(text):
        return (found,)
    for mark in (", and ", " and ", ", or ", "; "):
        for place in places(text, mark):
            rest = text[place + len(mark) :]
            also = f"must give {rest}" if _AS_BEFORE.match(rest) else rest
            left, right = demands(text[:place]), demands(also)
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
    for forms, is_negated in ((_IMPLIES_NOT, True), (_IMPLIES, False)):
        for form in forms:
            if (found := form.fullmatch(text)) and (values := values_in(found["values"])):
                is_coded = found["values"].count(OPEN) == len(values)
                slot = found.groupdict().get("slot") or SELF
                return Demand(
                    "implies", (slot,), values=values, is_negated=is_negated, is_coded=is_coded
                )
    for form in _SWITCHED:
        if found := form.fullmatch(text):
            value = "true" if found["flag"].lower() in {"enabled", "enable", "true"} else "false"
            return Demand("implies", (found["slot"],), values=(value,))
    for said in ranges(text):
        if fits_unit(said.text, "", ""):
            return Demand("implies", (SELF,), limits=said)
    return None
