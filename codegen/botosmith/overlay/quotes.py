"""The words that a fact rests on: whether the model's own documentation still says them."""

from __future__ import annotations

import re
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser

from ..model import Operation, Service, Structure
from .format import Evidence
from .paths import Unfit, follow, input_of, member_of
from .read import Fact


def lost_quote(service: Service, fact: Fact) -> tuple[str, str] | None:
    """Why a fact no longer rests on the model's words, and the cure; None where it still does."""
    for evidence in fact.entry.evidence:
        if evidence.source != "model":
            continue
        address = evidence.at or fact.entry.places[0]
        text = documentation(service, address)
        if text is None:
            return (
                f"its evidence names {address}, which the model lacks",
                "mend `at` of the evidence",
            )
        if not says(text, evidence):
            return (
                f"the model no longer says {evidence.quote!r} of {address}",
                "read what it says now; mend the fact and its quote, or delete the fact",
            )
    return None


def says(text: str, evidence: Evidence) -> bool:
    """Whether a text holds a quote; white space and typography do not count."""
    return _folded(evidence.quote) in _folded(text)


def _folded(text: str) -> str:
    return " ".join(text.translate(_TYPOGRAPHY).split()).casefold()


_TYPOGRAPHY = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "`": None, "*": None, "\\": None, "\u00a0": " "}
)


def documentation(service: Service, address: str) -> str | None:
    """The plain text of what the model says of a shape, a member or an operation."""
    owner, _, member = address.partition("$")
    operation = service.operations.get(address.partition(".")[0])
    if not member and operation is not None:
        html = _of_request(service, operation, address.partition(".")[2])
        return None if html is None else _text(html)
    shape = service.shapes.get(owner)
    if shape is None or (member and not isinstance(shape, Structure)):
        return None
    if not member:
        return _text(shape.documentation)
    assert isinstance(shape, Structure)
    found = shape.members.get(member)
    return None if found is None else _text(found.documentation)


def _of_request(service: Service, operation: Operation, path: str) -> str | None:
    """What the model says of an operation, or of a member at a path of its request."""
    if not path:
        return operation.documentation
    try:
        place = follow(service, input_of(service, operation), path)
    except Unfit:
        return None
    if place.holder is None:
        return place.shape.documentation
    return place.holder.members[member_of(place)].documentation


@lru_cache(maxsize=2048)
def _text(html: str) -> str:
    """What a reader sees of HTML; a paragraph's last word and the next one's first stay apart."""
    return LexborHTMLParser(f"<body>{_BLOCK.sub(' ', html)}</body>").text()


_BLOCK = re.compile(r"(?=</?(?:p|li|ul|ol|dl|dt|dd|br|div|note|important)\b)", re.IGNORECASE)
