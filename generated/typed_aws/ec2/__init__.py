"""Amazon Elastic Compute Cloud, API 2016-11-15.

Each name is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..runtime.introspection import constraints
    from .async_client import AsyncEC2Client
    from .async_stub import AsyncStubEC2Client
    from .client import EC2Client
    from .errors import EC2Error
    from .operations.run_instances import RunInstancesRequest
    from .protocol import AsyncEC2, EC2
    from .shapes.amd_sev_snp_specification import AmdSevSnpSpecification
    from .shapes.architecture_values import ArchitectureValues
    from .shapes.attachment_status import AttachmentStatus
    from .shapes.block_device_mapping import BlockDeviceMapping
    from .shapes.boot_mode_values import BootModeValues
    from .shapes.capacity_reservation_preference import CapacityReservationPreference
    from .shapes.capacity_reservation_specification import (
        CapacityReservationSpecification,
    )
    from .shapes.capacity_reservation_specification_response import (
        CapacityReservationSpecificationResponse,
    )
    from .shapes.capacity_reservation_target import CapacityReservationTarget
    from .shapes.capacity_reservation_target_response import (
        CapacityReservationTargetResponse,
    )
    from .shapes.connection_tracking_specification_request import (
        ConnectionTrackingSpecificationRequest,
    )
    from .shapes.connection_tracking_specification_response import (
        ConnectionTrackingSpecificationResponse,
    )
    from .shapes.cpu_options import CpuOptions
    from .shapes.cpu_options_request import CpuOptionsRequest
    from .shapes.credit_specification_request import CreditSpecificationRequest
    from .shapes.device_type import DeviceType
    from .shapes.ebs_block_device import EbsBlockDevice
    from .shapes.ebs_instance_block_device import EbsInstanceBlockDevice
    from .shapes.elastic_gpu_association import ElasticGpuAssociation
    from .shapes.elastic_gpu_specification import ElasticGpuSpecification
    from .shapes.elastic_inference_accelerator import ElasticInferenceAccelerator
    from .shapes.elastic_inference_accelerator_association import (
        ElasticInferenceAcceleratorAssociation,
    )
    from .shapes.ena_srd_specification_request import EnaSrdSpecificationRequest
    from .shapes.ena_srd_udp_specification_request import EnaSrdUdpSpecificationRequest
    from .shapes.enclave_options import EnclaveOptions
    from .shapes.enclave_options_request import EnclaveOptionsRequest
    from .shapes.group_identifier import GroupIdentifier
    from .shapes.hibernation_options import HibernationOptions
    from .shapes.hibernation_options_request import HibernationOptionsRequest
    from .shapes.hostname_type import HostnameType
    from .shapes.http_tokens_state import HttpTokensState
    from .shapes.hypervisor_type import HypervisorType
    from .shapes.iam_instance_profile import IamInstanceProfile
    from .shapes.iam_instance_profile_specification import (
        IamInstanceProfileSpecification,
    )
    from .shapes.instance import Instance
    from .shapes.instance_attachment_ena_srd_specification import (
        InstanceAttachmentEnaSrdSpecification,
    )
    from .shapes.instance_attachment_ena_srd_udp_specification import (
        InstanceAttachmentEnaSrdUdpSpecification,
    )
    from .shapes.instance_auto_recovery_state import InstanceAutoRecoveryState
    from .shapes.instance_bandwidth_weighting import InstanceBandwidthWeighting
    from .shapes.instance_block_device_mapping import InstanceBlockDeviceMapping
    from .shapes.instance_boot_mode_values import InstanceBootModeValues
    from .shapes.instance_interruption_behavior import InstanceInterruptionBehavior
    from .shapes.instance_ipv4_prefix import InstanceIpv4Prefix
    from .shapes.instance_ipv6_address import InstanceIpv6Address
    from .shapes.instance_ipv6_prefix import InstanceIpv6Prefix
    from .shapes.instance_lifecycle_type import InstanceLifecycleType
    from .shapes.instance_maintenance_options import InstanceMaintenanceOptions
    from .shapes.instance_maintenance_options_request import (
        InstanceMaintenanceOptionsRequest,
    )
    from .shapes.instance_market_options_request import InstanceMarketOptionsRequest
    from .shapes.instance_metadata_endpoint_state import InstanceMetadataEndpointState
    from .shapes.instance_metadata_options_request import InstanceMetadataOptionsRequest
    from .shapes.instance_metadata_options_response import (
        InstanceMetadataOptionsResponse,
    )
    from .shapes.instance_metadata_options_state import InstanceMetadataOptionsState
    from .shapes.instance_metadata_protocol_state import InstanceMetadataProtocolState
    from .shapes.instance_metadata_tags_state import InstanceMetadataTagsState
    from .shapes.instance_network_interface import InstanceNetworkInterface
    from .shapes.instance_network_interface_association import (
        InstanceNetworkInterfaceAssociation,
    )
    from .shapes.instance_network_interface_attachment import (
        InstanceNetworkInterfaceAttachment,
    )
    from .shapes.instance_network_interface_specification import (
        InstanceNetworkInterfaceSpecification,
    )
    from .shapes.instance_network_performance_options import (
        InstanceNetworkPerformanceOptions,
    )
    from .shapes.instance_network_performance_options_request import (
        InstanceNetworkPerformanceOptionsRequest,
    )
    from .shapes.instance_private_ip_address import InstancePrivateIpAddress
    from .shapes.instance_reboot_migration_state import InstanceRebootMigrationState
    from .shapes.instance_secondary_interface import InstanceSecondaryInterface
    from .shapes.instance_secondary_interface_attachment import (
        InstanceSecondaryInterfaceAttachment,
    )
    from .shapes.instance_secondary_interface_private_ip_address import (
        InstanceSecondaryInterfacePrivateIpAddress,
    )
    from .shapes.instance_secondary_interface_private_ip_address_request import (
        InstanceSecondaryInterfacePrivateIpAddressRequest,
    )
    from .shapes.instance_secondary_interface_specification_request import (
        InstanceSecondaryInterfaceSpecificationRequest,
    )
    from .shapes.instance_state import InstanceState
    from .shapes.instance_state_name import InstanceStateName
    from .shapes.instance_type import InstanceType
    from .shapes.ipv4_prefix_specification_request import Ipv4PrefixSpecificationRequest
    from .shapes.ipv6_prefix_specification_request import Ipv6PrefixSpecificationRequest
    from .shapes.launch_template_specification import LaunchTemplateSpecification
    from .shapes.license_configuration import LicenseConfiguration
    from .shapes.license_configuration_request import LicenseConfigurationRequest
    from .shapes.market_type import MarketType
    from .shapes.monitoring import Monitoring
    from .shapes.monitoring_state import MonitoringState
    from .shapes.nested_virtualization_specification import (
        NestedVirtualizationSpecification,
    )
    from .shapes.network_interface_status import NetworkInterfaceStatus
    from .shapes.operator_request import OperatorRequest
    from .shapes.operator_response import OperatorResponse
    from .shapes.placement import Placement
    from .shapes.platform_values import PlatformValues
    from .shapes.private_dns_name_options_request import PrivateDnsNameOptionsRequest
    from .shapes.private_dns_name_options_response import PrivateDnsNameOptionsResponse
    from .shapes.private_ip_address_specification import PrivateIpAddressSpecification
    from .shapes.product_code import ProductCode
    from .shapes.product_code_values import ProductCodeValues
    from .shapes.reservation import Reservation
    from .shapes.resource_type import ResourceType
    from .shapes.run_instances_monitoring_enabled import RunInstancesMonitoringEnabled
    from .shapes.secondary_interface_status import SecondaryInterfaceStatus
    from .shapes.secondary_interface_type import SecondaryInterfaceType
    from .shapes.shutdown_behavior import ShutdownBehavior
    from .shapes.spot_instance_type import SpotInstanceType
    from .shapes.spot_market_options import SpotMarketOptions
    from .shapes.state_reason import StateReason
    from .shapes.tag import Tag
    from .shapes.tag_specification import TagSpecification
    from .shapes.tenancy import Tenancy
    from .shapes.virtualization_type import VirtualizationType
    from .shapes.volume_type import VolumeType
    from .stub import StubEC2Client

    __all__ = [
        "AmdSevSnpSpecification",
        "ArchitectureValues",
        "AsyncEC2",
        "AsyncEC2Client",
        "AsyncStubEC2Client",
        "AttachmentStatus",
        "BlockDeviceMapping",
        "BootModeValues",
        "CapacityReservationPreference",
        "CapacityReservationSpecification",
        "CapacityReservationSpecificationResponse",
        "CapacityReservationTarget",
        "CapacityReservationTargetResponse",
        "ConnectionTrackingSpecificationRequest",
        "ConnectionTrackingSpecificationResponse",
        "CpuOptions",
        "CpuOptionsRequest",
        "CreditSpecificationRequest",
        "DeviceType",
        "EC2",
        "EC2Client",
        "EC2Error",
        "EbsBlockDevice",
        "EbsInstanceBlockDevice",
        "ElasticGpuAssociation",
        "ElasticGpuSpecification",
        "ElasticInferenceAccelerator",
        "ElasticInferenceAcceleratorAssociation",
        "EnaSrdSpecificationRequest",
        "EnaSrdUdpSpecificationRequest",
        "EnclaveOptions",
        "EnclaveOptionsRequest",
        "GroupIdentifier",
        "HibernationOptions",
        "HibernationOptionsRequest",
        "HostnameType",
        "HttpTokensState",
        "HypervisorType",
        "IamInstanceProfile",
        "IamInstanceProfileSpecification",
        "Instance",
        "InstanceAttachmentEnaSrdSpecification",
        "InstanceAttachmentEnaSrdUdpSpecification",
        "InstanceAutoRecoveryState",
        "InstanceBandwidthWeighting",
        "InstanceBlockDeviceMapping",
        "InstanceBootModeValues",
        "InstanceInterruptionBehavior",
        "InstanceIpv4Prefix",
        "InstanceIpv6Address",
        "InstanceIpv6Prefix",
        "InstanceLifecycleType",
        "InstanceMaintenanceOptions",
        "InstanceMaintenanceOptionsRequest",
        "InstanceMarketOptionsRequest",
        "InstanceMetadataEndpointState",
        "InstanceMetadataOptionsRequest",
        "InstanceMetadataOptionsResponse",
        "InstanceMetadataOptionsState",
        "InstanceMetadataProtocolState",
        "InstanceMetadataTagsState",
        "InstanceNetworkInterface",
        "InstanceNetworkInterfaceAssociation",
        "InstanceNetworkInterfaceAttachment",
        "InstanceNetworkInterfaceSpecification",
        "InstanceNetworkPerformanceOptions",
        "InstanceNetworkPerformanceOptionsRequest",
        "InstancePrivateIpAddress",
        "InstanceRebootMigrationState",
        "InstanceSecondaryInterface",
        "InstanceSecondaryInterfaceAttachment",
        "InstanceSecondaryInterfacePrivateIpAddress",
        "InstanceSecondaryInterfacePrivateIpAddressRequest",
        "InstanceSecondaryInterfaceSpecificationRequest",
        "InstanceState",
        "InstanceStateName",
        "InstanceType",
        "Ipv4PrefixSpecificationRequest",
        "Ipv6PrefixSpecificationRequest",
        "LaunchTemplateSpecification",
        "LicenseConfiguration",
        "LicenseConfigurationRequest",
        "MarketType",
        "Monitoring",
        "MonitoringState",
        "NestedVirtualizationSpecification",
        "NetworkInterfaceStatus",
        "OperatorRequest",
        "OperatorResponse",
        "Placement",
        "PlatformValues",
        "PrivateDnsNameOptionsRequest",
        "PrivateDnsNameOptionsResponse",
        "PrivateIpAddressSpecification",
        "ProductCode",
        "ProductCodeValues",
        "Reservation",
        "ResourceType",
        "RunInstancesMonitoringEnabled",
        "RunInstancesRequest",
        "SecondaryInterfaceStatus",
        "SecondaryInterfaceType",
        "ShutdownBehavior",
        "SpotInstanceType",
        "SpotMarketOptions",
        "StateReason",
        "StubEC2Client",
        "Tag",
        "TagSpecification",
        "Tenancy",
        "VirtualizationType",
        "VolumeType",
        "constraints",
    ]

# Where each name lives. One text is loaded sooner than a dict of thousands.
_HOMES = """
AmdSevSnpSpecification .shapes.amd_sev_snp_specification
ArchitectureValues .shapes.architecture_values
AsyncEC2 .protocol
AsyncEC2Client .async_client
AsyncStubEC2Client .async_stub
AttachmentStatus .shapes.attachment_status
BlockDeviceMapping .shapes.block_device_mapping
BootModeValues .shapes.boot_mode_values
CapacityReservationPreference .shapes.capacity_reservation_preference
CapacityReservationSpecification .shapes.capacity_reservation_specification
CapacityReservationSpecificationResponse .shapes.capacity_reservation_specification_response
CapacityReservationTarget .shapes.capacity_reservation_target
CapacityReservationTargetResponse .shapes.capacity_reservation_target_response
ConnectionTrackingSpecificationRequest .shapes.connection_tracking_specification_request
ConnectionTrackingSpecificationResponse .shapes.connection_tracking_specification_response
CpuOptions .shapes.cpu_options
CpuOptionsRequest .shapes.cpu_options_request
CreditSpecificationRequest .shapes.credit_specification_request
DeviceType .shapes.device_type
EC2 .protocol
EC2Client .client
EC2Error .errors
EbsBlockDevice .shapes.ebs_block_device
EbsInstanceBlockDevice .shapes.ebs_instance_block_device
ElasticGpuAssociation .shapes.elastic_gpu_association
ElasticGpuSpecification .shapes.elastic_gpu_specification
ElasticInferenceAccelerator .shapes.elastic_inference_accelerator
ElasticInferenceAcceleratorAssociation .shapes.elastic_inference_accelerator_association
EnaSrdSpecificationRequest .shapes.ena_srd_specification_request
EnaSrdUdpSpecificationRequest .shapes.ena_srd_udp_specification_request
EnclaveOptions .shapes.enclave_options
EnclaveOptionsRequest .shapes.enclave_options_request
GroupIdentifier .shapes.group_identifier
HibernationOptions .shapes.hibernation_options
HibernationOptionsRequest .shapes.hibernation_options_request
HostnameType .shapes.hostname_type
HttpTokensState .shapes.http_tokens_state
HypervisorType .shapes.hypervisor_type
IamInstanceProfile .shapes.iam_instance_profile
IamInstanceProfileSpecification .shapes.iam_instance_profile_specification
Instance .shapes.instance
InstanceAttachmentEnaSrdSpecification .shapes.instance_attachment_ena_srd_specification
InstanceAttachmentEnaSrdUdpSpecification .shapes.instance_attachment_ena_srd_udp_specification
InstanceAutoRecoveryState .shapes.instance_auto_recovery_state
InstanceBandwidthWeighting .shapes.instance_bandwidth_weighting
InstanceBlockDeviceMapping .shapes.instance_block_device_mapping
InstanceBootModeValues .shapes.instance_boot_mode_values
InstanceInterruptionBehavior .shapes.instance_interruption_behavior
InstanceIpv4Prefix .shapes.instance_ipv4_prefix
InstanceIpv6Address .shapes.instance_ipv6_address
InstanceIpv6Prefix .shapes.instance_ipv6_prefix
InstanceLifecycleType .shapes.instance_lifecycle_type
InstanceMaintenanceOptions .shapes.instance_maintenance_options
InstanceMaintenanceOptionsRequest .shapes.instance_maintenance_options_request
InstanceMarketOptionsRequest .shapes.instance_market_options_request
InstanceMetadataEndpointState .shapes.instance_metadata_endpoint_state
InstanceMetadataOptionsRequest .shapes.instance_metadata_options_request
InstanceMetadataOptionsResponse .shapes.instance_metadata_options_response
InstanceMetadataOptionsState .shapes.instance_metadata_options_state
InstanceMetadataProtocolState .shapes.instance_metadata_protocol_state
InstanceMetadataTagsState .shapes.instance_metadata_tags_state
InstanceNetworkInterface .shapes.instance_network_interface
InstanceNetworkInterfaceAssociation .shapes.instance_network_interface_association
InstanceNetworkInterfaceAttachment .shapes.instance_network_interface_attachment
InstanceNetworkInterfaceSpecification .shapes.instance_network_interface_specification
InstanceNetworkPerformanceOptions .shapes.instance_network_performance_options
InstanceNetworkPerformanceOptionsRequest .shapes.instance_network_performance_options_request
InstancePrivateIpAddress .shapes.instance_private_ip_address
InstanceRebootMigrationState .shapes.instance_reboot_migration_state
InstanceSecondaryInterface .shapes.instance_secondary_interface
InstanceSecondaryInterfaceAttachment .shapes.instance_secondary_interface_attachment
InstanceSecondaryInterfacePrivateIpAddress .shapes.instance_secondary_interface_private_ip_address
InstanceSecondaryInterfacePrivateIpAddressRequest .shapes.instance_secondary_interface_private_ip_address_request
InstanceSecondaryInterfaceSpecificationRequest .shapes.instance_secondary_interface_specification_request
InstanceState .shapes.instance_state
InstanceStateName .shapes.instance_state_name
InstanceType .shapes.instance_type
Ipv4PrefixSpecificationRequest .shapes.ipv4_prefix_specification_request
Ipv6PrefixSpecificationRequest .shapes.ipv6_prefix_specification_request
LaunchTemplateSpecification .shapes.launch_template_specification
LicenseConfiguration .shapes.license_configuration
LicenseConfigurationRequest .shapes.license_configuration_request
MarketType .shapes.market_type
Monitoring .shapes.monitoring
MonitoringState .shapes.monitoring_state
NestedVirtualizationSpecification .shapes.nested_virtualization_specification
NetworkInterfaceStatus .shapes.network_interface_status
OperatorRequest .shapes.operator_request
OperatorResponse .shapes.operator_response
Placement .shapes.placement
PlatformValues .shapes.platform_values
PrivateDnsNameOptionsRequest .shapes.private_dns_name_options_request
PrivateDnsNameOptionsResponse .shapes.private_dns_name_options_response
PrivateIpAddressSpecification .shapes.private_ip_address_specification
ProductCode .shapes.product_code
ProductCodeValues .shapes.product_code_values
Reservation .shapes.reservation
ResourceType .shapes.resource_type
RunInstancesMonitoringEnabled .shapes.run_instances_monitoring_enabled
RunInstancesRequest .operations.run_instances
SecondaryInterfaceStatus .shapes.secondary_interface_status
SecondaryInterfaceType .shapes.secondary_interface_type
ShutdownBehavior .shapes.shutdown_behavior
SpotInstanceType .shapes.spot_instance_type
SpotMarketOptions .shapes.spot_market_options
StateReason .shapes.state_reason
StubEC2Client .stub
Tag .shapes.tag
TagSpecification .shapes.tag_specification
Tenancy .shapes.tenancy
VirtualizationType .shapes.virtualization_type
VolumeType .shapes.volume_type
constraints ..runtime.introspection
"""


if not TYPE_CHECKING:  # which would take any name at all for one that is there

    def __getattr__(name: str) -> Any:
        if name == "__all__":
            return __dir__()
        _, found, rest = _HOMES.partition(f"\n{name} ")
        if not found:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(rest.partition("\n")[0], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return [line.partition(" ")[0] for line in _HOMES.split("\n")[1:-1]]
