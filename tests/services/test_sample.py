"""A sample of what `python -m tests.services` checks of all services, with every protocol."""

from __future__ import annotations

import pytest
from tests.services.checking import check_service

from botosmith.untyped import service_model

# Small services whole, large ones by the operations that have something of their own.
SAMPLE: dict[str, list[str] | None] = {
    "arc-region-switch": ["CreatePlan", "GetPlan", "ListPlans"],
    "bedrock-runtime": ["Converse", "ConverseStream", "InvokeModel"],
    "cloudfront": ["CreateDistribution", "GetDistribution", "ListDistributions"],
    "cloudwatch": ["PutMetricData", "GetMetricData", "PutMetricAlarm"],
    "connectcases": None,
    "dynamodb": ["Query", "TransactWriteItems", "BatchGetItem"],
    "ec2": ["RunInstances", "DescribeInstances", "CreateFleet"],
    "lexv2-runtime": None,
    "logs": ["StartLiveTail", "PutLogEvents"],
    "s3": ["PutObject", "GetObject", "SelectObjectContent", "PutBucketReplication"],
    "sns": ["Publish", "PublishBatch"],
    "sqs": ["SendMessage", "ReceiveMessage"],
    "ssm": ["RegisterTaskWithMaintenanceWindow", "SendCommand", "GetParameters"],
    "wafv2": ["CreateWebACL"],
}


def test_the_sample_has_every_protocol() -> None:
    protocols = {service_model(service)["metadata"]["protocol"] for service in SAMPLE}

    assert protocols >= {"json", "rest-json", "query", "ec2", "rest-xml", "smithy-rpc-v2-cbor"}


@pytest.mark.parametrize("service", SAMPLE)
def test_requests_and_results_built_from_the_raw_model_are_clean(service: str) -> None:
    operations = SAMPLE[service]
    report = check_service(service, operations)

    assert report.failures == []
    wanted = len(operations or service_model(service)["operations"])
    for kind in ("minimal requests", "full requests", "minimal results", "full results"):
        assert report.counts[kind] == wanted
