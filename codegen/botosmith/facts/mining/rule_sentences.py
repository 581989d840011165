"""What a sentence says of which members may be given together, and with which values.

Every form here is a whole sentence: one more word that the grammar does not know, such as a
condition, and nothing is found. A missed rule costs nothing; an invented one refuses requests.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .clauses import (
    TAIL,
    YOU,
    Alternatives,
    Demand,
    Given,
    Kind,
    N,
    Test,
    conditions,
    demands,
    slots_in,
    values_in,
)
from .phrases import SELF, Phrase
from .sentences import CLOSE, OPEN, Sentence


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of a mined rule; `member` is empty where only its value is named.

    `coded` tells that the values stand in inline code, so that they are surely values.
    """

    member: str
    test: Test
    values: tuple[str, ...] = ()
    coded: bool = False


@dataclass(frozen=True, slots=True)
class Mined:
    """A rule as a sentence states it.

    Attributes:
        kind: The demand.
        members: Whom it is made of.
        when: The conditions, which all must hold.
        operator: Of a comparison: how the member must stand to what is on the right.
        right: Of a comparison: a member or a number.
        values: The values that the member may have.
        trigger: Words of the sentence that tell the rule; the quote has to hold them.
    """

    kind: Kind
    members: tuple[str, ...]
    when: tuple[Condition, ...] = ()
    operator: str = ""
    right: str = ""
    values: tuple[str, ...] = ()
    trigger: str = ""


def may_state_rule(sentence: Sentence) -> bool:
    """Whether a sentence has a word that every known form has; the others are not worth a look."""
    return _WORTH.search(sentence.marked) is not None


_WORTH = re.compile(
    r"\b(?:must|can't|cannot|can not|may not|don't|do not|required?|requires|mandatory|only|both"
    r"|exclusive|either|one of|exactly|omit|leave|has to|have to|need to|incompatible)\b",
    re.IGNORECASE,
)


def rules_in(phrase: Phrase, case: Condition | None = None) -> Iterator[Mined]:
    """The rules that a sentence states; none where it is not one of the known forms.

    Args:
        phrase: The sentence.
        case: A condition that the list names in which it stands.
    """
    words = _plain(phrase.words)
    trigger = next((mark for mark in _TRIGGERS if mark in words.lower()), "")
    # In the item of a list that names a case, the case is the condition.
    plain = [((), demands(words))] if case is not None else []
    for alternatives, found in [each for each in plain if each[1]] or _readings(words):
        for given in alternatives or ((),):
            for demand in found:
                for mined in _mined(phrase, given, demand):
                    when = mined.when if case is None else (case, *mined.when)
                    if when or mined.kind not in {"require", "forbid", "implies"}:
                        yield replace(mined, when=when, trigger=trigger)


_TRIGGERS = (
    *("mutually exclusive", "not both", "together", "at least one", "exactly one", "only one"),
    *("required", "only if", "only when", "only valid", "can't", "don't", "must"),
)

_Reading = tuple[Alternatives, tuple[Demand, ...]]


def _plain(words: str) -> str:
    """A sentence without what changes nothing in it."""
    for pattern in _DECORATIONS:
        words = pattern.sub("", words)
    return words.strip(" ,")


_DECORATIONS = tuple(
    re.compile(each, re.IGNORECASE)
    for each in (
        r"^(?:currently|also|however|in addition|additionally|otherwise|therefore|similarly|but|and"
        r"|important|note|on input|in this case|in (?:this|your|the) request|for this"
        r" operation), ?",
        rf"^(?:when calling|in a|in an|for each|in each|in every|for a|for an|within each)"
        rf" {OPEN}[A-Z]\w+{CLOSE}"
        r" (?:request|operation|call|action|object),? ",
        rf"^when (?:calling|you call) {OPEN}?[A-Z]\w+{CLOSE}?,? ",
        r",? (?:otherwise|or|or else),? (?:a 400 error is thrown|the (?:request|operation|call"
        r"|action)"
        r" (?:will )?fails?|an error (?:is returned|occurs)|you(?:'ll| will) (?:get|receive) an"
        r" error)$",
        rf"; otherwise,? [^;{OPEN}{{]*$",
        r" because [^{]*$",
        r",? \(?(?:and )?vice versa\)?$",
        r"^to [^{,]{3,80}, (?=(?:you can |you must )?give (?:either )?[^,]*,? (?:or|and) .*but"
        r" not both)",
        r"(?<=not both) to [^{,]{3,60}$",
    )
)


