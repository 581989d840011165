"""`botosmith lsp`: the language server, for editors."""

from __future__ import annotations

from importlib.util import find_spec

from ..errors import ConfigError
from .endings import debugging


def lsp() -> None:
    """Serve an editor over standard input and output: a language server for calls of AWS.

    It reports wrong literal arguments as they are typed, explains and completes operations, members
    and values, and mends what was misspelt.
    """
    if find_spec("pygls") is None:
        raise ConfigError("the language server needs pygls: pip install 'botosmith[lsp]'")
    from ..language_server.features import serve

    serve(debug=debugging.get())
