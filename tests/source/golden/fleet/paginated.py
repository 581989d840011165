"""A paginator."""

import boto3


def all_windows() -> list[str]:
    paginator = boto3.client("ssm", "us-east-1").get_paginator("describe_maintenance_windows")
    return [
        str(window["WindowId"])
        for page in paginator.paginate(PaginationConfig={"PageSize": 10})
        for window in page["WindowIdentities"]
    ]