# -------------------------------------------------------------------------------- sentences

_IF = re.compile(r"(?:only )?(?:if|when|whenever|where) ", re.IGNORECASE)
_THEN = re.compile(r", then,? |,? then |, ", re.IGNORECASE)
_TO = re.compile(rf"to give (?P<slots>{N}),? ", re.IGNORECASE)
_MIDDLE = re.compile(r",? (?:but )?(only )?(?:if|when|whenever) ", re.IGNORECASE)
_UNLESS = re.compile(r",? unless ", re.IGNORECASE)

_MAYBE = (
    r"(?:be give|give|valid|supported|applicable|allowed|available|permitted|relevant|accepted)"
)
_SUBJECT = rf"(?:(?P<slots>{N}(?:(?:, | and |, and | or ){N})*) )"
_ONLY = tuple(
    re.compile(form + r" (?P<cond>.+)", re.IGNORECASE)
    for form in (
        rf"{_SUBJECT}?(?:(?:is|are|this is|it is|it's|can|may) )?only {_MAYBE} (?:{N}"
        rf" )?(?P<mark>if|when|for|with|where)",
        rf"{_SUBJECT}?(?:(?:is|are|this is|it is|it's|can|may|can be|may be) )?{_MAYBE} only"
        rf" (?P<mark>if|when|for|with|where)",
        rf"{_SUBJECT}?(?:(?:is|are|this is|it is) )?{_MAYBE} if and only (?P<mark>if)",
        rf"{_SUBJECT}?(?:can|may) only be give (?P<mark>if|when|for|with)",
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
        rf" (?:only )?(?P<mark>if|when|for|with|where)",
        rf"{_SUBJECT}?(?:this |it )?(?:must|is to) (?:also )?be give{TAIL} (?:only )?(?P<mark>if"
        rf"|when|for|with)",
    )
)
_AGAINST = re.compile(
    rf"{_SUBJECT}?(?:this |it )?(?:can't (?:also )?be give|can't be combined|(?:is |are"
    rf" )?mutually exclusive"
    rf"|(?:is|are) not (?:compatible|supported|allowed|valid)|isn't (?:compatible|supported"
    rf"|allowed|valid)"
    rf"|(?:is )?incompatible) (?:if|when|with|to|together with|along with|in conjunction with"
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
_NEEDS = re.compile(
    rf"{_SUBJECT}?(?:requires?(?: that you give| you to give)?|can't be give without"
    rf"|must be (?:give|give together|accompanied|paired) (?:with|by)) (?P<then>{N}(?: and"
    rf" {N})?){TAIL}",
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
_CODED = rf"{OPEN}[^{OPEN}{CLOSE}]{{1,60}}{CLOSE}"
_FOR = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?:[a-z\- ]{{0,40}} )?(?:with|that have|whose) (?:a |an |the )?(?P<slot>{N}) (?:of|is"
        rf"|is give to|give to|value of) (?P<values>{_CODED}(?:(?:, | or |, or ){_CODED})*)",
        rf"(?:the )?(?P<slot>{N}) (?:of |is |= ?|value |value of )?(?P<values>{_CODED}(?:(?:, |"
        rf" or |, or ){_CODED})*)",
        rf"(?:the |a |an )?(?P<values>{_CODED}(?:(?:, | and | or |, or |, and ){_CODED})*)(?:"
        rf" [a-z]+){{0,2}}",
    )
)


def _readings(words: str) -> Iterator[_Reading]:
    """Each way to understand a sentence; the first that is understood is the only one."""
    for read in (_alone, _against, _needs, _groups, _required, _only, _first, _last, _purpose):
        found = [each for each in read(words) if each[1]]
        if found:
            yield from found
            return


