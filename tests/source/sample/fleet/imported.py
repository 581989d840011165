"""A client, and a function that makes one, of other modules."""

from fleet.direct import ssm
from fleet.factory import make_ssm


def remove_target(window_id: str, target_id: str) -> str:
    ssm.deregister_target_from_maintenance_window(WindowId=window_id, WindowTargetId=target_id)
    rest = make_ssm().describe_maintenance_window_targets(WindowId=window_id)
    return "empty" if not rest["Targets"] else "not empty"
