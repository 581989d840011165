"""One server for all scenes: each scene has a folder of its own in the project that is open."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TypeVar

import pytest

from .editor import Editor, editor

T = TypeVar("T")


class Stage:
    """An editor with a server, and the loop that they run in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._loop = asyncio.new_event_loop()
        self._stack = AsyncExitStack()
        self.editor: Editor = self.play(self._stack.enter_async_context(editor(folder)))

    def play(self, scene: Coroutine[None, None, T]) -> T:
        """Play a scene to its end."""
        return self._loop.run_until_complete(scene)

    def close(self) -> None:
        """Close the editor."""
        self.play(self._stack.aclose())
        self._loop.close()


@pytest.fixture(scope="package")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """The editor and its server; at the end, nothing has gone wrong inside of it."""
    found = Stage(tmp_path_factory.mktemp("project"))
    yield found
    found.close()
    assert [each for each in found.editor.logged if "internal error" in each] == []


@pytest.fixture
def client(stage: Stage) -> Editor:
    """The editor."""
    return stage.editor


@pytest.fixture
def folder(stage: Stage, request: pytest.FixtureRequest) -> Path:
    """A folder for one scene."""
    found = stage.folder / str(request.node.name).partition("[")[0]
    found.mkdir(exist_ok=True)
    return found
