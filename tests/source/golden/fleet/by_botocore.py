"""A client without boto3."""

import botocore.session
from typed_aws.runtime.unwrap import present
from typed_aws.ssm import SSMClient


def count_windows() -> int:
    client = SSMClient(
        botocore.session.get_session().create_client(service_name="ssm", region_name="us-east-1")
    )
    return len(present(client.describe_maintenance_windows().window_identities))
