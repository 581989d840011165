"""The blocks of a section to its items: type, required, constraints and prose of each member."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, takewhile
from typing import Literal

from botosmith.apidocs.blocks import Block, PageError
from botosmith.apidocs.headers import Name, find_errors, find_members, read_name
from botosmith.apidocs.page import ErrorItem, Item, Unread
from botosmith.apidocs.printed_values import (
    Constraint,
    ValidValues,
    place,
    read_constraint,
    read_listed,
    split_label,
)
from botosmith.apidocs.sections import Section
from botosmith.apidocs.syntax import Lookup, Syntax
from botosmith.apidocs.typeref import UNKNOWN, TypeRef, read_type

_NAMES_LOST = "save the page again from its source, as HTML, so that every member keeps its name"

_ONCE = frozenset({"Type", "Required", "Length Constraints", "Valid Range", "Map Entries"})
_NARRATION = re.compile(
    r"The (?:request|response) (?:accepts|returns|uses) the following .{0,60}"
    r"|The following .{0,40}\b(?:returned|sent) .{0,40}by the service\."
)
"""Sentences between members, about all that follow: "… in JSON format by the service."."""


@dataclass(frozen=True, slots=True)
class Items:
    """The items of a section and what in it could not be read."""

    items: tuple[Item, ...]
    unread: tuple[Unread, ...]


def read_items(section: Section, syntax: Syntax | None, *, source: str) -> Items:
    """The members that a section describes.

    Raises:
        PageError: A labelled line belongs to no member, or a member has facts that only two
            members can have. Then a name is lost, and what is below it would be read as
            somebody else's.
    """
    blocks = section.blocks
    lookup = syntax.lookup() if syntax else Lookup()
    if section.kind == "uri":  # whose names may be those of members of the body, too
        lookup = replace(lookup, shapes={}, positions={})
    elif section.kind == "request":
        in_body = {name: name for name in lookup.shapes}
        lookup = replace(lookup, members={**lookup.members, **in_body})
    starts = find_members(blocks, lookup.names)
    _refuse_facts_without_name(blocks[: starts[0]] if starts else blocks, source)
    items: list[Item] = []
    unread: list[Unread] = []
    for start, end in pairwise((*starts, len(blocks))):
        item, left = _read_item(blocks[start], blocks[start + 1 : end], lookup, source)
        items.append(item)
        unread.extend(left)
    return Items(tuple(items), tuple(unread))


def read_errors(section: Section) -> tuple[ErrorItem, ...]:
    """The errors that a section describes."""
    blocks = section.blocks
    starts = find_errors(blocks)
    return tuple(
        _read_error(blocks[start], blocks[start + 1 : end])
        for start, end in pairwise((*starts, len(blocks)))
    )


def prose_of(blocks: Sequence[Block]) -> str:
    """The text of blocks, paragraphs parted by blank lines."""
    outermost = min((block.level for block in blocks if block.kind == "bullet"), default=0)
    return "\n\n".join(_shown(block, outermost) for block in blocks)


def _shown(block: Block, outermost: int) -> str:
    if block.kind != "bullet":
        return block.text
    return f"{'  ' * (block.level - outermost)}- {block.text}"


@dataclass(slots=True)
class _Facts:
    """What the lines below a name state."""

    type: TypeRef = UNKNOWN
    required: bool | Literal["conditional"] | None = None
    constraints: list[Constraint] = field(default_factory=list[Constraint])
    prose: list[Block] = field(default_factory=list[Block])
    unread: list[Unread] = field(default_factory=list[Unread])


def _read_item(
    header: Block, body: Sequence[Block], lookup: Lookup, source: str
) -> tuple[Item, list[Unread]]:
    name = read_name(header.text) or Name(header.text)
    body = _without_doubles(body)
    shape = lookup.shapes.get(name.text)
    _refuse_facts_of_two(body, name.text, source)
    facts = _read_facts(body, name.text)
    repeated = name.marker is not None or (shape is not None and shape.kind == "list")
    item = Item(
        name=name.text,
        member=lookup.members.get(name.text, name.text),
        marker=name.marker,
        line=header.line,
        type=facts.type,
        required=facts.required,
        constraints=place(facts.constraints, facts.type, repeated=repeated),
        prose=prose_of(facts.prose),
        shape=shape,
        position=lookup.positions.get(name.text),
    )
    return item, facts.unread


def _read_facts(body: Sequence[Block], name: str) -> _Facts:
    facts = _Facts()
    typed_at = _type_line(body)
    for index, block in enumerate(body):
        label, rest = _split(block)
        authored = index < typed_at
        if label is None or not rest.strip():
            if not _NARRATION.fullmatch(block.text):
                facts.prose.append(block)
            if label == "Valid Values":
                _read_listed(block, body[index + 1 :], name, facts)
            continue
        if authored:
            facts.prose.append(block)
        understood: object
        if label == "Type":
            facts.type = read_type(rest) or UNKNOWN
            understood = facts.type is not UNKNOWN
        elif label == "Required" and _is_remark(body, index):
            continue
        elif label == "Required":
            facts.required = _read_required(rest)
            understood = facts.required is not None
        else:
            understood = read_constraint(label, rest, line=block.line, authored=authored)
            if understood:
                facts.constraints.append(understood)
        if not understood:
            facts.unread.append(Unread(line=block.line, item=name, text=block.text))
    return facts


def _read_listed(block: Block, below: Sequence[Block], name: str, facts: _Facts) -> None:
    """Read the values that bullets below a `Valid Values:` line list."""
    bullets = list(takewhile(lambda each: each.kind == "bullet", below))
    outermost = min((each.level for each in bullets), default=0)
    values = read_listed(each.text for each in bullets if each.level == outermost)
    if values is None:
        facts.unread.append(Unread(line=block.line, item=name, text=block.text))
    else:
        text = f"{block.text.strip()} {', '.join(values)}"[:200]
        facts.constraints.append(
            ValidValues(line=block.line, text=text, authored=True, values=values)
        )


def _without_doubles(body: Sequence[Block]) -> list[Block]:
    """The blocks without labelled lines that only say again what the line above them says."""
    return [
        block
        for index, block in enumerate(body)
        if index == 0
        or block.text != body[index - 1].text
        or _split(block)[0] in (None, "Array Members")
    ]


def _is_remark(body: Sequence[Block], index: int) -> bool:
    """Whether a `Required:` line is an author's, above the generated one below `Type:`."""
    typed_at = _type_line(body)
    if index >= typed_at or _split(body[index])[1].strip().lower().rstrip(".") in ("yes", "no"):
        return False
    return any(_split(block)[0] == "Required" for block in body[typed_at:])