def _alone(words: str) -> Iterator[_Reading]:
    found = demands(words)
    if all(each.kind not in {"require", "forbid", "implies"} for each in found):
        yield (), found


def _pair(words: str) -> re.Match[str] | None:
    return _AGAINST.fullmatch(words) or _AGAINST_YOU.fullmatch(words)


def _against(words: str) -> Iterator[_Reading]:
    """The first member excludes each of the others; where it is not named, the member itself."""
    if found := _pair(words):
        for subject in slots_in(found["slots"] or SELF):
            for other in slots_in(found["others"]):
                yield (), (Demand("mutually_exclusive", (subject, other)),)


_FOR_IT = re.compile(
    rf"(?P<then>{N}) must be give (?:for|before) (?P<slots>{N}) (?:to be|can be|is) give{TAIL}",
    re.IGNORECASE,
)


def _needs(words: str) -> Iterator[_Reading]:
    found = _FOR_IT.fullmatch(words) or _NEEDS.fullmatch(words)
    if found:
        subjects = slots_in(found["slots"] or SELF)
        if len(subjects) == 1:
            yield ((Given(subjects[0], "present"),),), (Demand("require", slots_in(found["then"])),)
    elif found := _NEEDS_YOU.fullmatch(words):
        subject = found["slots"] or found["own"]
        yield ((Given(subject, "present"),),), (Demand("require", (found["then"],)),)


def _groups(words: str) -> Iterator[_Reading]:
    """One member, or else both of two others."""
    if found := _GROUPS.fullmatch(words):
        one, pair = found["one"] or found["one2"], found["pair"] or found["pair2"]
        yield ((Given(one, "absent"),),), (Demand("require", slots_in(pair)),)


def _required(words: str) -> Iterator[_Reading]:
    for form in _REQUIRED:
        if found := form.fullmatch(words):
            yield _after(found), (Demand("require", slots_in(found["slots"] or SELF)),)


def _only(words: str) -> Iterator[_Reading]:
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


def _after(found: re.Match[str]) -> Alternatives:
    """The condition after `if` or `when`, or the case after `for` or `with`."""
    text = re.sub(TAIL + "$", "", found["cond"], flags=re.IGNORECASE) or found["cond"]
    if found["mark"].lower() in {"if", "when", "where"}:
        return conditions(text) or conditions(found["cond"])
    for form in _FOR:
        if (case := form.fullmatch(text)) and (values := values_in(case["values"])):
            slot = case.groupdict().get("slot") or ""
            return ((Given(slot, "equals", values, case["values"].count(OPEN) == len(values)),),)
    slots = slots_in(text)
    if len(slots) == 1 and text == slots[0] and found["mark"].lower() == "with":
        return ((Given(slots[0], "present"),),)
    return ()


def _first(words: str) -> Iterator[_Reading]:
    """`If …, …`."""
    start = _IF.match(words)
    if start is None:
        return
    rest = words[start.end() :]
    for then in _THEN.finditer(rest):
        given, found = conditions(rest[: then.start()]), demands(rest[then.end() :])
        if given and found:
            yield given, found
            return


def _last(words: str) -> Iterator[_Reading]:
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


def _purpose(words: str) -> Iterator[_Reading]:
    """`To specify A, you must …`."""
    if start := _TO.match(words):
        yield ((Given(start["slots"], "present"),),), demands(words[start.end() :])


# ------------------------------------------------------------------------------------ rules


def _mined(phrase: Phrase, given: tuple[Given, ...], demand: Demand) -> Iterator[Mined]:
    when = tuple(
        Condition(phrase.name(each.slot) if each.slot else "", each.test, each.values, each.coded)
        for each in given
    )
    members = tuple(phrase.name(slot) for slot in demand.slots)
    if demand.kind == "forbid" and len(when) == 1 and when[0].test == "present":
        for member in members:
            yield Mined("mutually_exclusive", (when[0].member, member))
    elif demand.kind == "compare":
        right = phrase.name(demand.right) if demand.right.startswith("{") else demand.right
        yield Mined("compare", members, when, demand.operator, right.replace(",", ""))
    else:
        yield Mined(demand.kind, members, when, values=demand.values)
