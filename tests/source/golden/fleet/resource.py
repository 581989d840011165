"""The client below a resource."""

import boto3
from typed_aws.runtime.unwrap import present
from typed_aws.s3 import GetObjectRequest, PutObjectRequest, S3Client

s3 = boto3.resource("s3", region_name="us-east-1").meta.client


def store(bucket: str, key: str, text: str) -> str:
    answer = S3Client(s3).put_object(
        PutObjectRequest(bucket=bucket, key=key, body=text.encode(), content_type="text/plain")
    )
    return present(answer.e_tag)


def load(bucket: str, key: str) -> bytes:
    return present(S3Client(s3).get_object(GetObjectRequest(bucket=bucket, key=key)).body).read()
