"""The reviewed findings, as `reviewed.toml` has them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from ..model import Correction, Severity

Kind = Literal["damaged", "not-converted", "impossible", "contradicted"]


@dataclass(frozen=True, slots=True)
class Entry:
    """What was decided of one constraint of one shape."""

    service: str
    shape: str
    correction: Correction
    severity: Severity | None
    takes: tuple[str, ...]

    @property
    def stands(self) -> bool:
        """Whether the finding was read, and the model is right."""
        return self.correction.was == self.correction.becomes


@cache
def entries(service: str) -> tuple[Entry, ...]:
    """The entries of a service, in the order of the file."""
    return _all().get(service, ())


def reviewed_services() -> tuple[str, ...]:
    """The services that have entries, sorted."""
    return tuple(sorted(_all()))


@cache
def read_examples(service: str) -> frozenset[tuple[str, str]]:
    """The shapes and the values in their documentation that were read and are no examples."""
    read = _file()["examples"].get(service, {})
    return frozenset((shape, value) for shape, values in read.items() for value in values)


@cache
def _all() -> Mapping[str, tuple[Entry, ...]]:
    found: dict[str, tuple[Entry, ...]] = {}
    for raw in _file()["entry"]:
        made = tuple(_entry(raw, shape) for shape in raw["shapes"])
        found[raw["service"]] = (*found.get(raw["service"], ()), *made)
    return found


@cache
def _file() -> dict[str, Any]:
    text = files("botosmith").joinpath("audit/reviewed.toml").read_text("utf-8")
    return tomllib.loads(text)


def _entry(raw: Mapping[str, Any], shape: str) -> Entry:
    correction = Correction(
        constraint=raw.get("constraint", "pattern"),
        kind=raw["kind"],
        was=raw["was"],
        becomes=raw.get("becomes"),
        why=raw["why"],
    )
    return Entry(
        service=raw["service"],
        shape=shape,
        correction=correction,
        severity=raw.get("severity"),
        takes=tuple(raw.get("takes", ())),
    )
