"""What an upgrade gives to read: new and reworded leads, and none that are decided."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Run, run  # noqa: F401  (a fixture)

from botosmith.drift.releases import Release
from botosmith.errors import ConfigError
from botosmith.facts.ledger import Decision, Ledger
from botosmith.facts.opened_leads import opened_leads

INSTALLED = Release("installed", ("sqs",), None)
EMPTY = Release("empty", (), None)


def test_every_lead_of_a_new_service_opens_unless_it_is_decided() -> None:
    every = opened_leads("sqs", EMPTY, INSTALLED, Ledger("sqs"))
    assert every
    first = every[0]
    ledger = Ledger("sqs", False, {first.id: Decision(lead=first.id, at=first.at, reason="state")})
    assert opened_leads("sqs", EMPTY, INSTALLED, ledger) == every[1:]
    some = opened_leads("sqs", EMPTY, INSTALLED, Ledger("sqs"), operations=["SendMessage"])
    assert 0 < len(some) < len(every)


def test_nothing_opens_where_nothing_changes() -> None:
    assert opened_leads("sqs", INSTALLED, INSTALLED, Ledger("sqs")) == ()


def test_a_package_keeps_no_documentation(tmp_path: Path) -> None:
    package = Release("made", ("sqs",), None, tmp_path)
    with pytest.raises(ConfigError, match="keeps no documentation"):
        opened_leads("sqs", package, INSTALLED, Ledger("sqs"))


def test_the_report_is_a_part_of_diff(run: Run) -> None:  # noqa: F811
    ran = run("diff", "installed", "--service", "sqs", "--leads", "--format", "json")
    assert ran.code == 0 and '"leads": []' in ran.out
