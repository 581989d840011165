"""The params of a call as far as they are literals; what is not is a hole.

A hole stands in the params as an object of its own, so that whatever counts, counts it; what the
validator says of the hole itself is nobody's fault. Paths are written as violations write them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import libcst as cst

from ..model import ListShape, MapShape, Member, Service, Simple, Structure
from .bindings import only_use
from .constants import NOT_CONSTANT, NotConstant, constant, only_binding
from .files import Source

DEEPEST = 30
"""How deep literals may be nested; whatever is deeper is a hole."""


class Hole:
    """A value that only a run of the program would tell."""

    def __repr__(self) -> str:
        return "<unknown>"


PlaceT = TypeVar("PlaceT")


@dataclass(slots=True)
class Params(Generic[PlaceT]):
    """The params of a call.

    Attributes:
        wire: The params, with holes.
        places: Where each value stands, by its path; the root is the empty path.
        holes: The paths of the values that are not known.
        open: The paths of the structures, lists and maps that may hold more than is seen.
    """

    wire: dict[str, Any] = field(default_factory=dict[str, Any])
    places: dict[str, PlaceT] = field(default_factory=dict[str, PlaceT])
    holes: set[str] = field(default_factory=set[str])
    open: set[str] = field(default_factory=set[str])


# What botocore changes before it validates: a string where the model has a structure, a member
# that it takes and the model lacks, a required member that it fills.
_ALTERED = frozenset(
    {
        ("glacier", "accountId"),
        ("machinelearning", "PredictEndpoint"),
        ("docdb", "SourceRegion"),
        ("neptune", "SourceRegion"),
        ("rds", "SourceRegion"),
        ("s3", "CopySource"),
    }
)


class Evaluator:
    """Evaluates the params of one call, guided by the shape of the operation's input."""

    def __init__(self, source: Source, service: Service) -> None:
        self.params = Params[cst.CSTNode]()
        self._source = source
        self._service = service

    def call(self, node: cst.Call, shape: str | None, dropped: str = "") -> Params[cst.CSTNode]:
        """The params that the keywords of a call are; `dropped` names one that is no param."""
        self.params.places[""] = node
        items: list[tuple[cst.CSTNode, str, cst.BaseExpression]] = []
        for each in node.args:
            if each.keyword is not None:
                items.append((each.keyword, each.keyword.value, each.value))
            elif each.star == "**":
                items += self._entries(each.value, "")
        return self._root(items, shape, dropped)

    def page_size(self, node: cst.Call, shape: str, limit_key: str) -> None:
        """Note the `PageSize` of a `PaginationConfig` as the member that boto3 makes of it."""
        member = self._service.structure(shape).members.get(limit_key)
        sizes = [
            value
            for each in node.args
            if each.keyword is not None and each.keyword.value == "PaginationConfig"
            for _, name, value in self._entries(each.value, "PaginationConfig")
            if name == "PageSize"
        ]
        size = constant(self._source, sizes[-1]) if sizes else NOT_CONSTANT
        if member is not None and type(size) is int:
            is_text = isinstance(target := self._service.shapes[member.target], Simple) and (
                target.type == "string"
            )
            self.params.wire[limit_key] = str(size) if is_text else size
            self.params.places[limit_key] = sizes[-1]

    def mapping(self, node: cst.BaseExpression | None, shape: str | None) -> Params[cst.CSTNode]:
        """The params that a dict display is, such as the `Params` of a presigned URL."""
        if node is None:
            self.params.open.add("")
            return self.params
        self.params.places[""] = node
        return self._root(list(self._entries(node, "")), shape, "")

    def _root(
        self,
        items: list[tuple[cst.CSTNode, str, cst.BaseExpression]],
        shape: str | None,
        dropped: str,
    ) -> Params[cst.CSTNode]:
        root = self._service.shapes[shape] if shape is not None else None
        kept = [each for each in items if each[1] != dropped]
        self.params.wire = self._structure(kept, root, "", 0)
        for service, name in _ALTERED:
            if service == self._service.name:
                self.params.holes.add(name)
        return self.params

    def _structure(
        self,
        items: list[tuple[cst.CSTNode, str, cst.BaseExpression]],
        shape: object,
        path: str,
        depth: int,
    ) -> dict[str, Any]:
        members: Mapping[str, Member] = shape.members if isinstance(shape, Structure) else {}
        found: dict[str, Any] = {}
        for key, name, value in items:
            at = f"{path}.{name}" if path else name
            target = members[name].target if name in members else None
            if target is None:
                self.params.places[at] = key
            found[name] = self._value(value, target, at, depth + 1)
            if target is None:
                self.params.places[at] = key
        return found

    def _value(self, node: cst.BaseExpression, name: str | None, path: str, depth: int) -> Any:
        self.params.places[path] = node
        if depth > DEEPEST:
            return self._hole(path)
        node = self._followed(node)
        shape = self._service.shapes[name] if name is not None else None
        if isinstance(node, cst.Dict) or _is_dict_call(node):
            return self._dict(node, shape, path, depth)
        if isinstance(node, cst.List | cst.Tuple):
            item = shape.member if isinstance(shape, ListShape) else None
            return self._list(node, item, path, depth)
        found = constant(self._source, node)
        return self._hole(path) if isinstance(found, NotConstant) else found

    def _dict(self, node: cst.BaseExpression, shape: object, path: str, depth: int) -> Any:
        entries = list(self._entries(node, path))
        if not isinstance(shape, MapShape):
            return self._structure(entries, shape, path, depth)
        found: dict[str, Any] = {}
        for key, name, value in entries:
            at = f"{path}[{name!r}]"
            self.params.places[f"{at}[key]"] = key
            found[name] = self._value(value, shape.value, at, depth + 1)
        return found

    def _list(
        self, node: cst.List | cst.Tuple, item: str | None, path: str, depth: int
    ) -> list[Any]:
        found: list[Any] = []
        for each in node.elements:
            if isinstance(each, cst.Element):
                at = f"{path}[{len(found)}]"
                found.append(self._value(each.value, item, at, depth + 1))
            else:
                self.params.open.add(path)
        return found

    def _entries(
        self, node: cst.BaseExpression, path: str, depth: int = 0
    ) -> Iterator[tuple[cst.CSTNode, str, cst.BaseExpression]]:
        """The entries of a dict display, of `dict(…)`, or of a name that is bound to one."""
        node = self._followed(node)
        if depth < DEEPEST and isinstance(node, cst.Dict):
            for element in node.elements:
                if isinstance(element, cst.StarredDictElement):
                    yield from self._entries(element.value, path, depth + 1)
                    continue
                assert isinstance(element, cst.DictElement)
                key = constant(self._source, element.key)
                if isinstance(key, str):
                    yield element.key, key, element.value
                else:
                    self.params.open.add(path)
        elif isinstance(node, cst.Call) and _is_dict_call(node):
            for each in node.args:
                assert each.keyword is not None
                yield each.keyword, each.keyword.value, each.value
        else:
            self.params.open.add(path)

    def _followed(self, node: cst.BaseExpression) -> cst.BaseExpression:
        """The display that a name is bound to, if nothing else has the name and can change it."""
        if not isinstance(node, cst.Name) or constant(self._source, node) is not NOT_CONSTANT:
            return node
        bound = only_binding(self._source, node)
        if bound is None or bound.entered or not only_use(self._source, node):
            return node
        if isinstance(bound.node, cst.Dict | cst.List | cst.Tuple):
            return bound.node
        return node

    def _hole(self, path: str) -> Hole:
        self.params.holes.add(path)
        return Hole()


def _is_dict_call(node: cst.BaseExpression) -> bool:
    return (
        isinstance(node, cst.Call)
        and isinstance(node.func, cst.Name)
        and node.func.value == "dict"
        and all(each.keyword is not None for each in node.args)
    )


def parent(path: str) -> str:
    """The path of what holds a value; the root's is the root's own."""
    if path.endswith("]"):
        return path[: path.rindex("[")]
    return path.rpartition(".")[0]
