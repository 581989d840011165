"""What changed between two versions of a service's API, and what it means for callers.

A change is *breaking* when code that was written against a package generated from the old version
may no longer type-check, or when a request that was accepted may be refused. Everything else is
*compatible*. Facts count as the model does: both sides are compared as a package enforces them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from ..regex.languages import relation
from ..untyped import is_object
from .attributes import attributes, classes, methods
from .snapshot import Snapshot

Kind: TypeAlias = Literal[
    "added", "removed", "type", "tightened", "loosened", "changed", "deprecated", "documentation"
]
Bump: TypeAlias = Literal["none", "patch", "minor", "major"]


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One change, in API words: `ssm Target$Key: length 1..163 became 1..128`."""

    service: str
    address: str
    kind: Kind
    what: str
    breaking: bool

    def __str__(self) -> str:
        return f"{self.service} {self.address}: {self.what}"


def diff(service: str, old: Snapshot, new: Snapshot) -> tuple[Change, ...]:
    """Every change of one service, sorted by address."""
    return tuple(sorted(set(_Comparison(service, old, new).changes())))


def bump(changes: tuple[Change, ...]) -> Bump:
    """The semantic-version step that a package owes its callers."""
    if any(change.breaking for change in changes):
        return "major"
    if any(change.kind != "documentation" for change in changes):
        return "minor"
    return "patch" if changes else "none"


_CONSTRAINTS = ("length", "range", "pattern", "enum", "uniqueItems")
_QUIET = frozenset({"target", "members", "type", "member", "key", "value", "error", "required"})


