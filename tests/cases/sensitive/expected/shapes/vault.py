"""Toys Vault, Inner."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, unknown_in, wire_of

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Vault(Structure):
    """Vault."""

    pin: Annotated[str, Length(None, 3)] | None = field(default=None, repr=False)
    inner: Inner | None = field(default=None, repr=False)
    wire_names = {
        "pin": "Pin",
        "inner": "Inner",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        pin = self.pin
        if pin is not None and not (type(pin) is str and len(pin) <= 3):
            found += ("pin",)
        inner = self.inner
        if inner is not None and not (type(inner) is Inner and not inner.suspects()):
            found += ("inner",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.pin) is not None:
            wire["Pin"] = value
        if (value := self.inner) is not None:
            wire["Inner"] = value.to_wire() if type(value) is Inner else wire_of(value)
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


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Inner(Structure):
    """Inner."""

    code: Annotated[str, Length(None, 3)] | None = None
    wire_names = {
        "code": "Code",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        code = self.code
        if code is not None and not (type(code) is str and len(code) <= 3):
            found += ("code",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.code) is not None:
            wire["Code"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Inner:
        self = cls(
            code=wire.get("Code"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
