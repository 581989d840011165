"""EC2 Placement."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .tenancy import Tenancy


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Placement(Structure):
    """Describes the placement of an instance."""

    availability_zone_id: str | None = None
    """The ID of the Availability Zone of the instance.

    On input, you can specify ``AvailabilityZone`` or ``AvailabilityZoneId``, but not both.
    If you specify neither one, Amazon EC2 automatically selects an Availability Zone for
    you.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet). Give
    AvailabilityZone or AvailabilityZoneId, not both.
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

    On input, you can specify ``GroupId`` or ``GroupName``, but not both. Give the placement
    group's GroupId or GroupName, not both.
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
    T3 instances that are configured for the ``unlimited`` CPU credit option. One of
    ``default``, ``dedicated``, ``host``. With a HostResourceGroupArn, Tenancy must be host
    or be left out.
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

    On input, you can specify ``GroupId`` or ``GroupName``, but not both. Give the placement
    group's GroupId or GroupName, not both.
    """

    availability_zone: str | None = None
    """The Availability Zone of the instance.

    On input, you can specify ``AvailabilityZone`` or ``AvailabilityZoneId``, but not both.
    If you specify neither one, Amazon EC2 automatically selects an Availability Zone for
    you.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet). Give
    AvailabilityZone or AvailabilityZoneId, not both.
    """
