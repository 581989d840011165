"""Toys Vault."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, unknown_in, wire_of
from .inner import Inner

if TYPE_CHECKING:
    from ...runtime.structure import Wire
    from ...runtime.violation import Path, Violation


@dataclass(slots=True, kw_only=True)
class Vault(Structure):
    """Vault."""

    pin: Annotated[str, Length(None, 3)] | None = field(default=None, repr=False)
    inner: Inner | None = field(default=None, repr=False)
    wire_names = {
        "pin": "Pin",
        "inner": "Inner",
    }

    def check(self, at: Path, found: list[Violation]) -> None:
        pin = self.pin
        if pin is not None and not (type(pin) is str and len(pin) <= 3):
            self.explain("pin", at, found)
        inner = self.inner
        if inner is not None:
            if type(inner) is Inner:
                inner.check((at, "Inner"), found)
            else:
                self.explain("inner", at, found)
        if self.unknown_members:
            self.explain_unknown(at, found)

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.pin) is not None:
            wire["Pin"] = value
        if (value := self.inner) is not None:
            wire["Inner"] = wire_of(value)
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Vault:
        self = cls(
            pin=wire.get("Pin"),
            inner=Inner.read(wire.get("Inner")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
