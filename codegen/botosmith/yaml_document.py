"""YAML that is only read: plain values, and the line of each; fast, and safe from any text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite
from typing import Any, cast

import yaml as pyyaml

from .untyped import is_object


@dataclass(slots=True)
class _YamlPart:
    """A map or a list while it is read: its value, and where each of its parts stands."""

    plain: Any
    parts: dict[Any, tuple[int, _YamlPart | None]]
    key: str | None = None
    """The key of a map whose value comes next."""


@dataclass(frozen=True, slots=True)
class YamlDocument:
    """A YAML document as plain values, and where each of them stands.

    Scalars are those of YAML 1.2, but that a number with a leading zero is a string, like a date.
    Keys are strings whatever they look like, and tags mean nothing.
    """

    plain: Any
    _root: _YamlPart | None

    def line(self, location: Iterable[Any]) -> int:
        """The line, counted from 1, of the deepest part on the way that there is."""
        return self._way(location)[1]

    def known(self, location: Iterable[Any]) -> tuple[Any, ...]:
        """The steps of a way that the document has."""
        return self._way(location)[0]

    def _way(self, location: Iterable[Any]) -> tuple[tuple[Any, ...], int]:
        part, line = self._root, 1
        taken: list[Any] = []
        for step in location:
            if part is not None and step in part.parts:
                line, part = part.parts[step]
                taken.append(step)
        return tuple(taken), line


class YamlProblem(Exception):
    """A text that is no YAML, or not of the kind that is read; `line` counts from 1."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(problem)
        self.line = line
        self.problem = problem


_DEEPEST_YAML = 50


def yaml_document(text: str) -> YamlDocument:
    """Read a YAML document. No tag makes anything but a map, a list or a scalar.

    Raises:
        YamlProblem: The text is no YAML, has two keys of one name or an alias, or nests too deep.
    """
    loader = cast(Any, pyyaml)
    try:
        # Events, not nodes: composing these recurses without a limit.
        return _yaml_read(loader.parse(text, getattr(loader, "CBaseLoader", loader.BaseLoader)))
    except pyyaml.MarkedYAMLError as error:
        told = cast(Any, error)
        mark = told.problem_mark or told.context_mark
        raise YamlProblem(mark.line + 1 if mark else 1, str(told.problem)) from None
    except (pyyaml.YAMLError, ValueError) as error:
        raise YamlProblem(1, str(error)) from None


def yaml(text: str) -> Any:
    """A YAML document as plain values.

    Raises:
        YamlProblem: As `yaml_document`.
    """
    return yaml_document(text).plain


def _yaml_read(events: Iterable[Any]) -> YamlDocument:
    top = _YamlPart([], {})
    open_parts = [top]
    for event in events:
        within = open_parts[-1]
        line = event.start_mark.line + 1
        match event:
            case pyyaml.ScalarEvent():
                if is_object(within.plain) and within.key is None:
                    _yaml_key(within, str(event.value), line)
                else:
                    plain = str(event.value) if event.style else _yaml_scalar(str(event.value))
                    _yaml_put(within, plain, None, line)
            case pyyaml.MappingStartEvent() | pyyaml.SequenceStartEvent():
                if is_object(within.plain) and within.key is None:
                    raise YamlProblem(line, "a key of a map has to be text")
                if len(open_parts) > _DEEPEST_YAML:
                    raise YamlProblem(line, f"it nests deeper than {_DEEPEST_YAML} levels")
                part = _YamlPart({} if isinstance(event, pyyaml.MappingStartEvent) else [], {})
                _yaml_put(within, part.plain, part, line)
                open_parts.append(part)
            case pyyaml.CollectionEndEvent():
                open_parts.pop()
            case pyyaml.AliasEvent():
                raise YamlProblem(line, "an alias is not read; write out what it stands for")
            case pyyaml.DocumentStartEvent() if top.plain:
                raise YamlProblem(line, "there are two documents in it")
            case _:
                pass
    root = top.parts[0][1] if top.plain else None
    return YamlDocument(top.plain[0] if top.plain else None, root)


def _yaml_key(part: _YamlPart, key: str, line: int) -> None:
    if key in part.parts:
        raise YamlProblem(line, f"there are two keys {key!r} in a map")
    part.key = key
    part.parts[key] = (line, None)


def _yaml_put(within: _YamlPart, plain: Any, part: _YamlPart | None, line: int) -> None:
    if is_object(within.plain):
        assert within.key is not None
        within.plain[within.key] = plain
        within.parts[within.key] = (within.parts[within.key][0], part)
        within.key = None
    else:
        within.parts[len(within.plain)] = (line, part)
        within.plain.append(plain)


def _yaml_scalar(text: str) -> Any:
    if text in _YAML_WORDS:
        return _YAML_WORDS[text]
    if _YAML_INTEGER.fullmatch(text):
        return int(text)
    if _YAML_NUMBER.fullmatch(text) and isfinite(number := float(text)):
        return number
    return text


_YAML_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_YAML_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,300})")
_YAML_NUMBER = re.compile(
    r"[-+]?(0|[1-9][0-9]*)?(\.[0-9]+|\.(?=[^.]|$)|(?=[eE]))([eE][-+]?[0-9]+)?"
)
