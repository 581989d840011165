"""Groups of commands, each of which is imported when it is asked for.

What one command needs is a tenth of what all of them import, and reading the signatures of all
takes as long as many a command.
"""

from __future__ import annotations

from collections import UserDict
from collections.abc import Mapping
from importlib import import_module
from typing import Any, ClassVar

import typer
from typer.main import get_command

from . import endings


class Group(endings.Group):
    """Commands by name; `places` says where each is, as `module:function` of this package."""

    places: ClassVar[Mapping[str, str]] = {}

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.commands: Any = _Commands({**self.places, **self.commands})

    def list_commands(self, ctx: Any) -> list[str]:
        """The names of the commands, none of which is imported for that."""
        return list(self.commands)


class _Commands(UserDict[str, Any]):
    """Commands, or their places until they are looked up."""

    def __getitem__(self, name: str) -> Any:
        found = super().__getitem__(name)
        if isinstance(found, str):
            found = self[name] = _command(name, found)
        return found


def _command(name: str, place: str) -> Any:
    module, _, function = place.partition(":")
    alone = typer.Typer(
        add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False
    )
    alone.command(name)(getattr(import_module(f".{module}", __package__), function))
    return get_command(alone)
