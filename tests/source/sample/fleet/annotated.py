"""A client that is passed, with its type."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_ssm import SSMClient


def run(ssm: "SSMClient", instance_id: str, command: str) -> str:
    response = ssm.send_command(
        InstanceIds=[instance_id],
        DocumentName="AWS-RunShellScript",
        Parameters={"commands": [command]},
    )
    sent = response["Command"]
    return sent["CommandId"]
