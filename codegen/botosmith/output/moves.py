"""Which of the files that are no longer there live on under another name."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import SequenceMatcher

_ALIKE = 0.6
"""The share of lines that a file and its successor have in common; git looks for half."""

_MOST_PAIRS = 4_000
"""More pairs of files than this are not compared line by line: only equal ones are found."""


def moves(gone: Mapping[str, bytes], new: Mapping[str, bytes]) -> dict[str, str]:
    """The new path of each file that was moved, by its old path.

    Args:
        gone: The files that are no longer there, path to content.
        new: The files that were not there before.
    """
    if not gone:
        return {}
    homes: dict[str, str] = {}
    by_content = {content: path for path, content in sorted(new.items()) if content.strip()}
    for path, content in sorted(gone.items()):
        if content in by_content:
            homes[path] = by_content.pop(content)
    rest = {path: content for path, content in gone.items() if path not in homes}
    taken = set(homes.values())
    free = {path: content for path, content in new.items() if path not in taken}
    if len(rest) * len(free) <= _MOST_PAIRS:
        homes |= _alike(rest, free)
    return homes


def _alike(gone: Mapping[str, bytes], new: Mapping[str, bytes]) -> dict[str, str]:
    """The pairs that are most alike first, so that no file has two successors."""
    pairs: list[tuple[float, str, str]] = []
    for path, content in new.items():
        matcher = SequenceMatcher(None, b=_lines(content), autojunk=False)
        for old, before in gone.items():
            matcher.set_seq1(_lines(before))
            if matcher.quick_ratio() >= _ALIKE and (ratio := matcher.ratio()) >= _ALIKE:
                pairs.append((-ratio, old, path))
    homes: dict[str, str] = {}
    for _, old, path in sorted(pairs):
        if old not in homes and path not in homes.values():
            homes[old] = path
    return homes


def _lines(content: bytes) -> list[str]:
    return content.decode("utf-8", "replace").splitlines()
