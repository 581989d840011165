"""Read Python files as concrete syntax trees, whatever they hold."""

from __future__ import annotations

import io
import tokenize
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, cast

import libcst as cst
from libcst.metadata import (
    CodeRange,
    MetadataWrapper,
    PositionProvider,
    Scope,
    ScopeProvider,
)

from ..errors import ConfigError
from ..untyped import is_array, is_tuple

LARGEST = 600_000
"""The most bytes of a file that is read: LibCST takes about a millisecond and 12 KB for a line."""

DEEPEST = 60
"""The most brackets that stand open; the parser's time grows fast with them."""

LONGEST = 400
"""The most tokens of one expression between two commas, and the most `elif`s of a file: each makes
the tree deeper."""

SKIPPED = frozenset({"__pycache__", "node_modules", "site-packages", "venv"})
"""Folders that are not looked into, beside those whose names begin with a dot."""

MOST_PAIRS = 4_000_000
"""The most pairs of a name's assignments and its uses, in one function or beside the functions:
LibCST takes a hundred bytes for each."""

_OPEN = frozenset("([{")
_CLOSE = frozenset(")]}")


class Unreadable(Exception):
    """A file that is not valid Python, or cannot be read; line and column count from 1.

    Attributes:
        cause: The mistake in botosmith because of which the file was given up; None where it is
            the file's.
    """

    def __init__(
        self, path: str, line: int, column: int, why: str, cause: Exception | None = None
    ) -> None:
        self.cause = cause
        self.path = path
        self.line = line
        self.column = column
        self.why = why
        super().__init__(f"{path}:{line}:{column}: {why}")

    def __reduce__(self) -> tuple[type[Unreadable], tuple[object, ...]]:
        return type(self), (self.path, self.line, self.column, self.why, self.cause)


def given_up(path: Path, error: Exception) -> Unreadable:
    """What becomes of a file at which something else fails: it is reported, the rest goes on."""
    if isinstance(error, RecursionError):
        return Unreadable(str(path), 1, 1, "is nested too deeply")
    if isinstance(error, MemoryError):
        return Unreadable(str(path), 1, 1, "there is not enough memory for it")
    if isinstance(error, OSError):  # such as of a model that its calls need
        where = error.filename or "a file that it needs"
        return Unreadable(str(path), 1, 1, f"is passed over: {where}: {error.strerror}")
    why = f"internal error: {type(error).__name__}: {error}; the file is passed over"
    return Unreadable(str(path), 1, 1, why, error)


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """One file: its tree, and what LibCST knows of every node of it.

    `nodes` are the calls, attributes, names, strings, imports and except clauses, in the order in
    which they stand; what holds another comes first.
    """

    path: Path
    data: bytes
    text: str
    module: cst.Module
    parents: Mapping[cst.CSTNode, cst.CSTNode]
    nodes: Sequence[cst.CSTNode]
    positions: Mapping[cst.CSTNode, CodeRange]
    scopes: Mapping[cst.CSTNode, Scope | None]

    def place(self, node: cst.CSTNode) -> tuple[int, int]:
        """The line and the column of a node, both counted from 1."""
        start = self.positions[node].start
        return start.line, start.column + 1

    def code(self, node: cst.CSTNode) -> str:
        """A node as it is written."""
        return self.module.code_for_node(node)

    def require_faithful(self) -> None:
        """Make sure that what is not edited is written back as it was, byte for byte.

        Raises:
            Unreadable: It is not, as with `coding: utf-7`, or a lone carriage return.
        """
        if self.module.bytes != self.data:
            why = "its encoding or its line ends would be changed; it is left as it is"
            raise Unreadable(str(self.path), 1, 1, why)

    def above(self, node: cst.CSTNode) -> Iterator[cst.CSTNode]:
        """The nodes that hold a node, the nearest first."""
        while (parent := self.parents.get(node)) is not None:
            yield parent
            node = parent


@dataclass(frozen=True, slots=True)
class Listing:
    """The files that some paths mean, and the folders that cannot be looked into."""

    files: Sequence[Path]
    unreadable: Sequence[Unreadable]


def python_files(paths: Iterable[Path]) -> Listing:
    """The files that some paths mean: a file itself, of a folder its `*.py`, sorted.

    Raises:
        ConfigError: A path does not exist.
    """
    found: dict[Path, None] = {}
    unreadable: list[Unreadable] = []
    for path in paths:
        if path.is_dir():
            found.update(dict.fromkeys(sorted(_below(path, unreadable))))
        elif path.exists():
            found[path] = None
        else:
            raise ConfigError(f"{path}: there is no such file or folder")
    return Listing(list(found), unreadable)


