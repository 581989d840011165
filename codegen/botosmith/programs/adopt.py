"""Let a generated package make the clients of programs, and type them; their calls stay.

What makes a client is rewritten where its service is certain, and so are the names that are
imported from the packages of stubs. Whatever cannot be proved is left, and said why.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

import libcst as cst
from libcst.helpers import get_full_name_for_node
from libcst.metadata import ImportAssignment

from ..errors import ConfigError, ModelError
from ..loading.client_models import companions
from ..loading.service import load
from ..naming import module_name
from ..pipeline import select
from ..plan.names import names as names_of
from ..plan.normalize import normalize
from ..plan.type_defs import TypeDefs
from ..untyped import cached_per_data_path
from . import libraries
from .adopt_edits import Importing, Keeping, Making, closed_up, removed
from .edits import Edits, applied, merge
from .files import Source, Unreadable, given_up
from .import_edits import Names, add_imports, add_module
from .known_values import Bound, Client, Library, Session, Unknown, entered
from .layout import laid_out
from .migrate import Change, Left
from .modules import dotted_name
from .program import Program
from .replaced import Replaced, replaced
from .requests import Unproven

_STUBS = re.compile(
    r"(?P<library>mypy_boto3|types_boto3|types_aiobotocore)_(?P<service>\w+?)"
    r"(?:\.(?P<module>client|literals|paginator|waiter|type_defs))?"
)
_POSITIONAL = 2  # the service, and the region
_UNUSED = "nothing needs it any more; it is below a comment, or alone in its block or on its line"
_RESOURCE = "a resource is not typed; attach(resource.meta.client) validates its calls"


def adopt(program: Program, package: str, services: Mapping[str, Sequence[str]]) -> list[Change]:
    """The files of a program, with its clients made and typed by a package.

    Args:
        program: The files.
        package: The package's import name.
        services: The operations, or globs, that the package has, or is to have, of each service.

    Raises:
        ModelError: The installed botocore lacks a service.
        ConfigError: It lacks an operation.
    """
    patched = replaced(program)
    changes: list[Change] = []
    for source in program.sources:
        try:
            changes.append(_Adopter(source, program, package, services, patched).change())
        except Unreadable as error:
            program.unreadable.append(error)
        except (ModelError, ConfigError):
            raise
        except Exception as error:
            program.unreadable.append(given_up(source.path, error))
    return changes


@cached_per_data_path()
def _type_defs(service_name: str, patterns: tuple[str, ...]) -> frozenset[str]:
    """The names in the `type_defs` of a service, generated for some operations."""
    loaded = load(service_name)
    service = normalize(loaded)
    operations = tuple(service.operations[name] for name in select(loaded, patterns))
    return TypeDefs(service, names_of(service), companions(service_name), operations).names


class _Adopter:
    """Adopts one file."""

    def __init__(
        self,
        source: Source,
        program: Program,
        package: str,
        services: Mapping[str, Sequence[str]],
        patched: Replaced,
    ) -> None:
        self._source = source
        self._resolver = program.resolver
        self._package = package
        self._services = services
        self._patched = patched
        self._names = Names(source)
        self._edits: Edits = {}
        self._left: list[Left] = []
        self._made = 0
        self._rewritten: set[cst.CSTNode] = set()

    def change(self) -> Change:
        """The file before and after."""
        for node in self._source.nodes:
            match node:
                case cst.Call():
                    self._creation(node)
                case cst.ImportFrom():
                    self._stubs(node)
                case _:
                    pass
        if not self._edits:
            return Change(self._source, self._source.module, 0, tuple(self._left))
        self._source.require_faithful()
        self._drop_imports()
        new = applied(self._source.module, self._edits)
        if self._made:
            new = self._importing(new)
        return Change(self._source, laid_out(self._source, new), self._made, tuple(self._left))

    def _leave(self, node: cst.CSTNode, what: str, why: str) -> None:
        line, column = self._source.place(node)
        self._left.append(Left(str(self._source.path), line, column, what, why))

    # ----------------------------------------------------------------------------- creations

    def _creation(self, node: cst.Call) -> None:
        function = self._resolver.value(self._source, node.func)
        session: cst.BaseExpression | None = None
        match function:
            case Library(name) if name in libraries.CLIENT_MAKERS:
                maker = name
            case Bound(of=Session(attached=False), name=name) if name in libraries.SESSION_CLIENTS:
                if not isinstance(node.func, cst.Attribute):
                    return
                maker, session = self._source.code(node.func), node.func.value
            case Library("boto3.resource") | Bound(of=Session(attached=False), name="resource"):
                self._leave(node, self._source.code(node.func), _RESOURCE)
                return
            case _:
                return
        try:
            made = entered(self._resolver.value(self._source, node))
            self._prove(node, made)
            if session is None:
                session = self._stand_in(node.func)
        except Unproven as error:
            self._leave(node, maker, error.why)
            return
        assert isinstance(made, Client)
        self._made += 1
        if session is None:
            self._rewritten.add(node.func)
        merge(self._edits, {node: [self._making(made.asynchronous, session)]})

    def _stand_in(self, function: cst.BaseExpression) -> cst.BaseExpression | None:
        """What is `boto3` unless someone sets it to a session; None where it is the import itself.

        Raises:
            Unproven: The function that makes the client may be another one.
        """
        if self._is_imported(function):
            return None
        if isinstance(function, cst.Attribute) and function.attr.value == "client":
            return None if self._is_imported(function.value) else function.value
        raise Unproven("what makes it may be another function than boto3.client")

    def _is_imported(self, node: cst.BaseExpression) -> bool:
        scope = self._source.scopes.get(node)
        return (
            isinstance(node, cst.Name)
            and scope is not None
            and any(isinstance(each, ImportAssignment) for each in scope[node.value])
        )

    def _prove(self, node: cst.Call, made: object) -> None:
        """Let pass what certainly makes a client of a service of the package.

        Raises:
            Unproven: It is left.
        """
        if not isinstance(made, Client):
            why = made.why if isinstance(made, Unknown) else ""
            raise Unproven(why or "it is not known what it makes")
        if made.service not in self._services:
            raise Unproven(f"no operation of {made.service} is called on it, or configured")
        if dotted_name(self._source.path) in self._patched.modules:
            raise Unproven("the boto3 of this module is replaced as a whole somewhere")
        positional = [each for each in node.args if each.keyword is None and not each.star]
        if len(positional) > _POSITIONAL or any(each.star == "*" for each in node.args):
            raise Unproven("it takes more than the service and the region by position")
        named = next(
            (each for each in node.args if each.keyword and each.keyword.value == "service_name"),
            node.args[0],
        )
        if not isinstance(named.value, cst.SimpleString):
            raise Unproven("the name of the service is no literal here")

    def _making(self, asynchronous: bool, session: cst.BaseExpression | None) -> Making:
        function = f"{self._home()}.{'async_client' if asynchronous else 'client'}"
        return Making(function, session)

    def _home(self) -> str:
        above, _, name = self._package.rpartition(".")
        return self._names.of(above, name) if above else name

    def _importing(self, module: cst.Module) -> cst.Module:
        above, _, name = self._package.rpartition(".")
        if above:
            if self._names.is_there(above, name):
                return module
            return add_imports(module, {above: {name: self._names.of(above, name)}})
        return module if _imports_module(module, name) else add_module(module, name)

    # ----------------------------------------------------------------------------- annotations

    def _stubs(self, node: cst.ImportFrom) -> None:
        """Import from the package what is imported from stubs."""
        origin = get_full_name_for_node(node.module) if node.module is not None else None
        found = _STUBS.fullmatch(origin or "")
        if found is None or node.relative:
            return
        try:
            if isinstance(node.names, cst.ImportStar):
                raise Unproven("what a star imports is not known")
            line = self._source.parents[node]
            if not isinstance(line, cst.SimpleStatementLine) or len(line.body) != 1:
                raise Unproven("it shares its line with other statements")
            wanted, kept = self._mapped(node.names, found)
        except Unproven as error:
            self._leave(node, str(origin), error.why)
            return
        for alias in kept:
            self._leave(node, f"{origin}.{alias.evaluated_name}", "the package has nothing like it")
        if wanted:
            merge(self._edits, {line: [Importing(node, kept, wanted)]})

    def _mapped(
        self, aliases: Iterable[cst.ImportAlias], found: re.Match[str]
    ) -> tuple[dict[str, dict[str, str]], list[cst.ImportAlias]]:
        """By module of the package: each name, and what it is called in the file. What is kept."""
        service = libraries.service_named(found["service"].rstrip("_").replace("_", "-"))
        if isinstance(service, Unknown) or service not in self._services:
            raise Unproven("no operation of the service is called, or configured")
        known = _type_defs(service, tuple(self._services[service]))
        home = f"{self._package}.{module_name(service)}"
        prefix = "Async" if "aio" in found["library"] else ""
        wanted: dict[str, dict[str, str]] = {}
        kept: list[cst.ImportAlias] = []
        for alias in aliases:
            name = alias.evaluated_name
            given = alias.evaluated_alias or name
            if name.endswith("Client") and found["module"] in (None, "client"):
                own = next(
                    each
                    for each in known
                    if each.startswith(f"{prefix}Boto") and each.endswith("Client")
                )
                wanted.setdefault(home, {})[own] = given
            elif name.endswith(("Paginator", "Waiter")) and f"{prefix}{name}" in known:
                wanted.setdefault(f"{home}.type_defs", {})[f"{prefix}{name}"] = given
            elif found["module"] == "literals":
                values = _literal(name, known)
                if values is None:
                    kept.append(alias)
                else:
                    wanted.setdefault(home, {})[values] = given
            elif name in known:
                wanted.setdefault(f"{home}.type_defs", {})[name] = given
            else:
                kept.append(alias)
        return wanted, kept

    # ----------------------------------------------------------------------------- imports

    def _drop_imports(self) -> None:
        """Drop the imports of boto3 that nothing needs any more."""
        if self._patched.reached or not self._made:
            return
        scopes = dict.fromkeys(each for each in self._source.scopes.values() if each is not None)
        gone: dict[cst.CSTNode, set[str]] = {}
        for scope in scopes:
            for found in scope.assignments:
                if isinstance(found, ImportAssignment) and self._is_not_needed(found):
                    gone.setdefault(found.node, set()).add(found.name)
        lines: list[cst.CSTNode] = []
        for node, names in gone.items():
            assert isinstance(node, cst.Import | cst.ImportFrom)
            assert not isinstance(node.names, cst.ImportStar)
            kept = [each for each in node.names if _bound_name(each) not in names]
            if kept:
                merge(self._edits, {node: [Keeping(kept)]})
            elif self._is_removable(line := self._source.parents[node], lines):
                merge(self._edits, {line: [removed]})
                lines.append(line)
            else:
                self._leave(node, self._source.code(node), _UNUSED)
        self._close_up(lines)

    def _close_up(self, gone: Collection[cst.CSTNode]) -> None:
        """Have no block begin with the blank lines that followed an import."""
        for block in dict.fromkeys(self._source.parents[line] for line in gone):
            if isinstance(block, cst.IndentedBlock) and block.body[0] in gone:
                first = next(each for each in block.body if each not in gone)
                self._edits[first] = [closed_up, *self._edits.get(first, ())]

    def _is_not_needed(self, found: ImportAssignment) -> bool:
        """Whether an import is one of boto3, and all that used it is rewritten."""
        match found.node:
            case cst.ImportFrom(module=cst.Name(value=module), relative=[]):
                modules = [module]
            case cst.Import(names=names):
                modules = [each.evaluated_name for each in names if _bound_name(each) == found.name]
            case _:
                return False
        uses = [access.node for access in found.references]
        return (
            modules == ["boto3"]
            and bool(uses)
            and all(
                each in self._rewritten or self._source.parents[each] in self._rewritten
                for each in uses
            )
        )

    def _is_removable(self, line: cst.CSTNode, gone: Collection[cst.CSTNode]) -> bool:
        """Whether a line may go: it is one statement, with no comment, and its block has others."""
        block = self._source.parents[line]
        return (
            isinstance(line, cst.SimpleStatementLine)
            and len(line.body) == 1
            and not any(each.comment for each in line.leading_lines)
            and isinstance(block, cst.Module | cst.IndentedBlock)
            and any(each not in gone for each in block.body if each is not line)
        )


def _literal(name: str, known: Collection[str]) -> str | None:
    """The package's alias of the values of an enum that the stubs name after it and `Type`."""
    shape = name.removesuffix("Type")
    return next((each for each in (shape, f"{shape}_") if shape != name and each in known), None)


def _bound_name(alias: cst.ImportAlias) -> str:
    return alias.evaluated_alias or alias.evaluated_name


def _imports_module(module: cst.Module, name: str) -> bool:
    return any(
        isinstance(each, cst.Import)
        and any(
            get_full_name_for_node(alias.name) == name and alias.asname is None
            for alias in each.names
        )
        for statement in module.body
        if isinstance(statement, cst.SimpleStatementLine)
        for each in statement.body
    )
