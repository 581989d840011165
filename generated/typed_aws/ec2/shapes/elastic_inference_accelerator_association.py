"""EC2 ElasticInferenceAcceleratorAssociation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ElasticInferenceAcceleratorAssociation(Structure):
    """Note: Amazon Elastic Inference is no longer available.

    Describes the association between an instance and an elastic inference accelerator.
    """

    elastic_inference_accelerator_arn: str | None = None
    """The Amazon Resource Name (ARN) of the elastic inference accelerator."""

    elastic_inference_accelerator_association_id: str | None = None
    """The ID of the association."""

    elastic_inference_accelerator_association_state: str | None = None
    """The state of the elastic inference accelerator."""

    elastic_inference_accelerator_association_time: datetime | None = None
    """The time at which the elastic inference accelerator is associated with an instance."""

    wire_names = {
        "elastic_inference_accelerator_arn": "ElasticInferenceAcceleratorArn",
        "elastic_inference_accelerator_association_id": "ElasticInferenceAcceleratorAssociationId",
        "elastic_inference_accelerator_association_state": "ElasticInferenceAcceleratorAssociationState",
        "elastic_inference_accelerator_association_time": "ElasticInferenceAcceleratorAssociationTime",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        elastic_inference_accelerator_arn = self.elastic_inference_accelerator_arn
        if (
            elastic_inference_accelerator_arn is not None
            and type(elastic_inference_accelerator_arn) is not str
        ):
            found += ("elastic_inference_accelerator_arn",)
        elastic_inference_accelerator_association_id = (
            self.elastic_inference_accelerator_association_id
        )
        if (
            elastic_inference_accelerator_association_id is not None
            and type(elastic_inference_accelerator_association_id) is not str
        ):
            found += ("elastic_inference_accelerator_association_id",)
        elastic_inference_accelerator_association_state = (
            self.elastic_inference_accelerator_association_state
        )
        if (
            elastic_inference_accelerator_association_state is not None
            and type(elastic_inference_accelerator_association_state) is not str
        ):
            found += ("elastic_inference_accelerator_association_state",)
        elastic_inference_accelerator_association_time = (
            self.elastic_inference_accelerator_association_time
        )
        if (
            elastic_inference_accelerator_association_time is not None
            and type(elastic_inference_accelerator_association_time) is not datetime
        ):
            found += ("elastic_inference_accelerator_association_time",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.elastic_inference_accelerator_arn) is not None:
            wire["ElasticInferenceAcceleratorArn"] = value
        if (value := self.elastic_inference_accelerator_association_id) is not None:
            wire["ElasticInferenceAcceleratorAssociationId"] = value
        if (value := self.elastic_inference_accelerator_association_state) is not None:
            wire["ElasticInferenceAcceleratorAssociationState"] = value
        if (value := self.elastic_inference_accelerator_association_time) is not None:
            wire["ElasticInferenceAcceleratorAssociationTime"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> ElasticInferenceAcceleratorAssociation:
        self = cls(
            elastic_inference_accelerator_arn=wire.get(
                "ElasticInferenceAcceleratorArn"
            ),
            elastic_inference_accelerator_association_id=wire.get(
                "ElasticInferenceAcceleratorAssociationId"
            ),
            elastic_inference_accelerator_association_state=wire.get(
                "ElasticInferenceAcceleratorAssociationState"
            ),
            elastic_inference_accelerator_association_time=wire.get(
                "ElasticInferenceAcceleratorAssociationTime"
            ),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
