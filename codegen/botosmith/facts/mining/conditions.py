"""Conditions: what a clause after `if` or `when` says."""

from __future__ import annotations

import re
from functools import lru_cache

from .clauses import (
    AND,
    CODED,
    CODEDS,
    SOME,
    VALUES,
    YOU,
    Alternatives,
    Given,
    N,
    Test,
    compiled,
    places,
    slots_in,
    values_in,
)
from .phrases import SELF
from .sentences import CLOSE, OPEN

_IS = (
    r"(?:is|are|is give to|is give as|equals|is equal to|has (?:a|the) value(?: of)?|=|==|is either"
    r"|is one of|is give to either)"
)

_CAPITALS = r"(?-i:[A-Z][A-Z0-9_]{2,60})"

_PRESENT = compiled(
    rf"(?:{YOU} )?(?:also |choose to |want to )?(?:gives?|giving)(?: both| either"
    rf"| one or more| at least one| any)? (?P<slots>{SOME})",
    rf"(?:both |either )?(?P<slots>{SOME}) (?:is|are) (?:also )?(?:give|not null|not empty"
    rf"|non-empty|not none)",
    rf"there (?:is|are) (?:a |an )?(?P<slots>{SOME})",
    rf"(?:{YOU} )?give (?:[a-z]+ ){{1,3}}(?:with|using|in) (?P<slots>{N})",
    rf"there (?:is|are) (?:an? )?[a-z ]{{3,40}} give (?:for|in|by) (?P<slots>{N})",
)
_ABSENT = compiled(
    rf"(?:{YOU} )?(?:don't|does not|doesn't) give (?:either |any of )?(?P<slots>{SOME})",
    rf"(?:{YOU} )?(?:omit|omits|omitting|leave out|not giving) (?P<slots>{SOME})",
    rf"{YOU} leave (?P<slots>{N}) (?:blank|empty|unset)",
    rf"(?P<slots>{SOME}) (?:isn't|is not|are not|aren't) give",
    rf"(?P<slots>{SOME}) (?:is|are) (?:undefined|unset|omitted|absent|empty|null|left blank|left"
    rf" out|missing"
    rf"|not give)",
    rf"no (?P<slots>{N}) is give",
    rf"both (?P<slots>{AND}) (?:are|is) (?:omitted|absent|not give)",
)
_EQUALS = compiled(
    rf"(?:{YOU} )?(?:give |giving )?(?P<slot>{N}) {_IS} (?:a value of )?(?P<values>{VALUES})",
    rf"(?:{YOU} )?(?:give|giving) (?P<slot>{N}) (?:to|as|=|with) (?:a value of"
    rf" )?(?P<values>{VALUES})",
    rf"(?:{YOU} )?(?:give|giving|choose|select) (?P<values>{CODEDS}) (?:for|as|in) (?P<slot>{N})",
    rf"(?P<values>{CODEDS}) (?:is|are) (?:give|chosen|selected) (?:for|as|in) (?P<slot>{N})",
    rf"(?:{YOU} )?(?:give|giving|choose|select|choosing|selecting) (?:the )?(?P<values>{CODEDS})"
    r"(?: (?:option|value|type|mode|engine|method|strategy)s?)?",
    rf"(?:the )?(?P<values>{CODEDS})(?: (?:option|value|type|mode|engine|method|strategy)s?)?"
    r" (?:is|are) (?:give|chosen|selected)",
    rf"(?P<slot>{N}) (?P<values>{CODED})",
    rf"(?:the |your )?(?:[a-z]+ ){{1,4}}(?:is|is give to|equals)"
    rf" (?P<values>{CODED}|(?-i:[A-Z][A-Z_0-9]{{2,40}}))",
    rf"(?:{YOU} )?give (?P<slot>{N}) of (?P<values>{VALUES})",
    rf"(?:{YOU} )?give (?:an? |the )?(?P<values>{CODEDS}) (?P<slot>{N})",
    rf"(?P<values>{CODEDS})(?: [a-z]+)? (?:is|are) give (?:for|as|in) (?P<slot>{N})",
    rf"(?:{YOU} )?(?:give|choose|select) (?:the )?(?P<values>{CODEDS})(?: [a-z]+){{1,3}}",
    rf"(?:the )?(?P<values>{CODEDS})(?: [a-z]+){{0,3}} (?:is|are) (?:give|chosen|selected)"
    rf"(?: as the [a-z ]{{3,40}}(?: for {CODED.replace('(', '(?:')})?)?",
    rf"(?:{YOU} )?(?:choose|select|give|choosing) (?P<slot>{N}) (?:as|to be) (?P<values>{VALUES})",
    rf"(?:{YOU} )?(?:are )?(?:chang(?:e|ing)|updat(?:e|ing)|switch(?:ing)?) (?P<slot>{N}) to"
    rf" (?P<values>{VALUES})",
    rf"(?P<values>{_CAPITALS}) is (?:give|chosen|selected)",
    rf"(?:{YOU} )?(?:give|giving|choose|select) (?P<values>{_CAPITALS}) (?:for|as) (?P<slot>{N})",
    rf"(?:{YOU} )?(?:give|choose|select) (?:the )?(?P<values>{_CAPITALS})(?: [a-z]+){{0,2}}",
    # Where no word of a clause turns its sense, the values in it are what it is about.
    r"(?!.*\b(?:not|no|none|other than|unless|except|without|already|previously|exists?|was|were"
    r"|had|fails?|both|and you|want)\b|.*n't\b|.*(?-i:\b(?!AWS\b|ARN\b|KMS\b|IAM\b|VPC\b|SQL\b"
    r"|API\b)[A-Z]{3,}_?\w*\b)[^\x02\x03]*(?:\x02|$))"
    rf"[^{{}}{OPEN}{CLOSE},;:]{{3,60}}[ (](?P<values>{CODEDS})"
    rf"(?:[ )][^{{}}{OPEN}{CLOSE},;:]{{0,40}})?",
    rf"(?:{YOU} )?give (?:the |an? )?(?P<values>(?-i:[A-Z][A-Za-z0-9_\-]+))(?: [a-z]+){{0,2}}"
    r" (?:mode|type|engine|method|option|strategy|class|protocol|platform|action)",
)
_ALONE = re.compile(rf"(?:(?:configured|give) to )?(?P<values>{CODEDS}|true|false)", re.IGNORECASE)
"""A value and nothing else, which is the member's own: `If true, …`."""
_OR_ABSENT = re.compile(
    rf"(?P<rest>(?P<slot>{N}) .+?),? or (?:it |{N} )?(?:is |isn't |is not )?(?:not )?"
    r"(?:give|omitted|unspecified|null|left out|empty|absent)",
    re.IGNORECASE,
)
_NOT_EQUALS = compiled(
    rf"(?:you give )?(?P<slot>{N}) (?:(?:is give )?to (?:a value|anything) other than)"
    rf" (?P<values>{VALUES})",
    rf"(?P<slot>{N}) (?:is not|isn't|is not give to|isn't give to|is give to anything other than"
    rf"|is anything other than|is other than|is not equal to|is a value other than)"
    rf" (?P<values>{VALUES})",
)
_ENABLED = compiled(
    rf"(?P<slot>{N}) (?:is|are) (?:turned )?(?P<flag>on|off|enabled|disabled|true|false)",
    rf"(?:{YOU} )?(?P<flag>don't enable|do not enable|doesn't enable) (?P<slot>{N})",
    rf"(?P<slot>{N}) (?:is|are) (?P<flag>not enabled|not true|not give to {OPEN}?true{CLOSE}?)",
    rf"(?P<slot>{N}) (?P<flag>isn't enabled|isn't true)",
    rf"(?:{YOU} )?(?P<flag>enable|disable|enabling|disabling|turn on|turn off) (?P<slot>{N})",
)


