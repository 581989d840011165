"""How much of AWS's documentation a package carries.

What is known as a fact (a default, a deprecation, a rule) is stated in docstrings at every level.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..prose import prose, summary

Docs: TypeAlias = Literal["full", "summary", "none"]
"""All of it, the first sentence of each text, or nothing."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What becomes of AWS's HTML: `text` tells a thing where it stands, `line` in passing."""

    text: Callable[[str], str]
    line: Callable[[str], str]


def _nothing(html: str) -> str:
    return ""


TELLINGS: Mapping[Docs, Telling] = {
    "full": Telling(prose, summary),
    "summary": Telling(summary, summary),
    "none": Telling(_nothing, _nothing),
}
