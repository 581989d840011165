"""Broken, and sometimes still valid, variants of valid requests.

A mutant differs from its base in one to three places, which are chosen along the shapes of the
model, so that lengths and numbers fall on, just inside and just outside their limits.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

_ANYTHING: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2**40, 1.5, float("nan"), float("inf"), Decimal("0.5")),
    *("", "x", "é\n", "a b", "😀" * 3, "1", "2020-02-03T04:05:06Z", b"", b"x", bytearray(b"xy")),
    *([], [None], ["x"], ("x", 1), [[]], {}, {"a": 1}, {"a": None}, {1: "x"}, {"": {"": []}}),
    *(datetime(2026, 1, 2, tzinfo=UTC), Decimal("NaN")),
)
_CHARACTERS = "aZ09-_ /:.*$\n\té😀\x00ł"
_LONGEST = 5_000


class Mutants:
    """Makes variants of requests of one service, the same ones for the same seed."""

    def __init__(self, model: Mapping[str, Any], seed: str) -> None:
        self._shapes = model["shapes"]
        self._chance = random.Random(seed)

    def of(self, shape: str, base: dict[str, Any], count: int) -> Iterator[Any]:
        """Variants of a valid structure."""
        for _ in range(count):
            value: Any = base
            for _ in range(self._chance.choice((1, 1, 1, 2, 3))):
                value = self._changed(shape, value, {})
            yield value

    def _changed(self, name: str, value: Any, reference: Mapping[str, Any]) -> Any:
        """The value with one change, in itself or, more often, further down."""
        shape = self._shapes[name]
        kind = "document" if shape.get("document") else shape["type"]
        inside = isinstance(value, (dict, list)) and bool(value) and self._chance.random() < 0.85
        if kind == "structure" and isinstance(value, dict):
            return self._inside(shape, value) if inside else self._structure(shape, value)
        if kind == "list" and isinstance(value, list):
            return self._item(shape, value) if inside else self._list(shape, value)
        if kind == "map" and isinstance(value, dict):
            return self._entry(shape, value) if inside else self._map(shape, value)
        if self._chance.random() < 0.3:
            return self._chance.choice(_ANYTHING)
        return self._scalar(kind, value, {**shape, **reference})

    # -------------------------------------------------------------------------- containers

    def _inside(self, shape: Mapping[str, Any], value: dict[str, Any]) -> Any:
        known = [key for key in value if key in shape["members"]]
        if not known:
            return self._structure(shape, value)
        key = self._chance.choice(known)
        reference = shape["members"][key]
        return {**value, key: self._changed(reference["shape"], value[key], reference)}

    def _structure(self, shape: Mapping[str, Any], value: dict[str, Any]) -> Any:
        members = list(shape["members"])
        match self._chance.randrange(5):
            case 0 if value:
                gone = self._chance.choice(list(value))
                return {key: each for key, each in value.items() if key != gone}
            case 1 if value:
                return {**value, self._chance.choice(list(value)): None}
            case 2 if members:
                near = self._chance.choice(members)
                new = self._chance.choice([near.lower() + "s", near[:-1], "Nope", "", "x y"])
                return {**value, new: self._chance.choice(_ANYTHING)}
            case 3 if members:
                return {**value, self._chance.choice(members): self._chance.choice(_ANYTHING)}
            case _:
                return self._chance.choice(_ANYTHING)

    def _item(self, shape: Mapping[str, Any], value: list[Any]) -> Any:
        index = self._chance.randrange(len(value))
        target = shape["member"]["shape"]
        return [*value[:index], self._changed(target, value[index], {}), *value[index + 1 :]]

    def _list(self, shape: Mapping[str, Any], value: list[Any]) -> Any:
        match self._chance.randrange(5):
            case 0:
                return value[:-1]
            case 1:
                return [*value, self._chance.choice(_ANYTHING)]
            case 2 if value:
                return self._sized(value, shape)
            case 3:
                return tuple(value)
            case _:
                return self._chance.choice(_ANYTHING)

    def _sized(self, value: list[Any], shape: Mapping[str, Any]) -> list[Any]:
        length = self._near_limit(shape, len(value))
        return [value[index % len(value)] for index in range(min(length, 300))]

    def _entry(self, shape: Mapping[str, Any], value: dict[Any, Any]) -> Any:
        key = self._chance.choice(list(value))
        if self._chance.random() < 0.4:
            new = self._changed(shape["key"]["shape"], key, {})
            new = new if isinstance(new, (str, int, bool, float, type(None))) else "k"
            return {(new if each == key else each): item for each, item in value.items()}
        return {**value, key: self._changed(shape["value"]["shape"], value[key], {})}

    def _map(self, shape: Mapping[str, Any], value: dict[Any, Any]) -> Any:
        match self._chance.randrange(3):
            case 0 if value:
                some = next(iter(value.values()))
                length = min(self._near_limit(shape, len(value)), 300)
                return {f"k{index}": some for index in range(length)}
            case 1:
                return {**value, self._chance.choice(("", 1, "x" * 300, "k")): None}
            case _:
                return self._chance.choice(_ANYTHING)

    # ----------------------------------------------------------------------------- scalars

    def _near_limit(self, traits: Mapping[str, Any], size: int) -> int:
        limits = [traits[key] for key in ("min", "max") if key in traits]
        chosen = self._chance.choice(limits) if limits else size
        return max(0, int(min(chosen, _LONGEST)) + self._chance.choice((-1, 0, 1)))

    def _scalar(self, kind: str, value: Any, traits: Mapping[str, Any]) -> Any:
        match kind:
            case "string" | "character" if isinstance(value, str):
                return self._string(value, traits)
            case "integer" | "long" | "float" | "double":
                limits = [traits[key] for key in ("min", "max") if key in traits]
                chosen = self._chance.choice(limits) if limits else 7
                step = self._chance.choice((-1, 0, 1, 0.5, -0.5))
                moved = chosen + step
                return int(moved) if kind in {"integer", "long"} and moved == int(moved) else moved
            case "blob":
                return b"\xff" * self._near_limit(traits, 3)
            case "timestamp":
                return self._chance.choice(
                    (0, 1.5, "2020-02-03", "Mon, 02 Jan 2006 15:04:05 GMT", "no time", "")
                )
            case _:
                return self._chance.choice(_ANYTHING)

    def _string(self, value: str, traits: Mapping[str, Any]) -> str:
        at = self._chance.randrange(len(value) + 1)
        match self._chance.randrange(5):
            case 0:
                return value[:at] + self._chance.choice(_CHARACTERS) + value[at:]
            case 1:
                return value[:at] + value[at + 1 :]
            case 2:
                length = self._near_limit(traits, len(value))
                return ((value or "a") * (length // max(len(value), 1) + 1))[:length]
            case 3:
                return value + self._chance.choice(_CHARACTERS)
            case _:
                return self._chance.choice(("", "x", value.swapcase(), value[::-1], value * 2))
