"""EC2 ElasticInferenceAccelerator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Range
from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ElasticInferenceAccelerator(Structure):
    """Note: Amazon Elastic Inference is no longer available.

    Describes an elastic inference accelerator.
    """

    type: str
    """The type of elastic inference accelerator. The possible values are ``eia1.medium``,
    ``eia1.large``, ``eia1.xlarge``, ``eia2.medium``, ``eia2.large``, and ``eia2.xlarge``.
    """

    count: Annotated[int, Range(1)] | None = None
    """The number of elastic inference accelerators to attach to the instance.

    Default: 1
    """

    wire_names = {
        "type": "Type",
        "count": "Count",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        value: Any
        value = self.type
        if type(value) is not str:
            found += ("type",)
        value = self.count
        if value is not None and not (type(value) is int and value >= 1):
            found += ("count",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not None:
            wire["Type"] = value
        if (value := self.count) is not None:
            wire["Count"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ElasticInferenceAccelerator:
        self = cls(
            type=wire.get("Type"),
            count=wire.get("Count"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
