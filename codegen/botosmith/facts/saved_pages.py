"""Saved pages: read, and compared with the model."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ..apidocs import Page, read_page
from ..apidocs.document import LARGEST
from ..errors import OverlayError
from ..loading.printed_names import printed_names, service_of
from ..loading.service import load
from ..model import Service
from ..untyped import service_model
from .comparison import Row, compare


@dataclass(frozen=True, slots=True)
class Saved:
    """A saved page, read, and the service that it is about."""

    name: str
    content: bytes
    page: Page
    service: str


def read_saved(file: str, service: str | None = None, operation: str | None = None) -> Saved:
    """Read a saved page, from a file or, for `-`, from standard input.

    Raises:
        PageError: It is no page of the reference, or names of members are lost.
        OverlayError: It cannot be read, or its service is not known.
    """
    content = content_of(file)
    name = "<standard input>" if file == "-" else file
    page = read_page(content, source=name)
    if operation is not None and page.name != operation:
        raise OverlayError(f"{name}: this is the page of {page.name}, not of {operation}")
    about = service_of(page, content.decode("utf-8", "replace"), service)
    return Saved(name=name, content=content, page=page, service=about)


def content_of(file: str) -> bytes:
    """The bytes of a file or, for `-`, of standard input, if they are not too many for a page.

    Raises:
        OverlayError: It cannot be read.
    """
    try:
        if file == "-":
            if sys.stdin is None:  # closed before we began
                raise OverlayError("standard input is closed; name a file")
            return sys.stdin.buffer.read(LARGEST + 1)
        with Path(file).open("rb") as stream:
            return stream.read(LARGEST + 1)
    except OSError as error:
        raise OverlayError(f"{file}: cannot be read: {error.strerror or error}") from error


def compared(saved: Saved, service: Service | None = None) -> tuple[Row, ...]:
    """A page against the model of its service, or against the same with facts laid over it.

    Raises:
        ModelError: There is no such service.
        OverlayError: The service has no such operation or data type.
    """
    names = partial(printed_names, service_model(saved.service))
    return compare(saved.page, service or load(saved.service), names)
