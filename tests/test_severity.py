"""A user's own severities: in the configuration, and at call time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from botosmith import LoadedPackage, load_package
from botosmith.api import load_built
from botosmith.config import CONSTRAINTS, Config, check_severity, read
from botosmith.errors import ConfigError
from botosmith.model import RULE_KINDS
from botosmith.pipeline import build
from botosmith.programs.codes import CODES

_FLAGSHIP = "RegisterTaskWithMaintenanceWindow"
_FACT = "targets-for-run-command"
_PARAMS = {
    "WindowId": "mw-0123456789abcdef0",
    "TaskArn": "",
    "TaskType": "RUN_COMMAND",
    "CutoffBehavior": "NEWER",
}


def _built(severity: dict[str, str]) -> LoadedPackage:
    services = {"ssm": (_FLAGSHIP,)}
    return load_built(build("own", services, formatter="none", severity=severity))


@pytest.fixture(scope="module")
def package() -> Iterator[LoadedPackage]:
    with load_package("ssm", [_FLAGSHIP], formatter="none") as package:
        yield package


def _told(package: LoadedPackage, **options: Any) -> dict[str, str]:
    found = package.operation(_FLAGSHIP).validate(_PARAMS, **options)
    return {each.constraint: each.severity for each in found}


def test_without_any(package: LoadedPackage) -> None:
    assert _told(package) == {"length": "error", "enum": "warning", "require": "error"}


@pytest.mark.parametrize("verdict", ["error", "warning"])
@pytest.mark.parametrize("profile", ["default", "strict", "lenient"])
def test_at_call_time_by_name_or_fact(package: LoadedPackage, verdict: str, profile: str) -> None:
    told = _told(package, profile=profile, severity={_FACT: verdict, "length": verdict})
    assert (told["length"], told["require"]) == (verdict, verdict)


def test_off_leaves_a_violation_out(package: LoadedPackage) -> None:
    assert _told(package, severity={"enum": "off", _FACT: "off"}) == {"length": "error"}


def test_a_facts_id_says_more_than_a_constraints_name(package: LoadedPackage) -> None:
    told = _told(package, severity={"require": "off", _FACT: "warning"})
    assert told["require"] == "warning"


def test_a_constraints_name_says_more_than_the_model(package: LoadedPackage) -> None:
    told = _told(package, severity={"model": "off", "enum": "error"})
    assert told == {"enum": "error", "require": "error"}


def test_in_a_package() -> None:
    with _built({"enum": "error", _FACT: "off"}) as package:
        assert _told(package) == {"length": "error", "enum": "error"}
        assert _told(package, profile="strict") == {"length": "error", "enum": "error"}
        again = _told(package, severity={_FACT: "warning", "length": "off"})
        assert again == {"enum": "error", "require": "warning"}


def test_a_package_without_any_is_the_same_as_ever(package: LoadedPackage) -> None:
    with _built({}) as built:
        path = "runtime/severity.py"
        assert built.texts[path] == package.texts[path]
        assert "= {}" in built.texts[path]


def _config(severity: dict[str, str]) -> Config:
    packages = [{"name": "own", "services": {"ssm": [_FLAGSHIP]}}]
    return Config.model_validate({"packages": packages, "severity": severity})


def test_the_configuration(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text(f"""[tool.botosmith.severity]
enum = "error"
{_FACT} = "off"

[[tool.botosmith.packages]]
name = "own"
[tool.botosmith.packages.services]
ssm = ["{_FLAGSHIP}"]
""")
    config = read(file)
    assert config.severity == {"enum": "error", _FACT: "off"}
    check_severity(config, ())


@pytest.mark.parametrize(
    ("key", "hint"), [("enumm", "did you mean enum?"), ("no-such-thing-at-all", "is no fact")]
)
def test_a_key_that_is_about_nothing(key: str, hint: str) -> None:
    with pytest.raises(ConfigError, match=key) as caught:
        check_severity(_config({key: "off"}), ())
    assert hint in str(caught.value)


def test_a_severity_that_is_none() -> None:
    with pytest.raises(ValueError, match="severity"):
        _config({"enum": "fatal"})


def test_every_constraint_has_its_name(package: LoadedPackage) -> None:
    runtime = __import__(f"{package.name}.runtime.constraints", fromlist=["Constraint"])
    names = {
        each.name
        for each in vars(runtime).values()
        if isinstance(each, type) and issubclass(each, runtime.Constraint) and hasattr(each, "name")
    }
    names = {name for name in names if isinstance(name, str)}
    assert names <= CONSTRAINTS


def test_every_kind_of_rule_can_be_named_and_has_a_code() -> None:
    kinds = {*RULE_KINDS} - {"constrain"}  # whose violations are those of its constraint
    assert kinds <= CONSTRAINTS
    assert kinds <= CODES.keys()
    assert len({*CODES.values()}) == len(CODES)
