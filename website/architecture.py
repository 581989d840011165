"""How the packages of botosmith import each other, drawn from their code.

A box is a package, or the pipeline's module; an arrow leads to what it imports, itself or through
single modules. What follows from other arrows is left out: who imports `plan`, which imports
`model`, has no arrow of its own to `model`. Rows are laid out as Sugiyama's method does: arrows
lead downwards, packages that import each other share a row.
"""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from itertools import pairwise
from pathlib import Path
from xml.sax.saxutils import escape

import botosmith

SOURCE = Path(botosmith.__file__).parent
PIPELINE = "pipeline"

Graph = Mapping[str, frozenset[str]]
"""What each node imports."""

_WIDTH, _HEIGHT, _LINE = 172, 60, 14
_GAP, _BETWEEN, _MARGIN = 16, 44, 12
_NAME = 'font-family="ui-monospace, Menlo, Consolas, monospace" font-size="13" font-weight="600"'
_STYLE = """
text { fill: #24292f }
.box { fill: #f6f8fa; stroke: #57606a }
.stage { stroke: #d97706; stroke-width: 2 }
.import { fill: none; stroke: #57606a }
.head { fill: #57606a }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .box { fill: #161b22; stroke: #9da7b3 }
  .stage { stroke: #f59e0b }
  .import { stroke: #9da7b3 }
  .head { fill: #9da7b3 }
}
"""


# ------------------------------------------------------------------------------- the code


@cache
def imports() -> Graph:
    """What each package of botosmith imports, and the pipeline; through single modules, too."""
    direct: dict[str, set[str]] = {}
    exported = _exported()
    for file in sorted(SOURCE.rglob("*.py")):
        relative = file.relative_to(SOURCE).with_suffix("")
        unit = relative.parts[0]
        found = direct.setdefault(unit, set())
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                found |= _units(node, relative.parts[:-1], exported)
        found.discard(unit)
    nodes = {unit for unit in direct if _is_node(unit)}
    return {node: frozenset(_reached(node, direct) & nodes - {node}) for node in sorted(nodes)}


def _is_node(unit: str) -> bool:
    return unit == PIPELINE or (SOURCE / unit / "__init__.py").is_file()


def _exported() -> dict[str, str]:
    """Which module the names come from that botosmith itself offers."""
    tree = ast.parse((SOURCE / "__init__.py").read_text("utf-8"))
    return {
        name.asname or name.name: (node.module or name.name).partition(".")[0]
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.level
        for name in node.names
    }


def _units(node: ast.ImportFrom, folder: Sequence[str], exported: Mapping[str, str]) -> set[str]:
    """The packages and modules directly below botosmith that an import reaches."""
    base = [*folder[: len(folder) + 1 - node.level], *(node.module or "").split(".")]
    named = [part for part in base if part][:1]
    if named:
        return {*named}
    names = {each.name for each in node.names}
    own = {each for each in names if (SOURCE / each).is_dir() or (SOURCE / f"{each}.py").is_file()}
    return own | {exported[each] for each in names - own if each in exported}


def _reached(node: str, direct: Mapping[str, Iterable[str]]) -> set[str]:
    """The nodes that one imports, itself or through modules that are none."""
    found: set[str] = set()
    open_ = [*direct[node]]
    seen: set[str] = set()
    while open_:
        unit = open_.pop()
        if unit in seen:
            continue
        seen.add(unit)
        if _is_node(unit):
            found.add(unit)
        else:
            open_ += direct.get(unit, ())
    return found


def reduced(graph: Graph) -> Graph:
    """A graph without circles, and without the arrows that follow from others."""
    below = {node: _all_below(node, graph) for node in graph}

    def follows(node: str, target: str) -> bool:
        return any(target in below[other] for other in graph[node] - {target})

    return {
        node: frozenset(target for target in targets if not follows(node, target))
        for node, targets in graph.items()
    }


