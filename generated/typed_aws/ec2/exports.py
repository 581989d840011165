"""What type checkers know of Amazon Elastic Compute Cloud. Nothing imports it as a program runs."""

from ..runtime.introspection import constraints
from .async_client import AsyncEC2Client
from .async_stub import AsyncStubEC2Client
from .client import EC2Client
from .errors import EC2Error
from .operations.run_instances import (
    CpuOptionsRequest,
    ElasticInferenceAccelerator,
    EnclaveOptionsRequest,
    HibernationOptionsRequest,
    InstanceMaintenanceOptionsRequest,
    InstanceMetadataOptionsRequest,
    InstanceNetworkPerformanceOptionsRequest,
    LaunchTemplateSpecification,
    LicenseConfigurationRequest,
    PrivateDnsNameOptionsRequest,
    RunInstancesRequest,
)
from .protocol import AsyncEC2, EC2
from .shapes.amd_sev_snp_specification import AmdSevSnpSpecification
from .shapes.architecture_values import ArchitectureValues
from .shapes.attachment_status import AttachmentStatus
from .shapes.block_device_mapping import BlockDeviceMapping, EbsBlockDevice
from .shapes.boot_mode_values import BootModeValues
from .shapes.capacity_reservation_preference import CapacityReservationPreference
from .shapes.capacity_reservation_specification import CapacityReservationSpecification
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
from .shapes.credit_specification_request import CreditSpecificationRequest
from .shapes.device_type import DeviceType
from .shapes.ebs_instance_block_device import EbsInstanceBlockDevice
from .shapes.elastic_gpu_specification import ElasticGpuSpecification
from .shapes.ena_srd_specification_request import (
    EnaSrdSpecificationRequest,
    EnaSrdUdpSpecificationRequest,
)
from .shapes.enclave_options import EnclaveOptions
from .shapes.group_identifier import GroupIdentifier
from .shapes.hostname_type import HostnameType
from .shapes.http_tokens_state import HttpTokensState
from .shapes.hypervisor_type import HypervisorType
from .shapes.iam_instance_profile import IamInstanceProfile
from .shapes.iam_instance_profile_specification import IamInstanceProfileSpecification
from .shapes.instance import (
    CpuOptions,
    ElasticGpuAssociation,
    ElasticInferenceAcceleratorAssociation,
    HibernationOptions,
    Instance,
    InstanceMaintenanceOptions,
    InstanceNetworkPerformanceOptions,
    LicenseConfiguration,
    PrivateDnsNameOptionsResponse,
)
from .shapes.instance_attachment_ena_srd_specification import (
    InstanceAttachmentEnaSrdSpecification,
    InstanceAttachmentEnaSrdUdpSpecification,
)
from .shapes.instance_auto_recovery_state import InstanceAutoRecoveryState
from .shapes.instance_bandwidth_weighting import InstanceBandwidthWeighting
from .shapes.instance_block_device_mapping import InstanceBlockDeviceMapping
from .shapes.instance_boot_mode_values import InstanceBootModeValues
from .shapes.instance_interruption_behavior import InstanceInterruptionBehavior
from .shapes.instance_ipv6_address import InstanceIpv6Address
from .shapes.instance_lifecycle_type import InstanceLifecycleType
from .shapes.instance_market_options_request import (
    InstanceMarketOptionsRequest,
    SpotMarketOptions,
)
from .shapes.instance_metadata_endpoint_state import InstanceMetadataEndpointState
from .shapes.instance_metadata_options_response import InstanceMetadataOptionsResponse
from .shapes.instance_metadata_options_state import InstanceMetadataOptionsState
from .shapes.instance_metadata_protocol_state import InstanceMetadataProtocolState
from .shapes.instance_metadata_tags_state import InstanceMetadataTagsState
from .shapes.instance_network_interface import (
    ConnectionTrackingSpecificationResponse,
    InstanceIpv4Prefix,
    InstanceIpv6Prefix,
    InstanceNetworkInterface,
)
from .shapes.instance_network_interface_association import (
    InstanceNetworkInterfaceAssociation,
)
from .shapes.instance_network_interface_attachment import (
    InstanceNetworkInterfaceAttachment,
)
from .shapes.instance_network_interface_specification import (
    InstanceNetworkInterfaceSpecification,
)
from .shapes.instance_private_ip_address import InstancePrivateIpAddress
from .shapes.instance_reboot_migration_state import InstanceRebootMigrationState
from .shapes.instance_secondary_interface import (
    InstanceSecondaryInterface,
    InstanceSecondaryInterfaceAttachment,
    InstanceSecondaryInterfacePrivateIpAddress,
)
from .shapes.instance_secondary_interface_specification_request import (
    InstanceSecondaryInterfacePrivateIpAddressRequest,
    InstanceSecondaryInterfaceSpecificationRequest,
)
from .shapes.instance_state import InstanceState
from .shapes.instance_state_name import InstanceStateName
from .shapes.instance_type import InstanceType
from .shapes.ipv4_prefix_specification_request import Ipv4PrefixSpecificationRequest
from .shapes.ipv6_prefix_specification_request import Ipv6PrefixSpecificationRequest
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
from .shapes.state_reason import StateReason
from .shapes.tag import Tag
from .shapes.tag_specification import TagSpecification
from .shapes.tenancy import Tenancy
from .shapes.virtualization_type import VirtualizationType
from .shapes.volume_type import VolumeType
from .stub import StubEC2Client
from .type_defs import AsyncBotoEC2Client, BotoEC2Client

__all__ = [
    "AmdSevSnpSpecification",
    "ArchitectureValues",
    "AsyncBotoEC2Client",
    "AsyncEC2",
    "AsyncEC2Client",
    "AsyncStubEC2Client",
    "AttachmentStatus",
    "BlockDeviceMapping",
    "BootModeValues",
    "BotoEC2Client",
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
