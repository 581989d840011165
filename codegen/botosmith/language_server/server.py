"""The language server: the protocol on one side, the workbench on the other.

Findings are looked for in one thread and questions are answered in another, so that the loop that
reads messages never waits. A newer text of a file makes what is being done for an older one stop.
"""

from __future__ import annotations

import asyncio
import sys
import threading
import traceback
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeVar

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from .. import __version__
from ..errors import BotosmithError
from ..untyped import is_array, is_object
from .findings import Problem
from .project import Project
from .workbench import Completion, Workbench

PAUSE = 0.01
"""The seconds after a change for which findings wait for another one."""

LONGER_PAUSE = 0.4
"""The seconds after a change after which other files that rest on the file are looked at."""

MIGRATE = "Make this a typed call"

_KINDS = {
    "member": types.CompletionItemKind.Field,
    "value": types.CompletionItemKind.EnumMember,
    "method": types.CompletionItemKind.Method,
}

T = TypeVar("T")


class Server(LanguageServer):
    """A server for one editor."""

    def __init__(self, *, debug: bool = False) -> None:
        super().__init__("botosmith", __version__)  # pyright: ignore[reportUnknownMemberType]
        self.workbench = Workbench(Project())
        self._debug = debug
        self._findings = ThreadPoolExecutor(1, "findings")
        self._questions = ThreadPoolExecutor(1, "questions")
        self._tasks: dict[Path, asyncio.Task[None]] = {}
        self._uris: dict[Path, str] = {}
        self._edited: dict[Path, int] = {}
        self._problems: dict[Path, list[Problem]] = {}
        self._mistakes: set[str] = set()

    # --------------------------------------------------------------------------- documents

    def path(self, uri: str) -> Path:
        """The file of a document; a document without one gets a name in the current folder."""
        found = to_fs_path(uri) if uri.startswith("file:") else None
        return Path(found) if found else Path.cwd() / f"{uri.rpartition(':')[2]}.py"

    def take(self, uri: str, edited: int | None = None) -> None:
        """Take the text of a document as it is now, and look for what is wrong in it."""
        path = self.path(uri)
        document = self.workspace.get_text_document(uri)
        self._uris[path] = uri
        self.workbench.open(path, document.source)
        if edited is not None:
            self._edited[path] = edited
        self.check(path, document.version, with_users=edited is not None)

    def drop(self, uri: str) -> None:
        """Forget a document."""
        path = self.path(uri)
        if (task := self._tasks.pop(path, None)) is not None:
            task.cancel()
        for known in (self._uris, self._edited, self._problems):
            known.pop(path, None)
        self.workbench.close(path)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    # ---------------------------------------------------------------------------- findings

    def check(self, path: Path, version: int | None = None, *, with_users: bool = False) -> None:
        """Look for what is wrong in a file, and give up what was being done for it."""
        if (running := self._tasks.get(path)) is not None:
            running.cancel()
        if path in self._uris:
            self._tasks[path] = asyncio.create_task(self._check(path, version, with_users))

    def check_all(self) -> None:
        """Look for what is wrong in every open file."""
        for path in list(self._uris):
            self.check(path)

    async def _check(self, path: Path, version: int | None, with_users: bool) -> None:
        await asyncio.sleep(PAUSE)
        given_up = threading.Event()
        loop = asyncio.get_running_loop()
        look = partial(self.workbench.problems, path, self._edited.get(path), given_up.is_set)
        try:
            found = await loop.run_in_executor(self._findings, look)
        except asyncio.CancelledError:
            given_up.set()
            raise
        except Exception as error:
            self.report(error)
            return
        mistake = self.workbench.project.settings(path.parent).mistake
        if mistake and mistake not in self._mistakes:
            self._mistakes.add(mistake)
            self.say(mistake, types.MessageType.Warning)
        if found is not None:
            self._problems[path] = found
            self.publish(path, version, found)
        if with_users:
            await asyncio.sleep(LONGER_PAUSE)
            for each in self.workbench.users(path):
                self.check(each)

    def publish(self, path: Path, version: int | None, found: Iterable[Problem]) -> None:
        """Tell the editor what is wrong."""
        diagnostics = [self.diagnostic(path, each) for each in found]
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(self._uris[path], diagnostics, version)
        )

    def diagnostic(self, path: Path, problem: Problem) -> types.Diagnostic:
        """A finding as the protocol has it."""
        message = "\n".join([problem.message, *problem.quotes])
        severity = types.DiagnosticSeverity
        return types.Diagnostic(
            self.range(path, problem.line, problem.column, problem.end_line, problem.end_column),
            message,
            severity.Error if problem.severity == "error" else severity.Warning,
            problem.code,
            types.CodeDescription(problem.link) if problem.link else None,
            "botosmith",
            [types.DiagnosticTag.Deprecated] if problem.kind == "deprecated" else None,
        )

    # --------------------------------------------------------------------------- positions

    def lines(self, path: Path) -> list[str]:
        """The lines of an open file."""
        return self.workbench.project.texts.get(path, "").split("\n")

    def place(self, path: Path, at: types.Position) -> tuple[int, int]:
        """A position as a line, from 1, and a column, from 0."""
        lines = self.lines(path)
        if at.line >= len(lines):
            return len(lines), len(lines[-1])
        found = self.workspace.position_codec.position_from_client_units(lines, at)
        return found.line + 1, found.character

    def position(self, path: Path, line: int, column: int) -> types.Position:
        """A line, from 1, and a column, from 0, as a position."""
        lines = self.lines(path)
        text = lines[line - 1] if line <= len(lines) else ""
        units = self.workspace.position_codec.client_num_units(text[:column])
        return types.Position(line - 1, units)

    def range(self, path: Path, line: int, column: int, end: int, end_column: int) -> types.Range:
        """A range of lines, from 1, and columns, from 0."""
        start = self.position(path, line, column)
        return types.Range(start, self.position(path, end, end_column))

    def span(self, path: Path, start: int, end: int) -> types.Range:
        """A range of a file's text."""
        text = self.workbench.project.texts.get(path, "")
        places = [
            (text.count("\n", 0, each) + 1, each - (text.rfind("\n", 0, each) + 1))
            for each in (start, end)
        ]
        return self.range(path, *places[0], *places[1])

    # --------------------------------------------------------------------------- questions

    async def ask(self, question: Callable[[], T], otherwise: T) -> T:
        """Answer a question in the thread for questions; whatever goes wrong is reported."""
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._questions, question)
        except Exception as error:
            self.report(error)
            return otherwise

    def report(self, error: Exception) -> None:
        """Say in the editor's log that something went wrong: no editor shows a traceback."""
        if self._debug:
            traceback.print_exception(error, file=sys.stderr)
        if isinstance(error, BotosmithError):
            self.say(str(error), types.MessageType.Warning)
            return
        told = f"internal error: {type(error).__name__}: {error}"
        self.window_log_message(
            types.LogMessageParams(types.MessageType.Error, f"botosmith: {told}")
        )

    def say(self, text: str, kind: types.MessageType = types.MessageType.Info) -> None:
        """Show a message."""
        self.window_show_message(types.ShowMessageParams(kind, f"botosmith: {text}"))

    def configure(self, given: object) -> None:
        """Take the settings of the editor: `profile` and `ignore`."""
        project = self.workbench.project
        if is_object(given) and is_object(given.get("botosmith")):
            given = given["botosmith"]
        if not is_object(given):
            return
        profile = given.get("profile")
        if profile in ("default", "strict", "lenient"):
            project.profile = profile
        elif profile is not None:
            self.say(
                f"profile is default, strict or lenient, not {profile!r}",
                types.MessageType.Warning,
            )
        ignore = given.get("ignore")
        if is_array(ignore):
            project.ignored = frozenset(str(each).upper() for each in ignore)
        project.reconfigured()

    # ----------------------------------------------------------------------------- answers

    def hover(self, params: types.HoverParams) -> types.Hover | None:
        """What is shown of a place."""
        path = self.path(params.text_document.uri)
        found = self.workbench.hover(path, *self.place(path, params.position))
        if found is None:
            return None
        content = types.MarkupContent(types.MarkupKind.Markdown, found.markdown)
        return types.Hover(content, self.span(path, found.start, found.end))

    def complete(self, params: types.CompletionParams) -> types.CompletionList:
        """What may stand at a place."""
        path = self.path(params.text_document.uri)
        found = self.workbench.completions(path, *self.place(path, params.position))
        return types.CompletionList(False, [self._item(path, each) for each in found])

    def _item(self, path: Path, found: Completion) -> types.CompletionItem:
        return types.CompletionItem(
            label=found.label,
            kind=_KINDS[found.kind],
            detail=found.detail or None,
            documentation=(
                types.MarkupContent(types.MarkupKind.Markdown, found.markdown)
                if found.markdown
                else None
            ),
            sort_text=f"{found.order}{found.label}" if found.order else None,
            filter_text=found.label if found.text == found.label else found.text,
            text_edit=types.TextEdit(self.span(path, found.start, found.end), found.text),
        )

    def actions(self, params: types.CodeActionParams) -> list[types.CodeAction]:
        """The quick fixes of findings in a range, and the move of one call."""
        uri = params.text_document.uri
        path = self.path(uri)
        start, end = (self.place(path, each) for each in (params.range.start, params.range.end))
        found: list[types.CodeAction] = []
        for each in self._problems.get(path, ()):
            if each.fix is None or not (
                (each.line, each.column) <= end and start <= (each.end_line, each.end_column)
            ):
                continue
            at = self.range(path, each.line, each.column, each.end_line, each.end_column)
            edit = types.WorkspaceEdit({uri: [types.TextEdit(at, each.fix.text)]})
            found.append(
                types.CodeAction(
                    each.fix.title,
                    types.CodeActionKind.QuickFix,
                    [self.diagnostic(path, each)],
                    is_preferred=True,
                    edit=edit,
                )
            )
        if self.workbench.may_migrate(path, *start):
            found.append(
                types.CodeAction(
                    MIGRATE,
                    types.CodeActionKind.RefactorRewrite,
                    data={"uri": uri, "line": start[0], "column": start[1]},
                )
            )
        return found

    def resolved(self, action: types.CodeAction) -> types.CodeAction:
        """The edits of an action that was chosen."""
        data = action.data
        if not is_object(data):
            return action
        uri = str(data["uri"])
        path = self.path(uri)
        made = self.workbench.migrated(path, int(data["line"]), int(data["column"]))
        if made is None or not made.edits:
            self.say(f"the call is left: {made.why if made else 'it is no plain call'}")
            return action
        edits = [
            types.TextEdit(self.range(path, each.first, 0, each.last, 0), each.text)
            for each in made.edits
        ]
        action.edit = types.WorkspaceEdit({uri: edits})
        return action
