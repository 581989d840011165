"""Two tiny versions of one service, as botocore's data folders and wheels hold them."""

from __future__ import annotations

import copy
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

Model = dict[str, Any]

OLD: Model = {
    "version": "2.0",
    "metadata": {
        "apiVersion": "2020-01-01",
        "endpointPrefix": "pantry",
        "protocol": "json",
        "serviceFullName": "Pantry",
        "serviceId": "Pantry",
        "signatureVersion": "v4",
        "uid": "pantry-2020-01-01",
    },
    "operations": {
        "PutJar": {
            "name": "PutJar",
            "http": {"method": "POST", "requestUri": "/"},
            "input": {"shape": "PutJarRequest"},
            "output": {"shape": "PutJarResult"},
            "errors": [{"shape": "ShelfFull"}],
        },
        "DropJar": {"name": "DropJar", "http": {"method": "POST", "requestUri": "/"}},
    },
    "shapes": {
        "PutJarRequest": {
            "type": "structure",
            "required": ["Label"],
            "members": {
                "Label": {"shape": "Label"},
                "Kind": {"shape": "Kind"},
                "Grams": {"shape": "Grams"},
                "Notes": {"shape": "Notes"},
            },
        },
        "PutJarResult": {
            "type": "structure",
            "required": ["JarId"],
            "members": {"JarId": {"shape": "JarId"}, "Note": {"shape": "Note"}},
        },
        "ShelfFull": {"type": "structure", "members": {}, "exception": True},
        "Label": {"type": "string", "min": 1, "max": 20, "pattern": "[a-z]+"},
        "Kind": {"type": "string", "enum": ["JAM", "HONEY"]},
        "Grams": {"type": "integer", "min": 1, "max": 1000},
        "JarId": {"type": "string", "max": 10},
        "Note": {"type": "string"},
        "Notes": {"type": "list", "member": {"shape": "Note"}},
    },
}


def changed(change: Callable[[Model], object]) -> Model:
    """The old model after one change."""
    model = copy.deepcopy(OLD)
    change(model)
    return model


def data_folder(folder: Path, model: Model) -> Path:
    """A folder laid out as botocore's data is."""
    file = folder / "pantry" / "2020-01-01" / "service-2.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(model))
    return folder


def wheel(file: Path, model: Model) -> Path:
    """A wheel that holds the model, and files that have to stay where they are."""
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("botocore/data/pantry/2020-01-01/service-2.json", json.dumps(model))
        archive.writestr("botocore/data/../../../evil/service-2.json", "{}")
        archive.writestr("botocore/__init__.py", "raise SystemExit")
    return file
