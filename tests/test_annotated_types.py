"""Constraints speak the protocol of `annotated_types`, as pydantic and hypothesis know it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import pytest

from typed_aws import ssm
from typed_aws.runtime.constraints import Length, OneOf, Pattern, Range, Required, UniqueItems

annotated_types: Any = pytest.importorskip("annotated_types", reason="it is not installed")
pydantic: Any = pytest.importorskip("pydantic", reason="pydantic is not installed")
pytest.importorskip("hypothesis", reason="hypothesis is not installed")

WINDOW = "mw-0c50858d01234abcd"


def hints() -> dict[str, Any]:
    return get_type_hints(ssm.RegisterTaskWithMaintenanceWindowRequest, include_extras=True)


def test_each_constraint_says_what_it_means() -> None:
    known = annotated_types
    assert list(Length(1, 5)) == [known.MinLen(1), known.MaxLen(5)]
    assert list(Length(None, 5)) == [known.MaxLen(5)]
    assert list(Range(1, 5)) == [known.Ge(1), known.Le(5)]
    assert list(Required()) == []
    assert all(isinstance(each, known.GroupedMetadata) for each in (Length(1), Range(1)))
    for constraint, right, wrong in (
        (Pattern("a+"), "aa", "aab"),
        (Pattern("a+", up_to=3), "aaaab", "aab"),
        (UniqueItems(), [1, 2], [1, 1]),
        (OneOf("a", severity="error"), "a", "b"),
    ):
        predicate: Any
        (predicate,) = constraint
        assert predicate.func(right)
        assert not predicate.func(wrong)


def test_what_warns_is_not_enforced() -> None:
    assert list(OneOf("a", "b")) == []
    assert list(Length(1, 5, severity="warning")) == []
    assert list(Pattern("a", severity="warning")) == []


@pytest.mark.parametrize(
    ("member", "right", "wrong"),
    [
        ("name", ["abc", "a" * 128, None], ["ab", "a" * 129, "a b"]),
        ("window_id", [WINDOW], [WINDOW[:-1], f"{WINDOW}0", WINDOW[:-1] + "Z"]),
        ("priority", [0, 1], [-1]),
        ("targets", [[], [ssm.Target()] * 5], [[ssm.Target()] * 6]),
        # To pydantic, the values that a model knows are all that there are.
        ("task_type", ["LAMBDA"], ["NEWER"]),
    ],
)
def test_pydantic_enforces_them(member: str, right: list[Any], wrong: list[Any]) -> None:
    adapter = pydantic.TypeAdapter(hints()[member])
    for value in right:
        assert adapter.validate_python(value) == value
    for value in wrong:
        with pytest.raises(pydantic.ValidationError):
            adapter.validate_python(value)


def test_pydantic_makes_whole_requests() -> None:
    adapter = pydantic.TypeAdapter(ssm.RegisterTaskWithMaintenanceWindowRequest)
    given = {"window_id": WINDOW, "task_arn": "x", "task_type": "LAMBDA"}
    request = adapter.validate_python({**given, "targets": [{"key": "a"}]})
    assert request == ssm.RegisterTaskWithMaintenanceWindowRequest(
        window_id=WINDOW, task_arn="x", task_type="LAMBDA", targets=[ssm.Target(key="a")]
    )
    assert request.to_wire()["Targets"] == [{"Key": "a"}]
    newer = ssm.RegisterTaskWithMaintenanceWindowRequest.from_wire({"Newer": 1})
    assert adapter.validate_python(newer).unknown_members == {"Newer": 1}
    with pytest.raises(pydantic.ValidationError, match="window_id"):
        adapter.validate_python({**given, "window_id": "mw-1"})


def test_hypothesis_makes_right_values() -> None:
    from hypothesis import given, settings, strategies

    operation = ssm.RegisterTaskWithMaintenanceWindowRequest

    @settings(max_examples=20, database=None, deadline=None)
    @given(
        strategies.from_type(hints()["window_id"]),
        strategies.from_type(hints()["name"]),
        strategies.from_type(hints()["priority"]),
    )
    def right(window_id: str, name: str | None, priority: int | None) -> None:
        request = operation(
            window_id=window_id, name=name, priority=priority, task_arn="x", task_type="LAMBDA"
        )
        assert request.validate() == []

    right()


def test_constraints_of_ones_own_types_work() -> None:
    adapter = pydantic.TypeAdapter(Annotated[list[int], UniqueItems(), Length(2)])
    assert adapter.validate_python([1, 2]) == [1, 2]
    for wrong in ([1], [1, 1]):
        with pytest.raises(pydantic.ValidationError):
            adapter.validate_python(wrong)


def test_nothing_is_said_where_it_is_not_installed() -> None:
    code = (
        "import sys; sys.modules['annotated_types'] = None\n"
        "from typed_aws.runtime.constraints import Length\n"
        "assert list(Length(1, 5)) == []\n"
        "from typed_aws import ssm\n"
        "assert ssm.GetMaintenanceWindowRequest(window_id='x').validate()\n"
    )
    folder = Path(__file__).parents[1] / "generated"
    subprocess.run([sys.executable, "-c", code], cwd=folder, check=True)


def test_validation_needs_none_of_it() -> None:
    code = (
        "import sys\n"
        "from typed_aws import ssm\n"
        f"request = ssm.GetMaintenanceWindowRequest(window_id='{WINDOW}')\n"
        "assert not request.validate()\n"
        "assert not {'annotated_types', 'pydantic', 'rich', 'json'} & {*sys.modules}\n"
    )
    folder = Path(__file__).parents[1] / "generated"
    subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, '{folder}')\n{code}"],
        check=True,
    )