def _type_line(body: Sequence[Block]) -> int:
    """Where the `Type:` line stands; 0, above which nothing stands, where there is none."""
    return next((index for index, block in enumerate(body) if _split(block)[0] == "Type"), 0)


def _refuse_facts_of_two(body: Sequence[Block], name: str, source: str) -> None:
    """The reference prints `Required:` last, and lines of these kinds once in each member."""
    typed_at = _type_line(body)
    seen: set[str] = set()
    for index, block in enumerate(body):
        label, rest = _split(block)
        authored = index < typed_at and (label != "Required" or _is_remark(body, index))
        if label is None or authored or not rest.strip():
            continue
        if label in _ONCE & seen:
            raise PageError(source, block.line, f"a second {label} line below {name}", _NAMES_LOST)
        if "Required" in seen:
            what = f"a {label} line below the last fact of {name}"
            raise PageError(source, block.line, what, _NAMES_LOST)
        seen.add(label)


def _refuse_facts_without_name(blocks: Sequence[Block], source: str) -> None:
    for block in blocks:
        label, rest = _split(block)
        if label and rest.strip():
            raise PageError(source, block.line, f"a {label} line below no member", _NAMES_LOST)


def _read_required(rest: str) -> bool | Literal["conditional"] | None:
    words = rest.strip().lower().rstrip(".")
    if words.startswith("conditional"):
        return "conditional"
    return {"yes": True, "no": False}.get(words)


def _read_error(header: Block, body: Sequence[Block]) -> ErrorItem:
    """An error; the members below its description are none of ours."""
    status: int | None = None
    for block in body:
        label, rest = _split(block)
        code = rest.strip().rstrip(".")
        if label == "HTTP Status Code" and len(code) == 3 and code.isdecimal():
            status = int(code)
    return ErrorItem(
        name=header.text,
        line=header.line,
        prose=prose_of(tuple(_description(body))),
        http_status=status,
    )


def _description(body: Sequence[Block]) -> Iterator[Block]:
    for block in body:
        is_member = block.kind == "term" or (
            block.kind == "paragraph" and block.text[:1].islower() and read_name(block.text)
        )
        if is_member or _split(block)[0] == "HTTP Status Code":
            return
        yield block


def _split(block: Block) -> tuple[str | None, str]:
    labelled = split_label(block.text) if block.kind == "paragraph" else None
    return labelled or (None, block.text)
