"""What is measured once per process: importing, and generating."""

from __future__ import annotations

import subprocess
import sys
from statistics import median

_IMPORTS = {
    "nothing": "pass",
    "dataclasses, re, typing": "import dataclasses, re, typing",
    "a request of typed_aws.ssm": "from typed_aws.ssm import SendCommandRequest",
    "the client of typed_aws.ssm": "from typed_aws.ssm import SSMClient",
    "pydantic": "import pydantic; pydantic.BaseModel",
    "attrs and cattrs": "import attrs, cattrs",
    "msgspec": "import msgspec",
    "botocore.session": "import botocore.session",
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
sys.path[:0] = {path!r}
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
    taken = [
        float(
            subprocess.run(
                [sys.executable, "-c", program], check=True, capture_output=True, text=True
            ).stdout
        )
        for _ in range(times)
    ]
    return round(median(taken) * 1000, 2)