def _below(top: Path, unreadable: list[Unreadable]) -> Iterator[Path]:
    """The Python files of a folder; not those of packages that botosmith generated."""
    folders = [top]
    while folders:
        folder = folders.pop()
        try:
            if (folder / "manifest.json").is_file() and (
                folder / "runtime" / "operation.py"
            ).is_file():
                continue
            for path in folder.iterdir():
                if path.name.startswith(".") or path.name in SKIPPED:
                    continue
                if path.is_dir() and not path.is_symlink():
                    folders.append(path)
                elif path.suffix == ".py" and path.is_file():
                    yield path
        except OSError as error:
            why = f"its files cannot be listed: {error.strerror}"
            unreadable.append(Unreadable(str(folder), 1, 1, why))


def read(path: Path) -> bytes:
    """Read a file, as far as `LARGEST` and a byte beyond.

    Raises:
        Unreadable: It cannot be read, or is a device, a pipe and the like, which may have no end.
    """
    try:
        if not path.is_file():
            raise Unreadable(str(path), 1, 1, "is not a regular file")
        with path.open("rb") as stream:
            return stream.read(LARGEST + 1)
    except OSError as error:
        raise Unreadable(str(path), 1, 1, f"cannot be read: {error.strerror}") from None


def parse(data: bytes, path: Path) -> Source:
    """Parse the bytes of a file.

    Raises:
        Unreadable: They are no Python, or nested beyond reason.
    """
    name = str(path)
    if len(data) > LARGEST:
        raise Unreadable(name, 1, 1, f"is larger than {LARGEST} bytes")
    refuse_depth(name, data)
    try:
        module = cst.parse_module(data)
        parents = _parents(module)
        resolved: Any = MetadataWrapper(module, unsafe_skip_copy=True).resolve_many(
            [PositionProvider, ScopeProvider]
        )
        text = module.code
        positions = _kept(resolved[PositionProvider], parents)
    except cst.ParserSyntaxError as error:
        raise Unreadable(
            name, error.editor_line, max(1, error.editor_column), "is not valid Python"
        ) from None
    except RecursionError:
        raise Unreadable(name, 1, 1, "is nested too deeply") from None
    except (ValueError, LookupError, cst.CSTValidationError) as error:
        raise Unreadable(name, 1, 1, f"cannot be parsed: {error}") from None
    except BaseException as error:
        # A parser that is written in Rust panics with an exception that is no `Exception`.
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        raise Unreadable(name, 1, 1, f"LibCST cannot parse it: {type(error).__name__}") from None
    return Source(
        path,
        data,
        text,
        module,
        parents,
        _in_order(parents, positions),
        positions,
        cast("Mapping[cst.CSTNode, Scope | None]", resolved[ScopeProvider]),
    )


_INDEXED = (
    cst.Call,
    cst.Attribute,
    cst.Name,
    cst.SimpleString,
    cst.ImportFrom,
    cst.ExceptHandler,
)


_LAYOUT = (
    cst.BaseParenthesizableWhitespace,
    cst.TrailingWhitespace,
    cst.EmptyLine,
    cst.Newline,
    cst.Comma,
    cst.Dot,
    cst.Semicolon,
    cst.Colon,
    cst.AssignEqual,
    cst.LeftParen,
    cst.RightParen,
    cst.LeftSquareBracket,
    cst.RightSquareBracket,
    cst.LeftCurlyBrace,
    cst.RightCurlyBrace,
)
"""Two thirds of the nodes of a tree: nobody asks what holds them, or where they stand."""


def _parents(module: cst.Module) -> dict[cst.CSTNode, cst.CSTNode]:
    """What holds each node; layout is left out. Nodes come before those that they hold.

    LibCST's visitors make every node anew on their way, which takes three times as long.
    """
    parents: dict[cst.CSTNode, cst.CSTNode] = {}
    todo: list[tuple[cst.CSTNode, cst.CSTNode]] = [
        (node, module) for node in reversed(list(_children(module)))
    ]
    while todo:
        node, parent = todo.pop()
        parents[node] = parent
        todo += [(child, node) for child in reversed(list(_children(node)))]
    return parents


def _children(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    for name in _fields(type(node)):
        value: object = getattr(node, name)
        for each in value if is_array(value) or is_tuple(value) else (value,):
            if isinstance(each, cst.CSTNode) and not isinstance(each, _LAYOUT):
                yield each


@cache
def _fields(kind: type[cst.CSTNode]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind))


