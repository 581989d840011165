"""What a sentence says of the keys and the values of tags, and of other pairs.

`Maximum key length: 128 characters`, `Tag keys can't begin with aws:`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ...model import ListShape, MapShape, Service, Structure
from .limits import lengths
from .patterns import combined, parts_of
from .phrases import Phrase
from .quantities import ENTRY, number
from .sentences import CLOSE, OPEN
from .trait_sentences import Said

Half: TypeAlias = Literal["key", "value"]


@dataclass(frozen=True, slots=True)
class OfHalf:
    """What is said of each key, or of each value.

    Attributes:
        half: Which of them.
        said: The trait, as of a string.
        phrase: The sentence.
    """

    half: Half
    said: Said
    phrase: Phrase


_LITERAL = (
    rf"(?:{OPEN}(?P<code>[^{OPEN}{CLOSE} ]{{2,20}}){CLOSE}|\"?(?P<bare>[A-Za-z_:]{{3,20}})\"?)"
)
_EACH = r"(?:(?:for )?(?:each|the|a|an|any|every) )?(?:tag |label |annotation |attribute )?"
_HALF = r"(?P<half>keys?|values?)"
_MAXIMUM = re.compile(
    rf"(?:the )?maximum (?:tag )?(?P<half>key|value) length(?: is| of|:| -| –)? {ENTRY}(?P<rest>.*)"
    rf"|the maximum length of (?:a|an|the|each) (?:tag )?(?P<half2>key|value) is {ENTRY}"
    r"(?P<rest2>.*)",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(?: unicode)?(?: characters)?(?: in utf-?8)?(?: in length)?", re.IGNORECASE)
_ABOUT = re.compile(
    rf"(?:for each key-value pair, )?{_EACH}{_HALF} (?=(?:must|can|may|is|are) )(?P<rest>.*)"
    rf"|for (?:the|each) (?:tag )?(?P<half2>key|value), you can give a value that is"
    r" (?P<rest2>.*)",
    re.IGNORECASE,
)
_LENGTH = re.compile(r"\bcharacter length\b", re.IGNORECASE)
_JOINT = re.compile(
    r",? and (?=(?:the |each )?(?:tag )?values? (?:must|can|may)\b)" r"|,? and (?=(?:can't|must) )",
    re.IGNORECASE,
)
_NOT_BEGINNING = re.compile(
    rf"(?:{_EACH}(?:keys?|names?)|environment variables|variable names?|variables) can't"
    r" (?:(?:begin|start) with|be prefixed with|have the prefix|give the prefix)"
    rf" (?:the (?:prefix|string) )?{_LITERAL}",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"(?:(?:the )?(?:tag )?keys and values|tags|\{0\}) (?=(?:can|may|must) )", re.IGNORECASE
)
_WORTH = re.compile(
    r"\bkeys?\b|\bvariables?\b|\bvalues?\b|(?:\btags|\{0\}) (?:may|can|must)\b", re.IGNORECASE
)


def of_halves(phrases: Sequence[Phrase]) -> Iterator[OfHalf]:
    """What some sentences say of keys and values alone."""
    for each in phrases:
        if each.sentence.intro is None and _WORTH.search(each.words):
            before: Half = "key"
            for clause in _JOINT.split(each.words):
                for half, said in _of_clause(clause, before):
                    before = half
                    yield OfHalf(half, said, each)
            if regex := _characters(each):
                for half, _ in _NAMES:
                    yield OfHalf(half, Said("test", {"matches": regex}), each)


def _of_clause(words: str, before: Half) -> Iterator[tuple[Half, Said]]:
    """What a clause says; one without a subject is about the half `before`."""
    if found := _MAXIMUM.fullmatch(words):
        half = _half(found["half"] or found["half2"])
        most = number(found.group(2) or found.group(5))
        if _COUNTED.fullmatch(found["rest"] or found["rest2"] or ""):
            yield half, Said("length", {"max": most}, "length")
        return
    subject = "keys " if before == "key" and words.lower().startswith("can't ") else ""
    if found := _NOT_BEGINNING.fullmatch(subject + words):
        prefix = re.escape(found["code"] or found["bare"])
        yield "key", Said("test", {"matches": f"(?s)(?!{prefix}).*"}, "")
        return
    if found := _ABOUT.fullmatch(words):
        half = _half(found["half"] or found["half2"])
        rest = found["rest"] or f"must be {found['rest2']}"
        for limits in lengths(f"{{0}} {_LENGTH.sub('length', rest)}"):
            given = {"min": limits.low, "max": limits.high}
            if limits.is_order and limits.high is not None:
                value = {name: limit for name, limit in given.items() if limit}
                yield half, Said("length", value, "characters")


def _half(word: str) -> Half:
    return "key" if word.lower().startswith("key") else "value"


def _characters(each: Phrase) -> str:
    """The pattern of the characters that both may have; empty where the sentence tells none."""
    if not _BOTH.match(each.words):
        return ""
    words = _BOTH.sub("{0} ", each.words, count=1)
    found = [part for part in parts_of(words, each.sentence.marked) if part.characters]
    return combined(found) or ""


_NAMES: tuple[tuple[Half, tuple[str, ...]], ...] = (
    ("key", ("Key", "key", "TagKey", "tagKey", "Name", "name")),
    ("value", ("Value", "value", "TagValue", "tagValue")),
)


def halves(service: Service, shape_name: str) -> dict[Half, tuple[str, str]]:
    """The paths to the keys and to the values of a list of tags, with the shape of each.

    Of a map, only its values have a path.
    """
    shape = service.shapes[shape_name]
    if isinstance(shape, MapShape):
        return {"value": ("{}", shape.value)}
    item = service.shapes[shape.member] if isinstance(shape, ListShape) else None
    if not isinstance(item, Structure) or len(item.members) != len(_NAMES):
        return {}
    found: dict[Half, tuple[str, str]] = {}
    for half, names in _NAMES:
        for name in names:
            if name in item.members:
                found[half] = (f"[].{name}", item.members[name].target)
    return found if len(found) == len(_NAMES) else {}
