"""A client, and a function that makes one, of other modules."""

from fleet.direct import ssm
from fleet.factory import make_ssm
from typed_aws.runtime.unwrap import present
from typed_aws.ssm import (
    DeregisterTargetFromMaintenanceWindowRequest,
    DescribeMaintenanceWindowTargetsRequest,
    SSMClient,
)


def remove_target(window_id: str, target_id: str) -> str:
    SSMClient(ssm).deregister_target_from_maintenance_window(
        DeregisterTargetFromMaintenanceWindowRequest(
            window_id=window_id, window_target_id=target_id
        )
    )
    rest = SSMClient(make_ssm()).describe_maintenance_window_targets(
        DescribeMaintenanceWindowTargetsRequest(window_id=window_id)
    )
    return "empty" if not present(rest.targets) else "not empty"
