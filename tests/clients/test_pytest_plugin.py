"""The pytest plugin, in test runs of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import PACKAGE

pytest_plugins = ["pytester"]

CONFTEST = f"""
import sys
sys.path.insert(0, {{folder!r}})
from botosmith.pytest_plugin import stub_fixture
from {PACKAGE}.ssm import StubSSMClient
ssm = stub_fixture(StubSSMClient, ordered=True)
"""

TESTS = f"""
import pytest
from {PACKAGE}.ssm import *

RESULT = GetMaintenanceWindowResult(name="night")
REQUEST = GetMaintenanceWindowRequest(window_id="mw-0123456789abcdef0")

def test_asked(ssm):
    ssm.get_maintenance_window.returns(RESULT)
    assert ssm.get_maintenance_window(REQUEST).name == "night"

def test_not_asked(ssm):
    ssm.get_maintenance_window.returns(RESULT)

def test_failed_before_it_asked(ssm):
    ssm.get_maintenance_window.returns(RESULT)
    assert not "its own failure"

def test_factory(make_stub):
    here, there = make_stub(StubSSMClient), make_stub(StubSSMClient, profile="lenient")
    there.get_maintenance_window.returns(RESULT)
    with pytest.warns(UserWarning):
        there.get_maintenance_window(GetMaintenanceWindowRequest(window_id="mw-0123456789abcdefZ"))
    assert here.history == []
"""


def test_answers_that_nobody_asked_for_fail_the_test(
    pytester: pytest.Pytester, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Only the one plugin, whether or not its entry point is installed.
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makeconftest(CONFTEST.format(folder=str(folder)))
    pytester.makepyfile(TESTS)
    options = ("-p", "botosmith.pytest_plugin", "-p", "no:cacheprovider")
    result = pytester.runpytest_subprocess(*options)
    result.assert_outcomes(passed=3, failed=1, errors=1)
    result.stdout.fnmatch_lines(["E *answers that nobody asked for: GetMaintenanceWindow (1)"])
    result.stdout.fnmatch_lines(["ERROR *::test_not_asked*"])
