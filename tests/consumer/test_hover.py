"""What an editor shows of a generated package: hovers of Pyright's language server."""

from __future__ import annotations

import asyncio
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types
from pygls.lsp.client import LanguageClient

GENERATED = Path(__file__).resolve().parents[2] / "generated" / "typed_aws"
PROGRAM = """\
from typed_aws.ssm import RegisterTaskWithMaintenanceWindowRequest as Request

request = Request(window_id="mw-1", task_arn="a", task_type="LAMBDA", max_errors="1")
errors = request.max_errors
"""
CONSTRAINTS = ("Length 1–7. Pattern", "^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$")
RULES = (
    "MaxErrors must be left out when there are no Targets",
    "MaxErrors must be given when there are Targets.",
)


class Editor(LanguageClient):
    """A client that answers what the server asks of an editor."""

    def __init__(self) -> None:
        super().__init__("hover", "1")

        def configuration(params: types.ConfigurationParams) -> list[None]:
            return [None for _ in params.items]

        def register(params: types.RegistrationParams) -> None:
            pass

        self.feature(types.WORKSPACE_CONFIGURATION)(configuration)
        self.feature(types.CLIENT_REGISTER_CAPABILITY)(register)


async def hovers(folder: Path, server: str, places: list[tuple[int, int]]) -> list[str]:
    """The texts that are shown at some places of the program."""
    file = folder / "program.py"
    editor = Editor()
    await editor.start_io(server, "--stdio")
    await editor.initialize_async(
        types.InitializeParams(
            capabilities=types.ClientCapabilities(),
            process_id=None,
            root_uri=folder.as_uri(),
            workspace_folders=[types.WorkspaceFolder(folder.as_uri(), "project")],
        )
    )
    editor.initialized(types.InitializedParams())
    document = types.TextDocumentItem(file.as_uri(), "python", 1, file.read_text("utf-8"))
    editor.text_document_did_open(types.DidOpenTextDocumentParams(document))
    found: list[str] = []
    for line, column in places:
        place = types.Position(line, column)
        at = types.HoverParams(types.TextDocumentIdentifier(file.as_uri()), place)
        shown = await asyncio.wait_for(editor.text_document_hover_async(at), 120)
        contents: Any = shown.contents if shown is not None else None
        found.append(str(getattr(contents, "value", contents)))
    await editor.shutdown_async(None)
    editor.exit(None)
    await asyncio.wait_for(editor.stop(), 30)  # type: ignore[no-untyped-call]
    return found


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    server = shutil.which("pyright-langserver", path=Path(sys.executable).parent)
    if server is None:
        pytest.skip("Pyright's language server is not installed")
    folder = tmp_path_factory.mktemp("hover")
    shutil.copytree(GENERATED, folder / "typed_aws", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "program.py").write_text(PROGRAM, "utf-8")
    line = PROGRAM.split("\n")[2]
    places = [(2, line.index("max_errors")), (3, len("errors = request.max"))]
    yield asyncio.run(hovers(folder, server, places))


@pytest.mark.parametrize("place", [0, 1], ids=["keyword", "attribute"])
def test_a_hover_shows_constraints_and_rules(shown: list[str], place: int) -> None:
    for text in (*CONSTRAINTS, *RULES):
        assert text in " ".join(shown[place].split())
