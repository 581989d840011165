"""The type checkers, in their strictest settings, over the whole output of many services."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from botosmith.loading.service import service_names
from botosmith.output import folder as output
from botosmith.pipeline import build

# Chosen for what they have of their own: size, unions, recursion, documents, streams of events,
# `jsonvalue`, sparse collections, waiters, every protocol. A type checker's memory grows with what
# it checks at once, so the large ones stand alone.
BATCHES = (
    ("ec2",),
    ("quicksight",),
    ("acm", "amplifyuibuilder", "appsync", "arc-region-switch", "autoscaling", "bedrock-agent"),
    (
        "batch",
        "bedrock-agent-runtime",
        "cloudformation",
        "cloudfront",
        "cloudwatch",
        "connectcases",
        "ecs",
    ),
    ("bedrock-runtime", "dynamodb", "iotsitewise", "lexv2-models", "lexv2-runtime", "wafv2"),
    ("eks", "entityresolution", "events", "glue", "iam", "kinesis", "securityhub"),
    ("kms", "lambda", "logs", "omics", "pricing", "rds", "route53", "secretsmanager"),
    ("s3", "s3control", "sns", "sqs", "ssm", "stepfunctions", "sts", "transcribe"),
)
SERVICES = tuple(service for batch in BATCHES for service in batch)
WANTED = {
    *("ec2", "s3", "dynamodb", "quicksight", "wafv2", "lexv2-models", "bedrock-runtime"),
    *("transcribe-streaming", "iotsitewise"),
}

pytestmark = pytest.mark.slow


def test_there_are_at_least_forty_services() -> None:
    assert len(set(SERVICES)) == len(SERVICES) >= 40


def test_botocore_has_no_model_of_transcribe_streaming() -> None:
    """Its calls go over HTTP/2, which botocore does not speak; `transcribe` stands in its place."""
    assert WANTED - set(SERVICES) == {"transcribe-streaming"}
    assert "transcribe-streaming" not in service_names()


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

    print(f"mypy: {found.stdout.splitlines()[-1]}")
    assert found.stdout.startswith("Success"), found.stdout[-4_000:]
    assert int(re.findall(r"in (\d+) source files", found.stdout)[0]) == len(
        {path.with_suffix("") for path in files(package)}  # of a module and its stub, the stub
    )


def test_pyright_finds_nothing(package: Path) -> None:
    settings = {"include": ["aws"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (package / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    found = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson"],
        cwd=package,
        capture_output=True,
        text=True,
        check=False,
    )
    told = json.loads(found.stdout)

    print(f"pyright: {told['summary']}")
    assert told["generalDiagnostics"][:20] == []
    assert told["summary"]["filesAnalyzed"] == len(files(package))


def files(package: Path) -> list[Path]:
    """What there is to check: modules, and `type_defs.pyi` among them."""
    return [path for ending in ("py", "pyi") for path in package.rglob(f"aws/**/*.{ending}")]
