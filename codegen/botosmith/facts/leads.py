"""Leads: the sentences of a model's documentation that may hold a fact about a request.

They are found for recall: whoever reads them decides. Only what no request can break is left out:
the documentation of responses, references to other pages, and words without a demand, a limit, a
condition, a value or a format in them.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b32encode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..model import Service, Shape, Structure
from .passages import Passage, passages


@dataclass(frozen=True, slots=True)
class Lead:
    """A sentence at one address.

    Attributes:
        id: A digest of the address and the text.
        text_id: A digest of the text alone: what copies at several addresses share.
        at: `Shape$Member`, `Shape` or `Operation`, as evidence names them.
        text: The sentence; items of a list that are nothing by themselves follow after bullets.
        under: The lines and heads that it stands under, from the outside in.
    """

    id: str
    text_id: str
    at: str
    text: str
    under: tuple[str, ...] = ()


def leads(service: Service, operations: Iterable[str] | None = None) -> tuple[Lead, ...]:
    """The leads of a service, or of what bears on the requests of some operations.

    Operations come first, then shapes, in the order of their names.
    """
    chosen = sorted(service.operations if operations is None else operations)
    found: dict[str, Lead] = {}
    for at, html in documentation(service, chosen):
        for each in _of_text(at, html):
            found.setdefault(each.id, each)
    return tuple(found.values())


def homes(service: Service) -> Mapping[str, frozenset[str]]:
    """For each operation and each shape of a request, the operations that it bears on."""
    found: dict[str, set[str]] = {name: {name} for name in service.operations}
    for operation in service.operations.values():
        if operation.input is not None:
            for shape in service.closure([operation.input]):
                found.setdefault(shape, set()).add(operation.name)
    return {name: frozenset(users) for name, users in found.items()}


def owner(at: str) -> str:
    """The operation or the shape of an address."""
    return at.partition("$")[0]


def documentation(service: Service, operations: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The documentation of operations and of all that their requests hold, by address."""
    chosen = [service.operations[name] for name in operations]
    for operation in chosen:
        yield operation.name, operation.documentation
    inputs = [operation.input for operation in chosen if operation.input is not None]
    for name in sorted(service.closure(inputs)):
        shape: Shape = service.shapes[name]
        if name not in service.operations:
            yield name, shape.documentation
        if isinstance(shape, Structure):
            for member in shape.members.values():
                yield f"{name}${member.name}", member.documentation


def _of_text(at: str, html: str) -> Iterator[Lead]:
    for passage in passages(html) if html else ():
        if text := _lead(passage):
            whole = _normal(" > ".join((*passage.under, text)))
            yield Lead(_digest(at, whole), _digest("", whole), at, text, passage.under)


def _normal(text: str) -> str:
    """A text without what a rewording would not be seen by."""
    return " ".join(text.replace("`", "").split())


def _digest(at: str, text: str) -> str:
    digest = hashlib.blake2b(f"{at}\0{text}".encode(), digest_size=5).digest()
    return b32encode(digest).decode().lower()


# ----------------------------------------------------------------------------- what is a lead


def _lead(passage: Passage) -> str:
    """The words of a passage that may hold a fact; empty where none can."""
    quiet = [item.text for item in passage.items if not may_hold_fact(item.text)]
    if _LABEL.fullmatch(passage.text):
        return " • ".join((passage.text, *quiet)) if quiet else ""
    if not may_hold_fact(passage.text):
        return ""
    return " • ".join((passage.text, *quiet))


def may_hold_fact(text: str) -> bool:
    """Whether a sentence has words that can make a demand on a request."""
    if _REFERENCE.match(text):
        return False
    if (_RESPONSE.match(text) or _PAGING.search(text)) and not _STRONG.search(text):
        return False
    return _WORDS.search(text) is not None or _NUMBERS.search(text) is not None


