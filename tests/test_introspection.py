"""`constraints(Shape)`: what the annotations say, as data."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

from botocore import xform_name

from botosmith.untyped import service_model
from typed_aws import ssm
from typed_aws.ssm import RegisterTaskWithMaintenanceWindowRequest as Request


def test_every_member_by_its_wire_name() -> None:
    assert list(ssm.constraints(Request)) == list(Request.wire_names.values())


def test_a_string() -> None:
    window = ssm.constraints(Request)["WindowId"]
    assert (window.kind, window.required, window.sensitive) == ("string", True, False)
    assert str(window) == "required string, Length(20, 20), Pattern('^mw-[0-9a-f]{17}$')"
    assert {each.origin for each in window.constraints} == {"model"}


def test_a_list_of_structures() -> None:
    targets = ssm.constraints(Request)["Targets"]
    assert targets.item is not None
    assert targets.item.structure is ssm.Target
    assert str(targets) == "list of (Target), Length(0, 5)"


def test_a_map_its_keys_and_a_fact() -> None:
    parameters = ssm.constraints(Request)["TaskParameters"]
    assert parameters.sensitive
    assert str(parameters.key) == "string, Length(1, 255)"
    assert [each.origin for each in parameters.constraints] == ["task-parameters-deprecated"]
    assert str(parameters).endswith("[task-parameters-deprecated]")


def test_an_enum() -> None:
    (known,) = ssm.constraints(Request)["TaskType"].constraints
    assert (known.name, known.severity) == ("enum", "warning")
    assert repr(known) == "OneOf('RUN_COMMAND', 'AUTOMATION', 'STEP_FUNCTIONS', 'LAMBDA')"


def test_what_it_tells_is_what_a_violation_tells() -> None:
    found: list[Any] = list(Request.from_wire({"WindowId": "x"}).validate())
    stated = {each.name for each in ssm.constraints(Request)["WindowId"].constraints}
    assert {each.constraint for each in found if each.path == "WindowId"} <= stated


def test_it_is_imported_when_it_is_first_used() -> None:
    program = (
        "import sys; from typed_aws import ssm; ssm.SSMClient; "
        "print('typed_aws.runtime.introspection' in sys.modules); ssm.constraints; "
        "print('typed_aws.runtime.introspection' in sys.modules)"
    )
    path = f"import sys; sys.path[:0] = {sys.path!r}; "
    told = subprocess.run(
        [sys.executable, "-c", path + program], check=True, capture_output=True, text=True
    )
    assert told.stdout.split() == ["False", "True"]


def test_a_shell_completes_the_members_and_what_can_be_done_with_them() -> None:
    members = service_model("ssm")["shapes"]["SendCommandResult"]["members"]
    offered = [name for name in dir(ssm.SendCommandResult()) if not name.startswith("__")]
    methods = ["from_json", "from_wire", "to_json", "to_wire", "unknown_members", "validate"]
    assert offered == sorted([*map(xform_name, members), *methods])
    assert "from_wire" in dir(ssm.SendCommandResult)
