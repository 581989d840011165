"""What is measured once per process: importing, and generating."""

from __future__ import annotations

import os
import subprocess
import sys
from statistics import median
from tempfile import TemporaryDirectory

_IMPORTS = {
    "nothing": "pass",
    "dataclasses, re, typing": "import dataclasses, re, typing",
    "a request of typed_aws.ssm": (
        "from typed_aws.ssm import RegisterTaskWithMaintenanceWindowRequest"
    ),
    "that one, made and validated once": (
        "from typed_aws.ssm import RegisterTaskWithMaintenanceWindowRequest as Request;"
        "Request(window_id='mw-0c50858d01234abcd', task_arn='a', task_type='LAMBDA').validate()"
    ),
    "a request of typed_aws.ec2": "from typed_aws.ec2 import RunInstancesRequest",
    "this one, made and validated once": (
        "from typed_aws.ec2 import RunInstancesRequest as Request;"
        "Request(min_count=1, max_count=1).validate()"
    ),
    "the client of typed_aws.ssm": "from typed_aws.ssm import SSMClient",
    "pydantic": "import pydantic; pydantic.BaseModel",
    "attrs and cattrs": "import attrs, cattrs",
    "msgspec": "import msgspec",
    "botocore.session": "import botocore.session",
    "a client of boto3": "import boto3; boto3.client('ssm', region_name='eu-west-1')",
}
_BUILD = "from botosmith import load_package; load_package({service!r}, {operations!r}{more})"
_BUILDS = {
    "one operation of ssm": _BUILD.format(
        service="ssm", operations=["RegisterTaskWithMaintenanceWindow"], more=""
    ),
    "all of sqs": _BUILD.format(service="sqs", operations=None, more=""),
    "all of ssm, unformatted": _BUILD.format(
        service="ssm", operations=None, more=", formatter='none'"
    ),
}
_TIMED = """
import sys, time
sys.path[:1] = {path!r}
begin = time.process_time()
{statement}
print(time.process_time() - begin)
"""


def imports(times: int) -> dict[str, float]:
    """Milliseconds of CPU time that an import takes in a fresh interpreter: the median."""
    return {name: _milliseconds(statement, times) for name, statement in _IMPORTS.items()}


def generation(times: int) -> dict[str, float]:
    """Milliseconds of CPU time from nothing to an imported package, `import botosmith` included."""
    return {name: _milliseconds(statement, times) for name, statement in _BUILDS.items()}


def _milliseconds(statement: str, times: int) -> float:
    program = _TIMED.format(path=sys.path, statement=statement)
    _seconds(program)  # which compiles the modules: only then are they imported as they usually are
    return round(median(_seconds(program) for _ in range(times)) * 1000, 2)


def _seconds(program: str) -> float:
    """What a program says that it took, in a folder of its own that holds nothing to import."""
    compiled = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    with TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-c", program],
            check=True,
            capture_output=True,
            text=True,
            cwd=folder,
            env=compiled,
        )
    return float(done.stdout)
