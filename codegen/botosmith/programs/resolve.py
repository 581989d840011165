"""Tell what an expression is: names by scope, attributes by class, calls by what they give.

Nothing is run and nothing is guessed: where two answers are possible there is none. The files that
are looked at together see each other's modules.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Generic, TypeVar

import libcst as cst
from libcst.helpers import get_full_name_for_node
from libcst.metadata import Assignment, ImportAssignment, Scope

from . import libraries
from .arguments import Arguments, argument, arguments
from .bindings import (
    Binding,
    Bindings,
    attributes,
    bindings_of,
    bound,
    class_of_method,
    dominating,
    own_returns,
    parameter_of,
    self_name,
)
from .constants import NOT_CONSTANT, Constant, constant, global_constant
from .files import Source
from .known_values import (
    NOTHING,
    Bound,
    Class,
    Client,
    Entered,
    Function,
    Instance,
    Lambda,
    Library,
    Meta,
    Module,
    OneOf,
    Paginator,
    Parameter,
    Partial,
    Resource,
    Session,
    TypedClient,
    Unknown,
    Value,
    Waiter,
    either,
    entered,
    united,
)
from .modules import dotted_name, origin

KeyT = TypeVar("KeyT")


class _Once(Generic[KeyT]):
    """Values that are found out once each, though some depend on themselves."""

    def __init__(self) -> None:
        self._values: dict[KeyT, Value] = {}
        self._asked: set[KeyT] = set()

    def get(self, key: KeyT, find: Callable[[], Value]) -> Value:
        """The value of a key; what depends on itself is left out on the way to it."""
        if key in self._values:
            return self._values[key]
        is_outermost = key not in self._asked
        self._asked.add(key)
        value = find()
        if is_outermost:
            self._values[key] = value
            self._asked.discard(key)
        return value


DEEPEST = 40
"""How many steps are followed from a use to its origin."""


class Resolver:
    """Tells the value of expressions in some files."""

    def __init__(
        self,
        modules: Mapping[str, Path],
        relevant: Container[Path],
        parsed: Callable[[Path], Source | None],
        packages: Container[str] = (),
    ) -> None:
        """Look at files.

        Args:
            modules: The files by the dotted names that they are imported by.
            relevant: Those that may have clients; of the others only constants are read.
            parsed: Gives a file's tree; None where it has none.
            packages: The import names of generated packages.
        """
        self._modules = modules
        self._relevant = relevant
        self._parsed = parsed
        self._packages = packages
        self._known: dict[cst.CSTNode, Value] = {}
        self._attributes: dict[cst.CSTNode, Mapping[str, Sequence[Binding]]] = {}
        self._returns: dict[cst.CSTNode, Value] = {}
        self._members = _Once[tuple[cst.CSTNode, str]]()
        self._names: dict[tuple[Scope, str], Bindings] = {}
        self._named = _Once[tuple[Scope, str]]()
        self._exports: dict[tuple[Path, str], Value] = {}
        self._depth = 0

    def value(self, source: Source, node: cst.CSTNode) -> Value:
        """What an expression is."""
        if node in self._known:
            return self._known[node]
        if self._depth >= DEEPEST:
            return NOTHING
        self._known[node] = NOTHING  # what depends on itself is not known
        self._depth += 1
        try:
            found = self._value(source, node)
        finally:
            self._depth -= 1
        self._known[node] = found
        return found

    def text(self, source: Source, node: cst.CSTNode | None) -> str | None:
        """The string that an expression certainly is, following names to their constants."""
        found = None if node is None else constant(source, node)
        if isinstance(node, cst.Name) and found is NOT_CONSTANT:
            found = self._imported_constant(source, node)
        return found if isinstance(found, str) else None

    def _imported_constant(self, source: Source, node: cst.Name) -> Constant:
        """The constant that a name, imported from another of the files, is bound to there."""
        scope = source.scopes.get(node)
        imports = list(scope[node.value]) if scope is not None else []
        if len(imports) != 1 or not isinstance(imports[0], ImportAssignment):
            return NOT_CONSTANT
        statement = imports[0].node
        if not isinstance(statement, cst.ImportFrom) or isinstance(statement.names, cst.ImportStar):
            return NOT_CONSTANT
        path = self._modules.get(origin(source, statement))
        home = None if path is None else self._parsed(path)
        for alias in statement.names:
            if (alias.evaluated_alias or alias.evaluated_name) == node.value and home is not None:
                return global_constant(home, alias.evaluated_name)
        return NOT_CONSTANT

    def _value(self, source: Source, node: cst.CSTNode) -> Value:
        match node:
            case cst.Name():
                return self._name(source, node)
            case cst.Attribute():
                return self._attribute(self.value(source, node.value), node.attr.value)
            case cst.Call():
                return self._call(source, node)
            case cst.Await():
                return self.value(source, node.expression)
            case cst.NamedExpr():
                return self.value(source, node.value)
            case cst.Lambda():
                return Lambda(source, node)
            case cst.BooleanOperation():
                return either([self.value(source, node.left), self.value(source, node.right)])
            case cst.IfExp():
                return either([self.value(source, node.body), self.value(source, node.orelse)])
            case _:
                return NOTHING

    # ------------------------------------------------------------------------------- names

    def _name(self, source: Source, node: cst.Name) -> Value:
        scope = source.scopes.get(node)
        if scope is None:
            return NOTHING
        known = self._bindings(source, scope, node.value)
        if known.is_told:
            last = dominating(source, node, known)
            if last is not None:
                return self._bound(source, last)
        return self._anywhere(source, scope, node.value)

    def _bindings(self, source: Source, scope: Scope, name: str) -> Bindings:
        key = (scope, name)
        if key not in self._names:
            nodes = [each for each in scope[name] if isinstance(each, Assignment)]
            imports = [each.node for each in nodes if isinstance(each, ImportAssignment)]
            others = [each.node for each in nodes if not isinstance(each, ImportAssignment)]
            found = [binding for each in others for binding in bindings_of(source, each)]
            self._names[key] = bound(source, found, imports)
        return self._names[key]

    def _anywhere(self, source: Source, scope: Scope, name: str) -> Value:
        """What a name is where any of its values may count."""
        known = self._bindings(source, scope, name)

        def find() -> Value:
            imports = [self._imported(source, each, name) for each in known.imports]
            return either([*imports, *(self._bound(source, each) for each in known.every)])

        return self._named.get((scope, name), find)

    def _bound(self, source: Source, binding: Binding) -> Value:
        """What a name or an attribute is bound to in one place."""
        node = binding.node
        if binding.annotation is not None:
            found = self.annotated(source, binding.annotation)
            if not isinstance(found, Unknown) or found.ours:
                return found
        match node:
            case None:
                return Unknown(binding.why)
            case cst.FunctionDef():
                return Function(source, node)
            case cst.ClassDef():
                return Class(source, node)
            case cst.Param():
                return self._parameter(source, node)
            case _:
                value = self.value(source, node)
                return entered(value) if binding.entered else value

    def _parameter(self, source: Source, node: cst.Param) -> Value:
        function = next(
            (each for each in source.above(node) if isinstance(each, cst.FunctionDef)), None
        )
        if function is not None and self_name(function) == node.name.value:
            holder = class_of_method(source, function)
            if holder is not None:
                return Instance(Class(source, holder))
        if node.default is not None:
            found = self.value(source, node.default)
            if not isinstance(found, Unknown):
                return found
        return Unknown(f"{node.name.value} is a parameter whose annotation names no client")

    def _imported(self, source: Source, node: cst.CSTNode, name: str) -> Value:
        if isinstance(node, cst.Import):
            for alias in node.names:
                dotted = get_full_name_for_node(alias.name) or ""
                if alias.asname is not None and alias.evaluated_alias == name:
                    return self._library(dotted)
                if alias.asname is None and dotted.partition(".")[0] == name:
                    return self._library(name)
        if isinstance(node, cst.ImportFrom) and not isinstance(node.names, cst.ImportStar):
            module = origin(source, node)
            for alias in node.names:
                if (alias.evaluated_alias or alias.evaluated_name) == name:
                    return self._attribute(self._library(module), alias.evaluated_name)
        return NOTHING

    def _module(self, dotted: str) -> Source | None:
        path = self._modules.get(dotted)
        return self._parsed(path) if path is not None and path in self._relevant else None

    def _library(self, dotted: str) -> Value:
        found = self._module(dotted)
        return Library(dotted) if found is None else Module(found)

    # -------------------------------------------------------------------------- attributes

    def _attribute(self, value: Value, name: str) -> Value:
        match value:
            case Library():
                return self._library(f"{value.name}.{name}" if value.name else name)
            case Module():
                return self._exported(value.source, name)
            case Instance():
                return self._member(value.of, name, 0)
            case OneOf():
                return united([self._attribute(each, name) for each in value.several])
            case Class():
                return self._member(value, name, 0)
            case Resource():
                return (
                    Meta(Client(value.service, value.asynchronous, value.assumed))
                    if name == "meta"
                    else NOTHING
                )
            case Meta():
                return value.client if name == "client" else NOTHING
            case TypedClient() if name == "raw":
                return Client(value.service, value.asynchronous)
            case Client() | TypedClient() | Session() | Paginator() | Waiter() | Entered():
                return Bound(value, name)
            case Unknown():
                return Unknown(value.why) if value.ours else NOTHING
            case _:
                return NOTHING

    def _exported(self, source: Source, name: str) -> Value:
        """What a module has by a name; modules may import each other, and themselves."""
        key = (source.path, name)
        if key not in self._exports:
            self._exports[key] = NOTHING
            self._exports[key] = self._global(source, name)
        return self._exports[key]

    def _global(self, source: Source, name: str) -> Value:
        scope = source.scopes.get(source.module)
        if scope is None or name not in scope:
            inner = self._module(f"{dotted_name(source.path)}.{name}")
            return NOTHING if inner is None else Module(inner)
        return self._anywhere(source, scope, name)

    def _member(self, holder: Class, name: str, depth: int) -> Value:
        key = (holder.node, name)
        return self._members.get(key, lambda: self._found_member(holder, name, depth))

    def _found_member(self, holder: Class, name: str, depth: int) -> Value:
        found: list[Value] = []
        if holder.node not in self._attributes:
            self._attributes[holder.node] = attributes(holder.source, holder.node)
        for binding in self._attributes[holder.node].get(name, ()):
            value = self._bound(holder.source, binding)
            if isinstance(value, Function) and _is_property(value.node):
                value = self._returned(value)
            found.append(value)
        if not found and depth < DEEPEST:
            for base in holder.node.bases:
                match self.value(holder.source, base.value):
                    case Class() as above:
                        found.append(self._member(above, name, depth + 1))
                    case Library(dotted) if dotted in libraries.SESSION_CLASSES:
                        found.append(Bound(Session(libraries.SESSIONS[dotted]), name))
                    case _:
                        pass
        return either(found)

    # ------------------------------------------------------------------------------- calls

    def _call(self, source: Source, node: cst.Call) -> Value:
        function = self.value(source, node.func)
        match function:
            case Library(name) if name in libraries.CLIENT_MAKERS:
                return self._made(source, node, Client, False)
            case Library(name) if (made := self._of_package(name)) in libraries.PACKAGE_CLIENTS:
                return self._made(source, node, Client, libraries.PACKAGE_CLIENTS[made])
            case Library(name) if self._of_package(name) == "session":
                return Session(attached=True)
            case Library(name) if self._of_package(name) == "attach" and node.args:
                return self.value(source, node.args[0].value)
            case Library(name) if name in libraries.RESOURCE_MAKERS:
                return self._made(source, node, Resource, False)
            case Library(name) if name in libraries.SESSIONS:
                return Session(libraries.SESSIONS[name])
            case Library(name) if libraries.typed_client(name.removesuffix(".create")) != NOTHING:
                return libraries.typed_client(name.removesuffix(".create"))
            case Library(name) if name in libraries.CASTS and len(node.args) == 2:
                return self.annotated(source, node.args[0].value)
            case Library(name) if name in libraries.CLOSING and node.args:
                return Entered(self.value(source, node.args[0].value))
            case Bound(of=Session() as session, name=name):
                if name in libraries.SESSION_CLIENTS:
                    return self._made(source, node, Client, session.asynchronous)
                if name == "resource":
                    return self._made(source, node, Resource, session.asynchronous)
            case Bound(of=Client() as client, name=name):
                named = self.text(source, argument(node, 0, f"{name.removeprefix('get_')}_name"))
                if name == "get_paginator":
                    named = self.text(source, argument(node, 0, "operation_name"))
                    return Paginator(client, named)
                if name == "get_waiter":
                    return Waiter(client, named)
            case Bound(of=Entered() as context, name="__enter__" | "__aenter__"):
                return context.gives
            case Library("functools.partial") if node.args and not node.args[0].star:
                return self._partial(source, node)
            case Library(name) if name in libraries.FIELDS:
                return self._default_of_field(source, node)
            case Function() | Lambda() | Class() | Partial() | OneOf():
                return self._result(function, arguments(source, node.args))
            case _ if last_name(node.func) in libraries.ENTERING and node.args:
                return entered(self.value(source, node.args[0].value))
            case _:
                pass
        return NOTHING

    def _partial(self, source: Source, node: cst.Call) -> Value:
        found = self.value(source, node.args[0].value)
        match found:
            case Library() | Bound() | Function() | Class() | Lambda():
                return Partial(found, source, node)
            case _:
                return NOTHING

    def _default_of_field(self, source: Source, node: cst.Call) -> Value:
        """What an attribute is that `dataclasses.field` and the like describe."""
        for keyword in ("default_factory", "factory"):
            made_by = argument(node, len(node.args), keyword)
            if made_by is not None:
                return self._result(self.value(source, made_by), Arguments())
        default = argument(node, 0, "default")
        return NOTHING if default is None else self.value(source, default)

    def _result(self, function: Value, given: Arguments) -> Value:
        """What a call of a function, or of whatever can be called, gives."""
        match function:
            case Function():
                return self._for_caller(given, function, self._returned(function))
            case OneOf(several):
                return united([self._result(each, given) for each in several])
            case Lambda():
                return self.value(function.source, function.node.body)
            case Class():
                return Instance(function)
            case Partial():
                before = arguments(function.source, function.node.args[1:])
                return self._result(function.of, before.and_then(given))
            case Library(name) if name in libraries.CLIENT_MAKERS:
                return self._made_of(given, Client, False)
            case Library(name) if name in libraries.RESOURCE_MAKERS:
                return self._made_of(given, Resource, False)
            case Bound(of=Session() as session, name=name) if name in libraries.SESSION_CLIENTS:
                return self._made_of(given, Client, session.asynchronous)
            case Bound(of=Session() as session, name="resource"):
                return self._made_of(given, Resource, session.asynchronous)
            case _:
                return NOTHING

    def _made_of(
        self, given: Arguments, kind: type[Client | Resource], asynchronous: bool
    ) -> Value:
        found = given.of(0, "service_name")
        if found is None:
            return libraries.UNNAMED
        return self._of_service(*found, kind, asynchronous)

    def _of_package(self, name: str) -> str:
        """What a generated package calls something by its dotted name; empty if it is of none."""
        package, _, own = name.rpartition(".")
        return own if package in self._packages else ""

    def _made(
        self, source: Source, node: cst.Call, kind: type[Client | Resource], asynchronous: bool
    ) -> Value:
        return self._of_service(source, argument(node, 0, "service_name"), kind, asynchronous)

    def _of_service(
        self,
        source: Source,
        node: cst.BaseExpression | None,
        kind: type[Client | Resource],
        asynchronous: bool,
    ) -> Value:
        name = self.text(source, node)
        service = libraries.service_named(name)
        if isinstance(service, Unknown):
            taken = parameter_of(source, node) if isinstance(node, cst.Name) else None
            if name is not None or taken is None:
                return service
            parameter = Parameter(*taken, kind, asynchronous)
            default = libraries.service_named(self.text(source, parameter.node.default))
            if isinstance(default, Unknown):
                return replace(service, parameter=parameter)
            made = kind(default, asynchronous, parameter)
        else:
            made = kind(service, asynchronous)
        return Entered(made) if asynchronous else made

    def asks_for_a_service(self, function: Function) -> bool:
        """Whether a function returns a client of the service that a call of it names."""
        returned = entered(self._returned(function))
        return isinstance(returned, Unknown) and returned.parameter is not None

    def _for_caller(self, given: Arguments, function: Function, returned: Value) -> Value:
        """What a function returns, once the call tells the service that the function takes."""
        match returned:
            case Entered():
                return Entered(entered(self._for_caller(given, function, returned.gives)))
            case Unknown(parameter=Parameter() as taken):
                if taken.function is not function.node or given.are_open:
                    return replace(returned, parameter=None)
            case Client(assumed=Parameter() as taken) | Resource(assumed=Parameter() as taken):
                if taken.function is not function.node:
                    return returned
                if given.are_open:
                    return libraries.UNNAMED
            case _:
                return returned
        positional = [*function.node.params.posonly_params, *function.node.params.params]
        if class_of_method(function.source, function.node) is not None:
            del positional[0]
        is_positional = taken.node in positional
        position = positional.index(taken.node) if is_positional else None
        found = given.of(position, taken.node.name.value)
        if found is None:
            default = taken.node.default
            return self._of_service(function.source, default, taken.kind, taken.asynchronous)
        return self._of_service(*found, taken.kind, taken.asynchronous)

    def _returned(self, function: Function) -> Value:
        if function.node not in self._returns:
            self._returns[function.node] = NOTHING  # what calls itself is not known
            self._returns[function.node] = self._given_back(function)
        return self._returns[function.node]

    def _given_back(self, function: Function) -> Value:
        source, node = function.source, function.node
        returns, yields = own_returns(node)
        if node.returns is not None:
            found = self.annotated(source, node.returns.annotation)
            if not isinstance(found, Unknown):
                return Entered(found) if yields else found
        if yields:
            return Entered(either([self.value(source, each) for each in yields]))
        return either([self.value(source, each) for each in returns])

    # ------------------------------------------------------------------------- annotations

    def annotated(self, source: Source, node: cst.CSTNode) -> Value:
        """An object of which only the type is annotated."""
        if isinstance(node, cst.SimpleString):
            return self._quoted(source, node)
        if isinstance(node, cst.BinaryOperation) and isinstance(node.operator, cst.BitOr):
            return united([self.annotated(source, node.left), self.annotated(source, node.right)])
        if isinstance(node, cst.Subscript):
            values = [
                self.annotated(source, each.slice.value)
                for each in node.slice
                if isinstance(each.slice, cst.Index)
            ]
            outer = last_name(node.value)
            if outer in ("Annotated", "ClassVar", "Final", "Optional"):
                return values[0] if values else NOTHING
            if outer in ("Generator", "Iterator", "AsyncIterator", "AsyncGenerator"):
                return values[0] if values else NOTHING
            return united(values) if outer == "Union" else NOTHING
        value = self.value(source, node)
        if isinstance(value, Class):
            return Instance(value)
        return libraries.of_type(value, last_name(node))

    def _quoted(self, source: Source, node: cst.SimpleString) -> Value:
        text = node.evaluated_value
        scope = source.scopes.get(source.module)
        if not isinstance(text, str) or scope is None:
            return NOTHING
        first, *rest = text.split("|")[0].strip().split(".")
        value = self._anywhere(source, scope, first)
        for name in rest:
            value = self._attribute(value, name)
        if isinstance(value, Class):
            return Instance(value)
        return libraries.of_type(value, rest[-1] if rest else first)


def _is_property(node: cst.FunctionDef) -> bool:
    return any(last_name(each.decorator) in libraries.PROPERTIES for each in node.decorators)


def last_name(node: cst.CSTNode) -> str:
    """The name that stands last in `a`, `a.b` or `a.b.c`; empty for anything else."""
    match node:
        case cst.Name():
            return node.value
        case cst.Attribute():
            return node.attr.value
        case _:
            return ""
