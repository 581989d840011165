"""The types of boto3's own calls of Amazon Elastic Compute Cloud, for type checkers."""
from .shapes.amd_sev_snp_specification import AmdSevSnpSpecification
from .shapes.architecture_values import ArchitectureValues
from .shapes.attachment_status import AttachmentStatus
from .shapes.boot_mode_values import BootModeValues
from .shapes.capacity_reservation_preference import CapacityReservationPreference
from .shapes.device_type import DeviceType
from .shapes.hostname_type import HostnameType
from .shapes.http_tokens_state import HttpTokensState
from .shapes.hypervisor_type import HypervisorType
from .shapes.instance_auto_recovery_state import InstanceAutoRecoveryState
from .shapes.instance_bandwidth_weighting import InstanceBandwidthWeighting
from .shapes.instance_boot_mode_values import InstanceBootModeValues
from .shapes.instance_interruption_behavior import InstanceInterruptionBehavior
from .shapes.instance_lifecycle_type import InstanceLifecycleType
from .shapes.instance_metadata_endpoint_state import InstanceMetadataEndpointState
from .shapes.instance_metadata_options_state import InstanceMetadataOptionsState
from .shapes.instance_metadata_protocol_state import InstanceMetadataProtocolState
from .shapes.instance_metadata_tags_state import InstanceMetadataTagsState
from .shapes.instance_reboot_migration_state import InstanceRebootMigrationState
from .shapes.instance_state_name import InstanceStateName
from .shapes.instance_type import InstanceType
from .shapes.market_type import MarketType
from .shapes.monitoring_state import MonitoringState
from .shapes.nested_virtualization_specification import NestedVirtualizationSpecification
from .shapes.network_interface_status import NetworkInterfaceStatus
from .shapes.platform_values import PlatformValues
from .shapes.product_code_values import ProductCodeValues
from .shapes.resource_type import ResourceType
from .shapes.secondary_interface_status import SecondaryInterfaceStatus
from .shapes.secondary_interface_type import SecondaryInterfaceType
from .shapes.shutdown_behavior import ShutdownBehavior
from .shapes.spot_instance_type import SpotInstanceType
from .shapes.tenancy import Tenancy
from .shapes.virtualization_type import VirtualizationType
from .shapes.volume_type import VolumeType
from ..runtime.boto_types import *
_Error = type[ClientError]
EbsBlockDeviceTypeDef = TypedDict("EbsBlockDeviceTypeDef", {
    "DeleteOnTermination": bool, "Iops": int, "SnapshotId": str, "VolumeSize": int,
    "VolumeType": VolumeType, "KmsKeyId": str, "Throughput": int, "OutpostArn": str,
    "AvailabilityZone": str, "Encrypted": bool, "VolumeInitializationRate": int,
    "AvailabilityZoneId": str, "EbsCardIndex": int,
}, total=False)
BlockDeviceMappingTypeDef = TypedDict("BlockDeviceMappingTypeDef", {
    "Ebs": EbsBlockDeviceTypeDef, "NoDevice": str, "DeviceName": str, "VirtualName": str,
}, total=False)
InstanceIpv6AddressTypeDef = TypedDict("InstanceIpv6AddressTypeDef", {
    "Ipv6Address": str, "IsPrimaryIpv6": bool,
}, total=False)
RunInstancesMonitoringEnabledTypeDef = TypedDict("RunInstancesMonitoringEnabledTypeDef", {
    "Enabled": bool,
})
PlacementTypeDef = TypedDict("PlacementTypeDef", {
    "AvailabilityZoneId": str, "Affinity": str, "GroupName": str, "PartitionNumber": int,
    "HostId": str, "Tenancy": Tenancy, "SpreadDomain": str, "HostResourceGroupArn": str,
    "GroupId": str, "AvailabilityZone": str,
}, total=False)
ElasticGpuSpecificationTypeDef = TypedDict("ElasticGpuSpecificationTypeDef", {"Type": str})
ElasticInferenceAcceleratorTypeDef = TypedDict("ElasticInferenceAcceleratorTypeDef", {
    "Type": Required[str], "Count": int,
}, total=False)
TagTypeDef = TypedDict("TagTypeDef", {"Key": str, "Value": str}, total=False)
TagSpecificationTypeDef = TypedDict("TagSpecificationTypeDef", {
    "ResourceType": ResourceType, "Tags": Sequence[TagTypeDef],
}, total=False)
TagSpecificationOutputTypeDef = TypedDict("TagSpecificationOutputTypeDef", {
    "ResourceType": ResourceType, "Tags": list[TagTypeDef],
}, total=False)
LaunchTemplateSpecificationTypeDef = TypedDict("LaunchTemplateSpecificationTypeDef", {
    "LaunchTemplateId": str, "LaunchTemplateName": str, "Version": str,
}, total=False)
SpotMarketOptionsTypeDef = TypedDict("SpotMarketOptionsTypeDef", {
    "MaxPrice": str, "SpotInstanceType": SpotInstanceType, "BlockDurationMinutes": int,
    "ValidUntil": TimestampTypeDef, "InstanceInterruptionBehavior": InstanceInterruptionBehavior,
}, total=False)
InstanceMarketOptionsRequestTypeDef = TypedDict("InstanceMarketOptionsRequestTypeDef", {
    "MarketType": MarketType, "SpotOptions": SpotMarketOptionsTypeDef,
}, total=False)
CreditSpecificationRequestTypeDef = TypedDict("CreditSpecificationRequestTypeDef", {
    "CpuCredits": str,
})
CpuOptionsRequestTypeDef = TypedDict("CpuOptionsRequestTypeDef", {
    "CoreCount": int, "ThreadsPerCore": int, "AmdSevSnp": AmdSevSnpSpecification,
    "NestedVirtualization": NestedVirtualizationSpecification,
}, total=False)
CapacityReservationTargetTypeDef = TypedDict("CapacityReservationTargetTypeDef", {
    "CapacityReservationId": str, "CapacityReservationResourceGroupArn": str,
}, total=False)
CapacityReservationSpecificationTypeDef = TypedDict("CapacityReservationSpecificationTypeDef", {
    "CapacityReservationPreference": CapacityReservationPreference,
    "CapacityReservationTarget": CapacityReservationTargetTypeDef,
}, total=False)
HibernationOptionsRequestTypeDef = TypedDict("HibernationOptionsRequestTypeDef", {
    "Configured": bool,
}, total=False)
LicenseConfigurationRequestTypeDef = TypedDict("LicenseConfigurationRequestTypeDef", {
    "LicenseConfigurationArn": str,
}, total=False)
InstanceMetadataOptionsRequestTypeDef = TypedDict("InstanceMetadataOptionsRequestTypeDef", {
    "HttpTokens": HttpTokensState, "HttpPutResponseHopLimit": int,
    "HttpEndpoint": InstanceMetadataEndpointState,
    "HttpProtocolIpv6": InstanceMetadataProtocolState,
    "InstanceMetadataTags": InstanceMetadataTagsState,
}, total=False)
EnclaveOptionsRequestTypeDef = TypedDict("EnclaveOptionsRequestTypeDef", {
    "Enabled": bool,
}, total=False)
PrivateDnsNameOptionsRequestTypeDef = TypedDict("PrivateDnsNameOptionsRequestTypeDef", {
    "HostnameType": HostnameType, "EnableResourceNameDnsARecord": bool,
    "EnableResourceNameDnsAAAARecord": bool,
}, total=False)
InstanceMaintenanceOptionsRequestTypeDef = TypedDict("InstanceMaintenanceOptionsRequestTypeDef", {
    "AutoRecovery": InstanceAutoRecoveryState,
}, total=False)
InstanceNetworkPerformanceOptionsRequestTypeDef = TypedDict("InstanceNetworkPerformanceOptionsRequestTypeDef", {
    "BandwidthWeighting": InstanceBandwidthWeighting,
}, total=False)
OperatorRequestTypeDef = TypedDict("OperatorRequestTypeDef", {"Principal": str}, total=False)
InstanceSecondaryInterfacePrivateIpAddressRequestTypeDef = TypedDict("InstanceSecondaryInterfacePrivateIpAddressRequestTypeDef", {
    "PrivateIpAddress": str,
})
InstanceSecondaryInterfaceSpecificationRequestTypeDef = TypedDict("InstanceSecondaryInterfaceSpecificationRequestTypeDef", {
    "DeleteOnTermination": bool, "DeviceIndex": int,
    "PrivateIpAddresses": Sequence[InstanceSecondaryInterfacePrivateIpAddressRequestTypeDef],
    "PrivateIpAddressCount": int, "SecondarySubnetId": str, "InterfaceType": SecondaryInterfaceType,
    "NetworkCardIndex": int,
}, total=False)
PrivateIpAddressSpecificationTypeDef = TypedDict("PrivateIpAddressSpecificationTypeDef", {
    "Primary": bool, "PrivateIpAddress": str,
}, total=False)
Ipv4PrefixSpecificationRequestTypeDef = TypedDict("Ipv4PrefixSpecificationRequestTypeDef", {
    "Ipv4Prefix": str,
}, total=False)
Ipv6PrefixSpecificationRequestTypeDef = TypedDict("Ipv6PrefixSpecificationRequestTypeDef", {
    "Ipv6Prefix": str,
}, total=False)
EnaSrdUdpSpecificationRequestTypeDef = TypedDict("EnaSrdUdpSpecificationRequestTypeDef", {
    "EnaSrdUdpEnabled": bool,
}, total=False)
EnaSrdSpecificationRequestTypeDef = TypedDict("EnaSrdSpecificationRequestTypeDef", {
    "EnaSrdEnabled": bool, "EnaSrdUdpSpecification": EnaSrdUdpSpecificationRequestTypeDef,
}, total=False)
ConnectionTrackingSpecificationRequestTypeDef = TypedDict("ConnectionTrackingSpecificationRequestTypeDef", {
    "TcpEstablishedTimeout": int, "UdpStreamTimeout": int, "UdpTimeout": int,
}, total=False)
InstanceNetworkInterfaceSpecificationTypeDef = TypedDict("InstanceNetworkInterfaceSpecificationTypeDef", {
    "AssociatePublicIpAddress": bool, "DeleteOnTermination": bool, "Description": str,
    "DeviceIndex": int, "Groups": Strings, "Ipv6AddressCount": int,
    "Ipv6Addresses": Sequence[InstanceIpv6AddressTypeDef], "NetworkInterfaceId": str,
    "PrivateIpAddress": str, "PrivateIpAddresses": Sequence[PrivateIpAddressSpecificationTypeDef],
    "SecondaryPrivateIpAddressCount": int, "SubnetId": str, "AssociateCarrierIpAddress": bool,
    "InterfaceType": str, "NetworkCardIndex": int,
    "Ipv4Prefixes": Sequence[Ipv4PrefixSpecificationRequestTypeDef], "Ipv4PrefixCount": int,
    "Ipv6Prefixes": Sequence[Ipv6PrefixSpecificationRequestTypeDef], "Ipv6PrefixCount": int,
    "PrimaryIpv6": bool, "EnaSrdSpecification": EnaSrdSpecificationRequestTypeDef,
    "ConnectionTrackingSpecification": ConnectionTrackingSpecificationRequestTypeDef,
    "EnaQueueCount": int,
}, total=False)
InstanceNetworkInterfaceSpecificationOutputTypeDef = TypedDict("InstanceNetworkInterfaceSpecificationOutputTypeDef", {
    "AssociatePublicIpAddress": bool, "DeleteOnTermination": bool, "Description": str,
    "DeviceIndex": int, "Groups": list[str], "Ipv6AddressCount": int,
    "Ipv6Addresses": list[InstanceIpv6AddressTypeDef], "NetworkInterfaceId": str,
    "PrivateIpAddress": str, "PrivateIpAddresses": list[PrivateIpAddressSpecificationTypeDef],
    "SecondaryPrivateIpAddressCount": int, "SubnetId": str, "AssociateCarrierIpAddress": bool,
    "InterfaceType": str, "NetworkCardIndex": int,
    "Ipv4Prefixes": list[Ipv4PrefixSpecificationRequestTypeDef], "Ipv4PrefixCount": int,
    "Ipv6Prefixes": list[Ipv6PrefixSpecificationRequestTypeDef], "Ipv6PrefixCount": int,
    "PrimaryIpv6": bool, "EnaSrdSpecification": EnaSrdSpecificationRequestTypeDef,
    "ConnectionTrackingSpecification": ConnectionTrackingSpecificationRequestTypeDef,
    "EnaQueueCount": int,
}, total=False)
IamInstanceProfileSpecificationTypeDef = TypedDict("IamInstanceProfileSpecificationTypeDef", {
    "Arn": str, "Name": str,
}, total=False)
RunInstancesRequestTypeDef = TypedDict("RunInstancesRequestTypeDef", {
    "BlockDeviceMappings": Sequence[BlockDeviceMappingTypeDef], "ImageId": str,
    "InstanceType": InstanceType, "Ipv6AddressCount": int,
    "Ipv6Addresses": Sequence[InstanceIpv6AddressTypeDef], "KernelId": str, "KeyName": str,
    "MaxCount": Required[int], "MinCount": Required[int],
    "Monitoring": RunInstancesMonitoringEnabledTypeDef, "Placement": PlacementTypeDef,
    "RamdiskId": str, "SecurityGroupIds": Strings, "SecurityGroups": Strings, "SubnetId": str,
    "UserData": str | bytes, "ElasticGpuSpecification": Sequence[ElasticGpuSpecificationTypeDef],
    "ElasticInferenceAccelerators": Sequence[ElasticInferenceAcceleratorTypeDef],
    "TagSpecifications": Sequence[TagSpecificationTypeDef | TagSpecificationOutputTypeDef],
    "LaunchTemplate": LaunchTemplateSpecificationTypeDef,
    "InstanceMarketOptions": InstanceMarketOptionsRequestTypeDef,
    "CreditSpecification": CreditSpecificationRequestTypeDef,
    "CpuOptions": CpuOptionsRequestTypeDef,
    "CapacityReservationSpecification": CapacityReservationSpecificationTypeDef,
    "HibernationOptions": HibernationOptionsRequestTypeDef,
    "LicenseSpecifications": Sequence[LicenseConfigurationRequestTypeDef],
    "MetadataOptions": InstanceMetadataOptionsRequestTypeDef,
    "EnclaveOptions": EnclaveOptionsRequestTypeDef,
    "PrivateDnsNameOptions": PrivateDnsNameOptionsRequestTypeDef,
    "MaintenanceOptions": InstanceMaintenanceOptionsRequestTypeDef, "DisableApiStop": bool,
    "EnablePrimaryIpv6": bool,
    "NetworkPerformanceOptions": InstanceNetworkPerformanceOptionsRequestTypeDef,
    "Operator": OperatorRequestTypeDef,
    "SecondaryInterfaces": Sequence[InstanceSecondaryInterfaceSpecificationRequestTypeDef],
    "DryRun": bool, "DisableApiTermination": bool,
    "InstanceInitiatedShutdownBehavior": ShutdownBehavior, "PrivateIpAddress": str,
    "ClientToken": str, "AdditionalInfo": str,
    "NetworkInterfaces": Sequence[InstanceNetworkInterfaceSpecificationTypeDef | InstanceNetworkInterfaceSpecificationOutputTypeDef],
    "IamInstanceProfile": IamInstanceProfileSpecificationTypeDef, "EbsOptimized": bool,
}, total=False)
GroupIdentifierTypeDef = TypedDict("GroupIdentifierTypeDef", {
    "GroupId": str, "GroupName": str,
}, total=False)
OperatorResponseTypeDef = TypedDict("OperatorResponseTypeDef", {
    "Managed": bool, "Principal": str, "HiddenByDefault": bool,
}, total=False)
EbsInstanceBlockDeviceTypeDef = TypedDict("EbsInstanceBlockDeviceTypeDef", {
    "AttachTime": datetime, "DeleteOnTermination": bool, "Status": AttachmentStatus,
    "VolumeId": str, "AssociatedResource": str, "VolumeOwnerId": str,
    "Operator": OperatorResponseTypeDef, "EbsCardIndex": int,
}, total=False)
InstanceBlockDeviceMappingTypeDef = TypedDict("InstanceBlockDeviceMappingTypeDef", {
    "DeviceName": str, "Ebs": EbsInstanceBlockDeviceTypeDef,
}, total=False)
IamInstanceProfileTypeDef = TypedDict("IamInstanceProfileTypeDef", {
    "Arn": str, "Id": str,
}, total=False)
ElasticGpuAssociationTypeDef = TypedDict("ElasticGpuAssociationTypeDef", {
    "ElasticGpuId": str, "ElasticGpuAssociationId": str, "ElasticGpuAssociationState": str,
    "ElasticGpuAssociationTime": str,
}, total=False)
ElasticInferenceAcceleratorAssociationTypeDef = TypedDict("ElasticInferenceAcceleratorAssociationTypeDef", {
    "ElasticInferenceAcceleratorArn": str, "ElasticInferenceAcceleratorAssociationId": str,
    "ElasticInferenceAcceleratorAssociationState": str,
    "ElasticInferenceAcceleratorAssociationTime": datetime,
}, total=False)
InstanceNetworkInterfaceAssociationTypeDef = TypedDict("InstanceNetworkInterfaceAssociationTypeDef", {
    "CarrierIp": str, "CustomerOwnedIp": str, "IpOwnerId": str, "PublicDnsName": str,
    "PublicIp": str,
}, total=False)
InstanceAttachmentEnaSrdUdpSpecificationTypeDef = TypedDict("InstanceAttachmentEnaSrdUdpSpecificationTypeDef", {
    "EnaSrdUdpEnabled": bool,
}, total=False)
InstanceAttachmentEnaSrdSpecificationTypeDef = TypedDict("InstanceAttachmentEnaSrdSpecificationTypeDef", {
    "EnaSrdEnabled": bool,
    "EnaSrdUdpSpecification": InstanceAttachmentEnaSrdUdpSpecificationTypeDef,
}, total=False)
InstanceNetworkInterfaceAttachmentTypeDef = TypedDict("InstanceNetworkInterfaceAttachmentTypeDef", {
    "AttachTime": datetime, "AttachmentId": str, "DeleteOnTermination": bool, "DeviceIndex": int,
    "Status": AttachmentStatus, "NetworkCardIndex": int,
    "EnaSrdSpecification": InstanceAttachmentEnaSrdSpecificationTypeDef, "EnaQueueCount": int,
}, total=False)
InstancePrivateIpAddressTypeDef = TypedDict("InstancePrivateIpAddressTypeDef", {
    "Association": InstanceNetworkInterfaceAssociationTypeDef, "Primary": bool,
    "PrivateDnsName": str, "PrivateIpAddress": str,
}, total=False)
InstanceIpv4PrefixTypeDef = TypedDict("InstanceIpv4PrefixTypeDef", {"Ipv4Prefix": str}, total=False)
InstanceIpv6PrefixTypeDef = TypedDict("InstanceIpv6PrefixTypeDef", {"Ipv6Prefix": str}, total=False)
ConnectionTrackingSpecificationResponseTypeDef = TypedDict("ConnectionTrackingSpecificationResponseTypeDef", {
    "TcpEstablishedTimeout": int, "UdpStreamTimeout": int, "UdpTimeout": int,
}, total=False)
InstanceNetworkInterfaceTypeDef = TypedDict("InstanceNetworkInterfaceTypeDef", {
    "Association": InstanceNetworkInterfaceAssociationTypeDef,
    "Attachment": InstanceNetworkInterfaceAttachmentTypeDef, "Description": str,
    "Groups": list[GroupIdentifierTypeDef], "Ipv6Addresses": list[InstanceIpv6AddressTypeDef],
    "MacAddress": str, "NetworkInterfaceId": str, "OwnerId": str, "PrivateDnsName": str,
    "PrivateIpAddress": str, "PrivateIpAddresses": list[InstancePrivateIpAddressTypeDef],
    "SourceDestCheck": bool, "Status": NetworkInterfaceStatus, "SubnetId": str, "VpcId": str,
    "InterfaceType": str, "Ipv4Prefixes": list[InstanceIpv4PrefixTypeDef],
    "Ipv6Prefixes": list[InstanceIpv6PrefixTypeDef],
    "ConnectionTrackingConfiguration": ConnectionTrackingSpecificationResponseTypeDef,
    "Operator": OperatorResponseTypeDef,
}, total=False)
StateReasonTypeDef = TypedDict("StateReasonTypeDef", {"Code": str, "Message": str}, total=False)
CpuOptionsTypeDef = TypedDict("CpuOptionsTypeDef", {
    "CoreCount": int, "ThreadsPerCore": int, "AmdSevSnp": AmdSevSnpSpecification,
    "NestedVirtualization": NestedVirtualizationSpecification,
}, total=False)
CapacityReservationTargetResponseTypeDef = TypedDict("CapacityReservationTargetResponseTypeDef", {
    "CapacityReservationId": str, "CapacityReservationResourceGroupArn": str,
}, total=False)
CapacityReservationSpecificationResponseTypeDef = TypedDict("CapacityReservationSpecificationResponseTypeDef", {
    "CapacityReservationPreference": CapacityReservationPreference,
    "CapacityReservationTarget": CapacityReservationTargetResponseTypeDef,
}, total=False)
HibernationOptionsTypeDef = TypedDict("HibernationOptionsTypeDef", {
    "Configured": bool,
}, total=False)
LicenseConfigurationTypeDef = TypedDict("LicenseConfigurationTypeDef", {
    "LicenseConfigurationArn": str,
}, total=False)
InstanceMetadataOptionsResponseTypeDef = TypedDict("InstanceMetadataOptionsResponseTypeDef", {
    "State": InstanceMetadataOptionsState, "HttpTokens": HttpTokensState,
    "HttpPutResponseHopLimit": int, "HttpEndpoint": InstanceMetadataEndpointState,
    "HttpProtocolIpv6": InstanceMetadataProtocolState,
    "InstanceMetadataTags": InstanceMetadataTagsState,
}, total=False)
EnclaveOptionsTypeDef = TypedDict("EnclaveOptionsTypeDef", {"Enabled": bool}, total=False)
PrivateDnsNameOptionsResponseTypeDef = TypedDict("PrivateDnsNameOptionsResponseTypeDef", {
    "HostnameType": HostnameType, "EnableResourceNameDnsARecord": bool,
    "EnableResourceNameDnsAAAARecord": bool,
}, total=False)
InstanceMaintenanceOptionsTypeDef = TypedDict("InstanceMaintenanceOptionsTypeDef", {
    "AutoRecovery": InstanceAutoRecoveryState, "RebootMigration": InstanceRebootMigrationState,
}, total=False)
InstanceNetworkPerformanceOptionsTypeDef = TypedDict("InstanceNetworkPerformanceOptionsTypeDef", {
    "BandwidthWeighting": InstanceBandwidthWeighting,
}, total=False)
InstanceSecondaryInterfaceAttachmentTypeDef = TypedDict("InstanceSecondaryInterfaceAttachmentTypeDef", {
    "AttachTime": datetime, "AttachmentId": str, "DeleteOnTermination": bool, "DeviceIndex": int,
    "Status": AttachmentStatus, "NetworkCardIndex": int,
}, total=False)
InstanceSecondaryInterfacePrivateIpAddressTypeDef = TypedDict("InstanceSecondaryInterfacePrivateIpAddressTypeDef", {
    "PrivateIpAddress": str,
}, total=False)
InstanceSecondaryInterfaceTypeDef = TypedDict("InstanceSecondaryInterfaceTypeDef", {
    "Attachment": InstanceSecondaryInterfaceAttachmentTypeDef, "MacAddress": str,
    "SecondaryInterfaceId": str, "OwnerId": str,
    "PrivateIpAddresses": list[InstanceSecondaryInterfacePrivateIpAddressTypeDef],
    "SourceDestCheck": bool, "Status": SecondaryInterfaceStatus, "SecondarySubnetId": str,
    "SecondaryNetworkId": str, "InterfaceType": SecondaryInterfaceType,
}, total=False)
InstanceStateTypeDef = TypedDict("InstanceStateTypeDef", {
    "Code": int, "Name": InstanceStateName,
}, total=False)
ProductCodeTypeDef = TypedDict("ProductCodeTypeDef", {
    "ProductCodeId": str, "ProductCodeType": ProductCodeValues,
}, total=False)
MonitoringTypeDef = TypedDict("MonitoringTypeDef", {"State": MonitoringState}, total=False)
InstanceTypeDef = TypedDict("InstanceTypeDef", {
    "Architecture": ArchitectureValues,
    "BlockDeviceMappings": list[InstanceBlockDeviceMappingTypeDef], "ClientToken": str,
    "EbsOptimized": bool, "EnaSupport": bool, "Hypervisor": HypervisorType,
    "IamInstanceProfile": IamInstanceProfileTypeDef, "InstanceLifecycle": InstanceLifecycleType,
    "ElasticGpuAssociations": list[ElasticGpuAssociationTypeDef],
    "ElasticInferenceAcceleratorAssociations": list[ElasticInferenceAcceleratorAssociationTypeDef],
    "NetworkInterfaces": list[InstanceNetworkInterfaceTypeDef], "OutpostArn": str,
    "RootDeviceName": str, "RootDeviceType": DeviceType,
    "SecurityGroups": list[GroupIdentifierTypeDef], "SourceDestCheck": bool,
    "SpotInstanceRequestId": str, "SriovNetSupport": str, "StateReason": StateReasonTypeDef,
    "Tags": list[TagTypeDef], "VirtualizationType": VirtualizationType,
    "CpuOptions": CpuOptionsTypeDef, "CapacityBlockId": str, "CapacityReservationId": str,
    "CapacityReservationSpecification": CapacityReservationSpecificationResponseTypeDef,
    "HibernationOptions": HibernationOptionsTypeDef, "Licenses": list[LicenseConfigurationTypeDef],
    "MetadataOptions": InstanceMetadataOptionsResponseTypeDef,
    "EnclaveOptions": EnclaveOptionsTypeDef, "BootMode": BootModeValues, "PlatformDetails": str,
    "UsageOperation": str, "UsageOperationUpdateTime": datetime,
    "PrivateDnsNameOptions": PrivateDnsNameOptionsResponseTypeDef, "Ipv6Address": str,
    "TpmSupport": str, "MaintenanceOptions": InstanceMaintenanceOptionsTypeDef,
    "CurrentInstanceBootMode": InstanceBootModeValues,
    "NetworkPerformanceOptions": InstanceNetworkPerformanceOptionsTypeDef,
    "Operator": OperatorResponseTypeDef,
    "SecondaryInterfaces": list[InstanceSecondaryInterfaceTypeDef], "InstanceId": str,
    "ImageId": str, "State": InstanceStateTypeDef, "PrivateDnsName": str, "PublicDnsName": str,
    "StateTransitionReason": str, "KeyName": str, "AmiLaunchIndex": int,
    "ProductCodes": list[ProductCodeTypeDef], "InstanceType": InstanceType, "LaunchTime": datetime,
    "Placement": PlacementTypeDef, "KernelId": str, "RamdiskId": str, "Platform": PlatformValues,
    "Monitoring": MonitoringTypeDef, "SubnetId": str, "VpcId": str, "PrivateIpAddress": str,
    "PublicIpAddress": str,
}, total=False)
ReservationResponseTypeDef = TypedDict("ReservationResponseTypeDef", {
    "ReservationId": str, "OwnerId": str, "RequesterId": str,
    "Groups": list[GroupIdentifierTypeDef], "Instances": list[InstanceTypeDef],
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
class EC2Exceptions(BotoExceptions):
    ...
class _EC2Methods(Protocol):
    """A client of the service, as the packages of stubs type it."""
    @property
    def meta(self) -> Any: ...
    @property
    def accept_address_transfer(self) -> Any: ...
    @property
    def create_verified_access_trust_provider(self) -> Any: ...
    @property
    def describe_fleets(self) -> Any: ...
    @property
    def disable_address_transfer(self) -> Any: ...
    @property
    def modify_ebs_default_kms_key_id(self) -> Any: ...
class BotoEC2Client(BotoClient):
    @property
    def exceptions(self) -> EC2Exceptions: ...
    def run_instances(self, **params: Unpack[RunInstancesRequestTypeDef]) -> ReservationResponseTypeDef: ...
class AsyncBotoEC2Client(AsyncBotoClient):
    @property
    def exceptions(self) -> EC2Exceptions: ...
    async def run_instances(self, **params: Unpack[RunInstancesRequestTypeDef]) -> ReservationResponseTypeDef: ...
AnyEC2Client = _EC2Methods | BareClient | BotoEC2Client
AnyAsyncEC2Client = _EC2Methods | BareClient | AsyncBotoEC2Client
Client = BotoEC2Client
AsyncClient = AsyncBotoEC2Client
