"""What a sentence says of which members may be given together, and with which values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from .clauses import AND, Demand, Given, Kind, N, Test, slots_in
from .demands import demands
from .phrases import SELF, Phrase
from .quantities import Limits
from .readings import readings
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
        is_negated: Whether it may have any but these.
        is_coded: Whether the values stand in inline code, so that they are surely values.
        limits: The limits of the member, where it is a number, in place of values.
        trigger: Words of the sentence that tell the rule; the quote has to hold them.
    """

    kind: Kind
    members: tuple[str, ...]
    when: tuple[Condition, ...] = ()
    operator: str = ""
    right: str = ""
    values: tuple[str, ...] = ()
    is_negated: bool = False
    is_coded: bool = False
    limits: Limits | None = None
    trigger: str = ""


def may_state_rule(sentence: Sentence) -> bool:
    """Whether a sentence has a word that every known form has; the others are not worth a look."""
    return _WORTH.search(sentence.marked) is not None


_WORTH = re.compile(
    r"\b(?:must|can't|cannot|can not|may not|don't|do not|required?|requires|mandatory|only|both"
    r"|exclusive|either|one of|exactly|omit|leave|has to|have to|need to|incompatible|reserved"
    r"|not|should"
    r"|isn't|aren't|supply|set|provide|specify|error|exception|conflicts)\b|^\[[A-Z]",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def rules_in(phrase: Phrase, case: Condition | None = None) -> tuple[Mined, ...]:
    """The rules that a sentence states; none where it is not one of the known forms.

    Args:
        phrase: The sentence.
        case: A condition that the list names in which it stands.
    """
    return tuple(_rules_in(phrase, case))


def _rules_in(phrase: Phrase, case: Condition | None) -> Iterator[Mined]:
    words = _plain(phrase.words)
    if phrase.names[0] and _RESERVED.fullmatch(words):
        yield Mined("forbid", (phrase.names[0],), trigger="reserved")
        return
    is_outside = case is None and phrase.sentence.intro is None
    required = _ALL_REQUIRED.fullmatch(words)
    if required is None and not phrase.names[0]:
        required = _REQUIRED_BY.fullmatch(words)
    if (
        is_outside
        and required is not None
        and len(slots_in(required.group())) == required.group().count("{")
    ):
        members = tuple(phrase.name(slot) for slot in slots_in(required.group()))
        yield Mined("require", members, trigger="required")
        return
    is_plain = phrase.names[0] and is_outside
    if is_plain and (_ALWAYS.fullmatch(words) or _REQUIRED_AT_END.fullmatch(phrase.sentence.text)):
        yield Mined("require", (phrase.names[0],), trigger="required")
        return
    if case is not None:
        words = _FOR_THIS_CASE.sub("", _IN_THIS_CASE.sub("", words))
    if phrase.names[0]:
        words = _by_its_deed(words, phrase.names[0])
        words = _BARE_SUBJECT.sub(f"{SELF} ", words)
        if _NO_SUBJECT.match(words):
            words = f"{SELF} {words}"
        words = _UNLESS.sub(f"{SELF} is required unless ", words)
    trigger = next((mark for mark in _TRIGGERS if mark in words.lower()), "")
    # In the item of a list that names a case, the case is the condition.
    is_own = is_plain and _OF_ITS_OWN.match(phrase.said) is not None
    plain = [((), demands(words))] if case is not None or is_own else []
    for alternatives, found in [each for each in plain if each[1]] or readings(words):
        for given in alternatives or ((),):
            for demand in found:
                for mined in _mined(phrase, given, demand):
                    when = mined.when if case is None else (case, *mined.when)
                    if not when and is_own:
                        when = (Condition(phrase.names[0], "present"),)
                    if when or mined.kind not in {"require", "forbid", "implies"}:
                        yield replace(mined, when=when, trigger=trigger)


_TRIGGERS = (
    *("mutually exclusive", "not both", "together", "at least one", "exactly one", "only one"),
    *("required", "only if", "only when", "only valid", "can't", "don't", "must"),
)

_RESERVED = re.compile(
    r"(?:\{0\} is |this is |it is )?(?:currently )?reserved"
    r"(?: for (?:future|internal) (?:use|give))?",
    re.IGNORECASE,
)
_ALWAYS = re.compile(
    r"required|required element (?:give|for) [^,]{3,120}|(?:\{0\}|this|it) (?:is|are)"
    r" (?:always )?(?:required|mandatory)|although"
    r" [^,]{3,80}, you must"
    r" give \{0\}(?: for a valid [a-z]+)?|(?:\{0\}|this|it) (?:is a|is) required (?:parameter"
    r"|field|element|member)",
    re.IGNORECASE,
)
_ALL_REQUIRED = re.compile(
    rf"(?:both )?(?P<slots>{AND}) are (?:both |all )?(?:required|mandatory)(?: (?:parameters|fields"
    r"|elements|attributes))?(?: for (?:this|the) (?:action|operation|request|call))?",
    re.IGNORECASE,
)
_OF_ITS_OWN = re.compile(
    r"requirements?: |you must also (?:specify|provide|include|set|supply) ", re.IGNORECASE
)
"""How a sentence begins that makes a demand of whoever gives the member itself."""
_REQUIRED_BY = re.compile(
    rf"(?:this|the) (?:action|operation|request|api) requires (?:that you give )?(?:both )?"
    rf"(?P<slots>{AND}|{N})|(?P<slots2>{N}) is (?:a )?(?:required|mandatory)(?: parameter| field)?",
    re.IGNORECASE,
)
_IN_THIS_CASE = re.compile(
    r"^(?:if|when) you (?:give|choose|select) (?:\{0\}|this (?:value|option|setting|mode|type"
    r"|format)),? ",
    re.IGNORECASE,
)
_FOR_THIS_CASE = re.compile(
    r" (?:for|in|with) (?:\{0\}|this (?:value|option|setting|mode|type|format))$", re.IGNORECASE
)
_DEED = re.compile(
    r"(?:constraints?: ?)?(?:you )?can't (?P<deed>[A-Za-z][A-Za-z \-]{5,120}?)(?= (?:if|when) )",
    re.IGNORECASE,
)


def _by_its_deed(words: str, own: str) -> str:
    """A sentence with a member's name for what it does: `can't manage the password if …`."""
    found = _DEED.match(words)
    if found is None:
        return words
    named = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", own)
    order = r" (?:[\w\-]+ ){0,3}".join(map(re.escape, named))
    is_it = len(named) > 1 and re.match(rf"{order}\b", found["deed"], re.IGNORECASE)
    return f"{SELF} can't be give{words[found.end():]}" if is_it else words


_REQUIRED_AT_END = re.compile(r"(?:The|An?) [^();]{3,160} \((?i:required)\)\.?")
_BARE_SUBJECT = re.compile(
    r"^(?:the )?(?:attribute|parameter|field|property|option|element) (?=(?:is|must|can't) )",
    re.IGNORECASE,
)
_UNLESS = re.compile(r"^required unless ", re.IGNORECASE)
_NO_SUBJECT = re.compile(r"(?:can't|must|should) (?:also )?be ", re.IGNORECASE)
"""How a sentence begins that leaves out its subject, the member itself."""


@lru_cache(maxsize=4096)
def _plain(words: str) -> str:
    """A sentence without what changes nothing in it."""
    for pattern in _DECORATIONS:
        words = pattern.sub("", words)
    words = _AS_YOU_CALL.sub(r"\1\2", words)
    return words.strip(" ,")


_DECORATIONS = tuple(
    re.compile(each, re.IGNORECASE)
    for each in (
        r"^(?:currently|also|however|in addition|additionally|otherwise|therefore|similarly|but|and"
        r"|important|note|on input|in this case|in (?:this|your|the) request|for this"
        r" operation), ?",
        r"^(?:(?:constraints?|requirements?|restrictions?):|requirement is|\(optional\)) ",
        r"^\{[0-9]+\} is (?:not required|optional),? but ",
        r"^(?:when|if) (?:you are |you're )?(?:invoking|calling|using|you call|you give|giving) "
        r"(?:this|the)"
        r" (?:api|operation|action|call)[^,{]{0,20}, ",
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
        r"^(?:if|when) you give (?:this|the) (?:parameter|structure|object|type|block|element|field"
        r"|property), ",
        r",? or you(?:'ll| will) receive an? [^{]*error$",
        r"(?<=\}) to (?:create|update|modify|add|delete|get|import|identify|retrieve|configure"
        r"|start"
        r"|describe|list) [^{,;]{2,60}$",
        r"[;,] you must choose one or the other$",
        r"(?<=\})(?:--| — )[^{]*$",
        r"(?: in order)? for (?:the|this|your) (?:request|call|operation)[^{]{0,60} to (?:be"
        r" valid|succeed"
        r"|work)$",
        r",? and (?:can't be give otherwise|(?:is )?(?:otherwise )?not (?:supported|allowed|valid)"
        r"(?: otherwise)?)$",
        r"^conditionally (?=required)",
        r"(?:,? as (?:they|this|it)|, (?:since|because)) [^{]*$",
        rf"(?<=\}}) for {OPEN}[A-Z]\w+{CLOSE}(?: (?:and|or) {OPEN}[A-Z]\w+{CLOSE})*"
        r" (?:actions?|operations?|calls?|requests?)$",
        r",? \(?(?:and )?vice[ -]versa\)?$",
        r"^to [^{,]{3,80}, (?=(?:you can |you must )?give (?:either )?[^,]*,? (?:or|and) .*but"
        r" not both)",
        r"(?<=not both) to [^{,]{3,60}$",
    )
)


_AS_YOU_CALL = re.compile(
    r"^(.*\b(?:either|both|at least one|exactly one|one of)\b.*\}) when (?:you )?(?:are )?"
    r"(?:call|creat|updat|invok|configur|delet|modif|add|import|launch|register|start|describ|us)"
    r"(?:e|es|y|ing|ying)? (?:a |an |the |this |your )[a-z \-]{2,50}?(,? but not both.*)?$",
    re.IGNORECASE,
)
"""Of alternatives it does not matter that they are so when something is created."""


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
        yield Mined(
            demand.kind,
            members,
            when,
            values=demand.values,
            is_negated=demand.is_negated,
            is_coded=demand.is_coded,
            limits=demand.limits,
        )
