"""Put facts into an overlay file: lines are inserted, no other byte of the file is touched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..errors import OverlayError
from ..untyped import YamlNode, yaml_flow, yaml_node
from .format import FactEntry, Source
from .read import parse


def text_of(service: str, sources: Mapping[str, Source], entries: Sequence[FactEntry]) -> str:
    """A whole overlay file."""
    lines = [f"service: {yaml_flow(service)}"]
    if sources:
        lines += ["sources:", *_sources(sources, 2)]
    lines += ["facts:" if entries else "facts: []", *_facts(entries, 2)]
    return "\n".join(lines) + "\n"


def merged(
    text: str, file: str, service: str, sources: Mapping[str, Source], entries: Iterable[FactEntry]
) -> str:
    """The text of an overlay file with the facts and sources added that it lacks.

    A fact is there already where its id is, or where the file has one of the same trait at the
    same address. Adding twice adds nothing.

    Raises:
        OverlayError: The text is no overlay of this service, or cannot be added to.
    """
    if "\r\n" in text and "\n" not in text.replace("\r\n", ""):
        unix = merged(text.replace("\r\n", "\n"), file, service, sources, entries)
        return unix.replace("\n", "\r\n")
    if not text.strip():
        return text + text_of(service, sources, list(entries))
    known, about = parse(text, file)
    if about != service:
        raise OverlayError(f"{file}: it has facts of {about}, not of {service}")
    claimed = {claim for fact in known for claim in _claims(fact.entry)}
    new = [entry for entry in entries if not claimed & _claims(entry)]
    if not new:
        return text
    cited = {evidence.source for entry in new for evidence in entry.evidence}
    lines = text.split("\n")
    root = yaml_node(text)
    there = _keys(root.child("sources"))
    wanted = {name: each for name, each in sources.items() if name in cited - there}
    # From the end of the file to its start, so that the lines above keep their numbers.
    if root.line_of("sources") > root.line_of("facts"):
        _add_sources(lines, root, wanted)
        _add_facts(lines, root, new, file)
    else:
        _add_facts(lines, root, new, file)
        _add_sources(lines, root, wanted)
    made = "\n".join(lines)
    after, _ = parse(made, file)
    if [fact.entry for fact in after] != [*(fact.entry for fact in known), *new]:
        raise OverlayError(f"{file}: facts cannot be added to its `facts`; write them as a list")
    return made


def _claims(entry: FactEntry) -> set[tuple[str, ...]]:
    return {
        ("id", entry.id),
        *(("at", at, name) for at in entry.places for name, _ in entry.traits()),
    }


def _keys(node: YamlNode | None) -> set[str]:
    return set() if node is None else set(node.keys)


def _add_facts(lines: list[str], root: YamlNode, new: Sequence[FactEntry], file: str) -> None:
    facts = root.child("facts")
    if facts is None:
        while lines and not lines[-1].strip():
            lines.pop()
        lines += ["facts:", *_facts(new, 2), ""]
    elif facts.is_empty:
        line = root.line_of("facts")
        lines[line : facts.last_line + 1] = ["facts:", *_facts(new, 2)]
    elif facts.is_flow:
        raise OverlayError(
            f"{file}:{facts.line + 1}: write `facts` as a list of lines to add to it"
        )
    else:
        lines[facts.last_line + 1 : facts.last_line + 1] = ["", *_facts(new, facts.column)]


def _add_sources(lines: list[str], root: YamlNode, wanted: Mapping[str, Source]) -> None:
    if not wanted:
        return
    sources = root.child("sources")
    if sources is None:
        line = root.line_of("facts") if root.child("facts") else root.line_of("service") + 1
        lines[line:line] = ["sources:", *_sources(wanted, 2)]
    elif sources.is_empty:
        lines[root.line_of("sources") : sources.last_line + 1] = ["sources:", *_sources(wanted, 2)]
    elif sources.is_flow:
        line = sources.last_line
        before, brace, after = lines[line].rpartition("}")
        added = ", ".join(f"{name}: {yaml_flow(_plain(each))}" for name, each in wanted.items())
        lines[line] = f"{before}, {added}{brace}{after}"
    else:
        place = sources.last_line + 1
        lines[place:place] = _sources(wanted, sources.column)


def _sources(sources: Mapping[str, Source], column: int) -> list[str]:
    found: list[str] = []
    for name, each in sources.items():
        found.append(f"{' ' * column}{name}:")
        found += [
            f"{' ' * (column + 2)}{key}: {yaml_flow(value)}" for key, value in _plain(each).items()
        ]
    return found


def _facts(entries: Iterable[FactEntry], column: int) -> list[str]:
    found: list[str] = []
    for entry in entries:
        given = _plain(entry)
        if len(entry.places) == 1:
            given["at"] = entry.places[0]
        if found:
            found.append("")
        mark = f"{' ' * column}- "
        for key in [key for key in _ORDER if key in given]:
            value = given[key]
            if key in {"accepts", "rejects"} or (key == "evidence" and len(value) > 1):
                found.append(f"{mark}{key}:")
                found += [f"{' ' * (column + 4)}- {yaml_flow(each)}" for each in value]
            else:
                value = value[0] if key == "evidence" else value
                found.append(f"{mark}{key}: {yaml_flow(value)}")
            mark = " " * (column + 2)
    return found


_ORDER = (
    *("id", "at", "except", "rule", "length", "range", "pattern", "enum", "required"),
    *(
        "uniqueItems",
        "union",
        "default",
        "deprecated",
        "sensitive",
        "httpError",
        "severity",
        "status",
        "says",
        "evidence",
    ),
    *("recorded", "accepts", "rejects", "note"),
)


def _plain(model: FactEntry | Source) -> dict[str, Any]:
    """What is given, as YAML has it."""
    return model.model_dump(mode="json", by_alias=True, exclude_defaults=True)
