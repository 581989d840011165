"""An editor without a window: the client library of pygls, which types, asks and waits."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from lsprotocol import types
from pygls.lsp.client import LanguageClient

import botosmith

CODE = str(Path(botosmith.__file__).parents[1])
"""Where the package is that is tested."""

PATIENCE = 120.0
"""The seconds after which an editor of a test gives up."""


class Editor(LanguageClient):
    """An editor with open files. Lines and characters count from 0, as the protocol has them."""

    def __init__(self) -> None:
        super().__init__("editor", "1")
        self.texts: dict[str, str] = {}
        self.versions: dict[str, int] = {}
        self.shown: dict[str, types.PublishDiagnosticsParams] = {}
        self.said: list[str] = []
        self.logged: list[str] = []
        self._news = asyncio.Event()

        def publish(params: types.PublishDiagnosticsParams) -> None:
            self.shown[params.uri] = params
            self._news.set()

        def say(params: types.ShowMessageParams) -> None:
            self.said.append(params.message)
            self._news.set()

        def log(params: types.LogMessageParams) -> None:
            self.logged.append(params.message)

        self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(publish)
        self.feature(types.WINDOW_SHOW_MESSAGE)(say)
        self.feature(types.WINDOW_LOG_MESSAGE)(log)

    # ------------------------------------------------------------------------------- files

    def open(self, file: Path) -> str:
        """Open a file, and return its address."""
        uri = file.as_uri()
        self.texts[uri], self.versions[uri] = file.read_text("utf-8"), 1
        document = types.TextDocumentItem(uri, "python", 1, self.texts[uri])
        self.text_document_did_open(types.DidOpenTextDocumentParams(document))
        return uri

    def edit(self, uri: str, old: str, new: str) -> None:
        """Put one text in the place of another one, as typing does: by its range."""
        before = self.texts[uri]
        at = before.index(old)
        assert before.count(old) == 1, old
        self.texts[uri] = before.replace(old, new)
        self.versions[uri] += 1
        change = types.TextDocumentContentChangePartial(
            types.Range(position(before, at), position(before, at + len(old))), new
        )
        document = types.VersionedTextDocumentIdentifier(self.versions[uri], uri)
        self.text_document_did_change(types.DidChangeTextDocumentParams(document, [change]))

    def apply(self, edit: types.WorkspaceEdit) -> None:
        """Apply the edits of an action."""
        for uri, edits in (edit.changes or {}).items():
            text = self.texts[uri]
            for each in sorted(edits, key=lambda one: offset(text, one.range.start), reverse=True):
                start, end = offset(text, each.range.start), offset(text, each.range.end)
                text = text[:start] + each.new_text + text[end:]
            self.texts[uri] = text
            self.versions[uri] += 1
            document = types.VersionedTextDocumentIdentifier(self.versions[uri], uri)
            whole = types.TextDocumentContentChangeWholeDocument(text)
            self.text_document_did_change(types.DidChangeTextDocumentParams(document, [whole]))

    # --------------------------------------------------------------------------- questions

    async def found(self, uri: str) -> list[types.Diagnostic]:
        """What is wrong with the text of a file as it is now."""
        wanted = self.versions[uri]

        def is_there() -> bool:
            return uri in self.shown and self.shown[uri].version == wanted

        await self.until(is_there)
        return list(self.shown[uri].diagnostics)

    async def until(self, condition: Any) -> None:
        """Wait for a condition, looked at whenever the server has published something."""
        end = time.monotonic() + PATIENCE
        while not condition():
            self._news.clear()
            await asyncio.wait_for(self._news.wait(), end - time.monotonic())

    def place(self, uri: str, marked: str) -> types.Position:
        """The place of `|` in a piece of a file's text that is marked with it."""
        text = self.texts[uri]
        piece = marked.replace("|", "", 1)
        assert text.count(piece) == 1, piece
        return position(text, text.index(piece) + marked.index("|"))

    async def hover(self, uri: str, marked: str) -> str:
        """What is shown of a place; empty where nothing is."""
        at = types.HoverParams(types.TextDocumentIdentifier(uri), self.place(uri, marked))
        found = await asyncio.wait_for(self.text_document_hover_async(at), PATIENCE)
        content: Any = None if found is None else found.contents
        return "" if content is None else str(content.value)

    async def complete(self, uri: str, marked: str) -> list[types.CompletionItem]:
        """What may stand at a place."""
        at = types.CompletionParams(types.TextDocumentIdentifier(uri), self.place(uri, marked))
        found = await asyncio.wait_for(self.text_document_completion_async(at), PATIENCE)
        if isinstance(found, types.CompletionList):
            return list(found.items)
        return list(found or [])

    async def actions(self, uri: str, marked: str) -> list[types.CodeAction]:
        """What may be done at a place."""
        at = self.place(uri, marked)
        params = types.CodeActionParams(
            types.TextDocumentIdentifier(uri), types.Range(at, at), types.CodeActionContext([])
        )
        found = await asyncio.wait_for(self.text_document_code_action_async(params), PATIENCE)
        return [each for each in found or [] if isinstance(each, types.CodeAction)]


@asynccontextmanager
async def editor(folder: Path, *command: str | Path, **given: Any) -> AsyncIterator[Editor]:
    """An editor with a folder open, and a server: this package's, or the one of a command."""
    client = Editor()
    start = f"import sys; sys.path.insert(0, {CODE!r}); from botosmith.cli import main; main()"
    server: Sequence[str | Path] = command or (sys.executable, "-c", start, "lsp")
    await client.start_io(*map(str, server), cwd=folder)
    await asyncio.wait_for(
        client.initialize_async(
            types.InitializeParams(
                capabilities=types.ClientCapabilities(),
                root_uri=folder.as_uri(),
                workspace_folders=[types.WorkspaceFolder(folder.as_uri(), "project")],
                **given,
            )
        ),
        PATIENCE,
    )
    client.initialized(types.InitializedParams())
    try:
        yield client
        await asyncio.wait_for(client.shutdown_async(None), PATIENCE)
        client.exit(None)
    finally:
        await asyncio.wait_for(client.stop(), PATIENCE)  # type: ignore[no-untyped-call]


def position(text: str, at: int) -> types.Position:
    """A place in a text as the protocol has it: lines, and units of UTF-16."""
    line = text.count("\n", 0, at)
    before = text[text.rfind("\n", 0, at) + 1 : at]
    return types.Position(line, len(before.encode("utf-16-le")) // 2)


def offset(text: str, at: types.Position) -> int:
    """A place of the protocol as an offset in a text."""
    lines = text.split("\n")
    before = sum(len(each) + 1 for each in lines[: at.line])
    line = lines[at.line] if at.line < len(lines) else ""
    units = line.encode("utf-16-le")[: at.character * 2]
    return min(before + len(units.decode("utf-16-le", "ignore")), len(text))
