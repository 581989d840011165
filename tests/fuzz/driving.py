"""Draw cases from a seed, and run them."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.warm import warm

from .kinds import KINDS, Case
from .running import Outcome, run


@dataclass(frozen=True)
class Tried:
    """One case that was run, and how each of its steps ended."""

    kind: str
    seed: int
    number: int
    outcomes: tuple[Outcome, ...]

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """The steps that ended as nothing may."""
        return tuple(each for each in self.outcomes if not each.is_documented)


def drawn(kind: str, seed: int, number: int) -> Case:
    """A case, the same for the same numbers."""
    draw, _ = KINDS[kind]
    return draw(Random(f"{kind} {seed} {number}"))


def tried(kind: str, seed: int, numbers: range, scratch: Path) -> Iterator[Tried]:
    """Run cases, each in a folder of its own below a folder, which is left only where one fails."""
    warm()
    for number in numbers:
        case = drawn(kind, seed, number)
        folder = scratch / f"{kind}-{seed}-{number}" / "project"
        lay(case, folder)
        has_model = any(name.startswith("models/") for name in case.files)
        gc.freeze()  # what is there by now stays shared with the processes that are forked
        environment = {
            **({"AWS_DATA_PATH": str(folder / "models")} if has_model else {}),
            "BOTOSMITH_CACHE": str(folder.parent / "cache"),
            "HOME": str(folder.parent),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        outcomes = tuple(run(step, folder, **environment) for step in case.steps)
        made = Tried(kind, seed, number, outcomes)
        if not made.failed:
            shutil.rmtree(folder.parent)
        yield made


def lay(case: Case, folder: Path) -> None:
    """Write the files of a case, and keep a copy of those beside which it is changed."""
    for name, data in case.files.items():
        for file in (folder / name, folder / ".before" / name):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
    for name, target in case.links.items():
        (folder / name).symlink_to(target)
