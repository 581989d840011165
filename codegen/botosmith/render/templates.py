"""Lay out planned modules as text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..compile.declarations import declared
from ..literals import docstring, literal
from ..plan import Module, Package
from ..plan.ir import ServiceEntry
from ..python_source.imports import Import, merged
from ..python_source.layout import import_lines, mapping_display, spaced, tuple_display
from .formatting import Formatter, formatted


def render(package: Package, formatter: Formatter = "black") -> dict[str, str]:
    """The text of every module of declarations by its path, formatted.

    Raises:
        ConfigError: The formatter is not installed.
    """
    return formatted({module.path: laid_out(module) for module in package.modules}, formatter)


def package_modules(services: Mapping[str, str]) -> dict[str, str]:
    """The package's own modules, which know the folder of each service by botocore's name."""
    entries = tuple(
        ServiceEntry(literal(name), module) for name, module in sorted(services.items())
    )
    modules = (
        Module(path=path, template=f"{template}.jinja", doc="", services=entries)
        for path, template in (
            ("__init__.py", "package.py"),
            ("boto.py", "boto.py"),
            ("boto.pyi", "boto.pyi"),
            ("type_defs/__init__.pyi", "type_defs_folder.pyi"),
        )
    )
    return formatted({module.path: laid_out(module) for module in modules}, "black")


def frozen_module(folder: str, paths: Iterable[str]) -> str:
    """What shows PyInstaller and its like the modules of a folder that are imported by name.

    It imports all of them, and is never imported as a program runs.
    """
    modules = sorted(path.removesuffix(".py") for path in paths if path.endswith(".py"))
    found: dict[str, list[str]] = {"..": ["frozen"]} if folder else {}
    for module in modules:
        home, _, name = module.removeprefix(folder).lstrip("/").rpartition("/")
        if name not in {"__init__", "frozen"}:
            found.setdefault(f".{home.replace('/', '.')}", []).append(name)
    lines = _imports(
        (Import(module=home, names=tuple(names)) for home, names in found.items()), "    "
    )
    template = _environment().get_template("frozen.py.jinja")
    return spaced(template.render(imports=lines))


def laid_out(module: Module) -> str:
    """One module's text, as its template lays it out."""
    rules = ""
    if module.operation is not None and module.operation.rules:
        home = module.path.removesuffix(".py").replace("/", ".")
        rules, imports = declared(module.operation.rules, home)
        module = replace(module, imports=merged(module.imports, imports.lines()))
    template = _environment().get_template(module.template)
    text = template.render(module=module, rules=rules)
    return text if module.path.endswith(".pyi") else spaced(text)


def runtime() -> dict[str, str]:
    """The modules that every generated package carries, copied unchanged."""
    return {
        f"runtime/{each.name}": each.read_text("utf-8")
        for each in sorted(files("botosmith").joinpath("runtime").iterdir(), key=_name)
        if each.name.endswith((".py", ".pyi"))
    }


def botocore_bases() -> str:
    """The `boto_bases` of a package whose boto3 types derive from botocore's own classes."""
    path = "runtime/boto_bases.pyi"
    return laid_out(Module(path=path, template="botocore_bases.pyi.jinja", doc=""))


def _name(each: Traversable) -> str:
    return each.name


def _imports(lines: Iterable[Import], margin: str = "") -> str:
    return import_lines(lines, margin).removesuffix("\n")


@cache
def _environment() -> Environment:
    # Text reaches Python source through these filters alone.
    filters: dict[str, Callable[..., Any]] = {
        "docstring": docstring,
        "literal": literal,
        "imports": _imports,
        "mapping": mapping_display,
        "tuple_display": tuple_display,
    }
    return environment(filters, is_html=False)


def environment(filters: Mapping[str, Callable[..., Any]], *, is_html: bool) -> Environment:
    """What renders templates; they lie beside the source in a checkout, in a wheel inside it.

    Args:
        filters: The filters by name.
        is_html: Whether HTML is made, in which every text is escaped; else Python source.
    """
    package = Path(str(files("botosmith")))
    checkout = package.parent.parent / "templates"
    made = Environment(
        loader=FileSystemLoader(checkout if checkout.is_dir() else package / "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=not is_html,
        auto_reload=False,
        autoescape=is_html,
    )
    made.filters.update(filters)
    return made
