"""Toys Inner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


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
        wire: dict[str, Any] = {}
        value: Any
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
