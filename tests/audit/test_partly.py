"""A pattern that is enforced for short strings only is told of, and can fail a build."""

from __future__ import annotations

import json

from botosmith import load_package
from botosmith.loading.service import load
from botosmith.reference import outline
from botosmith.reference.text import as_lines


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

    lines = as_lines(outline(service, "UpdateSettings"), 500)
    shown = ["".join(span.text for span in line).strip() for line in lines]
    assert f"pattern enforced up to {note['upTo']} characters" in shown


def test_what_is_enforced_in_full_is_no_part_of_it() -> None:
    assert partly("[a-z]+") == []
    assert partly("[a-z]+", max=9) == []
