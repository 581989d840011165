"""A client as an attribute."""

import boto3


class Windows:
    def __init__(self, region: str = "us-east-1") -> None:
        self.ssm = boto3.client("ssm", region_name=region)

    def add_target(self, window_id: str, instance_id: str) -> str:
        target = self.ssm.register_target_with_maintenance_window(
            WindowId=window_id,
            ResourceType="INSTANCE",
            Targets=[{"Key": "InstanceIds", "Values": [instance_id]}],
        )
        return target["WindowTargetId"]

    def target_ids(self, window_id: str) -> list[str]:
        found = self.ssm.describe_maintenance_window_targets(WindowId=window_id)
        ids = []
        for target in found["Targets"]:
            ids.append(target["WindowTargetId"])
        return ids