class _Comparison:
    """Compares two snapshots; knows which shapes callers send and which they only read."""

    def __init__(self, service: str, old: Snapshot, new: Snapshot) -> None:
        self._service = service
        self._old = old
        self._new = new
        self._sent = _reached(old, "input") | _reached(new, "input")
        self._read = _reached(old, "output") | _reached(new, "output")

    def changes(self) -> Iterator[Change]:
        yield from self._operations()
        old, new = self._old["shapes"], self._new["shapes"]
        for name in sorted(old.keys() & new.keys()):
            yield from self._shape(name, old[name], new[name])
        for name in sorted(old.keys() - new.keys()):
            if old[name]["type"] in {"structure", "union"} or "enum" in old[name]:
                yield self._change(name, "removed", "is gone", breaking=True)
        yield from self._names("class", classes(self._old), classes(self._new))
        yield from self._names("method", methods(self._old), methods(self._new))

    def _names(
        self, what: str, old: Mapping[str, str], new: Mapping[str, str], shape: str = ""
    ) -> Iterator[Change]:
        """Python names that come to mean something else, or that something no longer goes by.

        Args:
            what: What the names are of: a class, a method or an attribute.
            old: Python names by API names.
            new: The same of the newer side.
            shape: The structure whose attributes they are.
        """
        owners = {python: api for api, python in new.items()}
        for api, python in sorted(old.items()):
            address = f"{shape}${api}" if shape else api
            if api in new and new[api] != python:
                owner = owners.get(python)
                taken = f", and {python} means {owner}" if owner else ""
                told = f"its {what} was {python} and is {new[api]}{taken}"
                yield self._change(address, "changed", told, breaking=True)
            elif api not in new and python in owners:
                told = f"its {what} was {python}, which means {owners[python]} by now"
                yield self._change(address, "changed", told, breaking=True)

    def _change(self, address: str, kind: Kind, what: str, *, breaking: bool = False) -> Change:
        return Change(self._service, address, kind, what, breaking)

    # --------------------------------------------------------------------------- operations

    def _operations(self) -> Iterator[Change]:
        old, new = self._old["operations"], self._new["operations"]
        for name in sorted(old.keys() | new.keys()):
            if name not in new:
                yield self._change(name, "removed", "the operation is gone", breaking=True)
            elif name not in old:
                yield self._change(name, "added", "is a new operation")
            else:
                yield from self._operation(name, old[name], new[name])

    def _operation(
        self, name: str, old: Mapping[str, Any], new: Mapping[str, Any]
    ) -> Iterator[Change]:
        for side in ("input", "output"):
            if old.get(side) != new.get(side):
                what = f"its {side} was {old.get(side)} and is {new.get(side)}"
                yield self._change(name, "type", what, breaking=True)
        for error in sorted({*new["errors"]} - {*old["errors"]}):
            yield self._change(name, "added", f"may raise {error}")
        for error in sorted({*old["errors"]} - {*new["errors"]}):
            yield self._change(name, "removed", f"no longer raises {error}", breaking=True)
        if "deprecated" in new and "deprecated" not in old:
            yield self._change(name, "deprecated", f"is deprecated: {new['deprecated']}")
        before, after = old.get("rules", {}), new.get("rules", {})
        for rule in sorted(before.keys() | after.keys()):
            if rule not in before:
                breaking = after[rule].startswith("error")
                yield self._change(name, "tightened", f"new rule {rule}", breaking=breaking)
            elif rule not in after:
                yield self._change(name, "loosened", f"the rule {rule} is gone")

    # ------------------------------------------------------------------------------- shapes

    def _shape(self, name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
        if old["type"] != new["type"]:
            what = f"its type was {old['type']} and is {new['type']}"
            yield self._change(name, "type", what, breaking=True)
            return
        for part in ("member", "key", "value"):
            if part in old and old[part] != new[part]:
                yield from self._retargeted(
                    f"{name}[{part}]", old[part], new[part], name in self._sent
                )
        if old.get("error") != new.get("error"):
            what = f"the error was {old.get('error')} and is {new.get('error')}"
            yield self._change(name, "changed", what, breaking=True)
        yield from self._traits(name, old, new, sent=name in self._sent)
        yield from self._members(name, old.get("members", {}), new.get("members", {}))
        yield from self._names("attribute", attributes(old), attributes(new), name)

    def _members(
        self, name: str, old: Mapping[str, Any], new: Mapping[str, Any]
    ) -> Iterator[Change]:
        sent = name in self._sent
        for member in sorted(old.keys() | new.keys()):
            address = f"{name}${member}"
            if member not in new:
                yield self._change(address, "removed", "the member is gone", breaking=True)
            elif member not in old:
                required = sent and "required" in new[member]
                what = "is a new member, and required" if required else "is a new member"
                yield self._change(address, "added", what, breaking=required)
            else:
                before, after = old[member], new[member]
                if before["target"] != after["target"]:
                    yield from self._retargeted(address, before["target"], after["target"], sent)
                yield from self._required(address, before, after, sent)
                yield from self._traits(address, before, after, sent=sent)

    def _retargeted(self, address: str, old: str, new: str, sent: bool) -> Iterator[Change]:
        before, after = self._old["shapes"][old], self._new["shapes"][new]
        simple = {"string", "integer", "long", "float", "double", "boolean", "timestamp", "blob"}
        same = before["type"] == after["type"] and before["type"] in simple
        if not same or "enum" in before or "enum" in after:
            what = f"its shape was {old} and is {new}"
            yield self._change(address, "type", what, breaking=True)
        else:
            yield from self._traits(address, before, after, sent=sent)

    def _required(
        self, address: str, old: Mapping[str, Any], new: Mapping[str, Any], sent: bool
    ) -> Iterator[Change]:
        if "required" in new and "required" not in old:
            yield self._change(address, "tightened", "is required by now", breaking=sent)
        if "required" in old and "required" not in new:
            # Whoever reads the member has to reckon with its absence from now on.
            read = address.partition("$")[0] in self._read
            yield self._change(address, "loosened", "is no longer required", breaking=read)

    def _traits(
        self, address: str, old: Mapping[str, Any], new: Mapping[str, Any], *, sent: bool
    ) -> Iterator[Change]:
        for name in _CONSTRAINTS:
            before, after = _content(old.get(name)), _content(new.get(name))
            if before != after:
                yield from self._constraint(address, name, before, after, sent)
        for name in sorted((old.keys() | new.keys()) - {*_CONSTRAINTS} - _QUIET):
            if name == "deprecated" and name in new and name not in old:
                yield self._change(address, "deprecated", "is deprecated by now")
            elif (name in old) != (name in new):
                what = f"{name} is {'new' if name in new else 'gone'}"
                yield self._change(address, "changed", what)

    def _constraint(
        self, address: str, name: str, old: Any, new: Any, sent: bool
    ) -> Iterator[Change]:
        if name == "enum" and old is not None and new is not None:
            for value in [value for value in new if value not in old]:
                yield self._change(address, "loosened", f"enum gained {value}")
            for value in [value for value in old if value not in new]:
                what = f"enum lost {value}"
                yield self._change(address, "tightened", what, breaking=True)
            return
        if name == "pattern" and old is not None and new is not None:
            yield self._pattern(address, old, new, sent)
            return
        kind = _direction(name, old, new)
        what = f"{name} was {_shown(name, old)} and is {_shown(name, new)}"
        breaking = sent and kind != "loosened"
        if name == "enum":
            breaking = True  # a plain string became a Literal, or the other way round
        yield self._change(address, kind, what, breaking=breaking)

    def _pattern(self, address: str, old: str, new: str, sent: bool) -> Change:
        """Two patterns, compared by the strings that they accept."""
        what = f"pattern was {old} and is {new}"
        match relation(old, new):
            case "same":
                return self._change(address, "documentation", f"{what}, which accepts the same")
            case "wider":
                return self._change(address, "loosened", what)
            case "narrower":
                return self._change(address, "tightened", what, breaking=sent)
            case "different" | "unknown":
                return self._change(address, "changed", what, breaking=sent)


def _content(value: Any) -> Any:
    return value["is"] if is_object(value) and "fact" in value else value


def _direction(name: str, old: Any, new: Any) -> Kind:
    if old is None:
        return "tightened"
    if new is None:
        return "loosened"
    if name not in {"length", "range"}:
        return "changed"
    (low, high), (new_low, new_high) = old, new
    tighter = _above(new_low, low, -1) or _above(high, new_high, 1)
    looser = _above(low, new_low, -1) or _above(new_high, high, 1)
    if tighter and looser:
        return "changed"
    return "tightened" if tighter else "loosened"


def _above(first: float | None, second: float | None, open_end: int) -> bool:
    """Whether a limit is greater than another; None is open, at the lower or the upper end."""
    infinite = float("inf") * open_end
    return (infinite if first is None else first) > (infinite if second is None else second)


def _shown(name: str, value: Any) -> str:
    if value is None:
        return "absent"
    if name in {"length", "range"}:
        return "..".join("" if limit is None else str(limit) for limit in value)
    return str(value)


def _reached(told: Snapshot, side: str) -> set[str]:
    """The shapes that the inputs or the outputs of all operations reach."""
    shapes = told["shapes"]
    seen: set[str] = set()
    todo = [each[side] for each in told["operations"].values() if side in each]
    while todo:
        name = todo.pop()
        if name in seen or name not in shapes:
            continue
        seen.add(name)
        shape = shapes[name]
        todo += [member["target"] for member in shape.get("members", {}).values()]
        todo += [shape[part] for part in ("member", "key", "value") if part in shape]
    return seen