_LABEL = re.compile(
    r"(?:(?:the )?(?:following )?(?:naming |size |length |type )?"
    r"(?:constraints?|restrictions?|requirements?|limitations?|rules|limits|pattern|format"
    r"|(?:valid|possible|allowed|accepted|supported) (?:values?|ranges?|options))"
    r"(?: (?:are|is|include|apply))?(?: as follows| the following)?:?)",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"(?:note: )?(?:for (?:more|additional|further|general|complete|detailed|a |an |examples?\b)"
    r"[^.]*\bsee\b|for (?:more |additional |further )?(?:information|details|examples)\b"
    r"|to learn (?:more|about|how)|to see (?:a|the|an)\b|see (?:also|the|`|[A-Z])"
    r"|(?:please )?(?:see|refer to)\b)",
    re.IGNORECASE,
)
_RESPONSE = re.compile(
    r"(?:returns?\b|the response\b|if (?:the (?:request|call|operation|action) )?(?:is )?succe"
    r"|(?:the|this) (?:operation|action|call) returns\b|the (?:output|result)s? "
    r"|(?:lists|gets|retrieves|describes) (?:all|the|a|an|one|information|details)\b)",
    re.IGNORECASE,
)
_PAGING = re.compile(
    r"\b(?:next (?:set|page|batch|group)|idempoten\w+|truncated|pagination token|next ?token"
    r"|marker|returns? only|filters? (?:the|to|that|by)|maximum number of [a-z ]{1,40}"
    r"(?:to return|returned|to include|to display|to list|per page)[^.]*\.?$)",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"\b(?:must|can't|cannot|can not|can only|may only|may not|not both|either|mutually"
    r"|exclusive|required|requires?|minimum|at least|at most|up to|unless|valid values?|invalid"
    r"|exceed|not allowed|not supported|if you (?:don't |do not )?(?:specify|provide|include|use)"
    r"|default (?:is|value|:)|defaults to|between)\b|\d|\bdefault:",
    re.IGNORECASE,
)
_GIVE = (
    r"(?:specif(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|set|includ(?:e|es|ed|ing)|us(?:e|es|ing)"
    r"|cho(?:ose|osing)|select(?:ed)?|pass(?:ed)?|suppl(?:y|ied)|enabl(?:e|ed)|disabl(?:e|ed)"
    r"|leave|omit|omitted|give|given|enter|define|add|present|empty|blank|true|false|absent|null)"
)
_WORDS = re.compile(
    r"\b(?:must(?:n't)?|can't|cannot|can not|may not|shouldn't|should not|(?<!-)only|require[sd]?"
    r"|requirements?|mandatory|need(?:s|ed)?|has to|have to|not both|either|neither|one of"
    r"|at least|at most|as (?:long|few|many|much) as|max(?:imum)?|min(?:imum)?|up to"
    r"|(?:more|less|fewer|greater|longer|shorter|larger|smaller|higher|lower|later|earlier|bigger"
    r"|older|newer) than|exceeds?|exceeding|unless|except|exactly|at a time|single"
    rf"|(?:if|when|whenever|where) [^.,;]{{0,80}}\b{_GIVE}\b|{_GIVE} (?:both|either|exactly|one)"
    r"|mutually|exclusive(?:ly)?|don't|do not|(?:doesn't|does not) (?:support|apply|allow|accept"
    r"|work|have|need|include|contain)|(?:isn't|aren't|not) (?:supported|allowed|permitted|valid"
    r"|available|applicable|used|compatible|specified|provided|both|required|accepted|recommended)"
    r"|never|invalid|valid|allowed|permitted|supported|supports?|accepts?|accepted|acceptable"
    r"|legal|possible values?|compatible|appl(?:y|ies) (?:to|only|when|if|for)|applicable"
    r"|unique|distinct|duplicates?|the same|conditional(?:ly)?|optional (?:if|when|unless|for)"
    r"|deprecated|obsolete|discontinued|instead|no longer|legacy|replaced (?:by|with)|superseded"
    r"|reserved|format(?:ted)?|in the form|syntax|pattern|regular expression|regex|wildcards?"
    r"|(?:begin(?:s|ning)?|start(?:s|ing)?|ends?|ending) with|prefixed|suffix"
    r"|can (?:contain|include|consist|have)|consists? of|alphanumeric|letters?|digits?|characters?"
    r"|hyphens?|underscores?"
    r"|lower-?case|upper-?case|case[- ](?:in)?sensitive|base64|UTF-8|ISO ?8601|cron|JSON|UUID|CIDR"
    r"|in (?:combination|conjunction)|together|along with|accompan(?:y|ied)|paired?|limit(?:s|ed)?"
    r"|quotas?|ignored|ignores|no effect|default (?:is|value|for|of|to)|defaults? to|by default"
    r"|multiples?|divisible|powers? of|positive|negative|non-?empty|non-?zero|empty|integers?"
    r"|whole numbers?|other than|but not|rather than|range of|ranges from|in the range)\b"
    r"|\b(?:range|default|values|options|operators?|operations|constraints?):"
    r"|\bbetween [^.]{0,12}\d| \| ",
    re.IGNORECASE,
)
_NUMBERS = re.compile(
    r"\d ?(?:-|–|to|through|and) ?\d"
    r"|\b\d[\d,]* (?:characters?|bytes|seconds?|minutes?|hours?|days?|weeks?|months?|years?|items?"
    r"|[KMGT]i?B|kilobytes|megabytes|gigabytes|entries|tags|letters|digits)\b",
    re.IGNORECASE,
)
