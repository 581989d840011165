"""The reference of one operation as one page that needs no other file."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

from markupsafe import Markup

from ..reference import Calls, OperationReference, RuleEntry
from ..reference.entries import Counts
from .rendering import render
from .views import Example, rules_at


@dataclass(frozen=True, slots=True)
class _View:
    """What the sections of an operation's page show."""

    reference: OperationReference
    counts: Counts
    examples: tuple[Example, ...]

    def rules_at(self, path: str) -> list[RuleEntry]:
        return rules_at(self.reference, path)


def standalone(reference: OperationReference, examples: Mapping[str, Calls] | None = None) -> str:
    """The page; it runs no script, and its policy lets it ask nobody for anything."""
    style = files("botosmith").joinpath("site", "static", "site.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    view = _View(
        reference,
        reference.counts(),
        tuple(
            Example(f"{title.capitalize()} request", each)
            for title, each in (examples or {}).items()
        ),
    )
    return render(
        "standalone",
        view=view,
        style=Markup(style),
        policy=f"default-src 'none'; style-src 'sha256-{digest}'",
    )
