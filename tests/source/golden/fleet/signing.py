"""Uses of operations that are no plain calls."""

from functools import partial

import boto3

s3 = boto3.client("s3", region_name="us-east-1")
ssm = boto3.client("ssm", region_name="us-east-1")

list_windows = partial(ssm.describe_maintenance_windows, MaxResults=10)
cancel = getattr(ssm, "cancel_command")  # noqa: B009


def link(key: str) -> str:
    return str(s3.generate_presigned_url("get_object", Params={"Bucket": "fleet", "Key": key}))
