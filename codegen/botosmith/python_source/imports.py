"""What one generated module imports."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One `from … import …` line, relative where it stays in the package."""

    module: str
    names: tuple[str, ...]


@dataclass(slots=True)
class Imports:
    """Collects what one module imports; `home` is the module's dotted path in the package."""

    home: str
    wanted: dict[str, set[str]] = field(default_factory=dict[str, "set[str]"])

    def add(self, module: str, *names: str) -> None:
        """Import names from a module: absolute for `=typing`, else a path in the package."""
        if module != self.home:
            self.wanted.setdefault(module, set()).update(names)

    def merge(self, other: Imports) -> None:
        """Import what another collection imports too."""
        for module, names in other.wanted.items():
            self.add(module, *names)

    def lines(self) -> tuple[Import, ...]:
        """Import lines: the standard library first, each group sorted."""
        return merged(self.line(module, *names) for module, names in self.wanted.items())

    def line(self, module: str, *names: str) -> Import:
        """One import line, which the module has somewhere else than at its top."""
        spelled = module[1:] if module.startswith("=") else relative(self.home, module)
        return Import(module=spelled, names=names)


def merged(*groups: Iterable[Import]) -> tuple[Import, ...]:
    """Import lines that import what several groups of lines do."""
    names: dict[str, set[str]] = {}
    for each in (line for group in groups for line in group):
        names.setdefault(each.module, set()).update(each.names)
    ordered = sorted(names.items(), key=lambda each: (each[0].startswith("."), each))
    return tuple(Import(module=module, names=tuple(sorted(found))) for module, found in ordered)


def relative(home: str, module: str) -> str:
    """The relative spelling of one module of the package as seen from another.

    >>> relative("ssm.shapes.target", "runtime.structure")
    '...runtime.structure'
    """
    here, there = home.split(".")[:-1], module.split(".")
    shared = 0
    while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
        shared += 1
    return "." * (len(here) - shared + 1) + ".".join(there[shared:])
