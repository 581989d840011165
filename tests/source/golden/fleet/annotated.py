"""A client that is passed, with its type."""

from typing import TYPE_CHECKING

from typed_aws.runtime.unwrap import present
from typed_aws.ssm import SSMClient as TypedSSMClient, SendCommandRequest

if TYPE_CHECKING:
    from mypy_boto3_ssm import SSMClient


def run(ssm: "SSMClient", instance_id: str, command: str) -> str:
    response = TypedSSMClient(ssm).send_command(
        SendCommandRequest(
            instance_ids=[instance_id],
            document_name="AWS-RunShellScript",
            parameters={"commands": [command]},
        )
    )
    sent = present(response.command)
    return present(sent.command_id)
