"""Run by the tests: import, validate and stub, as the package stands in this project."""

from __future__ import annotations

import sys

from typed_aws.ssm import RegisterTaskWithMaintenanceWindowResult, StubSSMClient

from .tasks import mistakes, nightly, register

WINDOW = "mw-0123456789abcdef0"


def main() -> None:
    """Register a task with a stub, tell what is wrong with another, and what was imported."""
    stub = StubSSMClient()
    stub.register_task_with_maintenance_window.returns(
        RegisterTaskWithMaintenanceWindowResult(window_task_id="t-1")
    )
    print(register(stub, nightly(WINDOW, ["i-1"])))
    stub.register_task_with_maintenance_window.assert_called_once_with(nightly(WINDOW, ["i-1"]))
    wrong = nightly("mw-1", ["i-1"])
    wrong.targets = None
    print(mistakes(wrong))
    print(any(name.partition(".")[0] == "botocore" for name in sys.modules))


if __name__ == "__main__":
    main()
