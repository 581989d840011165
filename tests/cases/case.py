"""One idea: `model.json`, perhaps `overlay.yaml` and `options.json`, and what is expected."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from botosmith import load_package
from botosmith.api import LoadedPackage

HERE = Path(__file__).parent
SERVICE = "toys"
_FOLDERS = ("operations", "shapes", "_compiled")


@dataclass(frozen=True)
class Case:
    """The folder of one idea."""

    folder: Path

    @property
    def model(self) -> dict[str, Any]:
        """The service model."""
        model: dict[str, Any] = json.loads((self.folder / "model.json").read_text("utf-8"))
        return model

    @property
    def overlays(self) -> bool | list[Path]:
        """The facts that are laid over it."""
        overlay = self.folder / "overlay.yaml"
        return [overlay] if overlay.exists() else False

    @property
    def options(self) -> dict[str, Any]:
        """What else is asked for."""
        file = self.folder / "options.json"
        options: dict[str, Any] = json.loads(file.read_text("utf-8")) if file.exists() else {}
        return options

    def load(self, **others: Any) -> LoadedPackage:
        """The package, formatted as on disk; `others` are asked for instead."""
        options = {**self.options, **others}
        return load_package(SERVICE, model=self.model, overlays=self.overlays, **options)

    def generated(self) -> dict[str, str]:
        """The texts that are about this model: its operations, shapes and errors."""
        with self.load() as package:
            return {
                path.removeprefix(f"{SERVICE}/"): text
                for path, text in package.texts.items()
                if path.startswith(tuple(f"{SERVICE}/{each}/" for each in _FOLDERS))
                or path == f"{SERVICE}/errors.py"
                if not path.endswith("__init__.py")
            }

    def expected(self) -> dict[str, str]:
        """The texts as they were when someone last looked at them."""
        root = self.folder / "expected"
        return {
            path.relative_to(root).as_posix(): path.read_text("utf-8")
            for path in sorted(root.rglob("*.py"))
        }

    def update(self, texts: dict[str, str]) -> None:
        """Make these the expected texts."""
        root = self.folder / "expected"
        for path in self.expected():
            (root / path).unlink()
        for path, text in texts.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, "utf-8")


def cases() -> list[Case]:
    """Every idea that gives output; the others expect an error, which their own tests state."""
    return [
        Case(model.parent)
        for model in sorted(HERE.glob("*/model.json"))
        if not (model.parent / "expected_error.txt").exists()
    ]


def told(violations: Iterable[Any]) -> list[tuple[str, str, str]]:
    """Where, what and how bad."""
    return [(each.path, each.constraint, each.severity) for each in violations]
