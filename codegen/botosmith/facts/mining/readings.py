"""The readings of a sentence: under which conditions it demands what.

Every form here is a whole sentence: one more word that the grammar does not know, such as a
condition, and nothing is found. A missed rule costs nothing; an invented one refuses requests.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeAlias

from .clauses import TAIL, YOU, Alternatives, Demand, Given, N, slots_in, values_in
from .conditions import conditions
from .demands import demands
from .phrases import SELF
from .sentences import CLOSE, OPEN
from .things import things_in

Reading: TypeAlias = tuple[Alternatives, tuple[Demand, ...]]

_CODED = rf"{OPEN}[^{OPEN}{CLOSE}]{{1,60}}{CLOSE}"
_IF = re.compile(r"(?:only )?(?:if|when|whenever|where) ", re.IGNORECASE)
_THEN = re.compile(r", then,? |,? then |, | (?=you (?:must|can't) )", re.IGNORECASE)
_TO = re.compile(
    rf"to give (?P<slots>{N})(?: in (?:your|the|a) [a-z ]{{0,30}}?request)?,? ", re.IGNORECASE
)
_MIDDLE = re.compile(r",? (?:but )?(only )?(?:if|when|whenever) ", re.IGNORECASE)
_UNLESS = re.compile(r",? unless ", re.IGNORECASE)

_MAYBE = (
    r"(?:be give|give|valid|supported|applicable|allowed|available|permitted|relevant|accepted"
    r"|configurable)"
)
_MARK = r"(?P<mark>if|when|for|with|where|on|by|to|in)"
_SUBJECT = rf"(?:(?P<slots>{N}(?:(?:, | and |, and | or ){N})*) )"
_ONLY = tuple(
    re.compile(form + r" (?P<cond>.+)", re.IGNORECASE)
    for form in (
        rf"{_SUBJECT}?(?:(?:is|are|this is|it is|it's|can|may) )?only {_MAYBE} (?:{N}"
        rf" )?{_MARK}",
        rf"{_SUBJECT}?(?:(?:is|are|this is|it is|it's|can|may|should|can be|may be) )?{_MAYBE} only"
        rf" {_MARK}",
        rf"{_SUBJECT}?(?:this |it )?(?:only appl(?:y|ies)|appl(?:y|ies) only) {_MARK}",
        rf"{_SUBJECT}?(?:this |it )?(?:only supports|supports only)(?P<mark>)",
        rf"give (?:a value for )?(?P<slots>{N}) only {_MARK}",
        rf"{_SUBJECT}?(?:(?:is|are|this is|it is) )?{_MAYBE} if and only (?P<mark>if)",
        rf"{_SUBJECT}?(?:this |it )?(?:can|may|should) only be (?:give|enabled|applied|configured)"
        r" (?P<mark>if|when|for|with|to)",
        rf"{YOU} can only give (?P<slots>{N}) (?P<mark>if|when|for|with)",
        rf"{YOU} can give (?P<slots>{N}) only (?P<mark>if|when|for|with)",
        rf"(?:only )?give (?P<slots>{N}) only (?P<mark>if|when|for|with)",
        rf"only give (?P<slots>{N}) (?P<mark>if|when|for|with)",
    )
)
_REQUIRED = tuple(
    re.compile(form + r" (?P<cond>.+)", re.IGNORECASE)
    for form in (
        rf"{_SUBJECT}?(?:(?:is|are|this is|it is|it's) )?(?:only |also )?(?:required|mandatory)"
        rf",? (?:only )?(?P<mark>if|when|for|with|where)",
        rf"{_SUBJECT}?(?:this |it )?(?:must|is to) (?:also )?be give{TAIL} (?:only )?(?P<mark>if"
        rf"|when|for|with)",
    )
)
_NOT_FOR = re.compile(
    rf"{_SUBJECT}?(?:this |it )?(?:(?:is|are) not|it's not|isn't|aren't|can't be|(?:does not"
    rf"|doesn't)"
    rf" apply(?= (?:to|for) )|not)"
    r" ?(?:applicable|supported|allowed|valid|available|give|compatible)?"
    r" (?P<mark>for|on|with|to|by|in|when using|when|if)"
    r" (?P<cond>.+?)(?:,? (?:and|or) (?:shouldn't|can't) be give)?",
    re.IGNORECASE,
)
_VALUE_NEEDS = re.compile(
    rf"(?:the )?(?P<values>{OPEN}[^{OPEN}{CLOSE}]{{1,60}}{CLOSE})(?: (?:option|value|setting"
    rf"|mode|type|method))?"
    rf" (?:requires?|can be give only with|can only be give with|must be give with)"
    rf" (?:that you give |you to give )?(?P<then>{N}(?:(?:, |,? and ){N})*)(?: (?:to be"
    rf" give))?{TAIL}",
    re.IGNORECASE,
)
_CASES_THAT = re.compile(
    rf"(?P<cond>[^,{{]{{3,80}}?) (?:can't give|(?:don't|doesn't|do not|does not) support)"
    rf" (?P<slots>{N})(?P<mark>)",
    re.IGNORECASE,
)
"""A case as the subject: `Jobs on Fargate don't support this parameter`."""
_MORE = re.compile(r",? (?:and|where|but) (?:it )?(?:must|can|can't) ", re.IGNORECASE)
_NOT_FOR_YOU = re.compile(
    rf"(?:{YOU} )?(?:can't|don't) give (?P<slots>{N}) (?P<mark>for|on) (?P<cond>.+)", re.IGNORECASE
)
_VALUE_ONLY = re.compile(
    rf"(?:{YOU} can give (?P<slot>{N}) (?:to|as) "
    rf"(?P<values>{OPEN}[^{OPEN}{CLOSE}]{{1,60}}{CLOSE}) only"
    rf"|(?:the )?(?P<values3>{OPEN}[^{OPEN}{CLOSE}]{{1,60}}{CLOSE})(?: (?P<slot3>{N}))? (?:can"
    rf" only be give|is (?:only )?"
    rf"(?:valid|supported)(?: only)?)"
    rf"|(?P<slot2>{N}) can be give to (?P<values2>{OPEN}[^{OPEN}{CLOSE}]{{1,60}}{CLOSE}) only)"
    rf" (?:if|when) (?P<cond>.+)|give (?P<values4>{_CODED}) only (?:if|when) (?P<cond4>.+)",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    rf"{_SUBJECT}?(?:this |it )?(?:can't (?:also )?be give|can't be updated|can't be combined"
    rf"|conflicts|(?:is |are"
    rf" )?(?:a )?mutually exclusive(?: option)?"
    rf"|(?:is|are) not (?:compatible|supported|allowed|valid)|isn't (?:compatible|supported"
    rf"|allowed|valid)"
    rf"|(?:is )?incompatible) (?:if|when|with|of|to|simultaneously with|together with|along with"
    rf"|in conjunction with"
    rf"|in combination with|at the same time as|in the same (?:request|call|operation) as)"
    rf" (?:you (?:also )?give |either )?(?:both )?(?P<others>{N}(?:(?:, |,? and |,? or ){N})*)"
    rf"(?: (?:is|are) give)?{TAIL}",
    re.IGNORECASE,
)
_AGAINST_YOU = re.compile(
    rf"(?:{YOU} )?(?:can't|don't) give (?P<slots>{N}) (?:if|when|with|together with|along with"
    rf"|in conjunction with|in combination with|at the same time as) (?:you (?:also )?give )?"
    rf"(?P<others>{N}(?:(?:, |,? and |,? or ){N})*)(?: (?:is|are) give)?{TAIL}",
    re.IGNORECASE,
)
_AGAINST_ERROR = re.compile(
    rf"giv(?:e|ing) (?:both )?(?P<slots>{N}) (?:with|and|together with) (?:either )?"
    rf"(?P<others>{N}(?:(?:, |,? and |,? or ){N})*){TAIL}"
    rf" (?:returns?|causes?|results? in|throws?) an? [^{{]*(?:error|exception)[^{{]*",
    re.IGNORECASE,
)
_AGAINST_PART = re.compile(
    rf".*; (?:it is )?mutually exclusive with (?P<others>{N})", re.IGNORECASE
)
_NEEDS = re.compile(
    rf"(?:{_SUBJECT}|this |it )?(?:must be updated together with|requires?(?: that you give| you"
    rf" to give)?|can't be give without"
    rf"|must be (?:give|give together|accompanied|paired) (?:with|by|in conjunction with"
    rf"|in combination with|along with|together with)"
    rf"|works only (?:when|if) (?:it's|it is) give (?:together )?with) (?P<then>{N}(?:(?:, |,?"
    rf" and )"
    rf"{N})*){TAIL}",
    re.IGNORECASE,
)
_NEEDS_VALUE = re.compile(
    rf"(?:{_SUBJECT}|this |it )?requires (?:that )?(?P<slot>{N}) (?:to be|be|is|must be)(?: give"
    rf" to)?"
    rf" (?P<values>{_CODED}|true|false|enabled)",
    re.IGNORECASE,
)
_NEEDS_YOU = re.compile(
    rf"{YOU} (?:can't give (?P<slots>{N}) without(?: also)?(?: give)?|must give (?P<own>{N}) with)"
    rf" (?P<then>{N}){TAIL}",
    re.IGNORECASE,
)
_GROUPS = re.compile(
    rf"(?:{YOU} )?(?:must|need to) give (?:either )?(?:(?P<one>{N}),? or (?:both )?(?P<pair>{N}"
    rf" and {N})"
    rf"|(?:both )?(?P<pair2>{N} and {N}),? or (?P<one2>{N})){TAIL}",
    re.IGNORECASE,
)
_PROPER = r"(?-i:[A-Z][A-Za-z0-9_\-]+)"
_FOR = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?:[a-z\- ]{{0,40}} )?(?:with|that have|whose) (?:a |an |the )?(?P<slot>{N}) (?:of|is"
        rf"|is give to|give to|value of) (?P<values>{_CODED}(?:(?:, | or |, or ){_CODED})*)",
        rf"(?:the )?(?P<values>{_CODED}) (?:option|value|setting|mode|type) (?:for|of)"
        rf" (?P<slot>{N})",
        rf"(?:the )?(?P<slot>{N}) (?:of |is |= ?|value |value of )?(?P<values>{_CODED}(?:(?:, |"
        rf" or |, or ){_CODED})*)",
        rf"(?:the |a |an )?(?P<values>{_CODED}(?:(?:, | and | or |, or |, and ){_CODED})*)(?:"
        rf" [a-z]+){{0,3}}",
        rf"(?:the |a |an )?(?P<values>{_CODED}(?:(?:, | and | or |, or |, and ){_CODED})*)"
        rf" (?P<slot>{N})",
        rf"(?!.*\b(?:not|no|other than|except|without)\b)[a-z\- ]{{3,40}} (?P<values>{_CODED}"
        rf"(?:(?:, | and | or |, or |, and ){_CODED})*)(?: [a-z]+){{0,4}}",
        r"(?P<values>(?-i:(?!AWS\b)[A-Z][A-Z0-9_]{2,40}))(?: (?!and |or )[A-Za-z\-]+){1,3}",
        rf"(?:(?:[a-z\-]+|Amazon|AWS) ){{0,6}}?(?P<values>{_PROPER}(?:(?:, | or |, or | and |,"
        rf" and )"
        rf"{_PROPER})*)(?: (?:(?-i:[a-z\-]+)|APIs?)){{0,3}}",
        r"(?:an? |the )?(?P<values>(?-i:[a-z]{4,20}))(?: (?-i:[a-z]+)){1,3}",
    )
)


@lru_cache(maxsize=4096)
def readings(words: str) -> tuple[Reading, ...]:
    """Each way to understand a sentence; the first that is understood is the only one."""
    for read in _WAYS:
        if found := tuple(each for each in read(words) if each[1]):
            return found
    return ()


def _alone(words: str) -> Iterator[Reading]:
    found = demands(words)
    if all(each.kind not in {"require", "forbid", "implies"} for each in found):
        yield (), found


def _against(words: str) -> Iterator[Reading]:
    """The first member excludes each of the others; where it is not named, the member itself."""
    forms = (_AGAINST, _AGAINST_YOU, _AGAINST_ERROR, _AGAINST_PART)
    if found := next(filter(None, (form.fullmatch(words) for form in forms)), None):
        for subject in slots_in(found.groupdict().get("slots") or SELF):
            for other in slots_in(found["others"]):
                yield (), (Demand("mutually_exclusive", (subject, other)),)


_FOR_IT = re.compile(
    rf"(?P<then>{N}) must be give (?:for|before) (?P<slots>{N}) (?:to be|can be|is) give{TAIL}",
    re.IGNORECASE,
)


def _needs(words: str) -> Iterator[Reading]:
    found = _FOR_IT.fullmatch(words) or _NEEDS.fullmatch(words)
    if found:
        subjects = slots_in(found["slots"] or SELF)
        if len(subjects) == 1:
            yield ((Given(subjects[0], "present"),),), (Demand("require", slots_in(found["then"])),)
    elif found := _NEEDS_VALUE.fullmatch(words):
        values = values_in(found["values"].replace("enabled", "true"))
        demand = Demand(
            "implies", (found["slot"],), values=values, is_coded=OPEN in found["values"]
        )
        for subject in slots_in(found["slots"] or SELF):
            yield ((Given(subject, "present"),),), (demand,)
    elif found := _VALUE_NEEDS.fullmatch(words):
        given = Given("", "equals", values_in(found["values"]), coded=True)
        yield ((given,),), (Demand("require", slots_in(found["then"])),)
    elif found := _NEEDS_YOU.fullmatch(words):
        subject = found["slots"] or found["own"]
        yield ((Given(subject, "present"),),), (Demand("require", (found["then"],)),)


def _groups(words: str) -> Iterator[Reading]:
    """One member, or else both of two others."""
    if found := _GROUPS.fullmatch(words):
        one, pair = found["one"] or found["one2"], found["pair"] or found["pair2"]
        yield ((Given(one, "absent"),),), (Demand("require", slots_in(pair)),)


def _required(words: str) -> Iterator[Reading]:
    for form in _REQUIRED:
        if found := form.fullmatch(words):
            yield _after(found), (Demand("require", slots_in(found["slots"] or SELF)),)


def _only(words: str) -> Iterator[Reading]:
    """A member is forbidden where the condition is known not to hold."""
    for form in _ONLY:
        if found := form.fullmatch(words):
            alternatives = _after(found)
            forbidden = Demand("forbid", slots_in(found["slots"] or SELF))
            if len(alternatives) == 1:
                for each in alternatives[0]:
                    yield ((each.negated,),), (forbidden,)
            elif alternatives and all(len(each) == 1 for each in alternatives):
                yield (tuple(each[0].negated for each in alternatives),), (forbidden,)
            if alternatives:
                return


_ASIDE = re.compile(
    r"(?:\((?P<cond>[^()]{3,80}) only\) .*|\[(?P<cond2>[^\[\]]{3,80}?)(?: only)?\]"
    r" (?:the|an?|specifies|indicates|whether|if|one|only|set|give|determines) .*)",
    re.IGNORECASE,
)
_CASES_ONLY = re.compile(
    r"(?:for (?:use with )?)?(?P<cond>[^.:,;{]{3,60}) only(?:: | - | – ).+"
    r"|(?:the|an?) [^.:;()]{3,120} \((?P<cond2>[^()]{3,60}) only\)",
    re.IGNORECASE,
)
_VALID_FOR = re.compile(
    r"(?:valid|supported) for(?: [a-z ]{3,20})?: (?P<cond>[^.:]{3,80}) only",
    re.IGNORECASE,
)


def _aside(words: str) -> Iterator[Reading]:
    """`(… only) What the member is.`, `… only: What it is.`, and `Valid for: … only`."""
    forms = (_ASIDE, _VALID_FOR, _CASES_ONLY)
    found = next(filter(None, (form.fullmatch(words) for form in forms)), None)
    if found is None:
        return
    cond = found["cond"] or found.groupdict().get("cond2") or ""
    case = _of_case(cond, "for")
    if len(case) == 1 == len(case[0]):
        yield ((case[0][0].negated,),), (Demand("forbid", (SELF,)),)


def _not_for(words: str) -> Iterator[Reading]:
    """A member is forbidden where a value is given that it does not go with."""
    forms = (_NOT_FOR, _NOT_FOR_YOU, _CASES_THAT)
    found = next(filter(None, (form.fullmatch(words) for form in forms)), None)
    if found and (alternatives := _after(found)):
        yield alternatives, (Demand("forbid", slots_in(found["slots"] or SELF)),)


_IN_ORDER = re.compile(
    rf"{YOU} must give (?P<slot>{N}) (?:to|as) (?P<values>{_CODED}) (?:in order )?to (?:be able"
    rf" to )?give"
    rf" (?P<slots>{N}(?:(?:, |,? and |,? or ){N})*){TAIL}"
    rf"|{YOU} must enable (?P<flag>{N}) (?:in order )?to give (?P<slots2>{N}){TAIL}",
    re.IGNORECASE,
)


def _in_order(words: str) -> Iterator[Reading]:
    """What a member has to be where others are given: `set A to X in order to set B or C`."""
    if found := _IN_ORDER.fullmatch(words):
        demand = Demand("implies", (found["flag"] or "",), values=("true",))
        if found["slot"]:
            values = values_in(found["values"])
            demand = Demand("implies", (found["slot"],), values=values, is_coded=True)
        for slot in slots_in(found["slots"] or found["slots2"]):
            yield ((Given(slot, "present"),),), (demand,)


def _value_only(words: str) -> Iterator[Reading]:
    """A value is allowed only where the condition holds, which is then demanded."""
    found = _VALUE_ONLY.fullmatch(words)
    alternatives = conditions(found["cond"] or found["cond4"]) if found else ()
    if found is None or len(alternatives) != 1 or len(alternatives[0]) != 1:
        return
    (needed,) = alternatives[0]
    slot = found["slot"] or found["slot2"] or found["slot3"] or ""
    value = found["values"] or found["values2"] or found["values3"] or found["values4"]
    given = Given(slot, "equals", values_in(value), coded=True)
    match needed.test:
        case "present":
            yield ((given,),), (Demand("require", (needed.slot,)),)
        case "equals" if needed.slot:
            yield ((given,),), (Demand("implies", (needed.slot,), values=needed.values),)
        case _:
            return


def _after(found: re.Match[str]) -> Alternatives:
    """The condition after `if` or `when`, or the case after `for` or `with`."""
    return _of_case(found["cond"], found["mark"].lower())


def _of_case(cond: str, mark: str) -> Alternatives:
    text = re.sub(TAIL + "$", "", cond, flags=re.IGNORECASE) or cond
    if things := things_in(cond):
        return ((Given("", "is_a", things),),)
    if mark in {"if", "when", "where"}:
        return conditions(text) or conditions(cond)
    text = _MORE.split(text)[0]
    for form in _FOR:
        if (case := form.fullmatch(text)) and (values := values_in(case["values"])):
            slot = case.groupdict().get("slot") or ""
            return ((Given(slot, "equals", values, case["values"].count(OPEN) == len(values)),),)
    slots = slots_in(text)
    if len(slots) == 1 and text == slots[0] and mark == "with":
        return ((Given(slots[0], "present"),),)
    return ()


def _first(words: str) -> Iterator[Reading]:
    """`If …, …`."""
    start = _IF.match(words)
    if start is None:
        return
    rest = words[start.end() :]
    for then in _THEN.finditer(rest):
        given, found = conditions(rest[: then.start()]), _demanded(rest[then.end() :])
        if given and found:
            yield given, found
            return


_IN_A_CASE = re.compile(r"(?P<mark>for|with|on) (?P<cond>[^,]{3,80}), (?P<rest>.+)", re.IGNORECASE)


def _case_first(words: str) -> Iterator[Reading]:
    """`For …, …`, where what is named is a value of a member."""
    found = _IN_A_CASE.fullmatch(words)
    if found and (given := _after(found)) and (demanded := _demanded(found["rest"])):
        yield given, demanded


def _demanded(text: str) -> tuple[Demand, ...]:
    """What the part after a condition demands: `supply a RoleArn` is `you must` there."""
    is_imperative = text.lower().startswith(("give ", "also give ", "leave ", "omit "))
    return demands(text) or (demands(f"must {text}") if is_imperative else ())


def _last(words: str) -> Iterator[Reading]:
    """`… if …`, and `… unless …`."""
    for middle in _MIDDLE.finditer(words):
        given, found = conditions(words[middle.end() :]), demands(words[: middle.start()])
        if given and found:
            yield given, found
            return
    for middle in _UNLESS.finditer(words):
        given, found = conditions(words[middle.end() :]), demands(words[: middle.start()])
        if len(given) == 1 and len(given[0]) == 1 and found:
            yield ((given[0][0].negated,),), found
            return


def _purpose(words: str) -> Iterator[Reading]:
    """`To specify A, you must …`."""
    if start := _TO.match(words):
        rest = words[start.end() :]
        yield ((Given(start["slots"], "present"),),), demands(rest) or (
            demands(f"must {rest}") if rest.lower().startswith("give ") and OPEN in rest else ()
        )


_WAYS = (
    *(_alone, _against, _needs, _groups, _required, _only, _value_only, _first, _last, _purpose),
    *(_case_first, _not_for, _aside, _in_order),
)
