"""Every selection of operations makes modules that compile."""

from __future__ import annotations

import pytest

from botosmith.pipeline import build


@pytest.mark.parametrize(
    ("service", "operation"),
    [
        ("polly", "StartSpeechSynthesisStream"),  # its request is a stream: no client has a method
        ("sts", "GetCallerIdentity"),
        ("s3", "SelectObjectContent"),
        ("ec2", "RunInstances"),
    ],
)
def test_one_operation_alone(service: str, operation: str) -> None:
    texts = build("toys", {service: [operation]}, formatter="none").texts
    modules = [path for path in texts if path.endswith(".py")]

    assert f"{service}/client.py" in modules
    for path in modules:
        compile(texts[path], path, "exec")
