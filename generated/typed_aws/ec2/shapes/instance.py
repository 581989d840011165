"""EC2 Instance, CpuOptions, ElasticGpuAssociation, ElasticInferenceAcceleratorAssociation, HibernationOptions, InstanceMaintenanceOptions, InstanceNetworkPerformanceOptions, LicenseConfiguration, PrivateDnsNameOptionsResponse."""

from __future__ import annotations

from datetime import datetime

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .amd_sev_snp_specification import AmdSevSnpSpecification
from .architecture_values import ArchitectureValues
from .boot_mode_values import BootModeValues
from .capacity_reservation_specification_response import (
    CapacityReservationSpecificationResponse,
)
from .device_type import DeviceType
from .enclave_options import EnclaveOptions
from .group_identifier import GroupIdentifier
from .hostname_type import HostnameType
from .hypervisor_type import HypervisorType
from .iam_instance_profile import IamInstanceProfile
from .instance_auto_recovery_state import InstanceAutoRecoveryState
from .instance_bandwidth_weighting import InstanceBandwidthWeighting
from .instance_block_device_mapping import InstanceBlockDeviceMapping
from .instance_boot_mode_values import InstanceBootModeValues
from .instance_lifecycle_type import InstanceLifecycleType
from .instance_metadata_options_response import InstanceMetadataOptionsResponse
from .instance_network_interface import InstanceNetworkInterface
from .instance_reboot_migration_state import InstanceRebootMigrationState
from .instance_secondary_interface import InstanceSecondaryInterface
from .instance_state import InstanceState
from .instance_type import InstanceType
from .monitoring import Monitoring
from .nested_virtualization_specification import NestedVirtualizationSpecification
from .operator_response import OperatorResponse
from .placement import Placement
from .platform_values import PlatformValues
from .product_code import ProductCode
from .state_reason import StateReason
from .tag import Tag
from .virtualization_type import VirtualizationType


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Instance(Structure):
    """Describes an instance."""

    architecture: ArchitectureValues | None = None
    """The architecture of the image."""

    block_device_mappings: list[InstanceBlockDeviceMapping] | None = None
    """Any block device mapping entries for the instance."""

    client_token: str | None = None
    """The idempotency token you provided when you launched the instance, if applicable."""

    ebs_optimized: bool | None = None
    """Indicates whether the instance is optimized for Amazon EBS I/O. This optimization
    provides dedicated throughput to Amazon EBS and an optimized configuration stack to
    provide optimal I/O performance. This optimization isn't available with all instance
    types. Additional usage charges apply when using an EBS Optimized instance.
    """

    ena_support: bool | None = None
    """Specifies whether enhanced networking with ENA is enabled."""

    hypervisor: HypervisorType | None = None
    """The hypervisor type of the instance. The value ``xen`` is used for both Xen and Nitro
    hypervisors.
    """

    iam_instance_profile: IamInstanceProfile | None = None
    """The IAM instance profile associated with the instance, if applicable."""

    instance_lifecycle: InstanceLifecycleType | None = None
    """Indicates whether this is a Spot Instance or a Scheduled Instance."""

    elastic_gpu_associations: list[ElasticGpuAssociation] | None = None
    """Deprecated.

    Note: Amazon Elastic Graphics reached end of life on January 8, 2024.
    """

    elastic_inference_accelerator_associations: (
        list[ElasticInferenceAcceleratorAssociation] | None
    ) = None
    """Deprecated

    Note: Amazon Elastic Inference is no longer available.
    """

    network_interfaces: list[InstanceNetworkInterface] | None = None
    """The network interfaces for the instance."""

    outpost_arn: str | None = None
    """The Amazon Resource Name (ARN) of the Outpost."""

    root_device_name: str | None = None
    """The device name of the root device volume (for example, ``/dev/sda1``)."""

    root_device_type: DeviceType | None = None
    """The root device type used by the AMI. The AMI can use an EBS volume or an instance store
    volume.
    """

    security_groups: list[GroupIdentifier] | None = None
    """The security groups for the instance."""

    source_dest_check: bool | None = None
    """Indicates whether source/destination checking is enabled."""

    spot_instance_request_id: str | None = None
    """If the request is a Spot Instance request, the ID of the request."""

    sriov_net_support: str | None = None
    """Specifies whether enhanced networking with the Intel 82599 Virtual Function interface is
    enabled.
    """

    state_reason: StateReason | None = None
    """The reason for the most recent state transition."""

    tags: list[Tag] | None = None
    """Any tags assigned to the instance."""

    virtualization_type: VirtualizationType | None = None
    """The virtualization type of the instance."""

    cpu_options: CpuOptions | None = None
    """The CPU options for the instance."""

    capacity_block_id: str | None = None
    """The ID of the Capacity Block.

    Note: For P5 instances, a Capacity Block ID refers to a group of instances. For Trn2u
    instances, a capacity block ID refers to an EC2 UltraServer.
    """

    capacity_reservation_id: str | None = None
    """The ID of the Capacity Reservation."""

    capacity_reservation_specification: (
        CapacityReservationSpecificationResponse | None
    ) = None
    """Information about the Capacity Reservation targeting option."""

    hibernation_options: HibernationOptions | None = None
    """Indicates whether the instance is enabled for hibernation."""

    licenses: list[LicenseConfiguration] | None = None
    """The license configurations for the instance."""

    metadata_options: InstanceMetadataOptionsResponse | None = None
    """The metadata options for the instance."""

    enclave_options: EnclaveOptions | None = None
    """Indicates whether the instance is enabled for Amazon Web Services Nitro Enclaves."""

    boot_mode: BootModeValues | None = None
    """The boot mode that was specified by the AMI. If the value is ``uefi-preferred``, the AMI
    supports both UEFI and Legacy BIOS. The ``currentInstanceBootMode`` parameter is the
    boot mode that is used to boot the instance at launch or start.

    Note: The operating system contained in the AMI must be configured to support the
    specified boot mode.

    For more information, see Boot modes
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-boot.html) in the Amazon EC2
    User Guide.
    """

    platform_details: str | None = None
    """The platform details value for the instance. For more information, see AMI billing
    information fields
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html) in the
    Amazon EC2 User Guide.
    """

    usage_operation: str | None = None
    """The usage operation value for the instance. For more information, see AMI billing
    information fields
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html) in the
    Amazon EC2 User Guide.
    """

    usage_operation_update_time: datetime | None = None
    """The time that the usage operation was last updated."""

    private_dns_name_options: PrivateDnsNameOptionsResponse | None = None
    """The options for the instance hostname."""

    ipv6_address: str | None = None
    """The IPv6 address assigned to the instance."""

    tpm_support: str | None = None
    """If the instance is configured for NitroTPM support, the value is ``v2.0``. For more
    information, see NitroTPM
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/nitrotpm.html) in the Amazon EC2
    User Guide.
    """

    maintenance_options: InstanceMaintenanceOptions | None = None
    """Provides information on the recovery and maintenance options of your instance."""

    current_instance_boot_mode: InstanceBootModeValues | None = None
    """The boot mode that is used to boot the instance at launch or start. For more
    information, see Boot modes
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-boot.html) in the Amazon EC2
    User Guide.
    """

    network_performance_options: InstanceNetworkPerformanceOptions | None = None
    """Contains settings for the network performance options for your instance."""

    operator: OperatorResponse | None = None
    """The service provider that manages the instance."""

    secondary_interfaces: list[InstanceSecondaryInterface] | None = None
    """The secondary interfaces for the instance."""

    instance_id: str | None = None
    """The ID of the instance."""

    image_id: str | None = None
    """The ID of the AMI used to launch the instance."""

    state: InstanceState | None = None
    """The current state of the instance."""

    private_dns_name: str | None = None
    """[IPv4 only] The private DNS hostname name assigned to the instance. This DNS hostname
    can only be used inside the Amazon EC2 network. This name is not available until the
    instance enters the ``running`` state.

    The Amazon-provided DNS server resolves Amazon-provided private DNS hostnames if you've
    enabled DNS resolution and DNS hostnames in your VPC. If you are not using the
    Amazon-provided DNS server in your VPC, your custom domain name servers must resolve the
    hostname as appropriate.
    """

    public_dns_name: str | None = None
    """The public DNS name assigned to the instance. This name is not available until the
    instance enters the ``running`` state. This name is only available if you've enabled DNS
    hostnames for your VPC. The format of this name depends on the public hostname type
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hostname-types.html#public-hostnames).
    """

    state_transition_reason: str | None = None
    """The reason for the most recent state transition. This might be an empty string."""

    key_name: str | None = None
    """The name of the key pair, if this instance was launched with an associated key pair."""

    ami_launch_index: int | None = None
    """The AMI launch index, which can be used to find this instance in the launch group."""

    product_codes: list[ProductCode] | None = None
    """The product codes attached to this instance, if applicable."""

    instance_type: InstanceType | None = None
    """The instance type."""

    launch_time: datetime | None = None
    """The time that the instance was last launched. To determine the time that instance was
    first launched, see the attachment time for the primary network interface.
    """

    placement: Placement | None = None
    """The location where the instance launched, if applicable."""

    kernel_id: str | None = None
    """The kernel associated with this instance, if applicable."""

    ramdisk_id: str | None = None
    """The RAM disk associated with this instance, if applicable."""

    platform: PlatformValues | None = None
    """The platform. This value is ``windows`` for Windows instances; otherwise, it is empty."""

    monitoring: Monitoring | None = None
    """The monitoring for the instance."""

    subnet_id: str | None = None
    """The ID of the subnet in which the instance is running."""

    vpc_id: str | None = None
    """The ID of the VPC in which the instance is running."""

    private_ip_address: str | None = None
    """The private IPv4 address assigned to the instance."""

    public_ip_address: str | None = None
    """The public IPv4 address, or the Carrier IP address assigned to the instance, if
    applicable.

    A Carrier IP address only applies to an instance launched in a subnet associated with a
    Wavelength Zone.
    """


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CpuOptions(Structure):
    """The CPU options for the instance."""

    core_count: int | None = None
    """The number of CPU cores for the instance."""

    threads_per_core: int | None = None
    """The number of threads per CPU core."""

    amd_sev_snp: AmdSevSnpSpecification | None = None
    """Indicates whether the instance is enabled for AMD SEV-SNP. For more information, see AMD
    SEV-SNP (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sev-snp.html).
    """

    nested_virtualization: NestedVirtualizationSpecification | None = None
    """Indicates whether the instance is enabled for nested virtualization."""


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


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class HibernationOptions(Structure):
    """Indicates whether your instance is configured for hibernation. This parameter is valid
    only if the instance meets the hibernation prerequisites
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html).
    For more information, see Hibernate your Amazon EC2 instance
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in the Amazon EC2
    User Guide.
    """

    configured: bool | None = None
    """If ``true``, your instance is enabled for hibernation; otherwise, it is not enabled for
    hibernation.
    """


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceMaintenanceOptions(Structure):
    """The maintenance options for the instance."""

    auto_recovery: InstanceAutoRecoveryState | None = None
    """Provides information on the current automatic recovery behavior of your instance."""

    reboot_migration: InstanceRebootMigrationState | None = None
    """Specifies whether to attempt reboot migration during a user-initiated reboot of an
    instance that has a scheduled ``system-reboot`` event:

    - ``default`` - Amazon EC2 attempts to migrate the instance to new hardware (reboot
      migration). If successful, the ``system-reboot`` event is cleared. If unsuccessful, an
      in-place reboot occurs and the event remains scheduled.
    - ``disabled`` - Amazon EC2 keeps the instance on the same hardware (in-place reboot).
      The ``system-reboot`` event remains scheduled.

    This setting only applies to supported instances that have a scheduled reboot event. For
    more information, see Enable or disable reboot migration
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/schedevents_actions_reboot.html#reboot-migration)
    in the Amazon EC2 User Guide.
    """


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceNetworkPerformanceOptions(Structure):
    """With network performance options, you can adjust your bandwidth preferences to meet the
    needs of the workload that runs on your instance.
    """

    bandwidth_weighting: InstanceBandwidthWeighting | None = None
    """When you configure network bandwidth weighting, you can boost your baseline bandwidth
    for either networking or EBS by up to 25%. The total available baseline bandwidth for
    your instance remains the same. The default option uses the standard bandwidth
    configuration for your instance type.
    """


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class LicenseConfiguration(Structure):
    """Describes a license configuration."""

    license_configuration_arn: str | None = None
    """The Amazon Resource Name (ARN) of the license configuration."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PrivateDnsNameOptionsResponse(Structure):
    """Describes the options for instance hostnames."""

    hostname_type: HostnameType | None = None
    """The type of hostname to assign to an instance."""

    enable_resource_name_dns_a_record: bool | None = None
    """Indicates whether to respond to DNS queries for instance hostnames with DNS A records."""

    enable_resource_name_dns_aaaa_record: bool | None = None
    """Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA
    records.
    """

    irregular_wire_names = {
        "enable_resource_name_dns_aaaa_record": "EnableResourceNameDnsAAAARecord",
    }
