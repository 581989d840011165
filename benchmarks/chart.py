"""What was measured, as bars in SVG, readable on a light page and on a dark one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

STOPS_AT_FIRST = ("msgspec.convert", "fastjsonschema", "attrs + cattrs")
"""Who reports the first error alone; attrs and cattrs, the first of each class."""

_GROUPS = {
    "full": "A full request",
    "minimal": "A minimal request",
    "large": "A large request",
    "three violations": "A request with three violations",
    "the whole call": "A whole client call, up to the network (botocore = 1)",
}
_OURS = ("botosmith", "typed_aws")

_WIDTH = 760
_LABEL = 240
_BAR = 16
_GAP = 6
_STYLE = """
text { fill: #24292f }
.note { fill: #57606a }
.peer { fill: #9aa4b0 }
.first { fill: none; stroke: #6e7781 }
.ours { fill: #d97706 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .note { fill: #9da7b3 }
  .peer { fill: #5b6672 }
  .first { stroke: #9da7b3 }
}
"""


_KINDS = {
    "title": ' font-size="15" font-weight="600"',
    "group": ' font-weight="600"',
    "note": ' class="note"',
}
"""How a text of each kind is set."""


@dataclass(frozen=True)
class Bar:
    """One candidate: its speed-up over the baseline, and how it is drawn."""

    label: str
    value: float
    kind: str


def chart(results: Mapping[str, Any]) -> str:
    """The chart of what `results.json` holds."""
    groups = {
        title: [_bar(candidate, each["median"]) for candidate, each in results[name].items()]
        for name, title in _GROUPS.items()
    }
    return svg(
        "Validating SSM RegisterTaskWithMaintenanceWindow",
        (
            "Speed-up over botocore's ParamValidator, which checks types, required members and"
            " minima; medians.",
            "Hollow bars: stops at the first error (attrs + cattrs: at the first of each class).",
        ),
        groups,
    )


def _bar(candidate: str, value: float) -> Bar:
    if candidate.startswith(_OURS):
        return Bar(candidate, value, "ours")
    return Bar(candidate, value, "first" if candidate in STOPS_AT_FIRST else "peer")


def svg(title: str, notes: Sequence[str], groups: Mapping[str, Sequence[Bar]]) -> str:
    """A chart of horizontal bars, one group below the other, all on one scale."""
    most = max(bar.value for bars in groups.values() for bar in bars)
    scale = (_WIDTH - _LABEL - 70) / most
    body = [_text(16, 26, title, "title")]
    y = 28
    for note in notes:
        y += 18
        body.append(_text(16, y, note, "note"))
    y += 16
    for name, bars in groups.items():
        y += 22
        body.append(_text(16, y, name, "group"))
        y += 8
        for bar in bars:
            middle = y + _BAR - 4
            length = max(1.0, bar.value * scale)
            body.append(_text(_LABEL - 8, middle, bar.label, "", anchor="end"))
            size = f'width="{length:.1f}" height="{_BAR}"'
            body.append(f'<rect class="{bar.kind}" x="{_LABEL}" y="{y}" {size} rx="2"/>')
            body.append(_text(_LABEL + length + 6, middle, f"{bar.value:.1f}×", ""))
            y += _BAR + _GAP
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {y + 12}" '
        f'width="{_WIDTH}" font-family="system-ui, sans-serif" font-size="12" role="img"'
        f' aria-label="{escape(title)}">'
    )
    return "\n".join([head, f"<style>{_STYLE}</style>", *body, "</svg>", ""])


def _text(x: float, y: float, text: str, kind: str, *, anchor: str = "start") -> str:
    shown = _KINDS.get(kind, "")
    at = f' text-anchor="{anchor}"' if anchor != "start" else ""
    return f'<text{shown} x="{x:.1f}" y="{y}"{at}>{escape(text)}</text>'
