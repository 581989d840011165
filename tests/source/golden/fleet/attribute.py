"""A client as an attribute."""

import boto3
from typed_aws.runtime.unwrap import present
from typed_aws.ssm import (
    DescribeMaintenanceWindowTargetsRequest,
    RegisterTargetWithMaintenanceWindowRequest,
    SSMClient,
    Target,
)


class Windows:
    def __init__(self, region: str = "us-east-1") -> None:
        self.ssm = boto3.client("ssm", region_name=region)

    def add_target(self, window_id: str, instance_id: str) -> str:
        target = SSMClient(self.ssm).register_target_with_maintenance_window(
            RegisterTargetWithMaintenanceWindowRequest(
                window_id=window_id,
                resource_type="INSTANCE",
                targets=[Target(key="InstanceIds", values=[instance_id])],
            )
        )
        return present(target.window_target_id)

    def target_ids(self, window_id: str) -> list[str]:
        found = SSMClient(self.ssm).describe_maintenance_window_targets(
            DescribeMaintenanceWindowTargetsRequest(window_id=window_id)
        )
        ids = []
        for target in present(found.targets):
            ids.append(present(target.window_target_id))
        return ids
