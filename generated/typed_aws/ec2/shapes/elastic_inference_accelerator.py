"""EC2 ElasticInferenceAccelerator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Range
from ...runtime.structure import Structure, unknown_in, without_absent

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
        type_ = self.type
        if type(type_) is not str:
            found += ("type",)
        count = self.count
        if count is not None and not (type(count) is int and count >= 1):
            found += ("count",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {
            "Type": self.type,
        }
        if wire["Type"] is None:
            wire = without_absent(wire)
        value: Any
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
