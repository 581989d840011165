# mypy: disable-error-code="override"
"""The types of boto3's own calls of Amazon Simple Systems Manager (SSM), for type checkers."""
from ..runtime.boto_types import *
_Error = type[ClientError]
CommandFilterKey = Literal[
    "InvokedAfter", "InvokedBefore", "Status", "ExecutionStage", "DocumentName",
]
CommandInvocationStatus = Literal[
    "Pending", "InProgress", "Delayed", "Success", "Cancelled", "TimedOut", "Failed", "Cancelling",
]
CommandStatus = Literal[
    "Pending", "InProgress", "Success", "Cancelled", "Failed", "TimedOut", "Cancelling",
]
DocumentHashType = Literal["Sha256", "Sha1"]
ExternalAlarmState = Literal["UNKNOWN", "ALARM"]
MaintenanceWindowExecutionStatus = Literal[
    "PENDING", "IN_PROGRESS", "SUCCESS", "FAILED", "TIMED_OUT", "CANCELLING", "CANCELLED",
    "SKIPPED_OVERLAPPING",
]
MaintenanceWindowResourceType = Literal["INSTANCE", "RESOURCE_GROUP"]
MaintenanceWindowTaskCutoffBehavior = Literal["CONTINUE_TASK", "CANCEL_TASK"]
MaintenanceWindowTaskType = Literal["RUN_COMMAND", "AUTOMATION", "STEP_FUNCTIONS", "LAMBDA"]
NotificationEvent = Literal["All", "InProgress", "Success", "TimedOut", "Cancelled", "Failed"]
NotificationType = Literal["Command", "Invocation"]
TagTypeDef = TypedDict("TagTypeDef", {"Key": str, "Value": str})
CreateMaintenanceWindowRequestTypeDef = TypedDict("CreateMaintenanceWindowRequestTypeDef", {
    "Name": Required[str], "Description": str, "StartDate": str, "EndDate": str,
    "Schedule": Required[str], "ScheduleTimezone": str, "ScheduleOffset": int,
    "Duration": Required[int], "Cutoff": Required[int], "AllowUnassociatedTargets": Required[bool],
    "ClientToken": str, "Tags": Sequence[TagTypeDef],
}, total=False)
CreateMaintenanceWindowResultTypeDef = TypedDict("CreateMaintenanceWindowResultTypeDef", {
    "WindowId": str, "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
DeleteMaintenanceWindowRequestTypeDef = TypedDict("DeleteMaintenanceWindowRequestTypeDef", {
    "WindowId": str,
})
DeleteMaintenanceWindowResultTypeDef = TypedDict("DeleteMaintenanceWindowResultTypeDef", {
    "WindowId": str, "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
DeregisterTargetFromMaintenanceWindowRequestTypeDef = TypedDict("DeregisterTargetFromMaintenanceWindowRequestTypeDef", {
    "WindowId": str, "WindowTargetId": str, "Safe": NotRequired[bool],
})
DeregisterTargetFromMaintenanceWindowResultTypeDef = TypedDict("DeregisterTargetFromMaintenanceWindowResultTypeDef", {
    "WindowId": str, "WindowTargetId": str, "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
DeregisterTaskFromMaintenanceWindowRequestTypeDef = TypedDict("DeregisterTaskFromMaintenanceWindowRequestTypeDef", {
    "WindowId": str, "WindowTaskId": str,
})
DeregisterTaskFromMaintenanceWindowResultTypeDef = TypedDict("DeregisterTaskFromMaintenanceWindowResultTypeDef", {
    "WindowId": str, "WindowTaskId": str, "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
MaintenanceWindowFilterTypeDef = TypedDict("MaintenanceWindowFilterTypeDef", {
    "Key": str, "Values": Strings,
}, total=False)
DescribeMaintenanceWindowExecutionTaskInvocationsRequestTypeDef = TypedDict("DescribeMaintenanceWindowExecutionTaskInvocationsRequestTypeDef", {
    "WindowExecutionId": Required[str], "TaskId": Required[str],
    "Filters": Sequence[MaintenanceWindowFilterTypeDef], "MaxResults": int, "NextToken": str,
}, total=False)
MaintenanceWindowExecutionTaskInvocationIdentityTypeDef = TypedDict("MaintenanceWindowExecutionTaskInvocationIdentityTypeDef", {
    "WindowExecutionId": str, "TaskExecutionId": str, "InvocationId": str, "ExecutionId": str,
    "TaskType": MaintenanceWindowTaskType, "Parameters": str,
    "Status": MaintenanceWindowExecutionStatus, "StatusDetails": str, "StartTime": datetime,
    "EndTime": datetime, "OwnerInformation": str, "WindowTargetId": str,
}, total=False)
DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef = TypedDict("DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef", {
    "WindowExecutionTaskInvocationIdentities": list[MaintenanceWindowExecutionTaskInvocationIdentityTypeDef],
    "NextToken": str, "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
DescribeMaintenanceWindowExecutionTasksRequestTypeDef = TypedDict("DescribeMaintenanceWindowExecutionTasksRequestTypeDef", {
    "WindowExecutionId": Required[str], "Filters": Sequence[MaintenanceWindowFilterTypeDef],
    "MaxResults": int, "NextToken": str,
}, total=False)
AlarmTypeDef = TypedDict("AlarmTypeDef", {"Name": str})
AlarmConfigurationOutputTypeDef = TypedDict("AlarmConfigurationOutputTypeDef", {
    "IgnorePollAlarmFailure": bool, "Alarms": Required[list[AlarmTypeDef]],
}, total=False)
AlarmStateInformationTypeDef = TypedDict("AlarmStateInformationTypeDef", {
    "Name": str, "State": ExternalAlarmState,
})
MaintenanceWindowExecutionTaskIdentityTypeDef = TypedDict("MaintenanceWindowExecutionTaskIdentityTypeDef", {
    "WindowExecutionId": str, "TaskExecutionId": str, "Status": MaintenanceWindowExecutionStatus,
    "StatusDetails": str, "StartTime": datetime, "EndTime": datetime, "TaskArn": str,
    "TaskType": MaintenanceWindowTaskType, "AlarmConfiguration": AlarmConfigurationOutputTypeDef,
    "TriggeredAlarms": list[AlarmStateInformationTypeDef],
}, total=False)
DescribeMaintenanceWindowExecutionTasksResultTypeDef = TypedDict("DescribeMaintenanceWindowExecutionTasksResultTypeDef", {
    "WindowExecutionTaskIdentities": list[MaintenanceWindowExecutionTaskIdentityTypeDef],
    "NextToken": str, "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
DescribeMaintenanceWindowExecutionsRequestTypeDef = TypedDict("DescribeMaintenanceWindowExecutionsRequestTypeDef", {
    "WindowId": Required[str], "Filters": Sequence[MaintenanceWindowFilterTypeDef],
    "MaxResults": int, "NextToken": str,
}, total=False)
MaintenanceWindowExecutionTypeDef = TypedDict("MaintenanceWindowExecutionTypeDef", {
    "WindowId": str, "WindowExecutionId": str, "Status": MaintenanceWindowExecutionStatus,
    "StatusDetails": str, "StartTime": datetime, "EndTime": datetime,
}, total=False)
DescribeMaintenanceWindowExecutionsResultTypeDef = TypedDict("DescribeMaintenanceWindowExecutionsResultTypeDef", {
    "WindowExecutions": list[MaintenanceWindowExecutionTypeDef], "NextToken": str,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
TargetTypeDef = TypedDict("TargetTypeDef", {"Key": str, "Values": Strings}, total=False)
TargetOutputTypeDef = TypedDict("TargetOutputTypeDef", {
    "Key": str, "Values": list[str],
}, total=False)
PatchOrchestratorFilterTypeDef = TypedDict("PatchOrchestratorFilterTypeDef", {
    "Key": str, "Values": Strings,
}, total=False)
DescribeMaintenanceWindowScheduleRequestTypeDef = TypedDict("DescribeMaintenanceWindowScheduleRequestTypeDef", {
    "WindowId": str, "Targets": Sequence[TargetTypeDef | TargetOutputTypeDef],
    "ResourceType": MaintenanceWindowResourceType,
    "Filters": Sequence[PatchOrchestratorFilterTypeDef], "MaxResults": int, "NextToken": str,
}, total=False)
ScheduledWindowExecutionTypeDef = TypedDict("ScheduledWindowExecutionTypeDef", {
    "WindowId": str, "Name": str, "ExecutionTime": str,
}, total=False)
DescribeMaintenanceWindowScheduleResultTypeDef = TypedDict("DescribeMaintenanceWindowScheduleResultTypeDef", {
    "ScheduledWindowExecutions": list[ScheduledWindowExecutionTypeDef], "NextToken": str,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
DescribeMaintenanceWindowTargetsRequestTypeDef = TypedDict("DescribeMaintenanceWindowTargetsRequestTypeDef", {
    "WindowId": Required[str], "Filters": Sequence[MaintenanceWindowFilterTypeDef],
    "MaxResults": int, "NextToken": str,
}, total=False)
MaintenanceWindowTargetTypeDef = TypedDict("MaintenanceWindowTargetTypeDef", {
    "WindowId": str, "WindowTargetId": str, "ResourceType": MaintenanceWindowResourceType,
    "Targets": list[TargetOutputTypeDef], "OwnerInformation": str, "Name": str, "Description": str,
}, total=False)
DescribeMaintenanceWindowTargetsResultTypeDef = TypedDict("DescribeMaintenanceWindowTargetsResultTypeDef", {
    "Targets": list[MaintenanceWindowTargetTypeDef], "NextToken": str,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
DescribeMaintenanceWindowTasksRequestTypeDef = TypedDict("DescribeMaintenanceWindowTasksRequestTypeDef", {
    "WindowId": Required[str], "Filters": Sequence[MaintenanceWindowFilterTypeDef],
    "MaxResults": int, "NextToken": str,
}, total=False)
MaintenanceWindowTaskParameterValueExpressionOutputTypeDef = TypedDict("MaintenanceWindowTaskParameterValueExpressionOutputTypeDef", {
    "Values": list[str],
}, total=False)
LoggingInfoTypeDef = TypedDict("LoggingInfoTypeDef", {
    "S3BucketName": str, "S3KeyPrefix": NotRequired[str], "S3Region": str,
})
MaintenanceWindowTaskTypeDef = TypedDict("MaintenanceWindowTaskTypeDef", {
    "WindowId": str, "WindowTaskId": str, "TaskArn": str, "Type": MaintenanceWindowTaskType,
    "Targets": list[TargetOutputTypeDef],
    "TaskParameters": dict[str, MaintenanceWindowTaskParameterValueExpressionOutputTypeDef],
    "Priority": int, "LoggingInfo": LoggingInfoTypeDef, "ServiceRoleArn": str,
    "MaxConcurrency": str, "MaxErrors": str, "Name": str, "Description": str,
    "CutoffBehavior": MaintenanceWindowTaskCutoffBehavior,
    "AlarmConfiguration": AlarmConfigurationOutputTypeDef,
}, total=False)
DescribeMaintenanceWindowTasksResultTypeDef = TypedDict("DescribeMaintenanceWindowTasksResultTypeDef", {
    "Tasks": list[MaintenanceWindowTaskTypeDef], "NextToken": str,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
DescribeMaintenanceWindowsRequestTypeDef = TypedDict("DescribeMaintenanceWindowsRequestTypeDef", {
    "Filters": Sequence[MaintenanceWindowFilterTypeDef], "MaxResults": int, "NextToken": str,
}, total=False)
MaintenanceWindowIdentityTypeDef = TypedDict("MaintenanceWindowIdentityTypeDef", {
    "WindowId": str, "Name": str, "Description": str, "Enabled": bool, "Duration": int,
    "Cutoff": int, "Schedule": str, "ScheduleTimezone": str, "ScheduleOffset": int, "EndDate": str,
    "StartDate": str, "NextExecutionTime": str,
}, total=False)
DescribeMaintenanceWindowsResultTypeDef = TypedDict("DescribeMaintenanceWindowsResultTypeDef", {
    "WindowIdentities": list[MaintenanceWindowIdentityTypeDef], "NextToken": str,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
DescribeMaintenanceWindowsForTargetRequestTypeDef = TypedDict("DescribeMaintenanceWindowsForTargetRequestTypeDef", {
    "Targets": Required[Sequence[TargetTypeDef | TargetOutputTypeDef]],
    "ResourceType": Required[MaintenanceWindowResourceType], "MaxResults": int, "NextToken": str,
}, total=False)
MaintenanceWindowIdentityForTargetTypeDef = TypedDict("MaintenanceWindowIdentityForTargetTypeDef", {
    "WindowId": str, "Name": str,
}, total=False)
DescribeMaintenanceWindowsForTargetResultTypeDef = TypedDict("DescribeMaintenanceWindowsForTargetResultTypeDef", {
    "WindowIdentities": list[MaintenanceWindowIdentityForTargetTypeDef], "NextToken": str,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
GetCommandInvocationRequestTypeDef = TypedDict("GetCommandInvocationRequestTypeDef", {
    "CommandId": str, "InstanceId": str, "PluginName": NotRequired[str],
})
CloudWatchOutputConfigTypeDef = TypedDict("CloudWatchOutputConfigTypeDef", {
    "CloudWatchLogGroupName": str, "CloudWatchOutputEnabled": bool,
}, total=False)
GetCommandInvocationResultTypeDef = TypedDict("GetCommandInvocationResultTypeDef", {
    "CommandId": str, "InstanceId": str, "Comment": str, "DocumentName": str,
    "DocumentVersion": str, "PluginName": str, "ResponseCode": int, "ExecutionStartDateTime": str,
    "ExecutionElapsedTime": str, "ExecutionEndDateTime": str, "Status": CommandInvocationStatus,
    "StatusDetails": str, "StandardOutputContent": str, "StandardOutputUrl": str,
    "StandardErrorContent": str, "StandardErrorUrl": str,
    "CloudWatchOutputConfig": CloudWatchOutputConfigTypeDef,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
GetMaintenanceWindowRequestTypeDef = TypedDict("GetMaintenanceWindowRequestTypeDef", {
    "WindowId": str,
})
GetMaintenanceWindowResultTypeDef = TypedDict("GetMaintenanceWindowResultTypeDef", {
    "WindowId": str, "Name": str, "Description": str, "StartDate": str, "EndDate": str,
    "Schedule": str, "ScheduleTimezone": str, "ScheduleOffset": int, "NextExecutionTime": str,
    "Duration": int, "Cutoff": int, "AllowUnassociatedTargets": bool, "Enabled": bool,
    "CreatedDate": datetime, "ModifiedDate": datetime,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
GetMaintenanceWindowExecutionRequestTypeDef = TypedDict("GetMaintenanceWindowExecutionRequestTypeDef", {
    "WindowExecutionId": str,
})
GetMaintenanceWindowExecutionResultTypeDef = TypedDict("GetMaintenanceWindowExecutionResultTypeDef", {
    "WindowExecutionId": str, "TaskIds": list[str], "Status": MaintenanceWindowExecutionStatus,
    "StatusDetails": str, "StartTime": datetime, "EndTime": datetime,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
GetMaintenanceWindowExecutionTaskRequestTypeDef = TypedDict("GetMaintenanceWindowExecutionTaskRequestTypeDef", {
    "WindowExecutionId": str, "TaskId": str,
})
GetMaintenanceWindowExecutionTaskResultTypeDef = TypedDict("GetMaintenanceWindowExecutionTaskResultTypeDef", {
    "WindowExecutionId": str, "TaskExecutionId": str, "TaskArn": str, "ServiceRole": str,
    "Type": MaintenanceWindowTaskType,
    "TaskParameters": list[dict[str, MaintenanceWindowTaskParameterValueExpressionOutputTypeDef]],
    "Priority": int, "MaxConcurrency": str, "MaxErrors": str,
    "Status": MaintenanceWindowExecutionStatus, "StatusDetails": str, "StartTime": datetime,
    "EndTime": datetime, "AlarmConfiguration": AlarmConfigurationOutputTypeDef,
    "TriggeredAlarms": list[AlarmStateInformationTypeDef],
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
GetMaintenanceWindowExecutionTaskInvocationRequestTypeDef = TypedDict("GetMaintenanceWindowExecutionTaskInvocationRequestTypeDef", {
    "WindowExecutionId": str, "TaskId": str, "InvocationId": str,
})
GetMaintenanceWindowExecutionTaskInvocationResultTypeDef = TypedDict("GetMaintenanceWindowExecutionTaskInvocationResultTypeDef", {
    "WindowExecutionId": str, "TaskExecutionId": str, "InvocationId": str, "ExecutionId": str,
    "TaskType": MaintenanceWindowTaskType, "Parameters": str,
    "Status": MaintenanceWindowExecutionStatus, "StatusDetails": str, "StartTime": datetime,
    "EndTime": datetime, "OwnerInformation": str, "WindowTargetId": str,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
GetMaintenanceWindowTaskRequestTypeDef = TypedDict("GetMaintenanceWindowTaskRequestTypeDef", {
    "WindowId": str, "WindowTaskId": str,
})
NotificationConfigOutputTypeDef = TypedDict("NotificationConfigOutputTypeDef", {
    "NotificationArn": str, "NotificationEvents": list[NotificationEvent],
    "NotificationType": NotificationType,
}, total=False)
MaintenanceWindowRunCommandParametersOutputTypeDef = TypedDict("MaintenanceWindowRunCommandParametersOutputTypeDef", {
    "Comment": str, "CloudWatchOutputConfig": CloudWatchOutputConfigTypeDef, "DocumentHash": str,
    "DocumentHashType": DocumentHashType, "DocumentVersion": str,
    "NotificationConfig": NotificationConfigOutputTypeDef, "OutputS3BucketName": str,
    "OutputS3KeyPrefix": str, "Parameters": dict[str, list[str]], "ServiceRoleArn": str,
    "TimeoutSeconds": int,
}, total=False)
MaintenanceWindowAutomationParametersOutputTypeDef = TypedDict("MaintenanceWindowAutomationParametersOutputTypeDef", {
    "DocumentVersion": str, "Parameters": dict[str, list[str]],
}, total=False)
MaintenanceWindowStepFunctionsParametersTypeDef = TypedDict("MaintenanceWindowStepFunctionsParametersTypeDef", {
    "Input": str, "Name": str,
}, total=False)
MaintenanceWindowLambdaParametersOutputTypeDef = TypedDict("MaintenanceWindowLambdaParametersOutputTypeDef", {
    "ClientContext": str, "Qualifier": str, "Payload": bytes,
}, total=False)
MaintenanceWindowTaskInvocationParametersOutputTypeDef = TypedDict("MaintenanceWindowTaskInvocationParametersOutputTypeDef", {
    "RunCommand": MaintenanceWindowRunCommandParametersOutputTypeDef,
    "Automation": MaintenanceWindowAutomationParametersOutputTypeDef,
    "StepFunctions": MaintenanceWindowStepFunctionsParametersTypeDef,
    "Lambda": MaintenanceWindowLambdaParametersOutputTypeDef,
}, total=False)
GetMaintenanceWindowTaskResultTypeDef = TypedDict("GetMaintenanceWindowTaskResultTypeDef", {
    "WindowId": str, "WindowTaskId": str, "Targets": list[TargetOutputTypeDef], "TaskArn": str,
    "ServiceRoleArn": str, "TaskType": MaintenanceWindowTaskType,
    "TaskParameters": dict[str, MaintenanceWindowTaskParameterValueExpressionOutputTypeDef],
    "TaskInvocationParameters": MaintenanceWindowTaskInvocationParametersOutputTypeDef,
    "Priority": int, "MaxConcurrency": str, "MaxErrors": str, "LoggingInfo": LoggingInfoTypeDef,
    "Name": str, "Description": str, "CutoffBehavior": MaintenanceWindowTaskCutoffBehavior,
    "AlarmConfiguration": AlarmConfigurationOutputTypeDef,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
CommandFilterTypeDef = TypedDict("CommandFilterTypeDef", {"key": CommandFilterKey, "value": str})
ListCommandsRequestTypeDef = TypedDict("ListCommandsRequestTypeDef", {
    "CommandId": str, "InstanceId": str, "MaxResults": int, "NextToken": str,
    "Filters": Sequence[CommandFilterTypeDef],
}, total=False)
CommandTypeDef = TypedDict("CommandTypeDef", {
    "CommandId": str, "DocumentName": str, "DocumentVersion": str, "Comment": str,
    "ExpiresAfter": datetime, "Parameters": dict[str, list[str]], "InstanceIds": list[str],
    "Targets": list[TargetOutputTypeDef], "RequestedDateTime": datetime, "Status": CommandStatus,
    "StatusDetails": str, "OutputS3Region": str, "OutputS3BucketName": str,
    "OutputS3KeyPrefix": str, "MaxConcurrency": str, "MaxErrors": str, "TargetCount": int,
    "CompletedCount": int, "ErrorCount": int, "DeliveryTimedOutCount": int, "ServiceRole": str,
    "NotificationConfig": NotificationConfigOutputTypeDef,
    "CloudWatchOutputConfig": CloudWatchOutputConfigTypeDef, "TimeoutSeconds": int,
    "AlarmConfiguration": AlarmConfigurationOutputTypeDef,
    "TriggeredAlarms": list[AlarmStateInformationTypeDef],
}, total=False)
ListCommandsResultTypeDef = TypedDict("ListCommandsResultTypeDef", {
    "Commands": list[CommandTypeDef], "NextToken": str,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
RegisterTargetWithMaintenanceWindowRequestTypeDef = TypedDict("RegisterTargetWithMaintenanceWindowRequestTypeDef", {
    "WindowId": Required[str], "ResourceType": Required[MaintenanceWindowResourceType],
    "Targets": Required[Sequence[TargetTypeDef | TargetOutputTypeDef]], "OwnerInformation": str,
    "Name": str, "Description": str, "ClientToken": str,
}, total=False)
RegisterTargetWithMaintenanceWindowResultTypeDef = TypedDict("RegisterTargetWithMaintenanceWindowResultTypeDef", {
    "WindowTargetId": str, "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
MaintenanceWindowTaskParameterValueExpressionTypeDef = TypedDict("MaintenanceWindowTaskParameterValueExpressionTypeDef", {
    "Values": Strings,
}, total=False)
NotificationConfigTypeDef = TypedDict("NotificationConfigTypeDef", {
    "NotificationArn": str, "NotificationEvents": Sequence[NotificationEvent],
    "NotificationType": NotificationType,
}, total=False)
MaintenanceWindowRunCommandParametersTypeDef = TypedDict("MaintenanceWindowRunCommandParametersTypeDef", {
    "Comment": str, "CloudWatchOutputConfig": CloudWatchOutputConfigTypeDef, "DocumentHash": str,
    "DocumentHashType": DocumentHashType, "DocumentVersion": str,
    "NotificationConfig": NotificationConfigTypeDef | NotificationConfigOutputTypeDef,
    "OutputS3BucketName": str, "OutputS3KeyPrefix": str, "Parameters": Mapping[str, Strings],
    "ServiceRoleArn": str, "TimeoutSeconds": int,
}, total=False)
MaintenanceWindowAutomationParametersTypeDef = TypedDict("MaintenanceWindowAutomationParametersTypeDef", {
    "DocumentVersion": str, "Parameters": Mapping[str, Strings],
}, total=False)
MaintenanceWindowLambdaParametersTypeDef = TypedDict("MaintenanceWindowLambdaParametersTypeDef", {
    "ClientContext": str, "Qualifier": str, "Payload": BlobTypeDef,
}, total=False)
MaintenanceWindowTaskInvocationParametersTypeDef = TypedDict("MaintenanceWindowTaskInvocationParametersTypeDef", {
    "RunCommand": MaintenanceWindowRunCommandParametersTypeDef | MaintenanceWindowRunCommandParametersOutputTypeDef,
    "Automation": MaintenanceWindowAutomationParametersTypeDef | MaintenanceWindowAutomationParametersOutputTypeDef,
    "StepFunctions": MaintenanceWindowStepFunctionsParametersTypeDef,
    "Lambda": MaintenanceWindowLambdaParametersTypeDef | MaintenanceWindowLambdaParametersOutputTypeDef,
}, total=False)
AlarmConfigurationTypeDef = TypedDict("AlarmConfigurationTypeDef", {
    "IgnorePollAlarmFailure": bool, "Alarms": Required[Sequence[AlarmTypeDef]],
}, total=False)
RegisterTaskWithMaintenanceWindowRequestTypeDef = TypedDict("RegisterTaskWithMaintenanceWindowRequestTypeDef", {
    "WindowId": Required[str], "Targets": Sequence[TargetTypeDef | TargetOutputTypeDef],
    "TaskArn": Required[str], "ServiceRoleArn": str,
    "TaskType": Required[MaintenanceWindowTaskType],
    "TaskParameters": Mapping[str, MaintenanceWindowTaskParameterValueExpressionTypeDef | MaintenanceWindowTaskParameterValueExpressionOutputTypeDef],
    "TaskInvocationParameters": MaintenanceWindowTaskInvocationParametersTypeDef | MaintenanceWindowTaskInvocationParametersOutputTypeDef,
    "Priority": int, "MaxConcurrency": str, "MaxErrors": str, "LoggingInfo": LoggingInfoTypeDef,
    "Name": str, "Description": str, "ClientToken": str,
    "CutoffBehavior": MaintenanceWindowTaskCutoffBehavior,
    "AlarmConfiguration": AlarmConfigurationTypeDef | AlarmConfigurationOutputTypeDef,
}, total=False)
RegisterTaskWithMaintenanceWindowResultTypeDef = TypedDict("RegisterTaskWithMaintenanceWindowResultTypeDef", {
    "WindowTaskId": str, "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
SendCommandRequestTypeDef = TypedDict("SendCommandRequestTypeDef", {
    "InstanceIds": Strings, "Targets": Sequence[TargetTypeDef | TargetOutputTypeDef],
    "DocumentName": Required[str], "DocumentVersion": str, "DocumentHash": str,
    "DocumentHashType": DocumentHashType, "TimeoutSeconds": int, "Comment": str,
    "Parameters": Mapping[str, Strings], "OutputS3Region": str, "OutputS3BucketName": str,
    "OutputS3KeyPrefix": str, "MaxConcurrency": str, "MaxErrors": str, "ServiceRoleArn": str,
    "NotificationConfig": NotificationConfigTypeDef | NotificationConfigOutputTypeDef,
    "CloudWatchOutputConfig": CloudWatchOutputConfigTypeDef,
    "AlarmConfiguration": AlarmConfigurationTypeDef | AlarmConfigurationOutputTypeDef,
}, total=False)
SendCommandResultTypeDef = TypedDict("SendCommandResultTypeDef", {
    "Command": CommandTypeDef, "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
UpdateMaintenanceWindowRequestTypeDef = TypedDict("UpdateMaintenanceWindowRequestTypeDef", {
    "WindowId": Required[str], "Name": str, "Description": str, "StartDate": str, "EndDate": str,
    "Schedule": str, "ScheduleTimezone": str, "ScheduleOffset": int, "Duration": int, "Cutoff": int,
    "AllowUnassociatedTargets": bool, "Enabled": bool, "Replace": bool,
}, total=False)
UpdateMaintenanceWindowResultTypeDef = TypedDict("UpdateMaintenanceWindowResultTypeDef", {
    "WindowId": str, "Name": str, "Description": str, "StartDate": str, "EndDate": str,
    "Schedule": str, "ScheduleTimezone": str, "ScheduleOffset": int, "Duration": int, "Cutoff": int,
    "AllowUnassociatedTargets": bool, "Enabled": bool,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
UpdateMaintenanceWindowTargetRequestTypeDef = TypedDict("UpdateMaintenanceWindowTargetRequestTypeDef", {
    "WindowId": Required[str], "WindowTargetId": Required[str],
    "Targets": Sequence[TargetTypeDef | TargetOutputTypeDef], "OwnerInformation": str, "Name": str,
    "Description": str, "Replace": bool,
}, total=False)
UpdateMaintenanceWindowTargetResultTypeDef = TypedDict("UpdateMaintenanceWindowTargetResultTypeDef", {
    "WindowId": str, "WindowTargetId": str, "Targets": list[TargetOutputTypeDef],
    "OwnerInformation": str, "Name": str, "Description": str,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
UpdateMaintenanceWindowTaskRequestTypeDef = TypedDict("UpdateMaintenanceWindowTaskRequestTypeDef", {
    "WindowId": Required[str], "WindowTaskId": Required[str],
    "Targets": Sequence[TargetTypeDef | TargetOutputTypeDef], "TaskArn": str, "ServiceRoleArn": str,
    "TaskParameters": Mapping[str, MaintenanceWindowTaskParameterValueExpressionTypeDef | MaintenanceWindowTaskParameterValueExpressionOutputTypeDef],
    "TaskInvocationParameters": MaintenanceWindowTaskInvocationParametersTypeDef | MaintenanceWindowTaskInvocationParametersOutputTypeDef,
    "Priority": int, "MaxConcurrency": str, "MaxErrors": str, "LoggingInfo": LoggingInfoTypeDef,
    "Name": str, "Description": str, "Replace": bool,
    "CutoffBehavior": MaintenanceWindowTaskCutoffBehavior,
    "AlarmConfiguration": AlarmConfigurationTypeDef | AlarmConfigurationOutputTypeDef,
}, total=False)
UpdateMaintenanceWindowTaskResultTypeDef = TypedDict("UpdateMaintenanceWindowTaskResultTypeDef", {
    "WindowId": str, "WindowTaskId": str, "Targets": list[TargetOutputTypeDef], "TaskArn": str,
    "ServiceRoleArn": str,
    "TaskParameters": dict[str, MaintenanceWindowTaskParameterValueExpressionOutputTypeDef],
    "TaskInvocationParameters": MaintenanceWindowTaskInvocationParametersOutputTypeDef,
    "Priority": int, "MaxConcurrency": str, "MaxErrors": str, "LoggingInfo": LoggingInfoTypeDef,
    "Name": str, "Description": str, "CutoffBehavior": MaintenanceWindowTaskCutoffBehavior,
    "AlarmConfiguration": AlarmConfigurationOutputTypeDef,
    "ResponseMetadata": Required[ResponseMetadataTypeDef],
}, total=False)
AlarmConfigurationUnionTypeDef = AlarmConfigurationTypeDef | AlarmConfigurationOutputTypeDef
MaintenanceWindowAutomationParametersUnionTypeDef = MaintenanceWindowAutomationParametersTypeDef | MaintenanceWindowAutomationParametersOutputTypeDef
MaintenanceWindowLambdaParametersUnionTypeDef = MaintenanceWindowLambdaParametersTypeDef | MaintenanceWindowLambdaParametersOutputTypeDef
MaintenanceWindowRunCommandParametersUnionTypeDef = MaintenanceWindowRunCommandParametersTypeDef | MaintenanceWindowRunCommandParametersOutputTypeDef
MaintenanceWindowTaskInvocationParametersUnionTypeDef = MaintenanceWindowTaskInvocationParametersTypeDef | MaintenanceWindowTaskInvocationParametersOutputTypeDef
MaintenanceWindowTaskParameterValueExpressionUnionTypeDef = MaintenanceWindowTaskParameterValueExpressionTypeDef | MaintenanceWindowTaskParameterValueExpressionOutputTypeDef
NotificationConfigUnionTypeDef = NotificationConfigTypeDef | NotificationConfigOutputTypeDef
TargetUnionTypeDef = TargetTypeDef | TargetOutputTypeDef
class DescribeMaintenanceWindowExecutionTaskInvocationsRequestPaginateTypeDef(DescribeMaintenanceWindowExecutionTaskInvocationsRequestTypeDef, total=False): PaginationConfig: PaginatorConfigTypeDef
class DescribeMaintenanceWindowExecutionTasksRequestPaginateTypeDef(DescribeMaintenanceWindowExecutionTasksRequestTypeDef, total=False): PaginationConfig: PaginatorConfigTypeDef
class DescribeMaintenanceWindowExecutionsRequestPaginateTypeDef(DescribeMaintenanceWindowExecutionsRequestTypeDef, total=False): PaginationConfig: PaginatorConfigTypeDef
class DescribeMaintenanceWindowScheduleRequestPaginateTypeDef(DescribeMaintenanceWindowScheduleRequestTypeDef, total=False): PaginationConfig: PaginatorConfigTypeDef
class DescribeMaintenanceWindowTargetsRequestPaginateTypeDef(DescribeMaintenanceWindowTargetsRequestTypeDef, total=False): PaginationConfig: PaginatorConfigTypeDef
class DescribeMaintenanceWindowTasksRequestPaginateTypeDef(DescribeMaintenanceWindowTasksRequestTypeDef, total=False): PaginationConfig: PaginatorConfigTypeDef
class DescribeMaintenanceWindowsRequestPaginateTypeDef(DescribeMaintenanceWindowsRequestTypeDef, total=False): PaginationConfig: PaginatorConfigTypeDef
class DescribeMaintenanceWindowsForTargetRequestPaginateTypeDef(DescribeMaintenanceWindowsForTargetRequestTypeDef, total=False): PaginationConfig: PaginatorConfigTypeDef
class GetCommandInvocationRequestWaitTypeDef(GetCommandInvocationRequestTypeDef, total=False): WaiterConfig: WaiterConfigTypeDef
class ListCommandsRequestPaginateTypeDef(ListCommandsRequestTypeDef, total=False): PaginationConfig: PaginatorConfigTypeDef
class DescribeMaintenanceWindowExecutionTaskInvocationsPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowExecutionTaskInvocationsRequestTypeDef]) -> PageIterator[DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef]: ...
class DescribeMaintenanceWindowExecutionTasksPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowExecutionTasksRequestTypeDef]) -> PageIterator[DescribeMaintenanceWindowExecutionTasksResultTypeDef]: ...
class DescribeMaintenanceWindowExecutionsPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowExecutionsRequestTypeDef]) -> PageIterator[DescribeMaintenanceWindowExecutionsResultTypeDef]: ...
class DescribeMaintenanceWindowSchedulePaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowScheduleRequestTypeDef]) -> PageIterator[DescribeMaintenanceWindowScheduleResultTypeDef]: ...
class DescribeMaintenanceWindowTargetsPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowTargetsRequestTypeDef]) -> PageIterator[DescribeMaintenanceWindowTargetsResultTypeDef]: ...
class DescribeMaintenanceWindowTasksPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowTasksRequestTypeDef]) -> PageIterator[DescribeMaintenanceWindowTasksResultTypeDef]: ...
class DescribeMaintenanceWindowsPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowsRequestTypeDef]) -> PageIterator[DescribeMaintenanceWindowsResultTypeDef]: ...
class DescribeMaintenanceWindowsForTargetPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowsForTargetRequestTypeDef]) -> PageIterator[DescribeMaintenanceWindowsForTargetResultTypeDef]: ...
class ListCommandsPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[ListCommandsRequestTypeDef]) -> PageIterator[ListCommandsResultTypeDef]: ...
class CommandExecutedWaiter(Waiter):
    def wait(self, *, WaiterConfig: WaiterConfigTypeDef = ..., **params: Unpack[GetCommandInvocationRequestTypeDef]) -> None: ...
class AsyncDescribeMaintenanceWindowExecutionTaskInvocationsPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowExecutionTaskInvocationsRequestTypeDef]) -> AsyncPageIterator[DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef]: ...
class AsyncDescribeMaintenanceWindowExecutionTasksPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowExecutionTasksRequestTypeDef]) -> AsyncPageIterator[DescribeMaintenanceWindowExecutionTasksResultTypeDef]: ...
class AsyncDescribeMaintenanceWindowExecutionsPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowExecutionsRequestTypeDef]) -> AsyncPageIterator[DescribeMaintenanceWindowExecutionsResultTypeDef]: ...
class AsyncDescribeMaintenanceWindowSchedulePaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowScheduleRequestTypeDef]) -> AsyncPageIterator[DescribeMaintenanceWindowScheduleResultTypeDef]: ...
class AsyncDescribeMaintenanceWindowTargetsPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowTargetsRequestTypeDef]) -> AsyncPageIterator[DescribeMaintenanceWindowTargetsResultTypeDef]: ...
class AsyncDescribeMaintenanceWindowTasksPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowTasksRequestTypeDef]) -> AsyncPageIterator[DescribeMaintenanceWindowTasksResultTypeDef]: ...
class AsyncDescribeMaintenanceWindowsPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowsRequestTypeDef]) -> AsyncPageIterator[DescribeMaintenanceWindowsResultTypeDef]: ...
class AsyncDescribeMaintenanceWindowsForTargetPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[DescribeMaintenanceWindowsForTargetRequestTypeDef]) -> AsyncPageIterator[DescribeMaintenanceWindowsForTargetResultTypeDef]: ...
class AsyncListCommandsPaginator(Paginator):
    def paginate(self, *, PaginationConfig: PaginatorConfigTypeDef = ..., **params: Unpack[ListCommandsRequestTypeDef]) -> AsyncPageIterator[ListCommandsResultTypeDef]: ...
class AsyncCommandExecutedWaiter(Waiter):
    async def wait(self, *, WaiterConfig: WaiterConfigTypeDef = ..., **params: Unpack[GetCommandInvocationRequestTypeDef]) -> None: ...
class SSMExceptions(BotoExceptions):
    AccessDeniedException: _Error; AlreadyExistsException: _Error; AssociatedInstances: _Error;
    AssociationAlreadyExists: _Error; AssociationDoesNotExist: _Error;
    AssociationExecutionDoesNotExist: _Error; AssociationLimitExceeded: _Error;
    AssociationVersionLimitExceeded: _Error; AutomationDefinitionNotApprovedException: _Error;
    AutomationDefinitionNotFoundException: _Error;
    AutomationDefinitionVersionNotFoundException: _Error;
    AutomationExecutionLimitExceededException: _Error; AutomationExecutionNotFoundException: _Error;
    AutomationStepNotFoundException: _Error; ComplianceTypeCountLimitExceededException: _Error;
    CustomSchemaCountLimitExceededException: _Error; DocumentAlreadyExists: _Error;
    DocumentLimitExceeded: _Error; DocumentPermissionLimit: _Error;
    DocumentVersionLimitExceeded: _Error; DoesNotExistException: _Error;
    DuplicateDocumentContent: _Error; DuplicateDocumentVersionName: _Error;
    DuplicateInstanceId: _Error; FeatureNotAvailableException: _Error;
    HierarchyLevelLimitExceededException: _Error; HierarchyTypeMismatchException: _Error;
    IdempotentParameterMismatch: _Error; IncompatiblePolicyException: _Error;
    InternalServerError: _Error; InvalidActivation: _Error; InvalidActivationId: _Error;
    InvalidAggregatorException: _Error; InvalidAllowedPatternException: _Error;
    InvalidAssociation: _Error; InvalidAssociationVersion: _Error;
    InvalidAutomationExecutionParametersException: _Error; InvalidAutomationSignalException: _Error;
    InvalidAutomationStatusUpdateException: _Error; InvalidCommandId: _Error;
    InvalidDeleteInventoryParametersException: _Error; InvalidDeletionIdException: _Error;
    InvalidDocument: _Error; InvalidDocumentContent: _Error; InvalidDocumentOperation: _Error;
    InvalidDocumentSchemaVersion: _Error; InvalidDocumentType: _Error;
    InvalidDocumentVersion: _Error; InvalidFilter: _Error; InvalidFilterKey: _Error;
    InvalidFilterOption: _Error; InvalidFilterValue: _Error; InvalidInstanceId: _Error;
    InvalidInstanceInformationFilterValue: _Error; InvalidInstancePropertyFilterValue: _Error;
    InvalidInventoryGroupException: _Error; InvalidInventoryItemContextException: _Error;
    InvalidInventoryRequestException: _Error; InvalidItemContentException: _Error;
    InvalidKeyId: _Error; InvalidNextToken: _Error; InvalidNotificationConfig: _Error;
    InvalidOptionException: _Error; InvalidOutputFolder: _Error; InvalidOutputLocation: _Error;
    InvalidParameters: _Error; InvalidPermissionType: _Error; InvalidPluginName: _Error;
    InvalidPolicyAttributeException: _Error; InvalidPolicyTypeException: _Error;
    InvalidResourceId: _Error; InvalidResourceType: _Error; InvalidResultAttributeException: _Error;
    InvalidRole: _Error; InvalidSchedule: _Error; InvalidTag: _Error; InvalidTarget: _Error;
    InvalidTargetMaps: _Error; InvalidTypeNameException: _Error; InvalidUpdate: _Error;
    InvocationDoesNotExist: _Error; ItemContentMismatchException: _Error;
    ItemSizeLimitExceededException: _Error; MalformedResourcePolicyDocumentException: _Error;
    MaxDocumentSizeExceeded: _Error; NoLongerSupportedException: _Error;
    OpsItemAccessDeniedException: _Error; OpsItemAlreadyExistsException: _Error;
    OpsItemConflictException: _Error; OpsItemInvalidParameterException: _Error;
    OpsItemLimitExceededException: _Error; OpsItemNotFoundException: _Error;
    OpsItemRelatedItemAlreadyExistsException: _Error;
    OpsItemRelatedItemAssociationNotFoundException: _Error;
    OpsMetadataAlreadyExistsException: _Error; OpsMetadataInvalidArgumentException: _Error;
    OpsMetadataKeyLimitExceededException: _Error; OpsMetadataLimitExceededException: _Error;
    OpsMetadataNotFoundException: _Error; OpsMetadataTooManyUpdatesException: _Error;
    ParameterAlreadyExists: _Error; ParameterLimitExceeded: _Error;
    ParameterMaxVersionLimitExceeded: _Error; ParameterNotFound: _Error;
    ParameterPatternMismatchException: _Error; ParameterVersionLabelLimitExceeded: _Error;
    ParameterVersionNotFound: _Error; PoliciesLimitExceededException: _Error;
    ResourceDataSyncAlreadyExistsException: _Error; ResourceDataSyncConflictException: _Error;
    ResourceDataSyncCountExceededException: _Error;
    ResourceDataSyncInvalidConfigurationException: _Error;
    ResourceDataSyncNotFoundException: _Error; ResourceInUseException: _Error;
    ResourceLimitExceededException: _Error; ResourceNotFoundException: _Error;
    ResourcePolicyConflictException: _Error; ResourcePolicyInvalidParameterException: _Error;
    ResourcePolicyLimitExceededException: _Error; ResourcePolicyNotFoundException: _Error;
    ServiceQuotaExceededException: _Error; ServiceSettingNotFound: _Error; StatusUnchanged: _Error;
    SubTypeCountLimitExceededException: _Error; TargetInUseException: _Error;
    TargetNotConnected: _Error; ThrottlingException: _Error; TooManyTagsError: _Error;
    TooManyUpdates: _Error; TotalSizeLimitExceededException: _Error;
    UnsupportedCalendarException: _Error; UnsupportedFeatureRequiredException: _Error;
    UnsupportedInventoryItemContextException: _Error;
    UnsupportedInventorySchemaVersionException: _Error; UnsupportedOperatingSystem: _Error;
    UnsupportedOperationException: _Error; UnsupportedParameterType: _Error;
    UnsupportedPlatformType: _Error; ValidationException: _Error
class _SSMMethods(Protocol):
    """A client of the service, as the packages of stubs type it."""
    @property
    def meta(self) -> Any: ...
    @property
    def add_tags_to_resource(self) -> Any: ...
    @property
    def describe_association(self) -> Any: ...
    @property
    def describe_patch_properties(self) -> Any: ...
    @property
    def label_parameter_version(self) -> Any: ...
    @property
    def resume_session(self) -> Any: ...
class BotoSSMClient(BotoClient):
    @property
    def exceptions(self) -> SSMExceptions: ...
    def create_maintenance_window(self, **params: Unpack[CreateMaintenanceWindowRequestTypeDef]) -> CreateMaintenanceWindowResultTypeDef: ...
    def delete_maintenance_window(self, **params: Unpack[DeleteMaintenanceWindowRequestTypeDef]) -> DeleteMaintenanceWindowResultTypeDef: ...
    def deregister_target_from_maintenance_window(self, **params: Unpack[DeregisterTargetFromMaintenanceWindowRequestTypeDef]) -> DeregisterTargetFromMaintenanceWindowResultTypeDef: ...
    def deregister_task_from_maintenance_window(self, **params: Unpack[DeregisterTaskFromMaintenanceWindowRequestTypeDef]) -> DeregisterTaskFromMaintenanceWindowResultTypeDef: ...
    def describe_maintenance_window_execution_task_invocations(self, **params: Unpack[DescribeMaintenanceWindowExecutionTaskInvocationsRequestTypeDef]) -> DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef: ...
    def describe_maintenance_window_execution_tasks(self, **params: Unpack[DescribeMaintenanceWindowExecutionTasksRequestTypeDef]) -> DescribeMaintenanceWindowExecutionTasksResultTypeDef: ...
    def describe_maintenance_window_executions(self, **params: Unpack[DescribeMaintenanceWindowExecutionsRequestTypeDef]) -> DescribeMaintenanceWindowExecutionsResultTypeDef: ...
    def describe_maintenance_window_schedule(self, **params: Unpack[DescribeMaintenanceWindowScheduleRequestTypeDef]) -> DescribeMaintenanceWindowScheduleResultTypeDef: ...
    def describe_maintenance_window_targets(self, **params: Unpack[DescribeMaintenanceWindowTargetsRequestTypeDef]) -> DescribeMaintenanceWindowTargetsResultTypeDef: ...
    def describe_maintenance_window_tasks(self, **params: Unpack[DescribeMaintenanceWindowTasksRequestTypeDef]) -> DescribeMaintenanceWindowTasksResultTypeDef: ...
    def describe_maintenance_windows(self, **params: Unpack[DescribeMaintenanceWindowsRequestTypeDef]) -> DescribeMaintenanceWindowsResultTypeDef: ...
    def describe_maintenance_windows_for_target(self, **params: Unpack[DescribeMaintenanceWindowsForTargetRequestTypeDef]) -> DescribeMaintenanceWindowsForTargetResultTypeDef: ...
    def get_command_invocation(self, **params: Unpack[GetCommandInvocationRequestTypeDef]) -> GetCommandInvocationResultTypeDef: ...
    def get_maintenance_window(self, **params: Unpack[GetMaintenanceWindowRequestTypeDef]) -> GetMaintenanceWindowResultTypeDef: ...
    def get_maintenance_window_execution(self, **params: Unpack[GetMaintenanceWindowExecutionRequestTypeDef]) -> GetMaintenanceWindowExecutionResultTypeDef: ...
    def get_maintenance_window_execution_task(self, **params: Unpack[GetMaintenanceWindowExecutionTaskRequestTypeDef]) -> GetMaintenanceWindowExecutionTaskResultTypeDef: ...
    def get_maintenance_window_execution_task_invocation(self, **params: Unpack[GetMaintenanceWindowExecutionTaskInvocationRequestTypeDef]) -> GetMaintenanceWindowExecutionTaskInvocationResultTypeDef: ...
    def get_maintenance_window_task(self, **params: Unpack[GetMaintenanceWindowTaskRequestTypeDef]) -> GetMaintenanceWindowTaskResultTypeDef: ...
    def list_commands(self, **params: Unpack[ListCommandsRequestTypeDef]) -> ListCommandsResultTypeDef: ...
    def register_target_with_maintenance_window(self, **params: Unpack[RegisterTargetWithMaintenanceWindowRequestTypeDef]) -> RegisterTargetWithMaintenanceWindowResultTypeDef: ...
    def register_task_with_maintenance_window(self, **params: Unpack[RegisterTaskWithMaintenanceWindowRequestTypeDef]) -> RegisterTaskWithMaintenanceWindowResultTypeDef: ...
    def send_command(self, **params: Unpack[SendCommandRequestTypeDef]) -> SendCommandResultTypeDef: ...
    def update_maintenance_window(self, **params: Unpack[UpdateMaintenanceWindowRequestTypeDef]) -> UpdateMaintenanceWindowResultTypeDef: ...
    def update_maintenance_window_target(self, **params: Unpack[UpdateMaintenanceWindowTargetRequestTypeDef]) -> UpdateMaintenanceWindowTargetResultTypeDef: ...
    def update_maintenance_window_task(self, **params: Unpack[UpdateMaintenanceWindowTaskRequestTypeDef]) -> UpdateMaintenanceWindowTaskResultTypeDef: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_window_execution_task_invocations"]) -> DescribeMaintenanceWindowExecutionTaskInvocationsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_window_execution_tasks"]) -> DescribeMaintenanceWindowExecutionTasksPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_window_executions"]) -> DescribeMaintenanceWindowExecutionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_window_schedule"]) -> DescribeMaintenanceWindowSchedulePaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_window_targets"]) -> DescribeMaintenanceWindowTargetsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_window_tasks"]) -> DescribeMaintenanceWindowTasksPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_windows"]) -> DescribeMaintenanceWindowsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_windows_for_target"]) -> DescribeMaintenanceWindowsForTargetPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["list_commands"]) -> ListCommandsPaginator: ...
    def get_waiter(self, waiter_name: Literal["command_executed"]) -> CommandExecutedWaiter: ...
class AsyncBotoSSMClient(AsyncBotoClient):
    @property
    def exceptions(self) -> SSMExceptions: ...
    async def create_maintenance_window(self, **params: Unpack[CreateMaintenanceWindowRequestTypeDef]) -> CreateMaintenanceWindowResultTypeDef: ...
    async def delete_maintenance_window(self, **params: Unpack[DeleteMaintenanceWindowRequestTypeDef]) -> DeleteMaintenanceWindowResultTypeDef: ...
    async def deregister_target_from_maintenance_window(self, **params: Unpack[DeregisterTargetFromMaintenanceWindowRequestTypeDef]) -> DeregisterTargetFromMaintenanceWindowResultTypeDef: ...
    async def deregister_task_from_maintenance_window(self, **params: Unpack[DeregisterTaskFromMaintenanceWindowRequestTypeDef]) -> DeregisterTaskFromMaintenanceWindowResultTypeDef: ...
    async def describe_maintenance_window_execution_task_invocations(self, **params: Unpack[DescribeMaintenanceWindowExecutionTaskInvocationsRequestTypeDef]) -> DescribeMaintenanceWindowExecutionTaskInvocationsResultTypeDef: ...
    async def describe_maintenance_window_execution_tasks(self, **params: Unpack[DescribeMaintenanceWindowExecutionTasksRequestTypeDef]) -> DescribeMaintenanceWindowExecutionTasksResultTypeDef: ...
    async def describe_maintenance_window_executions(self, **params: Unpack[DescribeMaintenanceWindowExecutionsRequestTypeDef]) -> DescribeMaintenanceWindowExecutionsResultTypeDef: ...
    async def describe_maintenance_window_schedule(self, **params: Unpack[DescribeMaintenanceWindowScheduleRequestTypeDef]) -> DescribeMaintenanceWindowScheduleResultTypeDef: ...
    async def describe_maintenance_window_targets(self, **params: Unpack[DescribeMaintenanceWindowTargetsRequestTypeDef]) -> DescribeMaintenanceWindowTargetsResultTypeDef: ...
    async def describe_maintenance_window_tasks(self, **params: Unpack[DescribeMaintenanceWindowTasksRequestTypeDef]) -> DescribeMaintenanceWindowTasksResultTypeDef: ...
    async def describe_maintenance_windows(self, **params: Unpack[DescribeMaintenanceWindowsRequestTypeDef]) -> DescribeMaintenanceWindowsResultTypeDef: ...
    async def describe_maintenance_windows_for_target(self, **params: Unpack[DescribeMaintenanceWindowsForTargetRequestTypeDef]) -> DescribeMaintenanceWindowsForTargetResultTypeDef: ...
    async def get_command_invocation(self, **params: Unpack[GetCommandInvocationRequestTypeDef]) -> GetCommandInvocationResultTypeDef: ...
    async def get_maintenance_window(self, **params: Unpack[GetMaintenanceWindowRequestTypeDef]) -> GetMaintenanceWindowResultTypeDef: ...
    async def get_maintenance_window_execution(self, **params: Unpack[GetMaintenanceWindowExecutionRequestTypeDef]) -> GetMaintenanceWindowExecutionResultTypeDef: ...
    async def get_maintenance_window_execution_task(self, **params: Unpack[GetMaintenanceWindowExecutionTaskRequestTypeDef]) -> GetMaintenanceWindowExecutionTaskResultTypeDef: ...
    async def get_maintenance_window_execution_task_invocation(self, **params: Unpack[GetMaintenanceWindowExecutionTaskInvocationRequestTypeDef]) -> GetMaintenanceWindowExecutionTaskInvocationResultTypeDef: ...
    async def get_maintenance_window_task(self, **params: Unpack[GetMaintenanceWindowTaskRequestTypeDef]) -> GetMaintenanceWindowTaskResultTypeDef: ...
    async def list_commands(self, **params: Unpack[ListCommandsRequestTypeDef]) -> ListCommandsResultTypeDef: ...
    async def register_target_with_maintenance_window(self, **params: Unpack[RegisterTargetWithMaintenanceWindowRequestTypeDef]) -> RegisterTargetWithMaintenanceWindowResultTypeDef: ...
    async def register_task_with_maintenance_window(self, **params: Unpack[RegisterTaskWithMaintenanceWindowRequestTypeDef]) -> RegisterTaskWithMaintenanceWindowResultTypeDef: ...
    async def send_command(self, **params: Unpack[SendCommandRequestTypeDef]) -> SendCommandResultTypeDef: ...
    async def update_maintenance_window(self, **params: Unpack[UpdateMaintenanceWindowRequestTypeDef]) -> UpdateMaintenanceWindowResultTypeDef: ...
    async def update_maintenance_window_target(self, **params: Unpack[UpdateMaintenanceWindowTargetRequestTypeDef]) -> UpdateMaintenanceWindowTargetResultTypeDef: ...
    async def update_maintenance_window_task(self, **params: Unpack[UpdateMaintenanceWindowTaskRequestTypeDef]) -> UpdateMaintenanceWindowTaskResultTypeDef: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_window_execution_task_invocations"]) -> AsyncDescribeMaintenanceWindowExecutionTaskInvocationsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_window_execution_tasks"]) -> AsyncDescribeMaintenanceWindowExecutionTasksPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_window_executions"]) -> AsyncDescribeMaintenanceWindowExecutionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_window_schedule"]) -> AsyncDescribeMaintenanceWindowSchedulePaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_window_targets"]) -> AsyncDescribeMaintenanceWindowTargetsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_window_tasks"]) -> AsyncDescribeMaintenanceWindowTasksPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_windows"]) -> AsyncDescribeMaintenanceWindowsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["describe_maintenance_windows_for_target"]) -> AsyncDescribeMaintenanceWindowsForTargetPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["list_commands"]) -> AsyncListCommandsPaginator: ...
    def get_waiter(self, waiter_name: Literal["command_executed"]) -> AsyncCommandExecutedWaiter: ...
AnySSMClient = _SSMMethods | BareClient | BotoSSMClient
AnyAsyncSSMClient = _SSMMethods | BareClient | AsyncBotoSSMClient
Client = BotoSSMClient
AsyncClient = AsyncBotoSSMClient
