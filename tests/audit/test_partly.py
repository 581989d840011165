"""A pattern that is enforced for short strings only is told of, and can fail a build."""

from __future__ import annotations

import json
from io import StringIO

from rich.console import Console

from botosmith import load_package
from botosmith.cli.explanation import describe
from botosmith.loading.service import load


def model(pattern: str, **traits: int) -> dict[str, object]:
    return {
        "metadata": {"apiVersion": "1", "protocol": "json", "serviceId": "Slow"},
        "operations": {"Do": {"name": "Do", "input": {"shape": "In"}}},
        "shapes": {
            "In": {"type": "structure", "members": {"A": {"shape": "Text"}}},
            "Text": {"type": "string", "pattern": pattern, **traits},
        },
    }


def partly(pattern: str, **traits: int) -> list[dict[str, object]]:
    with load_package("slow", model=model(pattern, **traits), formatter="none") as package:
        found: list[dict[str, object]] = json.loads(package.texts["manifest.json"])["notEnforced"]
    return found


def test_the_length_stands_in_the_manifest_and_in_explain() -> None:
    service = load("auditmanager")
    with load_package("auditmanager", ["UpdateSettings"], formatter="none") as package:
        notes = json.loads(package.texts["manifest.json"])["notEnforced"]
    (note,) = [note for note in notes if note["shape"] == "SnsArn"]
    assert note["constraint"] == "pattern" and note["upTo"] > 100

    console = Console(width=500, record=True, file=StringIO())
    console.print(describe(service, service.operations["UpdateSettings"]))
    assert f"pattern enforced up to {note['upTo']} characters" in console.export_text()


def test_what_is_enforced_in_full_is_no_part_of_it() -> None:
    assert partly("[a-z]+") == []
    assert partly("[a-z]+", max=9) == []
