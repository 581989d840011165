"""Toys Class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Class(Structure):
    """class."""

    pass_: str | None = None
    def_: str | None = None
    yield_: str | None = None
    wire_names = {
        "pass_": "pass_",
        "def_": "def",
        "yield_": "yield",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        pass_ = self.pass_
        if pass_ is not None and type(pass_) is not str:
            found += ("pass_",)
        def_ = self.def_
        if def_ is not None and type(def_) is not str:
            found += ("def_",)
        yield_ = self.yield_
        if yield_ is not None and type(yield_) is not str:
            found += ("yield_",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.pass_) is not None:
            wire["pass_"] = value
        if (value := self.def_) is not None:
            wire["def"] = value
        if (value := self.yield_) is not None:
            wire["yield"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Class:
        self = cls(
            pass_=wire.get("pass_"),
            def_=wire.get("def"),
            yield_=wire.get("yield"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
