from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.pages.flagship import OPERATION, flagship_page
from tests.pages.printed import printed

from botosmith.overlay import Fact
from botosmith.overlay.read import parse
from botosmith.untyped import service_model

HEAD = "service: ssm\nsources: {ticket: {note: x}}\nfacts:\n"


DATABASE = {
    "DBPortNumber": (
        "The port on which the database takes connections.\n\nValid Values: 1150-65535"
    ),
    "NetworkType": "The kind of network.\n\nValid Values: IPV4 | DUAL",
    "MonitoringInterval": "Seconds between measurements.\n\nValid Values: 0, 1, 5, 10, 15, 30, 60",
    "BackupRetentionPeriod": (
        "Days for which backups are kept.\n\nDefault: 1\n\nConstraints:\n\n"
        "- Must be a value from 0 to 35."
    ),
}
"""What a person writes of members of ModifyDBInstance, and the model does not state."""


@pytest.fixture
def saved_page(tmp_path: Path) -> Callable[[str], Path]:
    """A page that is printed from the model and saved, by its operation."""

    def save(operation: str, service: str = "") -> Path:
        path = tmp_path / f"{operation}.md"
        if operation == OPERATION:
            path.write_text(flagship_page("markdown"), "utf-8")
        elif operation == "ModifyDBInstance":
            path.write_text(printed("rds", operation, "markdown", prose=DATABASE), "utf-8")
        else:
            path.write_text(printed(service, operation, "markdown"), "utf-8")
        return path

    return save


@pytest.fixture
def ssm() -> dict[str, Any]:
    """A copy of the model of Systems Manager, to change."""
    return copy.deepcopy(service_model("ssm"))


def facts(text: str) -> tuple[Fact, ...]:
    """Facts about Systems Manager, written as the items of `facts`."""
    lines = "".join(f"  {line}\n" if line.strip() else "\n" for line in text.splitlines())
    return parse(HEAD + lines, "own.yaml")[0]


def fact(text: str) -> Fact:
    (found,) = facts(text)
    return found
