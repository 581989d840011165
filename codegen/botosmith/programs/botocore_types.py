"""Where programs ask for classes of botocore itself, beside what stubs or a package type."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import libcst as cst
from libcst.helpers import get_full_name_for_node

from .known_values import Library
from .program import Program

_ASKING = frozenset(
    {
        "boto3.s3.transfer.S3Transfer",
        "boto3.s3.transfer.create_transfer_manager",
        "botocore.client.BaseClient",
        "botocore.eventstream.EventStream",
        "botocore.paginate.PageIterator",
        "botocore.paginate.Paginator",
        "botocore.response.StreamingBody",
        "botocore.stub.Stubber",
        "botocore.waiter.Waiter",
        "s3transfer.S3Transfer",
        "s3transfer.manager.TransferManager",
    }
)
"""What is such a class, or what takes a client that is one, by the types of botocore's stubs."""

_LAST = frozenset(name.rpartition(".")[2] for name in _ASKING)
_STUBS = ("mypy_boto3_", "types_boto3_", "types_aioboto3_", "types_aiobotocore_")


@dataclass(frozen=True, slots=True)
class Asked:
    """A place that names something of botocore; line and column count from 1."""

    path: str
    line: int
    column: int
    name: str

    def __str__(self) -> str:
        return f"{self.name} at {self.path}:{self.line}:{self.column}"


def asked_for(program: Program) -> Iterator[Asked]:
    """The places that name a class of botocore's, in the order of files and lines."""
    for source in program.sources:
        for node in source.nodes:
            names = _imported(node)
            if isinstance(node, cst.Attribute) and node.attr.value in _LAST:
                match program.resolver.value(source, node):
                    case Library(name):
                        names = [name]
                    case _:
                        pass
            for name in names:
                if name in _ASKING:
                    yield Asked(str(source.path), *source.place(node), name)


def uses_stubs(program: Program) -> bool:
    """Whether a program imports types from the packages of stubs."""
    return any(
        name.startswith(_STUBS)
        for source in program.sources
        for node in source.nodes
        for name in _imported(node)
    )


def _imported(node: cst.CSTNode) -> list[str]:
    """The dotted names of what an import brings."""
    match node:
        case cst.Import(names=names):
            return [each.evaluated_name for each in names]
        case cst.ImportFrom(module=cst.BaseExpression() as module, names=names, relative=[]):
            if isinstance(names, cst.ImportStar):
                return []
            home = get_full_name_for_node(module)
            return [f"{home}.{each.evaluated_name}" for each in names]
        case _:
            return []
