"""The modules of a program whose `boto3` is replaced, as tests do by patching it.

A client that such a module makes has to be made by the name `boto3` still.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import libcst as cst

from .known_values import Module
from .modules import dotted_name
from .program import Program


@dataclass(frozen=True, slots=True)
class Replaced:
    """What tests, or other modules, do with the `boto3` of a module.

    Attributes:
        modules: The modules whose `boto3` is replaced as a whole.
        reached: Whether someone reaches for the `boto3` of a module; nobody knows of which.
    """

    modules: frozenset[str]
    reached: bool


def replaced(program: Program) -> Replaced:
    """What a program replaces: by the name of a module in a string, or by the module itself."""
    modules: set[str] = set()
    reached = False
    for source in program.sources:
        for node in source.nodes:
            match node:
                case cst.SimpleString() if isinstance(text := node.evaluated_value, str):
                    home, dot, last = text.rpartition(".")
                    if dot and last == "boto3":
                        modules.add(home)
                    reached = reached or re.search(r"\w\.boto3\b", text) is not None
                case cst.Attribute(attr=cst.Name(value="boto3")):
                    reached = True
                case cst.Call(args=[cst.Arg(value=target), cst.Arg(value=name), *_]) if (
                    program.resolver.text(source, name) == "boto3"
                ):
                    found = program.resolver.value(source, target)
                    if isinstance(found, Module):
                        modules.add(dotted_name(found.source.path))
                case _:
                    pass
    return Replaced(frozenset(modules), reached)
