"""The client below a resource."""

import boto3

s3 = boto3.resource("s3", region_name="us-east-1").meta.client


def store(bucket: str, key: str, text: str) -> str:
    answer = s3.put_object(Bucket=bucket, Key=key, Body=text.encode(), ContentType="text/plain")
    return answer["ETag"]


def load(bucket: str, key: str) -> bytes:
    return s3.get_object(Bucket=bucket, Key=key)["Body"].read()
