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
