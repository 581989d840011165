"""What nobody can tell without running it."""

from typing import Any

import boto3
from botocore.client import BaseClient


def untyped(client, window_id):  # type: ignore[no-untyped-def]
    return client.get_maintenance_window(WindowId=window_id)


def base(client: BaseClient, window_id: str) -> Any:
    return client.get_maintenance_window(WindowId=window_id)


def dynamic(service: str) -> Any:
    return boto3.client(service).describe_maintenance_windows()


def by_name(method: str) -> Any:
    ssm = boto3.client("ssm")
    return getattr(ssm, method)()


def objects() -> Any:
    return boto3.resource("s3").Bucket("fleet").objects.all()


def upload(path: str) -> None:
    boto3.client("s3").upload_file(path, "fleet", "upload")
