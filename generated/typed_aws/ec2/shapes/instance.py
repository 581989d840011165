"""EC2 Instance, CpuOptions, ElasticGpuAssociation, ElasticInferenceAcceleratorAssociation, HibernationOptions, InstanceMaintenanceOptions, InstanceNetworkPerformanceOptions, LicenseConfiguration, PrivateDnsNameOptionsResponse."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, each, unknown_in, wire_of, wire_of_each
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

if TYPE_CHECKING:
    from ...runtime.structure import Wire


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

    wire_names = {
        "architecture": "Architecture",
        "block_device_mappings": "BlockDeviceMappings",
        "client_token": "ClientToken",
        "ebs_optimized": "EbsOptimized",
        "ena_support": "EnaSupport",
        "hypervisor": "Hypervisor",
        "iam_instance_profile": "IamInstanceProfile",
        "instance_lifecycle": "InstanceLifecycle",
        "elastic_gpu_associations": "ElasticGpuAssociations",
        "elastic_inference_accelerator_associations": "ElasticInferenceAcceleratorAssociations",
        "network_interfaces": "NetworkInterfaces",
        "outpost_arn": "OutpostArn",
        "root_device_name": "RootDeviceName",
        "root_device_type": "RootDeviceType",
        "security_groups": "SecurityGroups",
        "source_dest_check": "SourceDestCheck",
        "spot_instance_request_id": "SpotInstanceRequestId",
        "sriov_net_support": "SriovNetSupport",
        "state_reason": "StateReason",
        "tags": "Tags",
        "virtualization_type": "VirtualizationType",
        "cpu_options": "CpuOptions",
        "capacity_block_id": "CapacityBlockId",
        "capacity_reservation_id": "CapacityReservationId",
        "capacity_reservation_specification": "CapacityReservationSpecification",
        "hibernation_options": "HibernationOptions",
        "licenses": "Licenses",
        "metadata_options": "MetadataOptions",
        "enclave_options": "EnclaveOptions",
        "boot_mode": "BootMode",
        "platform_details": "PlatformDetails",
        "usage_operation": "UsageOperation",
        "usage_operation_update_time": "UsageOperationUpdateTime",
        "private_dns_name_options": "PrivateDnsNameOptions",
        "ipv6_address": "Ipv6Address",
        "tpm_support": "TpmSupport",
        "maintenance_options": "MaintenanceOptions",
        "current_instance_boot_mode": "CurrentInstanceBootMode",
        "network_performance_options": "NetworkPerformanceOptions",
        "operator": "Operator",
        "secondary_interfaces": "SecondaryInterfaces",
        "instance_id": "InstanceId",
        "image_id": "ImageId",
        "state": "State",
        "private_dns_name": "PrivateDnsName",
        "public_dns_name": "PublicDnsName",
        "state_transition_reason": "StateTransitionReason",
        "key_name": "KeyName",
        "ami_launch_index": "AmiLaunchIndex",
        "product_codes": "ProductCodes",
        "instance_type": "InstanceType",
        "launch_time": "LaunchTime",
        "placement": "Placement",
        "kernel_id": "KernelId",
        "ramdisk_id": "RamdiskId",
        "platform": "Platform",
        "monitoring": "Monitoring",
        "subnet_id": "SubnetId",
        "vpc_id": "VpcId",
        "private_ip_address": "PrivateIpAddress",
        "public_ip_address": "PublicIpAddress",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.architecture) is not None:
            wire["Architecture"] = value
        if (value := self.block_device_mappings) is not None:
            wire["BlockDeviceMappings"] = wire_of_each(value)
        if (value := self.client_token) is not None:
            wire["ClientToken"] = value
        if (value := self.ebs_optimized) is not None:
            wire["EbsOptimized"] = value
        if (value := self.ena_support) is not None:
            wire["EnaSupport"] = value
        if (value := self.hypervisor) is not None:
            wire["Hypervisor"] = value
        if (value := self.iam_instance_profile) is not None:
            wire["IamInstanceProfile"] = (
                value.to_wire() if type(value) is IamInstanceProfile else wire_of(value)
            )
        if (value := self.instance_lifecycle) is not None:
            wire["InstanceLifecycle"] = value
        if (value := self.elastic_gpu_associations) is not None:
            wire["ElasticGpuAssociations"] = wire_of_each(value)
        if (value := self.elastic_inference_accelerator_associations) is not None:
            wire["ElasticInferenceAcceleratorAssociations"] = wire_of_each(value)
        if (value := self.network_interfaces) is not None:
            wire["NetworkInterfaces"] = wire_of_each(value)
        if (value := self.outpost_arn) is not None:
            wire["OutpostArn"] = value
        if (value := self.root_device_name) is not None:
            wire["RootDeviceName"] = value
        if (value := self.root_device_type) is not None:
            wire["RootDeviceType"] = value
        if (value := self.security_groups) is not None:
            wire["SecurityGroups"] = wire_of_each(value)
        if (value := self.source_dest_check) is not None:
            wire["SourceDestCheck"] = value
        if (value := self.spot_instance_request_id) is not None:
            wire["SpotInstanceRequestId"] = value
        if (value := self.sriov_net_support) is not None:
            wire["SriovNetSupport"] = value
        if (value := self.state_reason) is not None:
            wire["StateReason"] = (
                value.to_wire() if type(value) is StateReason else wire_of(value)
            )
        if (value := self.tags) is not None:
            wire["Tags"] = wire_of_each(value)
        if (value := self.virtualization_type) is not None:
            wire["VirtualizationType"] = value
        if (value := self.cpu_options) is not None:
            wire["CpuOptions"] = (
                value.to_wire() if type(value) is CpuOptions else wire_of(value)
            )
        if (value := self.capacity_block_id) is not None:
            wire["CapacityBlockId"] = value
        if (value := self.capacity_reservation_id) is not None:
            wire["CapacityReservationId"] = value
        if (value := self.capacity_reservation_specification) is not None:
            wire["CapacityReservationSpecification"] = (
                value.to_wire()
                if type(value) is CapacityReservationSpecificationResponse
                else wire_of(value)
            )
        if (value := self.hibernation_options) is not None:
            wire["HibernationOptions"] = (
                value.to_wire() if type(value) is HibernationOptions else wire_of(value)
            )
        if (value := self.licenses) is not None:
            wire["Licenses"] = wire_of_each(value)
        if (value := self.metadata_options) is not None:
            wire["MetadataOptions"] = (
                value.to_wire()
                if type(value) is InstanceMetadataOptionsResponse
                else wire_of(value)
            )
        if (value := self.enclave_options) is not None:
            wire["EnclaveOptions"] = (
                value.to_wire() if type(value) is EnclaveOptions else wire_of(value)
            )
        if (value := self.boot_mode) is not None:
            wire["BootMode"] = value
        if (value := self.platform_details) is not None:
            wire["PlatformDetails"] = value
        if (value := self.usage_operation) is not None:
            wire["UsageOperation"] = value
        if (value := self.usage_operation_update_time) is not None:
            wire["UsageOperationUpdateTime"] = value
        if (value := self.private_dns_name_options) is not None:
            wire["PrivateDnsNameOptions"] = (
                value.to_wire()
                if type(value) is PrivateDnsNameOptionsResponse
                else wire_of(value)
            )
        if (value := self.ipv6_address) is not None:
            wire["Ipv6Address"] = value
        if (value := self.tpm_support) is not None:
            wire["TpmSupport"] = value
        if (value := self.maintenance_options) is not None:
            wire["MaintenanceOptions"] = (
                value.to_wire()
                if type(value) is InstanceMaintenanceOptions
                else wire_of(value)
            )
        if (value := self.current_instance_boot_mode) is not None:
            wire["CurrentInstanceBootMode"] = value
        if (value := self.network_performance_options) is not None:
            wire["NetworkPerformanceOptions"] = (
                value.to_wire()
                if type(value) is InstanceNetworkPerformanceOptions
                else wire_of(value)
            )
        if (value := self.operator) is not None:
            wire["Operator"] = (
                value.to_wire() if type(value) is OperatorResponse else wire_of(value)
            )
        if (value := self.secondary_interfaces) is not None:
            wire["SecondaryInterfaces"] = wire_of_each(value)
        if (value := self.instance_id) is not None:
            wire["InstanceId"] = value
        if (value := self.image_id) is not None:
            wire["ImageId"] = value
        if (value := self.state) is not None:
            wire["State"] = (
                value.to_wire() if type(value) is InstanceState else wire_of(value)
            )
        if (value := self.private_dns_name) is not None:
            wire["PrivateDnsName"] = value
        if (value := self.public_dns_name) is not None:
            wire["PublicDnsName"] = value
        if (value := self.state_transition_reason) is not None:
            wire["StateTransitionReason"] = value
        if (value := self.key_name) is not None:
            wire["KeyName"] = value
        if (value := self.ami_launch_index) is not None:
            wire["AmiLaunchIndex"] = value
        if (value := self.product_codes) is not None:
            wire["ProductCodes"] = wire_of_each(value)
        if (value := self.instance_type) is not None:
            wire["InstanceType"] = value
        if (value := self.launch_time) is not None:
            wire["LaunchTime"] = value
        if (value := self.placement) is not None:
            wire["Placement"] = (
                value.to_wire() if type(value) is Placement else wire_of(value)
            )
        if (value := self.kernel_id) is not None:
            wire["KernelId"] = value
        if (value := self.ramdisk_id) is not None:
            wire["RamdiskId"] = value
        if (value := self.platform) is not None:
            wire["Platform"] = value
        if (value := self.monitoring) is not None:
            wire["Monitoring"] = (
                value.to_wire() if type(value) is Monitoring else wire_of(value)
            )
        if (value := self.subnet_id) is not None:
            wire["SubnetId"] = value
        if (value := self.vpc_id) is not None:
            wire["VpcId"] = value
        if (value := self.private_ip_address) is not None:
            wire["PrivateIpAddress"] = value
        if (value := self.public_ip_address) is not None:
            wire["PublicIpAddress"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> Instance:
        self = cls(
            architecture=wire.get("Architecture"),
            block_device_mappings=each(
                wire.get("BlockDeviceMappings"), InstanceBlockDeviceMapping.read
            ),
            client_token=wire.get("ClientToken"),
            ebs_optimized=wire.get("EbsOptimized"),
            ena_support=wire.get("EnaSupport"),
            hypervisor=wire.get("Hypervisor"),
            iam_instance_profile=IamInstanceProfile.read(
                wire.get("IamInstanceProfile")
            ),
            instance_lifecycle=wire.get("InstanceLifecycle"),
            elastic_gpu_associations=each(
                wire.get("ElasticGpuAssociations"), ElasticGpuAssociation.read
            ),
            elastic_inference_accelerator_associations=each(
                wire.get("ElasticInferenceAcceleratorAssociations"),
                ElasticInferenceAcceleratorAssociation.read,
            ),
            network_interfaces=each(
                wire.get("NetworkInterfaces"), InstanceNetworkInterface.read
            ),
            outpost_arn=wire.get("OutpostArn"),
            root_device_name=wire.get("RootDeviceName"),
            root_device_type=wire.get("RootDeviceType"),
            security_groups=each(wire.get("SecurityGroups"), GroupIdentifier.read),
            source_dest_check=wire.get("SourceDestCheck"),
            spot_instance_request_id=wire.get("SpotInstanceRequestId"),
            sriov_net_support=wire.get("SriovNetSupport"),
            state_reason=StateReason.read(wire.get("StateReason")),
            tags=each(wire.get("Tags"), Tag.read),
            virtualization_type=wire.get("VirtualizationType"),
            cpu_options=CpuOptions.read(wire.get("CpuOptions")),
            capacity_block_id=wire.get("CapacityBlockId"),
            capacity_reservation_id=wire.get("CapacityReservationId"),
            capacity_reservation_specification=CapacityReservationSpecificationResponse.read(
                wire.get("CapacityReservationSpecification")
            ),
            hibernation_options=HibernationOptions.read(wire.get("HibernationOptions")),
            licenses=each(wire.get("Licenses"), LicenseConfiguration.read),
            metadata_options=InstanceMetadataOptionsResponse.read(
                wire.get("MetadataOptions")
            ),
            enclave_options=EnclaveOptions.read(wire.get("EnclaveOptions")),
            boot_mode=wire.get("BootMode"),
            platform_details=wire.get("PlatformDetails"),
            usage_operation=wire.get("UsageOperation"),
            usage_operation_update_time=wire.get("UsageOperationUpdateTime"),
            private_dns_name_options=PrivateDnsNameOptionsResponse.read(
                wire.get("PrivateDnsNameOptions")
            ),
            ipv6_address=wire.get("Ipv6Address"),
            tpm_support=wire.get("TpmSupport"),
            maintenance_options=InstanceMaintenanceOptions.read(
                wire.get("MaintenanceOptions")
            ),
            current_instance_boot_mode=wire.get("CurrentInstanceBootMode"),
            network_performance_options=InstanceNetworkPerformanceOptions.read(
                wire.get("NetworkPerformanceOptions")
            ),
            operator=OperatorResponse.read(wire.get("Operator")),
            secondary_interfaces=each(
                wire.get("SecondaryInterfaces"), InstanceSecondaryInterface.read
            ),
            instance_id=wire.get("InstanceId"),
            image_id=wire.get("ImageId"),
            state=InstanceState.read(wire.get("State")),
            private_dns_name=wire.get("PrivateDnsName"),
            public_dns_name=wire.get("PublicDnsName"),
            state_transition_reason=wire.get("StateTransitionReason"),
            key_name=wire.get("KeyName"),
            ami_launch_index=wire.get("AmiLaunchIndex"),
            product_codes=each(wire.get("ProductCodes"), ProductCode.read),
            instance_type=wire.get("InstanceType"),
            launch_time=wire.get("LaunchTime"),
            placement=Placement.read(wire.get("Placement")),
            kernel_id=wire.get("KernelId"),
            ramdisk_id=wire.get("RamdiskId"),
            platform=wire.get("Platform"),
            monitoring=Monitoring.read(wire.get("Monitoring")),
            subnet_id=wire.get("SubnetId"),
            vpc_id=wire.get("VpcId"),
            private_ip_address=wire.get("PrivateIpAddress"),
            public_ip_address=wire.get("PublicIpAddress"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


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

    wire_names = {
        "core_count": "CoreCount",
        "threads_per_core": "ThreadsPerCore",
        "amd_sev_snp": "AmdSevSnp",
        "nested_virtualization": "NestedVirtualization",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.core_count) is not None:
            wire["CoreCount"] = value
        if (value := self.threads_per_core) is not None:
            wire["ThreadsPerCore"] = value
        if (value := self.amd_sev_snp) is not None:
            wire["AmdSevSnp"] = value
        if (value := self.nested_virtualization) is not None:
            wire["NestedVirtualization"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> CpuOptions:
        self = cls(
            core_count=wire.get("CoreCount"),
            threads_per_core=wire.get("ThreadsPerCore"),
            amd_sev_snp=wire.get("AmdSevSnp"),
            nested_virtualization=wire.get("NestedVirtualization"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


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

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
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

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
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

    wire_names = {
        "configured": "Configured",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.configured) is not None:
            wire["Configured"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> HibernationOptions:
        self = cls(
            configured=wire.get("Configured"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


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

    wire_names = {
        "auto_recovery": "AutoRecovery",
        "reboot_migration": "RebootMigration",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.auto_recovery) is not None:
            wire["AutoRecovery"] = value
        if (value := self.reboot_migration) is not None:
            wire["RebootMigration"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceMaintenanceOptions:
        self = cls(
            auto_recovery=wire.get("AutoRecovery"),
            reboot_migration=wire.get("RebootMigration"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


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

    wire_names = {
        "bandwidth_weighting": "BandwidthWeighting",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.bandwidth_weighting) is not None:
            wire["BandwidthWeighting"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> InstanceNetworkPerformanceOptions:
        self = cls(
            bandwidth_weighting=wire.get("BandwidthWeighting"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class LicenseConfiguration(Structure):
    """Describes a license configuration."""

    license_configuration_arn: str | None = None
    """The Amazon Resource Name (ARN) of the license configuration."""

    wire_names = {
        "license_configuration_arn": "LicenseConfigurationArn",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.license_configuration_arn) is not None:
            wire["LicenseConfigurationArn"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> LicenseConfiguration:
        self = cls(
            license_configuration_arn=wire.get("LicenseConfigurationArn"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self


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

    wire_names = {
        "hostname_type": "HostnameType",
        "enable_resource_name_dns_a_record": "EnableResourceNameDnsARecord",
        "enable_resource_name_dns_aaaa_record": "EnableResourceNameDnsAAAARecord",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.hostname_type) is not None:
            wire["HostnameType"] = value
        if (value := self.enable_resource_name_dns_a_record) is not None:
            wire["EnableResourceNameDnsARecord"] = value
        if (value := self.enable_resource_name_dns_aaaa_record) is not None:
            wire["EnableResourceNameDnsAAAARecord"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> PrivateDnsNameOptionsResponse:
        self = cls(
            hostname_type=wire.get("HostnameType"),
            enable_resource_name_dns_a_record=wire.get("EnableResourceNameDnsARecord"),
            enable_resource_name_dns_aaaa_record=wire.get(
                "EnableResourceNameDnsAAAARecord"
            ),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
