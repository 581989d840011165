"""The types of boto3's own calls: a TypedDict of each structure, and a class of the client.

Type checkers alone read them, in a folder of their own: whatever is imported from the folder of a
service makes a checker read all that the service has. They name shapes as boto3-stubs does, so that
whoever knows its `type_defs` finds them again: `TargetTypeDef`, for a structure that is read and
given and differs, `TargetOutputTypeDef` too.
"""

from __future__ import annotations

import keyword
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

from ..literals import literal
from ..loading.client_models import Companions
from ..model import (
    Enum,
    JsonValue,
    ListShape,
    MapShape,
    Member,
    Operation,
    Required,
    Rewritten,
    Service,
    Simple,
    Streaming,
    Structure,
)
from ..naming import class_name, distinct
from ..python_source.layout import filled
from ..untyped import xform_name
from .accepted_forms import aliases
from .ir import BotoClient, BotoMethod, BotoWaiter, Module, ServicePlan
from .names import Names, has_class
from .paths import type_defs_path
from .structures import events, is_error
from .type_def_sides import GIVEN, Side, Sides
from .types import PYTHON_TYPES, or_null

_EXTRAS = {"dsql": "DsqlExtras", "rds": "RdsExtras", "s3": "S3Extras"}
"""What boto3 adds to the clients of a service, by its class in `runtime.boto_types`."""

_DECODED = {("cloudformation", "TemplateBody"): "Any", ("iam", "policyDocumentType"): "Any"}
"""String shapes that botocore decodes in responses, by service."""

_CHARACTERISTIC = 5
"""How many methods tell the client of a service from those of others."""

_SHARED = (
    *("BlobTypeDef", "CopySourceTypeDef", "EmptyResponseMetadataTypeDef"),
    *("PaginatorConfigTypeDef", "ResponseMetadataTypeDef", "TimestampTypeDef"),
    "WaiterConfigTypeDef",
)
"""What all services have of `runtime.boto_types`, by the names that boto3-stubs gives them."""


