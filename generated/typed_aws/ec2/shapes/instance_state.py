"""EC2 InstanceState."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .instance_state_name import InstanceStateName

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceState(Structure):
    """Describes the current state of an instance."""

    code: int | None = None
    """The state of the instance as a 16-bit unsigned integer.

    The high byte is all of the bits between 2^8 and (2^16)-1, which equals decimal values
    between 256 and 65,535. These numerical values are used for internal purposes and should
    be ignored.

    The low byte is all of the bits between 2^0 and (2^8)-1, which equals decimal values
    between 0 and 255.

    The valid values for instance-state-code will all be in the range of the low byte and
    they are:

    - ``0`` : ``pending``
    - ``16`` : ``running``
    - ``32`` : ``shutting-down``
    - ``48`` : ``terminated``
    - ``64`` : ``stopping``
    - ``80`` : ``stopped``

    You can ignore the high byte value by zeroing out all of the bits above 2^8 or 256 in
    decimal.
    """

    name: InstanceStateName | None = None
    """The current state of the instance."""

    wire_names = {
        "code": "Code",
        "name": "Name",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.code) is not None:
            wire["Code"] = value
        if (value := self.name) is not None:
            wire["Name"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceState:
        self = cls(
            code=wire.get("Code"),
            name=wire.get("Name"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