_IN_REQUEST = re.compile(
    r" in (?:the|this|your|a|an|the same) (?:[a-z]+ )?(?:request|call|operation)$", re.IGNORECASE
)
_SAID_OF_IT = re.compile(
    rf"^(?:(?:it|this) (?:is|equals)(?: give to)?|it's|give to|(?:the|this|its) value is) "
    rf"(?={OPEN}|true\b|false\b)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def conditions(text: str) -> Alternatives:
    """What a clause after `if` or `when` says; nothing where it is not understood."""
    if found := _condition(text):
        return found
    for mark in (" and ", ", and ", ", or ", " or "):
        for place in places(text, mark):
            left, right = conditions(text[:place]), conditions(text[place + len(mark) :])
            if left and right:
                if "and" in mark:
                    return tuple((*one, *other) for one in left for other in right)
                return (*left, *right)
    return ()


def _condition(text: str) -> Alternatives:
    text = _SAID_OF_IT.sub(f"{SELF} is ", _IN_REQUEST.sub("", text.strip(" ,")))
    if text.lower() in {
        "give",
        "this is give",
        "it is give",
        "you do",
        "give this",
        "you give this",
    }:
        return ((Given(SELF, "present"),),)
    if (alone := _ALONE.fullmatch(text)) and (values := values_in(alone["values"])):
        return ((Given(SELF, "equals", values, OPEN in text),),)
    if (either := _OR_ABSENT.fullmatch(text)) and _is_absence(text[either.end("rest") :]):
        given = _condition(either["rest"])
        return (*given, (Given(either["slot"], "absent"),)) if given else ()
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


def _is_absence(text: str) -> bool:
    """Whether the end of a clause says that a member is absent, and not that it is given."""
    return (
        re.search(r"\b(?:not|omitted|unspecified|null|left out|empty|absent)\b|n't", text)
        is not None
    )


def _of_slots(text: str, test: Test) -> Alternatives:
    slots = slots_in(text)
    if test == "present" and re.search(" or ", text):
        return tuple((Given(slot, test),) for slot in slots)
    # Where neither of two is given both are absent.
    return (tuple(Given(slot, test) for slot in slots),)