def _all_below(node: str, graph: Graph) -> set[str]:
    found: set[str] = set()
    open_ = [*graph[node]]
    while open_:
        each = open_.pop()
        if each not in found:
            found.add(each)
            open_ += graph[each]
    return found


# ----------------------------------------------------------------------------- the layout


@dataclass
class _Item:
    """What has a place in a row: a box, or where a long arrow passes it."""

    node: str
    row: int
    is_box: bool
    x: float = 0.0

    @property
    def width(self) -> int:
        return _WIDTH if self.is_box else 10


def _rows(graph: Graph) -> dict[str, int]:
    """The row of each node from below: one above the highest that it imports."""
    rows: dict[str, int] = {}
    for node in TopologicalSorter(graph).static_order():
        rows[node] = 1 + max((rows[target] for target in graph[node]), default=-1)
    return {node: rows[node] for node in graph}


def _placed(graph: Graph) -> tuple[dict[str, _Item], list[list[_Item]], float]:
    """The boxes, each arrow as what it passes from above, and the width of the picture."""
    rows = _rows(graph)
    boxes = {node: _Item(node, rows[node], True) for node in graph}
    used = {target for targets in graph.values() for target in targets}
    joined = [node for node in graph if graph[node] or node in used]
    table: list[list[_Item]] = [[] for _ in range(max(rows.values()) + 1)]
    for node in joined:
        table[rows[node]].append(boxes[node])
    arrows: list[list[_Item]] = []
    for node, targets in graph.items():
        for target in sorted(targets):
            passed = [
                _Item(f"{node} {target}", row, False)
                for row in range(rows[node] - 1, rows[target], -1)
            ]
            for item in passed:
                table[item.row].append(item)
            arrows.append([boxes[node], *passed, boxes[target]])
    near: dict[int, list[_Item]] = {}
    for arrow in arrows:
        for one, two in pairwise(arrow):
            near.setdefault(id(one), []).append(two)
            near.setdefault(id(two), []).append(one)
    for row in table:
        _spread(row, [(_WIDTH + _GAP) * (at - len(row) / 2) for at in range(len(row))])
    for turn in range(24):
        for row in table if turn % 2 else reversed(table):
            if turn < 18:
                row.sort(key=lambda item: (_middle(near.get(id(item), ()), item), item.node))
            _spread(row, [_middle(near.get(id(item), ()), item) for item in row])
    for node in sorted({*graph} - {*joined}):
        row = table[rows[node]]
        boxes[node].x = row[-1].x + _WIDTH + _GAP
        row.append(boxes[node])
    everything = [item for row in table for item in row]
    left = min(item.x - item.width / 2 for item in everything)
    for item in everything:
        item.x -= left
    return boxes, arrows, max(item.x + item.width / 2 for item in everything)


def _middle(near: Sequence[_Item], item: _Item) -> float:
    others = [each.x for each in near if each.row != item.row]
    return sum(others) / len(others) if others else item.x


def _spread(row: Sequence[_Item], wanted: Sequence[float]) -> None:
    """Give each its place, or one near it that leaves a gap to its neighbours."""

    def pushed(items: Sequence[tuple[_Item, float]], way: int) -> list[float]:
        found: list[float] = []
        for at, (item, x) in enumerate(items):
            if at:
                apart = (items[at - 1][0].width + item.width) / 2 + _GAP
                x = way * max(way * x, way * found[-1] + apart)
            found.append(x)
        return found

    pairs = list(zip(row, wanted, strict=True))
    to_the_right, to_the_left = pushed(pairs, 1), pushed(pairs[::-1], -1)[::-1]
    for item, one, two in zip(row, to_the_right, to_the_left, strict=True):
        item.x = (one + two) / 2


# ---------------------------------------------------------------------------- the picture


