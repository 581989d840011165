"""Which blocks of a section are the names of members."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from botosmith.apidocs.blocks import ADMONITIONS, Block
from botosmith.apidocs.printed_values import split_label

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_REPEATED = re.compile(r"([A-Za-z][A-Za-z0-9_-]*)\.((?:[A-Za-z][A-Za-z0-9_]*\.)?N)")
_OF_BOTH = re.compile(
    r"([A-Za-z][A-Za-z0-9_-]*) \(request\), ([A-Za-z][A-Za-z0-9_-]*) \(response\)"
)
_MAP_ENTRIES = re.compile(
    r"([A-Za-z][A-Za-z0-9_]*),?(?: \1\.entry\.N\.(?:key|value)(?: \((?:key|value)\))?,?)+"
)
_ERROR_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*")
_ERROR_SUFFIX = re.compile(r"(?:Error|Exception|Fault)\Z")
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Name:
    """A member's name, and the marker that said it is repeated."""

    text: str
    marker: str | None = None


def read_name(text: str) -> Name | None:
    """A name as the reference prints it: `Values`, `Filter.N`, `Tags.member.N`, `x-amz-acl`.

    Data types of EC2 have two: `Max (request), max (response)`; the first one counts.
    """
    if len(text) > _LONGEST_NAME:
        return None
    if _NAME.fullmatch(text):
        return Name(text)
    if both := _OF_BOTH.fullmatch(text):
        return Name(both.group(1))
    if repeated := _REPEATED.fullmatch(text):
        return Name(repeated.group(1), repeated.group(2))
    if entries := _MAP_ENTRIES.fullmatch(text):
        return Name(entries.group(1), "entry.N")
    return None


def find_members(blocks: Sequence[Block], known: frozenset[str]) -> list[int]:
    """Where the members of a section start.

    Terms that the rendering marks as members settle it. Otherwise a bold line or, failing those,
    a line of its own is a name if it stands where one can: at the start or below the `Type:` or
    `Required:` line that closes the member above it. `known`, the names in the syntax, is what
    tells a member from the word "Note", and a name from the first word of a description.
    """
    sure = [index for index, block in enumerate(blocks) if block.kind == "term" and block.sure]
    if sure:
        return sure
    return _Scan(blocks, frozenset({"Type", "Required"}), known).members()


def find_errors(blocks: Sequence[Block]) -> list[int]:
    """Where the errors of a section start; members of an error are not errors."""
    sure = [index for index, block in enumerate(blocks) if block.kind == "term" and block.sure]
    if sure:
        return sure
    return _Scan(blocks, frozenset({"HTTP Status Code"}), frozenset()).errors()


class _Scan:
    """One pass over a section whose names are not marked as such."""

    def __init__(
        self, blocks: Sequence[Block], closing: frozenset[str], known: frozenset[str]
    ) -> None:
        self._blocks = blocks
        self._known = known
        marked = any(block.kind == "term" for block in blocks)
        self._candidate_kind = "term" if marked else "paragraph"
        self._closes = [_label(block) in closing for block in blocks]
        self._labelled = any(self._closes)
        self._names = [self._candidate(block) for block in blocks]
        self._closing_below = _next_true(self._closes)
        self._known_below = _next_true([name in known for name in self._names])

    def members(self) -> list[int]:
        found: list[int] = []
        seen: set[str] = set()
        closed = True
        for index, name in enumerate(self._names):
            closed = closed or self._closes[index]
            if (
                name
                and name not in seen
                and self._is_member(index, name, closed=closed, first=not found)
            ):
                found.append(index)
                seen.add(name)
                closed = False
        return found

    def errors(self) -> list[int]:
        found: list[int] = []
        closed = True
        for index, block in enumerate(self._blocks):
            closed = closed or self._closes[index] or not self._labelled
            if (
                block.kind == self._candidate_kind
                and _is_error_name(block.text)
                and (closed or _ERROR_SUFFIX.search(block.text))
            ):
                found.append(index)
                closed = False
        return found

    def _is_member(self, index: int, name: str, *, closed: bool, first: bool) -> bool:
        """Whether a name that stands alone is a member's, and not a word of some description.

        Args:
            index: Where it stands.
            name: The name.
            closed: The member above is complete, or there is none.
            first: No member stands above.
        """
        described = self._closing_below[index] < self._known_below[index]
        if name.lower() in ADMONITIONS:
            # "Note" stands above a remark; "note" does not, and is a name.
            return (name in self._known or name.islower()) and closed and described
        if name in self._known:
            return closed or not self._labelled or self._ends_sentence(index - 1)
        if not self._labelled:
            return not self._known and self._candidate_kind == "term"
        cut_short = not first and self._closing_below[index] == self._known_below[index]
        return closed and (described or cut_short) and index < len(self._blocks) - 1

    def _candidate(self, block: Block) -> str:
        name = read_name(block.text) if block.kind == self._candidate_kind else None
        return name.text if name else ""

    def _ends_sentence(self, index: int) -> bool:
        return index < 0 or self._blocks[index].text.endswith((".", "!", "?"))


def _is_error_name(text: str) -> bool:
    """Upper case sets an error apart from its members, such as `message`."""
    is_name = len(text) <= _LONGEST_NAME and _ERROR_NAME.fullmatch(text)
    return bool(is_name) and text[0].isupper() and text.lower() not in ADMONITIONS


def _label(block: Block) -> str | None:
    labelled = split_label(block.text) if block.kind == "paragraph" else None
    return labelled[0] if labelled else None


def _next_true(flags: Sequence[bool]) -> list[float]:
    """For each place, the next place after it that is true; infinity where none is."""
    following: list[float] = []
    place = inf
    for index in range(len(flags) - 1, -1, -1):
        following.append(place)
        if flags[index]:
            place = index
    return following[::-1]
