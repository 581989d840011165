"""SSM PatchOrchestratorFilter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length
from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PatchOrchestratorFilter(Structure):
    """Defines a filter used in Patch Manager APIs. Supported filter keys depend on the API
    operation that includes the filter. Patch Manager API operations that use
    ``PatchOrchestratorFilter`` include the following:

    - ``DescribeAvailablePatches``
    - ``DescribeInstancePatches``
    - ``DescribePatchBaselines``
    - ``DescribePatchGroups``
    """

    key: Annotated[str, Length(1, 128)] | None = None
    """The key for the filter."""

    values: list[Annotated[str, Length(1, 256)]] | None = None
    """The value for the filter."""

    wire_names = {
        "key": "Key",
        "values": "Values",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.key) is not None:
            wire["Key"] = value
        if (value := self.values) is not None:
            wire["Values"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> PatchOrchestratorFilter:
        self = cls(
            key=wire.get("Key"),
            values=wire.get("Values"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
