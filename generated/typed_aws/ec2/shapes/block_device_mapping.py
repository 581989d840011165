"""EC2 BlockDeviceMapping, EbsBlockDevice."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Range
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .volume_type import VolumeType


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BlockDeviceMapping(Structure):
    """Describes a block device mapping, which defines the EBS volumes and instance store
    volumes to attach to an instance at launch.
    """

    ebs: EbsBlockDevice | None = None
    """Parameters used to automatically set up EBS volumes when the instance is launched."""

    no_device: str | None = None
    """To omit the device from the block device mapping, specify an empty string. When this
    property is specified, the device is removed from the block device mapping regardless of
    the assigned value.
    """

    device_name: str | None = None
    """The device name. For available device names, see Device names for volumes
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html).
    """

    virtual_name: str | None = None
    """The virtual device name (``ephemeral`` N). Instance store volumes are numbered starting
    from 0. An instance type with 2 available instance store volumes can specify mappings
    for ``ephemeral0`` and ``ephemeral1``. The number of available instance store volumes
    depends on the instance type. After you connect to the instance, you must mount the
    volume.

    NVMe instance store volumes are automatically enumerated and assigned a device name.
    Including them in your block device mapping has no effect.

    Constraints: For M3 instances, you must specify instance store volumes in the block
    device mapping for the instance. When you launch an M3 instance, we ignore any instance
    store volumes specified in the block device mapping for the AMI.
    """


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EbsBlockDevice(Structure):
    """Describes a block device for an EBS volume."""

    delete_on_termination: bool | None = None
    """Indicates whether the EBS volume is deleted on instance termination. For more
    information, see Preserving Amazon EBS volumes on instance termination
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html#preserving-volumes-on-termination)
    in the Amazon EC2 User Guide.
    """

    iops: int | None = None
    """The number of I/O operations per second (IOPS). For ``gp3``, ``io1``, and ``io2``
    volumes, this represents the number of IOPS that are provisioned for the volume. For
    ``gp2`` volumes, this represents the baseline performance of the volume and the rate at
    which the volume accumulates I/O credits for bursting.

    The following are the supported values for each volume type:

    - ``gp3``: 3,000 - 80,000 IOPS
    - ``io1``: 100 - 64,000 IOPS
    - ``io2``: 100 - 256,000 IOPS

    For ``io2`` volumes, you can achieve up to 256,000 IOPS on instances built on the Nitro
    System
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html#ec2-nitro-instances).
    On other instances, you can achieve performance up to 32,000 IOPS.

    This parameter is required for ``io1`` and ``io2`` volumes. The default for ``gp3``
    volumes is 3,000 IOPS. A gp3 volume has 3000 IOPS or more. A gp3 volume has at most
    80000 IOPS. An io1 volume has 100 IOPS or more. An io1 volume has at most 64000 IOPS. An
    io2 volume has 100 IOPS or more. An io2 volume has at most 256000 IOPS.
    """

    snapshot_id: str | None = None
    """The ID of the snapshot."""

    volume_size: int | None = None
    """The size of the volume, in GiBs. You must specify either a snapshot ID or a volume size.
    If you specify a snapshot, the default is the snapshot size. You can specify a volume
    size that is equal to or larger than the snapshot size.

    The following are the supported sizes for each volume type:

    - ``gp2``: 1 - 16,384 GiB
    - ``gp3``: 1 - 65,536 GiB
    - ``io1``: 4 - 16,384 GiB
    - ``io2``: 4 - 65,536 GiB
    - ``st1`` and ``sc1``: 125 - 16,384 GiB
    - ``standard``: 1 - 1024 GiB

    The VolumeSize of a volume of type gp2 is between 1 and 16384 GiB. The VolumeSize of a
    volume of type gp3 is between 1 and 65536 GiB. The VolumeSize of a volume of type io1 is
    between 4 and 16384 GiB. The VolumeSize of a volume of type io2 is between 4 and 65536
    GiB. The VolumeSize of a volume of type sc1 or st1 is between 125 and 16384 GiB. The
    VolumeSize of a volume of type standard is between 1 and 1024 GiB.
    """

    volume_type: VolumeType | None = None
    """The volume type. For more information, see Amazon EBS volume types
    (https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html) in the Amazon
    EBS User Guide. One of ``standard``, ``io1``, ``io2``, ``gp2``, ``sc1``, ``st1``,
    ``gp3``.
    """

    kms_key_id: str | None = None
    """Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to
    use for EBS encryption.

    This parameter is only supported on ``BlockDeviceMapping`` objects called by
    RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html),
    RequestSpotFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html), and
    RequestSpotInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html).
    """

    throughput: (
        Annotated[int, Range(125, 2000, origin="throughput-limits", severity="warning")]
        | None
    ) = None
    """The throughput that the volume supports, in MiB/s.

    This parameter is valid only for ``gp3`` volumes.

    Valid Range: Minimum value of 125. Maximum value of 2,000. Range 125–2000 (warns). Only
    gp3 volumes take Throughput.
    """

    outpost_arn: str | None = None
    """The ARN of the Outpost on which the snapshot is stored.

    This parameter is not supported when using CreateImage
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html).
    """

    availability_zone: str | None = None
    """The Availability Zone where the EBS volume will be created (for example,
    ``us-east-1a``).

    Either ``AvailabilityZone`` or ``AvailabilityZoneId`` can be specified, but not both. If
    neither is specified, Amazon EC2 automatically selects an Availability Zone within the
    Region.

    This parameter is not supported when using CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet.html),
    CreateImage
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html),
    DescribeImages
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html),
    RequestSpotFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html),
    RequestSpotInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html),
    and RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html). Give
    AvailabilityZone or AvailabilityZoneId, not both.
    """

    encrypted: bool | None = None
    """Indicates whether the encryption state of an EBS volume is changed while being restored
    from a backing snapshot. The effect of setting the encryption state to ``true`` depends
    on the volume origin (new or from a snapshot), starting encryption state, ownership, and
    whether encryption by default is enabled. For more information, see Amazon EBS
    encryption
    (https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html#encryption-parameters)
    in the Amazon EBS User Guide.

    In no case can you remove encryption from an encrypted volume.

    Encrypted volumes can only be attached to instances that support Amazon EBS encryption.
    For more information, see Supported instance types
    (https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html#ebs-encryption_supported_instances).

    This parameter is not returned by ``DescribeImageAttribute``.

    For ``CreateImage`` and ``RegisterImage``, whether you can include this parameter, and
    the allowed values differ depending on the type of block device mapping you are
    creating.

    - If you are creating a block device mapping for a new (empty) volume, you can include
      this parameter, and specify either ``true`` for an encrypted volume, or ``false`` for
      an unencrypted volume. If you omit this parameter, it defaults to ``false``
      (unencrypted).
    - If you are creating a block device mapping from an existing encrypted or unencrypted
      snapshot, you must omit this parameter. If you include this parameter, the request
      will fail, regardless of the value that you specify.
    - If you are creating a block device mapping from an existing unencrypted volume, you
      can include this parameter, but you must specify ``false``. If you specify ``true``,
      the request will fail. In this case, we recommend that you omit the parameter.
    - If you are creating a block device mapping from an existing encrypted volume, you can
      include this parameter, and specify either ``true`` or ``false``. However, if you
      specify ``false``, the parameter is ignored and the block device mapping is always
      encrypted. In this case, we recommend that you omit the parameter.
    """

    volume_initialization_rate: (
        Annotated[
            int, Range(100, 300, origin="initialization-rate", severity="warning")
        ]
        | None
    ) = None
    """Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume
    initialization rate), in MiB/s, at which to download the snapshot blocks from Amazon S3
    to the volume. This is also known as volume initialization. Specifying a volume
    initialization rate ensures that the volume is initialized at a predictable and
    consistent rate after creation. For more information, see Initialize Amazon EBS volumes
    (https://docs.aws.amazon.com/ebs/latest/userguide/initalize-volume.html) in the Amazon
    EC2 User Guide.

    This parameter is supported only for volumes created from snapshots. Omit this parameter
    if:

    - You want to create the volume using fast snapshot restore. You must specify a snapshot
      that is enabled for fast snapshot restore. In this case, the volume is fully
      initialized at creation.

      Note: If you specify a snapshot that is enabled for fast snapshot restore and a volume
      initialization rate, the volume will be initialized at the specified rate instead of
      fast snapshot restore.

    - You want to create a volume that is initialized at the default rate.

    This parameter is not supported when using CreateImage
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html) and
    DescribeImages
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html).

    Valid range: 100 - 300 MiB/s. Range 100–300 (warns).
    """

    availability_zone_id: str | None = None
    """The ID of the Availability Zone where the EBS volume will be created (for example,
    ``use1-az1``).

    Either ``AvailabilityZone`` or ``AvailabilityZoneId`` can be specified, but not both. If
    neither is specified, Amazon EC2 automatically selects an Availability Zone within the
    Region.

    This parameter is not supported when using CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet.html),
    CreateImage
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html),
    DescribeImages
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html),
    RequestSpotFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html),
    RequestSpotInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html),
    and RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html). Give
    AvailabilityZone or AvailabilityZoneId, not both.
    """

    ebs_card_index: int | None = None
    """The index of the EBS card. Some instance types support multiple EBS cards. The default
    EBS card index is 0.
    """
