"""A request as people copy it: a boto3 call, a call of the generated client, the CLI's JSON."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..api import LoadedPackage
from ..literals import literal
from ..naming import module_name
from ..python_source.imports import Import
from ..python_source.layout import import_lines
from ..untyped import is_array, is_object

WIDTH = 88


@dataclass(frozen=True, slots=True)
class Calls:
    """One request in three forms."""

    boto3: str
    typed: str
    json: str


def calls(
    package: LoadedPackage, operation: str, params: Mapping[str, Any], *, name: str = "typed_aws"
) -> Calls:
    """Write a right request.

    Args:
        package: A package that holds the operation.
        operation: The operation's API name.
        params: The params of a boto3 call.
        name: The name under which the reader's package is imported.
    """
    found = package.operation(operation)
    service = package.selection.service.name
    client = module_name(service).rstrip("_")
    given = _Written()
    arguments = [(f"{key}=", given.value(value)) for key, value in params.items()]
    if all(key.isidentifier() for key in params):
        call = _call(f"{client}.{found.method}", arguments)
    else:
        call = _call(f"{client}.{found.method}", [("**", given.value(dict(params)))])
    boto3 = [
        given.imports(),
        "import boto3\n\n",
        f"{client} = boto3.client({literal(service)})\n",
        f"{_laid_out(call, 0)}\n",
    ]
    return Calls(
        boto3="".join(boto3),
        typed=_typed(package, operation, params, name),
        json=json.dumps(_json(params), indent=2, ensure_ascii=False) + "\n",
    )


def _typed(package: LoadedPackage, operation: str, params: Mapping[str, Any], name: str) -> str:
    found = package.operation(operation)
    service = package.selection.service.name
    module = module_name(service)
    client = module.rstrip("_")
    given = _Written()
    request = given.value(found.request_from_wire(dict(params)))
    client_class = package.client_class
    names = sorted({*given.classes, client_class})
    call = _call(f"{client}.{found.method}", [("", request)])
    return "".join(
        [
            given.imports(),
            import_lines([Import(module=f"{name}.{module}", names=tuple(names))]),
            f"\n{client} = {client_class}.create()\n",
            f"{_laid_out(call, 0)}\n",
        ]
    )


# ------------------------------------------------------------------------------------- source


@dataclass(frozen=True, slots=True)
class _Brackets:
    """Something between brackets: what opens, its parts each with what stands before, what closes.

    `parts` are laid out on one line, or one on each.
    """

    opening: str
    parts: tuple[tuple[str, _Source], ...]
    closing: str

    def flat(self) -> str:
        inner = ", ".join(
            before + (part if isinstance(part, str) else part.flat()) for before, part in self.parts
        )
        return f"{self.opening}{inner}{self.closing}"


_Source = str | _Brackets


def _call(function: str, arguments: Iterable[tuple[str, _Source]]) -> _Brackets:
    return _Brackets(f"{function}(", tuple(arguments), ")")


def _laid_out(source: _Source, indent: int, before: str = "", after: str = "") -> str:
    """A value on one line where it fits, or as Black explodes it."""
    margin = " " * indent
    flat = source if isinstance(source, str) else source.flat()
    line = f"{margin}{before}{flat}{after}"
    if isinstance(source, str) or not source.parts or len(line) <= WIDTH:
        return line
    lines = [_laid_out(part, indent + 4, each, ",") for each, part in source.parts]
    if len(source.parts) == 1 and source.closing == ")":
        # Black puts no comma behind an only argument that stands on one line of its own.
        before_it, part = source.parts[0]
        lines = [_laid_out(part, indent + 4, before_it)]
    opening, closing = f"{margin}{before}{source.opening}", f"{margin}{source.closing}{after}"
    return "\n".join([opening, *lines, closing])


class _Written:
    """Writes values; remembers the classes that it named."""

    def __init__(self) -> None:
        self.classes: set[str] = set()
        self._times = False

    def imports(self) -> str:
        """The imports from the standard library that the values need."""
        return "from datetime import UTC, datetime\n\n" if self._times else ""

    def value(self, value: Any) -> _Source:
        """A value of a request as source."""
        if hasattr(value, "wire_names"):
            return self._structure(value)
        if isinstance(value, datetime):
            self._times = True
            numbers = ", ".join(str(each) for each in value.timetuple()[:3])
            return f"datetime({numbers}, tzinfo=UTC)"
        if is_object(value):
            entries = ((f"{literal(str(key))}: ", self.value(each)) for key, each in value.items())
            return _Brackets("{", tuple(entries), "}")
        if is_array(value):
            return _Brackets("[", tuple(("", self.value(each)) for each in value), "]")
        if isinstance(value, bytes):
            return _bytes(value)
        return literal(value)

    def _structure(self, value: Any) -> _Source:
        name = type(value).__name__
        self.classes.add(name)
        attributes: Iterable[str] = value.wire_names
        given = (
            (f"{attribute}=", self.value(each))
            for attribute in attributes
            if (each := getattr(value, attribute)) is not None
        )
        return _call(name, given)


def _bytes(value: bytes) -> str:
    plain = frozenset(range(0x20, 0x7F)) - frozenset(b'"\\')
    text = "".join(chr(each) if each in plain else f"\\x{each:02x}" for each in value)
    return f'b"{text}"'


def _json(value: Any) -> Any:
    """A value as `--cli-input-json` takes it: blobs in base64, times as texts."""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if is_object(value):
        return {str(key): _json(each) for key, each in value.items()}
    if is_array(value):
        return [_json(each) for each in value]
    return value