def drawing() -> str:
    """The picture as SVG, with colours for light pages and dark ones."""
    graph = reduced(imports())
    boxes, arrows, width = _placed(graph)
    top = max(box.row for box in boxes.values())

    def y(item: _Item) -> float:
        return _MARGIN + (top - item.row) * (_HEIGHT + _BETWEEN)

    body = [
        '<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7"'
        ' markerHeight="7" orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>'
    ]
    for arrow in arrows:
        body.append(f'<path class="import" marker-end="url(#head)" d="{_path(arrow, y)}"/>')
    stages = imports()[PIPELINE]
    for node, box in boxes.items():
        body += _box(node, box.x + _MARGIN - _WIDTH / 2, y(box), node in stages | {PIPELINE})
    height = _MARGIN * 2 + (top + 1) * (_HEIGHT + _BETWEEN) - _BETWEEN
    title = "The packages of botosmith, and which import which"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width + 2 * _MARGIN:.0f} '
            f'{height}" width="{width + 2 * _MARGIN:.0f}" role="img" aria-label="{title}"'
            ' font-family="system-ui, sans-serif" font-size="11">',
            f"<style>{_STYLE}</style>",
            *body,
            "</svg>",
            "",
        ]
    )


def _path(arrow: Sequence[_Item], y: Callable[[_Item], float]) -> str:
    first, last = arrow[0], arrow[-1]
    if first.row == last.row:
        return _beside(first, last, y(first))
    x = first.x + _MARGIN
    parts = [f"M{x:.0f} {y(first) + _HEIGHT:.0f}"]
    at = y(first) + _HEIGHT
    for item in arrow[1:]:
        to, end = item.x + _MARGIN, y(item)
        bend = (at + end) / 2
        parts.append(f"C{x:.0f} {bend:.0f} {to:.0f} {bend:.0f} {to:.0f} {end:.0f}")
        x, at = to, end
        if not item.is_box:
            at = end + _HEIGHT
            parts.append(f"V{at:.0f}")
    return "".join(parts)


def _beside(first: _Item, last: _Item, y: float) -> str:
    """An arrow between two boxes of a row: along it, or above what stands between them."""
    middle = y + _HEIGHT / 2
    right = 1 if last.x > first.x else -1
    start, end = first.x + _MARGIN + right * _WIDTH / 2, last.x + _MARGIN - right * _WIDTH / 2
    if abs(end - start) < _WIDTH:
        return f"M{start:.0f} {middle:.0f}H{end:.0f}"
    start, end = first.x + _MARGIN, last.x + _MARGIN
    return f"M{start:.0f} {y:.0f}C{start:.0f} {y - 34:.0f} {end:.0f} {y - 34:.0f} {end:.0f} {y:.0f}"


def _box(node: str, x: float, y: float, is_stage: bool) -> list[str]:
    kind = "box stage" if is_stage else "box"
    size = f'width="{_WIDTH}" height="{_HEIGHT}"'
    lines = [
        f'<rect class="{kind}" x="{x:.0f}" y="{y:.0f}" {size} rx="6"/>',
        f'<text {_NAME} x="{x + 10:.0f}" y="{y + 19:.0f}">{escape(node)}</text>',
    ]
    for number, line in enumerate(_wrapped(_purpose(node))):
        at = y + 34 + number * _LINE
        lines.append(f'<text x="{x + 10:.0f}" y="{at:.0f}">{escape(line)}</text>')
    return lines


def _purpose(node: str) -> str:
    """What a package is for: the beginning of its docstring, up to the first pause."""
    file = SOURCE / node / "__init__.py"
    source = file if file.is_file() else SOURCE / f"{node}.py"
    text = ast.get_docstring(ast.parse(source.read_text("utf-8"))) or ""
    return re.split(r"[:;,.](?:\s|$)|\n", text, maxsplit=1)[0]


def _wrapped(text: str) -> list[str]:
    """Two lines of what fits a box; an ellipsis where there is more."""
    return textwrap.wrap(text, 25, max_lines=2, placeholder=" …")
