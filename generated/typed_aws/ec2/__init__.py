"""Amazon Elastic Compute Cloud, API 2016-11-15.

Each name is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .exports import *

# Where each name lives. One text is loaded sooner than a dict of thousands.
_HOMES = """
AmdSevSnpSpecification .shapes.amd_sev_snp_specification
ArchitectureValues .shapes.architecture_values
AsyncBotoEC2Client .type_defs
AsyncEC2 .protocol
AsyncEC2Client .async_client
AsyncStubEC2Client .async_stub
AttachmentStatus .shapes.attachment_status
BlockDeviceMapping .shapes.block_device_mapping
BootModeValues .shapes.boot_mode_values
BotoEC2Client .type_defs
CapacityReservationPreference .shapes.capacity_reservation_preference
CapacityReservationSpecification .shapes.capacity_reservation_specification
CapacityReservationSpecificationResponse .shapes.capacity_reservation_specification_response
CapacityReservationTarget .shapes.capacity_reservation_target
CapacityReservationTargetResponse .shapes.capacity_reservation_target_response
ConnectionTrackingSpecificationRequest .shapes.connection_tracking_specification_request
ConnectionTrackingSpecificationResponse .shapes.instance_network_interface
CpuOptions .shapes.instance
CpuOptionsRequest .operations.run_instances
CreditSpecificationRequest .shapes.credit_specification_request
DeviceType .shapes.device_type
EC2 .protocol
EC2Client .client
EC2Error .errors
EbsBlockDevice .shapes.block_device_mapping
EbsInstanceBlockDevice .shapes.ebs_instance_block_device
ElasticGpuAssociation .shapes.instance
ElasticGpuSpecification .shapes.elastic_gpu_specification
ElasticInferenceAccelerator .operations.run_instances
ElasticInferenceAcceleratorAssociation .shapes.instance
EnaSrdSpecificationRequest .shapes.ena_srd_specification_request
EnaSrdUdpSpecificationRequest .shapes.ena_srd_specification_request
EnclaveOptions .shapes.enclave_options
EnclaveOptionsRequest .operations.run_instances
GroupIdentifier .shapes.group_identifier
HibernationOptions .shapes.instance
HibernationOptionsRequest .operations.run_instances
HostnameType .shapes.hostname_type
HttpTokensState .shapes.http_tokens_state
HypervisorType .shapes.hypervisor_type
IamInstanceProfile .shapes.iam_instance_profile
IamInstanceProfileSpecification .shapes.iam_instance_profile_specification
Instance .shapes.instance
InstanceAttachmentEnaSrdSpecification .shapes.instance_attachment_ena_srd_specification
InstanceAttachmentEnaSrdUdpSpecification .shapes.instance_attachment_ena_srd_specification
InstanceAutoRecoveryState .shapes.instance_auto_recovery_state
InstanceBandwidthWeighting .shapes.instance_bandwidth_weighting
InstanceBlockDeviceMapping .shapes.instance_block_device_mapping
InstanceBootModeValues .shapes.instance_boot_mode_values
InstanceInterruptionBehavior .shapes.instance_interruption_behavior
InstanceIpv4Prefix .shapes.instance_network_interface
InstanceIpv6Address .shapes.instance_ipv6_address
InstanceIpv6Prefix .shapes.instance_network_interface
InstanceLifecycleType .shapes.instance_lifecycle_type
InstanceMaintenanceOptions .shapes.instance
InstanceMaintenanceOptionsRequest .operations.run_instances
InstanceMarketOptionsRequest .shapes.instance_market_options_request
InstanceMetadataEndpointState .shapes.instance_metadata_endpoint_state
InstanceMetadataOptionsRequest .operations.run_instances
InstanceMetadataOptionsResponse .shapes.instance_metadata_options_response
InstanceMetadataOptionsState .shapes.instance_metadata_options_state
InstanceMetadataProtocolState .shapes.instance_metadata_protocol_state
InstanceMetadataTagsState .shapes.instance_metadata_tags_state
InstanceNetworkInterface .shapes.instance_network_interface
InstanceNetworkInterfaceAssociation .shapes.instance_network_interface_association
InstanceNetworkInterfaceAttachment .shapes.instance_network_interface_attachment
InstanceNetworkInterfaceSpecification .shapes.instance_network_interface_specification
InstanceNetworkPerformanceOptions .shapes.instance
InstanceNetworkPerformanceOptionsRequest .operations.run_instances
InstancePrivateIpAddress .shapes.instance_private_ip_address
InstanceRebootMigrationState .shapes.instance_reboot_migration_state
InstanceSecondaryInterface .shapes.instance_secondary_interface
InstanceSecondaryInterfaceAttachment .shapes.instance_secondary_interface
InstanceSecondaryInterfacePrivateIpAddress .shapes.instance_secondary_interface
InstanceSecondaryInterfacePrivateIpAddressRequest .shapes.instance_secondary_interface_specification_request
InstanceSecondaryInterfaceSpecificationRequest .shapes.instance_secondary_interface_specification_request
InstanceState .shapes.instance_state
InstanceStateName .shapes.instance_state_name
InstanceType .shapes.instance_type
Ipv4PrefixSpecificationRequest .shapes.ipv4_prefix_specification_request
Ipv6PrefixSpecificationRequest .shapes.ipv6_prefix_specification_request
LaunchTemplateSpecification .operations.run_instances
LicenseConfiguration .shapes.instance
LicenseConfigurationRequest .operations.run_instances
MarketType .shapes.market_type
Monitoring .shapes.monitoring
MonitoringState .shapes.monitoring_state
NestedVirtualizationSpecification .shapes.nested_virtualization_specification
NetworkInterfaceStatus .shapes.network_interface_status
OperatorRequest .shapes.operator_request
OperatorResponse .shapes.operator_response
Placement .shapes.placement
PlatformValues .shapes.platform_values
PrivateDnsNameOptionsRequest .operations.run_instances
PrivateDnsNameOptionsResponse .shapes.instance
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
SpotMarketOptions .shapes.instance_market_options_request
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

    def _freeze() -> None:
        """Never called: what freezes a program finds modules by the imports that it reads."""
        from . import frozen


def __dir__() -> list[str]:
    return [line.partition(" ")[0] for line in _HOMES.split("\n")[1:-1]]
