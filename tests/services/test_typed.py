"""The type checkers, in their strictest settings, over the whole output of many services."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from botosmith import output
from botosmith.pipeline import build

# Chosen for what they have of their own: size, unions, recursion, documents, streams of events,
# `jsonvalue`, sparse collections, waiters, every protocol.
SERVICES = (
    *("acm", "amplifyuibuilder", "appsync", "arc-region-switch", "autoscaling", "bedrock-agent"),
    *("bedrock-agent-runtime", "bedrock-runtime", "cloudformation", "cloudfront", "cloudwatch"),
    *("connectcases", "dynamodb", "ec2", "ecs", "eks", "entityresolution", "events", "glue", "iam"),
    *("iotsitewise", "kinesis", "kms", "lambda", "lexv2-models", "lexv2-runtime", "logs", "omics"),
    *("pricing", "quicksight", "rds", "route53", "s3", "s3control", "secretsmanager", "sns", "sqs"),
    *("ssm", "stepfunctions", "sts", "transcribe", "wafv2"),
)
AT_ONCE = 6
"""Services in one package: a type checker's memory grows with what it checks."""

BATCHES = [SERVICES[start : start + AT_ONCE] for start in range(0, len(SERVICES), AT_ONCE)]

pytestmark = pytest.mark.slow


def test_there_are_at_least_forty_services() -> None:
    assert len(set(SERVICES)) >= 40


@pytest.fixture(scope="module", params=BATCHES, ids="+".join)
def package(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the package `aws`, every operation of some services."""
    folder = tmp_path_factory.mktemp("typed")
    services = dict.fromkeys(request.param, ("*",))
    output.write(build("aws", services, formatter="none").texts, folder / "aws")
    return folder


def test_mypy_finds_nothing(package: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "aws"]
    found = subprocess.run(command, cwd=package, capture_output=True, text=True, check=False)

    assert found.stdout.startswith("Success"), found.stdout[-4_000:]


def test_pyright_finds_nothing(package: Path) -> None:
    settings = {"include": ["aws"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (package / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    found = subprocess.run(
        [sys.executable, "-m", "pyright"], cwd=package, capture_output=True, text=True, check=False
    )

    assert "0 errors, 0 warnings" in found.stdout, found.stdout[-4_000:]
