"""Bars as SVG, readable on a light page and on a dark one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

_WIDTH = 760
_LABEL = 240
_BAR = 16
_GAP = 6
_STYLE = """
text { font: 12px system-ui, sans-serif; fill: #24292f }
.title { font-size: 15px; font-weight: 600 }
.group { font-weight: 600 }
.note { fill: #57606a }
.peer { fill: #9aa4b0 }
.ours { fill: #d97706 }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .note { fill: #9da7b3 }
  .peer { fill: #5b6672 }
}
"""


@dataclass(frozen=True)
class Bar:
    """One candidate: its speed-up over the baseline, and whether it is botosmith's."""

    label: str
    value: float
    ours: bool


def svg(title: str, note: str, groups: Mapping[str, Sequence[Bar]]) -> str:
    """A chart of horizontal bars, one group below the other, all on one scale."""
    most = max(bar.value for bars in groups.values() for bar in bars)
    scale = (_WIDTH - _LABEL - 70) / most
    body = [_text(16, 26, title, "title"), _text(16, 46, note, "note")]
    y = 64
    for name, bars in groups.items():
        y += 22
        body.append(_text(16, y, name, "group"))
        y += 8
        for bar in bars:
            kind = "ours" if bar.ours else "peer"
            middle = y + _BAR - 4
            length = max(1.0, bar.value * scale)
            body.append(_text(_LABEL - 8, middle, bar.label, "", anchor="end"))
            size = f'width="{length:.1f}" height="{_BAR}"'
            body.append(f'<rect class="{kind}" x="{_LABEL}" y="{y}" {size} rx="2"/>')
            body.append(_text(_LABEL + length + 6, middle, f"{bar.value:.1f}×", ""))
            y += _BAR + _GAP
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {y + 12}" '
        f'width="{_WIDTH}" role="img" aria-label="{escape(title)}">'
    )
    return "\n".join([head, f"<style>{_STYLE}</style>", *body, "</svg>", ""])


def _text(x: float, y: float, text: str, kind: str, *, anchor: str = "start") -> str:
    return f'<text class="{kind}" x="{x:.1f}" y="{y}" text-anchor="{anchor}">{escape(text)}</text>'
