from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest

from botosmith.drift.diff import Change, bump, diff
from botosmith.drift.snapshot import Snapshot, snapshot, text
from botosmith.loading.service import load

from .models import OLD, Model, changed


def told(model: Model) -> Snapshot:
    return snapshot(load("pantry", model=model))


def between(change: Callable[[Model], object]) -> tuple[Change, ...]:
    return diff("pantry", told(OLD), told(changed(change)))


def request(model: Model) -> Model:
    return cast(Model, model["shapes"]["PutJarRequest"])


def result(model: Model) -> Model:
    return cast(Model, model["shapes"]["PutJarResult"])


CHANGES: dict[str, tuple[Callable[[Model], object], str, str, bool]] = {
    "an operation goes": (lambda m: m["operations"].pop("DropJar"), "DropJar", "removed", True),
    "an operation comes": (
        lambda m: m["operations"].update(Clean=dict(m["operations"]["DropJar"], name="Clean")),
        "Clean",
        "added",
        False,
    ),
    "an operation is deprecated": (
        lambda m: m["operations"]["DropJar"].update(deprecated=True),
        "DropJar",
        "deprecated",
        False,
    ),
    "an optional member of a request comes": (
        lambda m: request(m)["members"].update(Lid={"shape": "Note"}),
        "PutJarRequest$Lid",
        "added",
        False,
    ),
    "a required member of a request comes": (
        lambda m: (
            request(m)["members"].update(Lid={"shape": "Note"}),
            request(m)["required"].append("Lid"),
        ),
        "PutJarRequest$Lid",
        "added",
        True,
    ),
    "a member goes": (
        lambda m: request(m)["members"].pop("Grams"),
        "PutJarRequest$Grams",
        "removed",
        True,
    ),
    "a member of a request becomes required": (
        lambda m: request(m)["required"].append("Kind"),
        "PutJarRequest$Kind",
        "tightened",
        True,
    ),
    "a member of a request becomes optional": (
        lambda m: request(m)["required"].clear(),
        "PutJarRequest$Label",
        "loosened",
        False,
    ),
    "a member of a response becomes optional": (
        lambda m: result(m)["required"].clear(),
        "PutJarResult$JarId",
        "loosened",
        True,
    ),
    "a member of a response becomes required": (
        lambda m: result(m)["required"].append("Note"),
        "PutJarResult$Note",
        "tightened",
        False,
    ),
    "a member changes its type": (
        lambda m: request(m)["members"]["Grams"].update(shape="Note"),
        "PutJarRequest$Grams",
        "type",
        True,
    ),
    "a shape changes its type": (
        lambda m: m["shapes"]["Note"].update(type="boolean"),
        "Note",
        "type",
        True,
    ),
    "a length is tightened": (
        lambda m: m["shapes"]["Label"].update(max=19),
        "Label",
        "tightened",
        True,
    ),
    "a length is loosened": (
        lambda m: m["shapes"]["Label"].update(max=21),
        "Label",
        "loosened",
        False,
    ),
    "a length moves": (
        lambda m: m["shapes"]["Label"].update(min=2, max=21),
        "Label",
        "changed",
        True,
    ),
    "a range loses its upper end": (
        lambda m: m["shapes"]["Grams"].pop("max"),
        "Grams",
        "loosened",
        False,
    ),
    "a length of a response is tightened": (
        lambda m: m["shapes"]["JarId"].update(max=9),
        "JarId",
        "tightened",
        False,
    ),
    "a pattern accepts other strings": (
        lambda m: m["shapes"]["Label"].update(pattern="[b-z0-9]+"),
        "Label",
        "changed",
        True,
    ),
    "a pattern accepts more": (
        lambda m: m["shapes"]["Label"].update(pattern="[a-z]*"),
        "Label",
        "loosened",
        False,
    ),
    "a pattern accepts less": (
        lambda m: m["shapes"]["Label"].update(pattern="[a-y]+"),
        "Label",
        "tightened",
        True,
    ),
    "a pattern is spelled otherwise": (
        lambda m: m["shapes"]["Label"].update(pattern="^([a-z][a-z]*)$"),
        "Label",
        "documentation",
        False,
    ),
    "a pattern becomes one that is not understood": (
        lambda m: m["shapes"]["Label"].update(pattern="(?!x)[a-z]+"),
        "Label",
        "changed",
        True,
    ),
    "an attribute comes to mean another member": (
        lambda m: (
            m["shapes"]["PutJarRequest"]["members"].pop("Label"),
            m["shapes"]["PutJarRequest"]["members"].update(LABEL={"shape": "Label"}),
            m["shapes"]["PutJarRequest"].update(required=["LABEL"]),
        ),
        "PutJarRequest$Label",
        "changed",
        True,
    ),
    "an attribute is taken by a closer member": (
        lambda m: m["shapes"]["PutJarRequest"]["members"].update(label={"shape": "Label"}),
        "PutJarRequest$Label",
        "changed",
        True,
    ),
    "a method is taken by another operation": (
        lambda m: m["operations"].update(
            drop_jar={"name": "drop_jar", "http": {"method": "POST", "requestUri": "/"}}
        ),
        "DropJar",
        "changed",
        True,
    ),
    "a class is taken by another shape": (
        lambda m: (
            m["shapes"].update(kind={"type": "string", "enum": ["A"]}, Kind_=m["shapes"]["Kind"]),
            m["shapes"].pop("Kind"),
            m["shapes"]["PutJarRequest"]["members"].update(
                Kind={"shape": "Kind_"}, Other={"shape": "kind"}
            ),
        ),
        "Kind",
        "changed",
        True,
    ),
    "a pattern goes": (lambda m: m["shapes"]["Label"].pop("pattern"), "Label", "loosened", False),
    "an enum gains a value": (
        lambda m: m["shapes"]["Kind"]["enum"].append("TEA"),
        "Kind",
        "loosened",
        False,
    ),
    "an enum loses a value": (
        lambda m: m["shapes"]["Kind"]["enum"].remove("JAM"),
        "Kind",
        "tightened",
        True,
    ),
    "a string becomes an enum": (
        lambda m: m["shapes"]["Note"].update(enum=["A"]),
        "Note",
        "tightened",
        True,
    ),
    "an error comes": (
        lambda m: m["operations"]["DropJar"].update(errors=[{"shape": "ShelfFull"}]),
        "DropJar",
        "added",
        False,
    ),
    "an error goes": (
        lambda m: m["operations"]["PutJar"]["errors"].clear(),
        "PutJar",
        "removed",
        True,
    ),
    "the items of a list change their name alone": (
        lambda m: (
            m["shapes"].update(Words={"type": "string"}),
            m["shapes"]["Notes"]["member"].update(shape="Words"),
            m["shapes"]["Words"].update(max=9),
        ),
        "Notes[member]",
        "tightened",
        True,
    ),
    "the items of a list change their type": (
        lambda m: m["shapes"]["Notes"]["member"].update(shape="Grams"),
        "Notes[member]",
        "type",
        True,
    ),
    "a member becomes sensitive": (
        lambda m: m["shapes"]["Note"].update(sensitive=True),
        "Note",
        "changed",
        False,
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_told_at_its_place_with_its_effect(name: str) -> None:
    change, address, kind, breaking = CHANGES[name]

    found = {(each.address, each.kind, each.breaking) for each in between(change)}

    assert (address, kind, breaking) in found
    assert any(each.breaking for each in between(change)) is breaking


def test_the_same_model_has_not_changed() -> None:
    assert diff("pantry", told(OLD), told(OLD)) == ()
    assert bump(()) == "none"


def test_documentation_is_no_change_of_the_api() -> None:
    assert (
        between(lambda m: m["operations"]["PutJar"].update(documentation="<p>New words.</p>")) == ()
    )


def test_the_version_step_is_that_of_the_worst_change() -> None:
    harmless = between(CHANGES["an enum gains a value"][0])
    breaking = between(CHANGES["an enum loses a value"][0])

    assert bump(harmless) == "minor"
    assert bump((*harmless, *breaking)) == "major"


def test_a_change_back_is_told_as_its_opposite() -> None:
    new = told(changed(lambda m: m["shapes"]["Label"].update(max=19)))

    (there,) = diff("pantry", told(OLD), new)
    (back,) = diff("pantry", new, told(OLD))

    assert (there.kind, there.what) == ("tightened", "length was 1..20 and is 1..19")
    assert (back.kind, back.what) == ("loosened", "length was 1..19 and is 1..20")


def test_a_snapshot_is_limited_to_what_its_operations_reach() -> None:
    service = load("pantry", model=OLD)

    assert snapshot(service, ["DropJar"])["shapes"] == {}
    assert "Label" in snapshot(service, ["PutJar"])["shapes"]


def test_a_snapshot_has_one_text_whatever_the_order_of_the_model() -> None:
    shuffled = {**OLD, "shapes": dict(reversed(OLD["shapes"].items()))}

    assert text(told(shuffled)) == text(told(OLD))