def _in_order(
    nodes: Iterable[cst.CSTNode], positions: Mapping[cst.CSTNode, CodeRange]
) -> list[cst.CSTNode]:
    """The nodes of interest, as they stand."""
    found: list[cst.CSTNode] = [node for node in nodes if isinstance(node, _INDEXED)]
    starts = {node: positions[node].start for node in found}
    return sorted(found, key=lambda node: (starts[node].line, starts[node].column))


def _kept(
    positions: Mapping[cst.CSTNode, CodeRange], nodes: Iterable[cst.CSTNode]
) -> Mapping[cst.CSTNode, CodeRange]:
    """The positions of some nodes; those of all take more room than the tree."""
    return {node: positions[node] for node in nodes if node in positions}


def refuse_depth(name: str, data: bytes) -> None:
    """Refuse what would exhaust the parser's stack, of which no exception would come.

    Raises:
        Unreadable: The brackets are too deep, an expression too long, or there are no tokens.
    """
    run = [0]
    branches = 0
    names = _Names()
    try:
        for token in tokenize.tokenize(io.BytesIO(data).readline):
            if token.type == tokenize.OP and token.string in _OPEN:
                run[-1] += 1
                run.append(0)
            elif token.type == tokenize.OP and token.string in _CLOSE:
                if len(run) > 1:
                    run.pop()
            elif token.type == tokenize.NEWLINE or token.string in (",", ";"):
                run[-1] = 0
            elif token.type not in (tokenize.NL, tokenize.COMMENT):
                run[-1] += 1
            branches += token.string == "elif"
            names.see(token, is_inside=len(run) > 1)
            if names.pairs > MOST_PAIRS:
                line, column = token.start
                why = f"{names.last} is assigned and used too often in one place"
                raise Unreadable(name, line, column + 1, why)
            if len(run) > DEEPEST or run[-1] > LONGEST or branches > LONGEST:
                line, column = token.start
                raise Unreadable(name, line, column + 1, "is nested too deeply")
    except UnicodeDecodeError as error:
        line = data[: data.find(error.object)].count(b"\n") + 1
        raise Unreadable(name, line, 1, f"is not {error.encoding} text") from None
    except (tokenize.TokenError, SyntaxError) as error:
        line, column = _where(error)
        raise Unreadable(name, line, column, f"is not valid Python: {error.args[0]}") from None
    except (LookupError, UnicodeError) as error:  # such as `coding: rot13`, which is not text
        raise Unreadable(name, 1, 1, f"its encoding cannot be read: {error}") from None


class _Names:
    """Counts, in each function, how often a name is used times how often it is assigned.

    LibCST notes each such pair. What is assigned is guessed: a name in front of `=`.

    Attributes:
        pairs: The count, of all names together.
        last: The last name that was seen.
    """

    def __init__(self) -> None:
        self.pairs = 0
        self._scopes: list[dict[str, list[int]]] = [{}]
        self._blocks: list[bool] = []
        self._opens_scope = False
        self.last = ""
        self._may_be_assigned = False
        self._at_start = True

    def see(self, token: tokenize.TokenInfo, *, is_inside: bool) -> None:
        """Go one token further; `is_inside` some brackets, where `=` gives an argument."""
        match token.type:
            case tokenize.INDENT:
                self._blocks.append(self._opens_scope)
                if self._opens_scope:
                    self._scopes.append({})
                self._opens_scope = False
            case tokenize.DEDENT:
                if self._blocks and self._blocks.pop():
                    self._scopes.pop()
            case tokenize.NEWLINE:
                self._may_be_assigned = False
                self._at_start = True
            case tokenize.NAME:
                if self._at_start and token.string in ("def", "class", "async"):
                    self._opens_scope = True
                elif self._at_start:
                    self._opens_scope = False
                counts = self._scopes[-1].setdefault(token.string, [0, 0])
                counts[1] += 1
                self.pairs += counts[0]
                self.last = token.string
                self._may_be_assigned = not is_inside
                self._at_start = False
            case tokenize.OP:
                if token.string == "=" and self._may_be_assigned:
                    counts = self._scopes[-1][self.last]
                    counts[0] += 1
                    self.pairs += counts[1]
                self._may_be_assigned = False
            case _:
                pass


def _where(error: tokenize.TokenError | SyntaxError) -> tuple[int, int]:
    if isinstance(error, SyntaxError):
        return error.lineno or 1, max(1, error.offset or 1)
    where: tuple[int, int] = error.args[1]
    return where[0], where[1] + 1
