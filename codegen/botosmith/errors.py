"""Every error that botosmith raises on purpose, each saying what, where and how to cure it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager


class BotosmithError(Exception):
    """Base of all errors that mean bad input, not a bug. The command line exits with 2."""


class ModelError(BotosmithError):
    """A service model is missing, malformed, or says something that we do not know."""


class UnknownTrait(ModelError):
    """A service model uses a key that the reader neither reads nor knowingly ignores."""


class OverlayError(BotosmithError):
    """An overlay file is malformed, or one of its facts does not fit the model."""


class ConfigError(BotosmithError):
    """The configuration, or the command line, asks for something that cannot be done."""


@contextmanager
def at_work_on(what: str) -> Generator[None, None, None]:
    """Note on an exception that nobody expects what was being read when it was raised."""
    try:
        yield
    except Exception as error:
        if not isinstance(error, BotosmithError | OSError):
            error.add_note(what)
        raise
