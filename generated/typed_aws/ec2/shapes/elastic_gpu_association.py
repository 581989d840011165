"""EC2 ElasticGpuAssociation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ElasticGpuAssociation(Structure):
    """Note: Amazon Elastic Graphics reached end of life on January 8, 2024.

    Describes the association between an instance and an Elastic Graphics accelerator.
    """

    elastic_gpu_id: str | None = None
    """The ID of the Elastic Graphics accelerator."""

    elastic_gpu_association_id: str | None = None
    """The ID of the association."""

    elastic_gpu_association_state: str | None = None
    """The state of the association between the instance and the Elastic Graphics accelerator."""

    elastic_gpu_association_time: str | None = None
    """The time the Elastic Graphics accelerator was associated with the instance."""

    wire_names = {
        "elastic_gpu_id": "ElasticGpuId",
        "elastic_gpu_association_id": "ElasticGpuAssociationId",
        "elastic_gpu_association_state": "ElasticGpuAssociationState",
        "elastic_gpu_association_time": "ElasticGpuAssociationTime",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        elastic_gpu_id = self.elastic_gpu_id
        if elastic_gpu_id is not None and type(elastic_gpu_id) is not str:
            found += ("elastic_gpu_id",)
        elastic_gpu_association_id = self.elastic_gpu_association_id
        if (
            elastic_gpu_association_id is not None
            and type(elastic_gpu_association_id) is not str
        ):
            found += ("elastic_gpu_association_id",)
        elastic_gpu_association_state = self.elastic_gpu_association_state
        if (
            elastic_gpu_association_state is not None
            and type(elastic_gpu_association_state) is not str
        ):
            found += ("elastic_gpu_association_state",)
        elastic_gpu_association_time = self.elastic_gpu_association_time
        if (
            elastic_gpu_association_time is not None
            and type(elastic_gpu_association_time) is not str
        ):
            found += ("elastic_gpu_association_time",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.elastic_gpu_id) is not None:
            wire["ElasticGpuId"] = value
        if (value := self.elastic_gpu_association_id) is not None:
            wire["ElasticGpuAssociationId"] = value
        if (value := self.elastic_gpu_association_state) is not None:
            wire["ElasticGpuAssociationState"] = value
        if (value := self.elastic_gpu_association_time) is not None:
            wire["ElasticGpuAssociationTime"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ElasticGpuAssociation:
        self = cls(
            elastic_gpu_id=wire.get("ElasticGpuId"),
            elastic_gpu_association_id=wire.get("ElasticGpuAssociationId"),
            elastic_gpu_association_state=wire.get("ElasticGpuAssociationState"),
            elastic_gpu_association_time=wire.get("ElasticGpuAssociationTime"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
