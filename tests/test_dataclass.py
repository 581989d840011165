"""Structures are dataclasses like those of the standard library, which is not imported for them."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from typed_aws import ec2, ssm
from typed_aws.runtime.dataclass import dataclass, field
from typed_aws.runtime.structure import Structure

GENERATED = Path(__file__).parents[1] / "generated"

WITHOUT = """
import sys
from typed_aws.ssm import RegisterTaskWithMaintenanceWindowRequest as Request
request = Request(window_id="mw-0c50858d01234abcd", task_arn="a", task_type="LAMBDA")
assert not [each for each in request.validate() if each.severity == "error"]
assert Request.from_wire(request.to_wire()) == request
print(*sorted({"dataclasses", "inspect"} & sys.modules.keys()))
"""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Jar(Structure):
    """A jar."""

    lid: str
    size: int | None = None
    secret: str | None = field(default=None, repr=False)
    count: int = 3
    labels: list[str] = field(default_factory=list)
    self: str | None = None


@dataclasses.dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Standard:
    """The same, by the standard library."""

    lid: str
    size: int | None = None
    secret: str | None = dataclasses.field(default=None, repr=False)
    count: int = 3
    labels: list[str] = dataclasses.field(default_factory=list)
    self: str | None = None


def test_a_request_is_made_and_validated_without_the_standard_librarys() -> None:
    environment = {**os.environ, "PYTHONPATH": str(GENERATED)}
    command = [sys.executable, "-S", "-c", WITHOUT]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_the_fields_are_those_that_the_standard_library_makes() -> None:
    told = ("name", "type", "default", "default_factory", "repr", "compare", "init", "kw_only")
    ours, theirs = (
        [{name: getattr(each, name) for name in told} for each in dataclasses.fields(kind)]
        for kind in (Jar, Standard)
    )
    assert ours == theirs


def test_the_signature_is_the_same() -> None:
    ours, theirs = inspect.signature(Jar), inspect.signature(Standard)
    assert list(ours.parameters) == list(theirs.parameters)
    assert [each.kind for each in ours.parameters.values()] == [
        each.kind for each in theirs.parameters.values()
    ]
    assert [each.annotation for each in ours.parameters.values()] == [
        each.annotation for each in theirs.parameters.values()
    ]
    assert ours.parameters["count"].default == theirs.parameters["count"].default == 3
    assert Jar.__init__.__annotations__ == Standard.__init__.__annotations__
    assert Jar.__match_args__ == Standard.__match_args__ == ()


@pytest.mark.parametrize(
    ("positional", "given"),
    [((), {}), (("a",), {}), ((), {"lid": "a", "lit": 1}), ((), {"size": 1})],
    ids=str,
)
def test_wrong_arguments_are_refused_in_the_same_words(
    positional: tuple[Any, ...], given: dict[str, Any]
) -> None:
    kinds: tuple[Any, ...] = (Jar, Standard)
    words: list[str] = []
    for kind in kinds:
        with pytest.raises(TypeError) as refused:
            kind(*positional, **given)
        words.append(str(refused.value).replace("Standard", "Jar").replace("__self", "self"))
    assert words[0] == words[1]


def test_each_has_a_default_of_its_own_from_a_factory() -> None:
    one, other = Jar(lid="a"), Jar(lid="a", self="b")
    one.labels.append("x")
    assert other.labels == []
    assert (other.self, other.size, other.count, other.unknown_members) == ("b", None, 3, None)
    assert not hasattr(one, "__dict__")
    with pytest.raises(AttributeError):
        one.lit = "a"  # type: ignore[attr-defined]


@pytest.mark.skipif(sys.version_info < (3, 13), reason="copy.replace is of Python 3.13")
def test_copy_replace() -> None:
    changed = copy.replace(Jar(lid="a", size=1), size=2)  # type: ignore[attr-defined, unused-ignore]
    assert changed == Jar(lid="a", size=2)


def test_a_class_of_the_users_own_may_call_it_first() -> None:
    class Of(ssm.Tag):
        def __init__(self, key: str) -> None:
            super().__init__(key=key, value="")

    class Plain(ec2.Tag):
        pass

    assert Of("a").to_wire() == {"Key": "a", "Value": ""}
    assert Plain(key="a", value="b") == Plain.from_wire({"Key": "a", "Value": "b"})
    assert ssm.Tag(key="b", value="c").key == "b"


def test_a_standard_dataclass_that_extends_one_has_its_fields_first() -> None:
    @dataclasses.dataclass(kw_only=True)
    class Marked(ssm.Tag):
        mark: int = 0

    marked = Marked(key="a", value="b", mark=1)
    assert [each.name for each in dataclasses.fields(marked)] == ["key", "value", "mark"]
    assert dataclasses.replace(marked, mark=2).mark == 2
