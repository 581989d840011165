"""Facts of a whole structure: pairs of limits in order, items that differ in a member."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ...model import ListShape, Service, Structure
from .clauses import Kind
from .fitting import Fitting
from .phrases import Phrase
from .rule_sentences import Mined
from .sentences import Sentence, sentences_of_html

_PAIRS = (("Minimum", "Maximum"), ("minimum", "maximum"), ("Min", "Max"), ("min", "max"))
_LEAST = re.compile(r"\b(?:minimum|lower limit|smallest|lowest|min)\b", re.IGNORECASE)
_MOST = re.compile(r"\b(?:maximum|upper limit|largest|highest|max)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pair:
    """A limit that may not exceed another, with the sentences that tell what they are."""

    rule: Mined
    low: Sentence
    high: Sentence


def pairs(service: Service, structure: Structure) -> Iterator[Pair]:
    """The members of a structure that are the minimum and the maximum of one thing."""
    fitting = Fitting(service, structure)
    for name in structure.members:
        for least, most in _PAIRS if "min" in name.casefold() else ():
            other = re.sub(rf"{least}(?![a-z])", most, name)
            if other == name or other not in structure.members:
                continue
            rule = fitting.fitted(Mined("compare", (name,), operator="<=", right=other))
            low = _first(structure.members[name].documentation, _LEAST)
            high = _first(structure.members[other].documentation, _MOST)
            if rule is not None and low is not None and high is not None:
                yield Pair(rule, low, high)
            break


def _first(html: str, told: re.Pattern[str]) -> Sentence | None:
    found = sentences_of_html(html)
    return found[0] if found and told.search(found[0].text) else None


_ONE_MEMBER = re.compile(
    r"(?:(?:you )?(?P<must>must )?(?:can |may )?(?:give |set |include |contain )?)?"
    r"(?P<one>exactly one|only one|one and only one|one,? and only one,?)(?: of)?"
    r"(?: (?:its|the|these|this structure's))?(?: [a-z]+)?? (?:members?|member variables|elements?"
    r"|fields?|parameters?|properties|attributes?)"
    r"(?: (?:(?P<must2>must|can|may|should) be|is|are) (?:give|populated|set|allowed|required"
    r"|present|included))?(?: (?:per|in a|in each) request)?(?: at a time)?",
    re.IGNORECASE,
)
_MOST_ALTERNATIVES = 12


def alternatives(service: Service, structure: Structure, said: Phrase) -> Iterator[Mined]:
    """What the documentation of a structure says of all its members: that one of them is given."""
    found = _ONE_MEMBER.fullmatch(said.words)
    names = tuple(structure.members)
    if found is None or not 1 < len(names) <= _MOST_ALTERNATIVES:
        return
    is_all = (
        found["one"].lower() != "only one"
        or (found["must"] or found["must2"] or "").lower()[:4] == "must"
    )
    kind: Kind = "exactly_one" if is_all else "mutually_exclusive"
    rule = Fitting(service, structure).fitted(Mined(kind, names, trigger=found["one"].lower()))
    if rule is not None:
        yield rule


_KEYS = re.compile(
    r"(?:.*[,;] (?:and )?)?(?:(?:each|every|the|all) )?(?:tag )?keys? (?:must|need to|needs to) be"
    r" unique\b(?!.*\b(?:if|when|unless)\b).*|.*\btag keys? (?:must|need to|needs to) be unique\b"
    r"(?!.*\b(?:if|when|unless)\b).*",
    re.IGNORECASE,
)
_UNIQUE = re.compile(
    r"(?:(?:each|every|tag|the) (?:tag )?keys?|the [a-z]+|\{0\}s?|\{0\}s? of a batch request|it"
    r"|this|(?:the|this) value|(?:[a-z\-]+ ){0,3}(?:names|ids|identifiers|keys|values)"
    r"|(?:the|an?) (?:[a-z\-]+ ){0,3}(?:name|id|identifier|key) that) "
    r"(?:is case-sensitive and |are case-sensitive and )?(?:must be|need to be|needs to be"
    r"|(?<=that )is) unique"
    r"(?: (?:per|within|in|for|among|across|relative to) [a-z][a-z \-]{2,60})?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Distinct:
    """A member that no two items of a list have the same, and the structures with that list."""

    items: str
    member: str
    homes: tuple[Structure, ...]
    said: Phrase


def distinct(
    service: Service, homes: Callable[[], Sequence[Structure]], item: Structure, said: Phrase
) -> Iterator[Distinct]:
    """What a sentence about a member says of the lists of its structure.

    Args:
        service: The service.
        homes: Finds the structures that may have such lists.
        item: The structure that the lists are of.
        said: The sentence.
    """
    if not _UNIQUE.fullmatch(said.words):
        return
    yield from _lists_of(service, homes(), item, said.names[0], said)


def distinct_keys(service: Service, home: Structure, name: str, said: Phrase) -> Iterator[Distinct]:
    """What a sentence about a list, or about an operation that takes it, says of its keys."""
    shape = service.shapes[home.members[name].target]
    if not isinstance(shape, ListShape) or not _KEYS.fullmatch(said.words):
        return
    item = service.shapes[shape.member]
    keys = [
        each
        for each in ("Key", "key", "TagKey")
        if isinstance(item, Structure) and each in item.members
    ]
    if len(keys) == 1 and (name.casefold() == "tags" or item.name.casefold() == "tag"):
        yield Distinct(name, keys[0], (home,), said)


def distinct_tags(
    service: Service, homes: Callable[[], Sequence[Structure]], item: Structure, said: Phrase
) -> Iterator[Distinct]:
    """What the documentation of the structure of a tag says of the lists of it."""
    keys = [each for each in ("Key", "key", "TagKey") if each in item.members]
    if len(keys) == 1 and item.name.casefold().endswith("tag") and _KEYS.fullmatch(said.words):
        yield from _lists_of(service, homes(), item, keys[0], said)


def _lists_of(
    service: Service, homes: Sequence[Structure], item: Structure, by: str, said: Phrase
) -> Iterator[Distinct]:
    found: dict[str, list[Structure]] = {}
    for structure in homes:
        for member in structure.members.values():
            shape = service.shapes[member.target]
            if isinstance(shape, ListShape) and shape.member == item.name:
                found.setdefault(member.name, []).append(structure)
    for items, those in found.items():
        yield Distinct(items, by, tuple(those), said)
