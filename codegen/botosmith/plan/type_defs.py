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
from dataclasses import dataclass

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

_GIVEN = {"blob": "BlobTypeDef", "timestamp": "TimestampTypeDef"}


@dataclass(frozen=True, slots=True)
class _Side:
    """A structure as it is given, or as it is read; `response`: as what an operation returns."""

    shape: str
    read: bool
    response: bool = False
    awaited: bool = False


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
        everything = service.operations.values()
        self._given = service.closure(str(each.input) for each in everything)
        self._responses = frozenset(str(each.output) for each in everything)
        self._held = service.closure(
            member.target
            for name in self._responses
            for member in service.structure(name).members.values()
        )
        self._differing = self._differ()
        self._class_names = self._name_all()
        self._client_classes = distinct(service.operations, class_name)
        self._done: dict[_Side, str] = {}
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
        return frozenset({*_SHARED, *both, *self._done.values(), *self._keywords})

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
        streams = any(self._streams(member) for member in output.members.values())
        read = _Side(operation.output, read=True, response=True)
        return BotoMethod(
            title=self._client_classes[operation.name],
            name=xform_name(operation.name),
            request=self._request(operation),
            result=self._response(read),
            awaited=self._response(
                _Side(operation.output, read=True, response=True, awaited=streams)
            ),
        )

    def _request(self, operation: Operation) -> str | None:
        side = self._side(str(operation.input), read=False)
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
            side = self._side(str(operation.input), read=False)
            start = self._class_names[side].removesuffix("TypeDef")
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
        taken = frozenset(self._class_names.values())
        return {name: text for name, text in found.items() if name not in taken}

    def _response(self, side: _Side) -> str:
        if not self._service.structure(side.shape).members:
            return "EmptyResponseMetadataTypeDef"
        return self._type_def(side)

    # ----------------------------------------------------------------------------- TypedDicts

    def _type_def(self, side: _Side) -> str:
        """The name of a structure's TypedDict, written once, after those that it holds."""
        if side in self._done:
            return self._done[side]
        name = self._done[side] = self._class_names[side]
        structure = self._service.structure(side.shape)
        entries = list(self._entries(structure, side))
        if side.response:
            entries.append(("ResponseMetadata", "ResponseMetadataTypeDef", True))
        self._texts.append(_typed_dict(name, entries))
        return name

    def _entries(self, structure: Structure, side: _Side) -> Iterator[tuple[str, str, bool]]:
        members = events(self._service, structure)
        for member in members.values():
            required = Required in member.traits or (side.read and self._streams(member))
            yield member.name, self._member(member, side), required and not structure.event_stream
        if not side.read:
            for alias, name in aliases(self._service, structure).items():
                yield alias, self._member(members[name], side), False

    def _member(self, member: Member, side: _Side) -> str:
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
            return f"{kind}[{self._type_def(self._side(member.target, read=True))}]"
        if side.read and (self._service.name, member.target) in _DECODED:
            return "Any"
        return self._type(member.target, side.read, ())

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
                return plain if read else _GIVEN.get(shape.type, plain)
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
        if read or shape.name not in self._differing:
            return self._type_def(self._side(shape.name, read=read))
        return " | ".join(
            self._type_def(self._side(shape.name, read=each)) for each in (False, True)
        )

    # ---------------------------------------------------------------------------------- names

    def _name_all(self) -> Mapping[_Side, str]:
        """The names of all TypedDicts of the whole service, so that no selection renames one."""
        wanted: dict[str, tuple[_Side, str]] = {}
        for shape in self._service.shapes.values():
            if isinstance(shape, Structure):
                base = self._names.classes[shape.name].rstrip("_")
                for side, suffix in self._sides(shape.name):
                    wanted[f"{shape.name} {suffix}"] = (side, f"{base}{suffix}TypeDef")
        found = distinct(wanted, lambda claim: wanted[claim][1])
        return {side: found[claim] for claim, (side, _) in wanted.items()}

    def _sides(self, name: str) -> Iterator[tuple[_Side, str]]:
        inside = name in self._given or name in self._held
        if inside:
            yield self._side(name, read=name not in self._given), ""
        if name in self._differing:
            yield self._side(name, read=True), "Output"
        if name in self._responses:
            suffix = "Response" if inside else ""
            yield _Side(name, read=True, response=True), suffix
            yield _Side(name, read=True, response=True, awaited=True), f"{suffix}Async"

    def _side(self, name: str, *, read: bool) -> _Side:
        """A structure inside a request or a response: one for both where they do not differ."""
        if name not in self._differing:
            read = name not in self._given
        return _Side(name, read=read)

    def _differ(self) -> frozenset[str]:
        """The structures that are both given and read, and not the same."""
        both = {
            name
            for name in self._given & self._held
            if isinstance(self._service.shapes[name], Structure)
        }
        found = {name for name in both if self._differs_itself(self._service.structure(name))}
        while more := {name for name in both - found if not found.isdisjoint(self._held_by(name))}:
            found |= more
        return frozenset(found)

    def _held_by(self, name: str) -> Iterator[str]:
        return (member.target for member in self._service.structure(name).members.values())

    def _differs_itself(self, structure: Structure) -> bool:
        for member in structure.members.values():
            target = self._service.shapes[member.target]
            if isinstance(target, ListShape | MapShape) or self._streams(member):
                return True
            if isinstance(target, Simple) and target.type in _GIVEN:
                return True
        return False

    def _sends_events(self, operation: Operation) -> bool:
        request = self._service.structure(str(operation.input))
        return any(self._service.is_event_stream(each) for each in self._held_by(request.name))

    def _streams(self, member: Member) -> bool:
        return Streaming in self._service.effective(member) or self._service.is_event_stream(
            member.target
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