class TypeDefs:
    """Plans the `type_defs` of one service.

    Args:
        service: The service as a client sees it.
        names: Its Python names.
        companions: Its paginators and waiters.
        operations: The selected operations that botocore can call.
    """

    def __init__(
        self,
        service: Service,
        names: Names,
        companions: Companions,
        operations: tuple[Operation, ...],
    ) -> None:
        self._service = service
        self._names = names
        self._companions = companions
        self._operations = operations
        self._sides = Sides(service, names)
        self._client_classes = distinct(service.operations, class_name)
        self._done: dict[Side, str] = {}
        self._unions: dict[str, str] = {}
        self._enums: dict[str, str] = {}
        self._texts: list[str] = []
        self._keywords: Mapping[str, str] = {}

    def module(self, plan: ServicePlan) -> Module:
        """The module."""
        client = self._client()
        return Module(
            path=type_defs_path(self._names.package),
            template="type_defs.pyi.jinja",
            doc=f"The types of boto3's own calls of {self._service.full_name}, for type checkers.",
            service=plan,
            boto=client,
        )

    @property
    def names(self) -> frozenset[str]:
        """The names of what the module has, once it is made."""
        client = self._client()
        classes = [f"{each.title}Paginator" for each in client.paginators]
        classes += [f"{each.title}Waiter" for each in client.waiters]
        own = f"Boto{self._names.prefix}Client"
        both = {f"{kind}{each}" for kind in ("", "Async") for each in (*classes, own)}
        made = (*self._done.values(), *self._unions, *self._enums, *self._keywords)
        return frozenset({*_SHARED, *both, *made})

    # -------------------------------------------------------------------------------- client

    def _client(self) -> BotoClient:
        methods = {
            each.name: self._method(each)
            for each in self._operations
            if _is_name(xform_name(each.name))
        }
        waiter_classes = distinct(self._companions.waiters, class_name)
        everything = sorted(
            method
            for operation in self._service.operations.values()
            if _is_name(method := xform_name(operation.name)) and not self._sends_events(operation)
        )
        step = max(1, -(-len(everything) // _CHARACTERISTIC))
        self._keywords = self._keyword_dicts(methods)
        return BotoClient(
            methods=tuple(methods.values()),
            paginators=tuple(
                method for name, method in methods.items() if name in self._companions.paginators
            ),
            waiters=tuple(
                BotoWaiter(
                    name=literal(xform_name(name)),
                    title=waiter_classes[name],
                    method=methods[each.operation],
                )
                for name, each in sorted(self._companions.waiters.items())
                if each.operation in methods
            ),
            extras=_EXTRAS.get(self._service.name),
            exceptions=filled([f"{each}: _Error" for each in self._errors()], "    ", "; "),
            characteristic=tuple(everything[::step]),
            type_defs=(
                *(text for _, text in sorted(self._enums.items())),
                *self._texts,
                *(f"{name} = {union}" for name, union in sorted(self._unions.items())),
                *self._keywords.values(),
            ),
        )

    def _errors(self) -> list[str]:
        """The errors of the whole service: a client has them all, whatever is selected."""
        errors = (name for name in self._service.shapes if is_error(self._service, name))
        return sorted(filter(_is_name, errors))

    def _method(self, operation: Operation) -> BotoMethod:
        assert operation.input is not None
        assert operation.output is not None
        output = self._service.structure(operation.output)
        streams = any(self._sides.streams(member) for member in output.members.values())
        read = Side(operation.output, read=True, response=True)
        return BotoMethod(
            title=self._client_classes[operation.name],
            name=xform_name(operation.name),
            request=self._request(operation),
            result=self._response(read),
            awaited=self._response(
                Side(operation.output, read=True, response=True, awaited=streams)
            ),
        )

    def _request(self, operation: Operation) -> str | None:
        side = self._sides.of(str(operation.input), read=False)
        if not self._service.structure(side.shape).members:
            return None
        return self._type_def(side)

    def _keyword_dicts(self, methods: Collection[str]) -> Mapping[str, str]:
        """What paginators and waiters take: all of a request, and how to page or to wait."""
        waited = Counter(each.operation for each in self._companions.waiters.values())
        found: dict[str, str] = {}
        for operation in self._operations:
            if operation.name not in methods:
                continue
            side = self._sides.of(str(operation.input), read=False)
            start = self._sides.names[side].removesuffix("TypeDef")
            base = self._request(operation) or "TypedDict"
            options = [
                (f"{start}Wait{'Extra' * count}TypeDef", "WaiterConfig: WaiterConfigTypeDef")
                for count in range(waited[operation.name])
            ]
            if operation.name in self._companions.paginators:
                paged = "PaginationConfig: PaginatorConfigTypeDef"
                options.insert(0, (f"{start}PaginateTypeDef", paged))
            for name, option in options:
                found[name] = f"class {name}({base}, total=False): {option}"
        return {name: text for name, text in found.items() if name not in self._sides.taken}

    def _response(self, side: Side) -> str:
        if not self._service.structure(side.shape).members:
            return "EmptyResponseMetadataTypeDef"
        return self._type_def(side)

    # ----------------------------------------------------------------------------- TypedDicts

    def _type_def(self, side: Side) -> str:
        """The name of a structure's TypedDict, written once, after those that it holds."""
        if side in self._done:
            return self._done[side]
        name = self._done[side] = self._sides.names[side]
        structure = self._service.structure(side.shape)
        entries = list(self._entries(structure, side))
        if side.response:
            entries.append(("ResponseMetadata", "ResponseMetadataTypeDef", True))
        self._texts.append(_typed_dict(name, entries))
        return name

    def _entries(self, structure: Structure, side: Side) -> Iterator[tuple[str, str, bool]]:
        members = events(self._service, structure)
        if self._sides.is_as_serialized(structure.name):
            yield from ((each.name, self._serialized(each), False) for each in members.values())
            return
        for member in members.values():
            required = Required in member.traits or (side.read and self._sides.streams(member))
            yield member.name, self._member(member, side), required and not structure.event_stream
        if not side.read:
            for alias, name in aliases(self._service, structure).items():
                yield alias, self._member(members[name], side), False

    def _member(self, member: Member, side: Side) -> str:
        traits = self._service.effective(member)
        if JsonValue in traits:
            return "Any"
        if not side.read and (rewritten := traits.get(Rewritten)) is not None:
            return "str | bytes" if rewritten.form == "bytes" else "str | CopySourceTypeDef"
        if Streaming in traits and isinstance(self._service.shapes[member.target], Simple):
            given = "AsyncStreamingBody" if side.awaited else "StreamingBody"
            return given if side.read else "BlobTypeDef"
        if side.read and self._service.is_event_stream(member.target):
            kind = "AsyncEventStream" if side.awaited else "EventStream"
            return f"{kind}[{self._type_def(self._sides.of(member.target, read=True))}]"
        if side.read and (self._service.name, member.target) in _DECODED:
            return "Any"
        return self._type(member.target, side.read, ())

    def _serialized(self, member: Member) -> str:
        """The type of a member of what boto3's serializer gives."""
        match self._service.shapes[member.target]:
            case ListShape() as shape:
                item = self._service.shapes[shape.member]
                kind = PYTHON_TYPES[item.type] if isinstance(item, Simple) else "Any"
                return f"Sequence[{kind}]"
            case MapShape():
                return "Mapping[str, Any]"
            case Simple() as shape:
                return PYTHON_TYPES[shape.type]
            case shape:
                raise AssertionError(shape)

    def _type(self, name: str, read: bool, around: tuple[str, ...]) -> str:
        shape = self._service.shapes[name]
        if name in around or is_error(self._service, name):
            return "Any"  # a list that holds itself; an error inside a structure
        within = (*around, name)
        match shape:
            case ListShape():
                item = f"{self._type(shape.member, read, within)}{or_null(shape)}"
                if item == "str" and not read:
                    return "Strings"
                return f"{'list' if read else 'Sequence'}[{item}]"
            case MapShape():
                key = self._type(shape.key, read, within)
                value = f"{self._type(shape.value, read, within)}{or_null(shape)}"
                return f"{'dict' if read else 'Mapping'}[{key}, {value}]"
            case Structure():
                return self._structure(shape, read)
            case Simple() if has_class(shape):
                return self._enum(shape)
            case Simple():
                plain = PYTHON_TYPES[shape.type]
                return plain if read else GIVEN.get(shape.type, plain)
            case _:
                raise AssertionError(shape)

    def _enum(self, shape: Simple) -> str:
        """The name of an enum's alias. Its own module is not imported: all others would be, too."""
        alias = self._names.classes[shape.name]
        enum = shape.traits.get(Enum)
        assert enum is not None
        self._enums[alias] = _displayed(f"{alias} = Literal[", map(literal, enum.values), "]")
        return alias

    def _structure(self, shape: Structure, read: bool) -> str:
        if not shape.members:
            return f"{'dict' if read else 'Mapping'}[str, Any]"
        if read or shape.name not in self._sides.differing:
            return self._type_def(self._sides.of(shape.name, read=read))
        given, as_read = (
            self._type_def(self._sides.of(shape.name, read=each)) for each in (False, True)
        )
        union = f"{given} | {as_read}"
        alias = f"{given.removesuffix('TypeDef')}UnionTypeDef"
        if alias not in self._sides.taken:
            self._unions[alias] = union
        return union

    def _sends_events(self, operation: Operation) -> bool:
        request = self._service.structure(str(operation.input))
        return any(
            self._service.is_event_stream(each) for each in self._sides.held_by(request.name)
        )


def _is_name(name: str) -> bool:
    """Whether a program can write a name of botocore's, which makes some of any text."""
    return name.isascii() and name.isidentifier() and not keyword.iskeyword(name)


def _typed_dict(name: str, entries: list[tuple[str, str, bool]]) -> str:
    """The source of a TypedDict; `total` as it makes the shorter text."""
    required = sum(each for _, _, each in entries)
    total = required * 2 > len(entries)
    wrapper = "NotRequired" if total else "Required"
    items = [
        f"{literal(key)}: {wrapper}[{kind}]" if needed is not total else f"{literal(key)}: {kind}"
        for key, kind, needed in entries
    ]
    closing = "})" if total else "}, total=False)"
    return _displayed(f"{name} = TypedDict({literal(name)}, {{", items, closing)


def _displayed(head: str, items: Iterable[str], closing: str) -> str:
    """A display of some items: on one line, or on as many as it takes."""
    shown = list(items)
    whole = f"{head}{', '.join(shown)}{closing}"
    if len(whole) <= 100:
        return whole
    return f"{head}\n{filled(shown, '    ', ', ')},\n{closing}"
