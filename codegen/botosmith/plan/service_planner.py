"""The modules of one service: about an operation, a group of shapes, or the whole of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..literals import literal
from ..model import (
    Enum,
    IdempotencyToken,
    Operation,
    Required,
    Shape,
    Structure,
)
from ..python_source.imports import Import, Imports
from ..untyped import xform_name
from .accepted_forms import aliases
from .clients import Clients, import_items
from .docs import TELLINGS, Docs
from .exceptions import error_class
from .ir import (
    CompiledUnit,
    EnumAlias,
    Module,
    NotEnforced,
    OperationPlan,
    ServicePlan,
    ServiceSource,
)
from .names import names, values_constant
from .normalize import normalize
from .selected import Selection
from .statements import Statements
from .structures import events, imports_at_run_time, is_error, structure_class
from .type_defs import TypeDefs
from .types import Types


class ServicePlanner:
    """Plans the modules of one service."""

    def __init__(self, selection: Selection, docs: Docs, docs_url: str) -> None:
        self.not_enforced: list[NotEnforced] = []
        self._telling = TELLINGS[docs]
        self._service = normalize(selection.service)
        self._names = names(self._service)
        self._statements = Statements(
            self._service, self._names.requests, selection.operations, docs_url
        )
        self._companions = selection.companions
        self._clients = Clients(self._service, self._names, self._companions)
        self._selected = [
            self._service.operations[name] for name in sorted(set(selection.operations))
        ]
        self._operations = {each.name: self._plan_operation(each) for each in self._selected}
        self._units: list[CompiledUnit] = []
        self.service_plan = self._plan_service()
        self.not_enforced += self._clients.not_emitted
        self.not_enforced += (
            NotEnforced(
                service=selection.service.name,
                shape=operation.title,
                constraint="method",
                why="its request is a stream of events, which botocore cannot send",
            )
            for operation in self.service_plan.operations
            if operation.sends_events
        )

    def modules(self) -> Iterator[Module]:
        """Every module of the service."""
        yield from self._shape_modules()
        for operation in self._selected:
            yield self._operation_module(operation)
        yield self._errors_module()
        yield from self._service_modules()

    def source(self) -> ServiceSource:
        """What the compiler works from, once every module is planned."""
        return ServiceSource(
            service=self._service,
            names=self._names,
            operations={operation.name: operation for operation in self._selected},
            units=tuple(self._units),
        )

    # ------------------------------------------------------------------------------- shapes

    def _shape_modules(self) -> Iterator[Module]:
        shapes = f"{self._names.package}.shapes."
        homes = {self._names.homes[name] for name in self._closure() if name in self._names.homes}
        for home in sorted(homes):
            if home.startswith(shapes):
                first, *_ = group = self._names.groups[home]
                if isinstance(self._service.shapes[first], Structure):
                    yield self._structures_module(home, group)
                else:
                    yield self._enum_module(home, self._service.shapes[first])

    def _closure(self) -> frozenset[str]:
        """Every shape that a selected operation's input, output or errors can reach."""
        return self._service.closure(
            str(name) for each in self._selected for name in (each.input, each.output, *each.errors)
        )

    def _structures_module(self, home: str, group: tuple[str, ...]) -> Module:
        types = Types(self._service, self._names, home)
        classes = tuple(
            structure_class(types, self._service.structure(name), self._telling, self._statements)
            for name in group
        )
        self.not_enforced += types.not_enforced
        title = f"{self._names.prefix} {', '.join(structure.name for structure in classes)}"
        self._compile(home, title, group)
        return Module(
            path=_path(home),
            template="structures.py.jinja",
            doc=f"{title}.",
            imports=imports_at_run_time(types.imports),
            structures=classes,
            patterns=tuple(types.patterns.values()),
        )

    def _compile(
        self, home: str, title: str, structures: Iterable[str], operation: str | None = None
    ) -> None:
        """Note a module whose declarations have a compiled twin."""
        unit = CompiledUnit(
            path=_path(home),
            title=title,
            structures=tuple(self._declared(name) for name in structures),
            operation=operation,
        )
        self._units.append(unit)

    def _declared(self, name: str) -> Structure:
        structure = self._service.structure(name)
        return replace(structure, members=events(self._service, structure))

    def _enum_module(self, home: str, shape: Shape) -> Module:
        enum = shape.traits.get(Enum)
        assert enum is not None
        alias = EnumAlias(
            name=self._names.classes[shape.name],
            values_name=values_constant(shape.name),
            doc=self._telling.text(shape.documentation),
            values=tuple(literal(value) for value in enum.values),
        )
        return Module(
            path=_path(home),
            template="enum.py.jinja",
            doc=f"{self._names.prefix} {alias.name}.",
            enum=alias,
        )

    # --------------------------------------------------------------------------- operations

    def _operation_module(self, operation: Operation) -> Module:
        home = self._names.operation_modules[operation.name]
        types = Types(self._service, self._names, home)
        operation_plan = self._operations[operation.name]
        owned = self._names.groups.get(home, ())
        docs = {
            operation.output: f"What {operation.name} returns.",
            operation.input: self._telling.line(operation.documentation),
        }
        ordered = [
            name
            for name in dict.fromkeys((operation.input, operation.output, *owned))
            if name in owned
        ]
        classes = tuple(
            structure_class(
                types,
                self._service.structure(name),
                self._telling,
                self._statements,
                is_request=name == operation.input,
                doc=docs.get(name, ""),
            )
            for name in ordered
        )
        types.class_of(str(operation.input))
        typing = Imports(home)
        result_home = self._result_home(home, operation_plan.result)
        typing.add(self._home(operation_plan.result), operation_plan.result)
        if typing.wanted:
            types.imports.add("=typing", "TYPE_CHECKING")
        types.imports.add("runtime.operation", "Operation")
        if operation_plan.paging is not None:
            types.imports.add("runtime.paging", "Paging")
            if operation_plan.paging.selects:
                types.imports.add("runtime", "select")
        self.not_enforced += types.not_enforced
        self._compile(home, f"{self._names.prefix} {operation.name}", ordered, operation.name)
        return Module(
            path=_path(home),
            template="operation.py.jinja",
            doc=self._operation_doc(operation),
            imports=imports_at_run_time(types.imports) if classes else types.imports.lines(),
            typing_imports=typing.lines(),
            structures=classes,
            patterns=tuple(types.patterns.values()),
            operation=replace(
                operation_plan,
                rules=operation.rules,
                result_home=result_home,
            ),
        )

    def _result_home(self, home: str, result: str) -> Import | None:
        """Where the module of an operation finds its result; None where it lives there."""
        imports = Imports(home)
        imports.add(self._home(result), result)
        return next(iter(imports.lines()), None)

    def _operation_doc(self, operation: Operation) -> str:
        service = self._service
        paragraphs = [
            f"{self._names.prefix} {operation.name} (API {service.api_version}).",
            self._telling.text(operation.documentation),
            "Generated by botosmith. To change it: `botosmith generate`.",
        ]
        return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)

    def _plan_operation(self, operation: Operation) -> OperationPlan:
        assert operation.input is not None
        assert operation.output is not None
        request = self._service.structure(operation.input)
        tokens = (m.name for m in request.members.values() if IdempotencyToken in m.traits)
        deprecated = operation.deprecated
        return OperationPlan(
            name=literal(operation.name),
            title=operation.name,
            method=self._names.methods[operation.name],
            boto_method=literal(xform_name(operation.name)),
            module=self._names.operation_modules[operation.name],
            request=self._names.classes[operation.input],
            result=self._names.classes[operation.output],
            request_optional=not any(Required in m.traits for m in request.members.values()),
            errors=tuple(
                literal(error.code)
                for name in operation.errors
                if (error := self._service.structure(name).error) is not None
            ),
            tokens=tuple(literal(token) for token in tokens),
            aliases={
                literal(alias): literal(name)
                for alias, name in aliases(self._service, request).items()
            },
            paging=self._clients.paging(operation.name),
            page=literal(page) if (page := self._statements.page(operation.name)) else "",
            summary=self._telling.line(operation.documentation) or f"Call {operation.name}.",
            sends_events=any(
                self._service.is_event_stream(m.target) for m in request.members.values()
            ),
            deprecated=(
                None
                if deprecated is None
                else literal(deprecated.message or f"{operation.name} is deprecated.")
            ),
        )

    # ------------------------------------------------------------------------------ service

    def _errors_module(self) -> Module:
        home = f"{self._names.package}.errors"
        types = Types(self._service, self._names, home)
        reached = [name for name in sorted(self._closure()) if is_error(self._service, name)]
        errors = tuple(
            error_class(types, self._service.structure(name), self._telling) for name in reached
        )
        return Module(
            path=_path(home),
            template="errors.py.jinja",
            doc=f"The errors of {self._service.full_name}.",
            typing_imports=types.imports.lines(),
            errors=errors,
            service=self.service_plan,
        )

    def _service_modules(self) -> Iterator[Module]:
        package, service = self._names.package, self.service_plan
        for name in ("client", "async_client", "stub", "protocol"):
            imports = Imports(f"{package}.{name}")
            for operation in service.methods:
                imports.add(self._home(operation.request), operation.request)
                imports.add(self._home(operation.result), operation.result)
            import_items(imports, service.methods)
            if name.endswith("client"):
                asynchronous = "Async" * name.startswith("async")
                imports.add(f"{package}.type_defs", f"Any{asynchronous}{service.client_class}")
            yield Module(
                path=f"{package}/{name}.py",
                template=f"{name}.py.jinja",
                doc="",
                typing_imports=imports.lines(),
                service=service,
            )
        for name in ("async_stub", "modules"):
            yield Module(
                path=f"{package}/{name}.py", template=f"{name}.py.jinja", doc="", service=service
            )
        yield Module(
            path=f"{package}/operations/__init__.py",
            template="operations.py.jinja",
            doc="",
            service=service,
        )
        yield Module(path=f"{package}/shapes/__init__.py", template="folder.py.jinja", doc="")
        if service.waiters:
            yield self._waiters_module()
        yield Module(
            path=f"{package}/__init__.py", template="service.py.jinja", doc="", service=service
        )
        yield self._exports_module()
        yield from self._type_defs_modules()

    def _type_defs_modules(self) -> Iterator[Module]:
        """What type checkers read of boto3's own calls, and what stands for it at run time."""
        package, service = self._names.package, self.service_plan
        operations = tuple(
            each for each in self._selected if not self._operations[each.name].sends_events
        )
        type_defs = TypeDefs(self._service, self._names, self._companions, operations)
        yield type_defs.module(service)
        for suffix in ("py", "pyi"):
            yield Module(
                path=f"{package}/type_defs.{suffix}",
                template=f"service_type_defs.{suffix}.jinja",
                doc="",
                service=service,
            )

    def _exports_module(self) -> Module:
        # Apart from `__init__`, which every import of the service has to load.
        service, package = self.service_plan, self._names.package
        imports = Imports(f"{package}.exports")
        for name, module in service.exports:
            above = module.startswith("..")
            imports.add(module.lstrip(".") if above else f"{package}{module}", name)
        return Module(
            path=f"{package}/exports.py",
            template="exports.py.jinja",
            doc="",
            imports=imports.lines(),
            service=service,
        )

    def _waiters_module(self) -> Module:
        service, package = self.service_plan, self._names.package
        imports, typing = Imports(f"{package}.waiters"), Imports(f"{package}.waiters")
        imports.add("runtime.waiting", "Waiter")
        if any("select." in each for waiter in service.waiters for each in waiter.acceptors):
            imports.add("runtime", "select")
        for waiter in service.waiters:
            imports.add("runtime.waiting", *waiter.uses)
            for name in (waiter.operation.request, waiter.operation.result):
                typing.add(self._home(name), name)
        return Module(
            path=f"{package}/waiters.py",
            template="waiters.py.jinja",
            doc=f"The waiters of {service.full_name}.",
            imports=imports.lines(),
            typing_imports=typing.lines(),
            service=service,
        )

    def _home(self, class_name: str) -> str:
        return self._homes_by_class[class_name]

    def _plan_service(self) -> ServicePlan:
        prefix, service = self._names.prefix, self._service
        self._homes_by_class = {
            self._names.classes[name]: home for name, home in self._names.homes.items()
        }
        package = self._names.package
        exports = {
            f"{prefix}Client": ".client",
            f"Async{prefix}Client": ".async_client",
            f"Stub{prefix}Client": ".stub",
            f"AsyncStub{prefix}Client": ".async_stub",
            f"Boto{prefix}Client": ".type_defs",
            f"AsyncBoto{prefix}Client": ".type_defs",
            prefix: ".protocol",
            f"Async{prefix}": ".protocol",
            f"{prefix}Error": ".errors",
            "constraints": "..runtime.introspection",
        }
        for name in self._closure():
            if name in self._names.homes:
                home = self._names.homes[name]
                exports[self._names.classes[name]] = home.removeprefix(package)
        return ServicePlan(
            name=literal(service.name),
            module=package,
            full_name=service.full_name,
            api_version=service.api_version,
            protocol_class=prefix,
            client_class=f"{prefix}Client",
            stub_class=f"Stub{prefix}Client",
            error_class=f"{prefix}Error",
            operations=tuple(self._operations.values()),
            waiters=self._clients.waiters(
                {name: each for name, each in self._operations.items() if not each.sends_events}
            ),
            classes=self._names.classes,
            exports=tuple(sorted(exports.items())),
        )


def _path(home: str) -> str:
    return f"{home.replace('.', '/')}.py"
