"""Where a site of a package shows what: the folder of a service, the page of an operation."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

from .naming import distinct, module_name

_ENTRY = re.compile(
    r"""\[(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^\]]*)\](?P<key>\[key\])?""", re.DOTALL
)
"""An index or the key of a map; `[key]` follows where the key itself is meant."""

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9]{0,99}")


def folder_of(service: str) -> str:
    """The folder of a service: its own name, where that is a harmless name of a folder."""
    is_plain = service.replace("-", "").isalnum() and service.isascii()
    return service if is_plain else module_name(service)


def pages_of(operations: Iterable[str]) -> dict[str, str]:
    """The file of each operation: its own name, where that is a harmless name of a file."""
    names = list(operations)
    folded = [name.casefold() for name in names]
    plain = {
        name
        for name in names
        if _PLAIN.fullmatch(name) and folded.count(name.casefold()) == 1 and name != "index"
    }
    others = distinct([name for name in names if name not in plain], module_name)
    return {
        name: f"{name}.html" if name in plain else f"operation_{others[name]}.html"
        for name in names
    }


def _step(entry: re.Match[str]) -> str:
    return "[key]" if entry["key"] or entry[0] == "[key]" else "[]"


def anchor(text: str) -> str:
    """A text as the id of an element: without white space and control characters."""
    return "".join(char if char.isprintable() and char != " " else "-" for char in text)


class Site:
    """The addresses of what a site shows of one service."""

    def __init__(self, url: str, service: str, operations: Iterable[str]) -> None:
        """Address a site at `url`; `operations` are all of the service's."""
        self._folder = f"{url.rstrip('/')}/{folder_of(service)}"
        self._pages = pages_of(operations)

    @property
    def service(self) -> str:
        """The page of the service."""
        return f"{self._folder}/index.html"

    def operation(self, operation: str) -> str:
        """The page of an operation."""
        return f"{self._folder}/{self._pages[operation]}"

    def member(self, operation: str, path: str) -> str:
        """Where the page of an operation shows a member; the operation's page for no path."""
        shown = anchor(_ENTRY.sub(_step, path))
        return self.operation(operation) + (f"#m-{quote(shown, safe='.')}" if path else "")

    def rule(self, operation: str, id: str) -> str:
        """Where the page of an operation shows a rule."""
        return f"{self.operation(operation)}#r-{quote(anchor(id), safe='')}"
