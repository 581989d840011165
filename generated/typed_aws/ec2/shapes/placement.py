"""EC2 Placement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in
from .tenancy import TENANCY_VALUES, Tenancy

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Placement(Structure):
    """Describes the placement of an instance."""

    availability_zone_id: str | None = None
    """The ID of the Availability Zone of the instance.

    On input, you can specify ``AvailabilityZone`` or ``AvailabilityZoneId``, but not both.
    If you specify neither one, Amazon EC2 automatically selects an Availability Zone for
    you.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
    """

    affinity: str | None = None
    """The affinity setting for the instance on the Dedicated Host.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet) or
    ImportInstance
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html).
    """

    group_name: str | None = None
    """The name of the placement group that the instance is in.

    On input, you can specify ``GroupId`` or ``GroupName``, but not both.
    """

    partition_number: int | None = None
    """The number of the partition that the instance is in. Valid only if the placement group
    strategy is set to ``partition``.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
    """

    host_id: str | None = None
    """The ID of the Dedicated Host on which the instance resides.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet) or
    ImportInstance
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html).
    """

    tenancy: Tenancy | None = None
    """The tenancy of the instance. An instance with a tenancy of ``dedicated`` runs on
    single-tenant hardware.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet). The ``host``
    tenancy is not supported for ImportInstance
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html) or for
    T3 instances that are configured for the ``unlimited`` CPU credit option.
    """

    spread_domain: str | None = None
    """Reserved for future use."""

    host_resource_group_arn: str | None = None
    """The ARN of the host resource group in which to launch the instances.

    On input, if you specify this parameter, either omit the Tenancy parameter or set it to
    ``host``.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
    """

    group_id: str | None = None
    """The ID of the placement group that the instance is in.

    On input, you can specify ``GroupId`` or ``GroupName``, but not both.
    """

    availability_zone: str | None = None
    """The Availability Zone of the instance.

    On input, you can specify ``AvailabilityZone`` or ``AvailabilityZoneId``, but not both.
    If you specify neither one, Amazon EC2 automatically selects an Availability Zone for
    you.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
    """

    wire_names = {
        "availability_zone_id": "AvailabilityZoneId",
        "affinity": "Affinity",
        "group_name": "GroupName",
        "partition_number": "PartitionNumber",
        "host_id": "HostId",
        "tenancy": "Tenancy",
        "spread_domain": "SpreadDomain",
        "host_resource_group_arn": "HostResourceGroupArn",
        "group_id": "GroupId",
        "availability_zone": "AvailabilityZone",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        availability_zone_id = self.availability_zone_id
        if availability_zone_id is not None and type(availability_zone_id) is not str:
            found += ("availability_zone_id",)
        affinity = self.affinity
        if affinity is not None and type(affinity) is not str:
            found += ("affinity",)
        group_name = self.group_name
        if group_name is not None and type(group_name) is not str:
            found += ("group_name",)
        partition_number = self.partition_number
        if partition_number is not None and type(partition_number) is not int:
            found += ("partition_number",)
        host_id = self.host_id
        if host_id is not None and type(host_id) is not str:
            found += ("host_id",)
        tenancy = self.tenancy
        if tenancy is not None and tenancy not in TENANCY_VALUES:
            found += ("tenancy",)
        spread_domain = self.spread_domain
        if spread_domain is not None and type(spread_domain) is not str:
            found += ("spread_domain",)
        host_resource_group_arn = self.host_resource_group_arn
        if (
            host_resource_group_arn is not None
            and type(host_resource_group_arn) is not str
        ):
            found += ("host_resource_group_arn",)
        group_id = self.group_id
        if group_id is not None and type(group_id) is not str:
            found += ("group_id",)
        availability_zone = self.availability_zone
        if availability_zone is not None and type(availability_zone) is not str:
            found += ("availability_zone",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.availability_zone_id) is not None:
            wire["AvailabilityZoneId"] = value
        if (value := self.affinity) is not None:
            wire["Affinity"] = value
        if (value := self.group_name) is not None:
            wire["GroupName"] = value
        if (value := self.partition_number) is not None:
            wire["PartitionNumber"] = value
        if (value := self.host_id) is not None:
            wire["HostId"] = value
        if (value := self.tenancy) is not None:
            wire["Tenancy"] = value
        if (value := self.spread_domain) is not None:
            wire["SpreadDomain"] = value
        if (value := self.host_resource_group_arn) is not None:
            wire["HostResourceGroupArn"] = value
        if (value := self.group_id) is not None:
            wire["GroupId"] = value
        if (value := self.availability_zone) is not None:
            wire["AvailabilityZone"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Placement:
        self = cls(
            availability_zone_id=wire.get("AvailabilityZoneId"),
            affinity=wire.get("Affinity"),
            group_name=wire.get("GroupName"),
            partition_number=wire.get("PartitionNumber"),
            host_id=wire.get("HostId"),
            tenancy=wire.get("Tenancy"),
            spread_domain=wire.get("SpreadDomain"),
            host_resource_group_arn=wire.get("HostResourceGroupArn"),
            group_id=wire.get("GroupId"),
            availability_zone=wire.get("AvailabilityZone"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
