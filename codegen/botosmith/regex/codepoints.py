"""Sets of Unicode code points, as sorted ranges."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

LAST = 0x10FFFF


@dataclass(frozen=True, slots=True)
class CodePoints:
    """An immutable set of code points.

    ``ranges`` are inclusive, in ascending order, disjoint and never adjacent, so two equal sets
    have equal ranges.
    """

    ranges: tuple[tuple[int, int], ...] = ()

    @staticmethod
    def of(ranges: Iterable[tuple[int, int]]) -> CodePoints:
        """The union of inclusive ranges given in any order."""
        merged: list[tuple[int, int]] = []
        for low, high in sorted(ranges):
            if merged and low <= merged[-1][1] + 1:
                if high > merged[-1][1]:
                    merged[-1] = (merged[-1][0], high)
            else:
                merged.append((low, high))
        return CodePoints(tuple(merged))

    @staticmethod
    def chars(text: str) -> CodePoints:
        """The characters of a text."""
        return CodePoints.of((ord(char), ord(char)) for char in text)

    def __or__(self, other: CodePoints) -> CodePoints:
        """Union."""
        return CodePoints.of((*self.ranges, *other.ranges))

    def __and__(self, other: CodePoints) -> CodePoints:
        """Intersection."""
        found: list[tuple[int, int]] = []
        i = j = 0
        while i < len(self.ranges) and j < len(other.ranges):
            low = max(self.ranges[i][0], other.ranges[j][0])
            high = min(self.ranges[i][1], other.ranges[j][1])
            if low <= high:
                found.append((low, high))
            if self.ranges[i][1] < other.ranges[j][1]:
                i += 1
            else:
                j += 1
        return CodePoints(tuple(found))

    def __sub__(self, other: CodePoints) -> CodePoints:
        """Difference."""
        return self & ~other

    def __invert__(self) -> CodePoints:
        """Complement within U+0000 to U+10FFFF."""
        gaps: list[tuple[int, int]] = []
        start = 0
        for low, high in self.ranges:
            if start < low:
                gaps.append((start, low - 1))
            start = high + 1
        if start <= LAST:
            gaps.append((start, LAST))
        return CodePoints(tuple(gaps))

    def __bool__(self) -> bool:
        """Whether the set has a member."""
        return bool(self.ranges)

    def __contains__(self, code_point: int) -> bool:
        """Membership."""
        at = bisect_right(self.ranges, (code_point, LAST))
        return at > 0 and code_point <= self.ranges[at - 1][1]

    def __le__(self, other: CodePoints) -> bool:
        """Whether this is a subset of the other."""
        return (self & other) == self

    def __len__(self) -> int:
        """The number of code points."""
        return sum(high - low + 1 for low, high in self.ranges)

    def ignoring_ascii_case(self) -> CodePoints:
        """This set with the other case of every ASCII letter in it (Java's CASE_INSENSITIVE)."""
        return CodePoints.of(
            (
                *self.ranges,
                *((low + 32, high + 32) for low, high in (self & UPPER).ranges),
                *((low - 32, high - 32) for low, high in (self & LOWER).ranges),
            )
        )


ANY = CodePoints(((0, LAST),))
UPPER = CodePoints(((0x41, 0x5A),))
LOWER = CodePoints(((0x61, 0x7A),))
DIGIT = CodePoints(((0x30, 0x39),))
ASCII_WORD = CodePoints(((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)))
ASCII_SPACE = CodePoints(((0x09, 0x0D), (0x20, 0x20)))
