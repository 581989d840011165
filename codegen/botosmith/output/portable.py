"""What can be a file of a package on every platform: its path, and the bytes of its text."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator

from .swap import OutputError

_CACHES = frozenset({"__pycache__", ".mypy_cache", ".DS_Store"})
# What Linux, macOS and Windows all accept as a name, and none of them takes for something else.
_SEGMENT = re.compile(
    r'[^\x00-\x1f\x7f<>:"/\\|?*\ud800-\udfff]*[^\x00-\x20\x7f<>:"/\\|?*.\ud800-\udfff]'
)


def require_portable(paths: Iterable[str]) -> None:
    """Make sure that every path is one file on every platform.

    Raises:
        OutputError: A path is not relative, normal and portable, or collides with another.
    """
    folders: set[str] = set()
    spelled: dict[str, str] = {}  # where case does not count -> as spelled, folders with a slash
    for path in paths:
        folder, slash, name = path.rpartition("/")
        segments = [name] if folder in folders else path.split("/")
        if not all(map(_SEGMENT.fullmatch, segments)):
            raise OutputError(
                f"{path!r} is not a relative, normal, portable POSIX path; rename the file"
            )
        if any(map(is_ignored, segments)):
            raise OutputError(f"{path!r} is the name of a cache and never checked; rename the file")
        for spelling in (*(_parents(folder) if len(segments) > 1 else ()), path):
            key = unicodedata.normalize("NFC", spelling.rstrip("/")).casefold()
            other = spelled.setdefault(key, spelling)
            if other != spelling:
                raise OutputError(
                    f"{other!r} and {spelling!r} are one name where case does not count; "
                    "rename one of them"
                )
        if slash:
            folders.add(folder)


def _parents(folder: str) -> Iterator[str]:
    """A folder and those above it, each with a slash."""
    segments = folder.split("/")
    return (f"{'/'.join(segments[:end])}/" for end in range(1, len(segments) + 1))


def encoded(path: str, text: str) -> bytes:
    """The bytes of a file.

    Raises:
        OutputError: UTF-8 cannot hold the text.
    """
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise OutputError(
            f"{path} holds a lone surrogate at character {error.start}, which UTF-8 cannot "
            "hold; escape it in the text"
        ) from None


def is_ignored(segment: str) -> bool:
    """Whether a file or folder of that name is a cache, which is never looked at."""
    return segment in _CACHES or segment.endswith(".pyc")


def sha256(data: bytes) -> str:
    """The digest of a file, as a manifest has it."""
    return hashlib.sha256(data).hexdigest()
