"""The messages of the protocol that the language server answers."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from lsprotocol import types

from .server import Server

_WATCHED = ("**/pyproject.toml", "**/*.yaml", "**/*.yml", "**/*.py")


def register(server: Server) -> None:
    """Say which messages the server answers."""
    feature: Callable[..., Callable[[Callable[..., object]], object]] = server.feature

    def on_initialize(params: types.InitializeParams) -> None:
        folders = [each.uri for each in params.workspace_folders or ()]
        if not folders and params.root_uri:
            folders = [params.root_uri]
        server.workbench.project.folders = [server.path(each) for each in folders]
        server.configure(params.initialization_options)

    def on_initialized(params: types.InitializedParams) -> None:
        workspace = server.client_capabilities.workspace
        watched = None if workspace is None else workspace.did_change_watched_files
        if watched is None or not watched.dynamic_registration:
            return
        watchers = [types.FileSystemWatcher(each) for each in _WATCHED]
        options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
        method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
        server.client_register_capability(
            types.RegistrationParams([types.Registration("watched", method, options)])
        )

    def on_open(params: types.DidOpenTextDocumentParams) -> None:
        server.take(params.text_document.uri)

    def on_change(params: types.DidChangeTextDocumentParams) -> None:
        line = 0
        for change in params.content_changes:
            if isinstance(change, types.TextDocumentContentChangePartial):
                line = change.range.start.line + change.text.count("\n")
        server.take(params.text_document.uri, line + 1)

    def on_close(params: types.DidCloseTextDocumentParams) -> None:
        server.drop(params.text_document.uri)

    def on_save(params: types.DidSaveTextDocumentParams) -> None:
        on_files([server.path(params.text_document.uri)])

    def on_watched(params: types.DidChangeWatchedFilesParams) -> None:
        on_files([server.path(each.uri) for each in params.changes])

    def on_files(paths: list[Path]) -> None:
        if any(path.suffix != ".py" for path in paths):
            server.workbench.project.reconfigured()
            server.check_all()
            return
        for path in paths:
            for each in server.workbench.users(path):
                server.check(each)

    def on_configuration(params: types.DidChangeConfigurationParams) -> None:
        server.configure(params.settings)
        server.check_all()

    async def hover(params: types.HoverParams) -> types.Hover | None:
        return await server.ask(lambda: server.hover(params), None)

    async def complete(params: types.CompletionParams) -> types.CompletionList | None:
        return await server.ask(lambda: server.complete(params), None)

    async def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        return await server.ask(lambda: server.actions(params), [])

    async def resolve(params: types.CodeAction) -> types.CodeAction:
        return await server.ask(lambda: server.resolved(params), params)

    feature(types.INITIALIZE)(on_initialize)
    feature(types.INITIALIZED)(on_initialized)
    feature(types.TEXT_DOCUMENT_DID_OPEN)(on_open)
    feature(types.TEXT_DOCUMENT_DID_CHANGE)(on_change)
    feature(types.TEXT_DOCUMENT_DID_CLOSE)(on_close)
    feature(types.TEXT_DOCUMENT_DID_SAVE)(on_save)
    feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)(on_watched)
    feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)(on_configuration)
    feature(types.TEXT_DOCUMENT_HOVER)(hover)
    feature(
        types.TEXT_DOCUMENT_COMPLETION,
        types.CompletionOptions(trigger_characters=["(", ",", '"', "'", "=", ".", "{"]),
    )(complete)
    kinds = [types.CodeActionKind.QuickFix, types.CodeActionKind.RefactorRewrite]
    feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(code_action_kinds=kinds, resolve_provider=True),
    )(actions)
    feature(types.CODE_ACTION_RESOLVE)(resolve)


def serve(*, debug: bool = False) -> None:
    """Serve an editor over standard input and output, until it goes."""
    # What pygls logs, tracebacks among them, is of no use to whoever reads the editor's log.
    logging.getLogger("pygls").addHandler(logging.NullHandler())
    logging.getLogger("pygls").propagate = debug
    server = Server(debug=debug)
    register(server)
    server.start_io()
