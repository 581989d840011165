"""Which uses of operations have params that can be looked at, and what these are."""

from __future__ import annotations

from typing import NamedTuple

import libcst as cst

from ..loading.client_models import companions
from ..model import Service
from .arguments import argument
from .calls import Use
from .files import Source
from .literals import Evaluator, Params

_NOT_PARAMS = {"paginate": "PaginationConfig", "wait": "WaiterConfig"}
_WITH_PARAMS = frozenset({"call", "paginate", "wait", "presigned"})


class Span(NamedTuple):
    """A part of a file; lines and columns count from 1, the end excluded."""

    line: int
    column: int
    end_line: int
    end_column: int


def span(source: Source, node: cst.CSTNode) -> Span:
    """Where a node stands."""
    at = source.positions[node]
    return Span(at.start.line, at.start.column + 1, at.end.line, at.end.column + 1)


def has_params(use: Use) -> bool:
    """Whether a use has params that can be looked at."""
    return use.kind in _WITH_PARAMS and use.call is not None


def params_of(service: Service, use: Use) -> Params[cst.CSTNode]:
    """The params of a use, with holes."""
    assert use.call is not None
    shape = service.operations[use.operation].input
    evaluator = Evaluator(use.source, service)
    if use.kind == "presigned":
        return evaluator.mapping(argument(use.call, 1, "Params"), shape)
    made = evaluator.call(use.call, shape, _NOT_PARAMS.get(use.kind, ""))
    if use.kind == "paginate" and shape is not None:
        paginator = companions(use.service).paginators.get(use.operation)
        if paginator is not None and paginator.limit_key is not None:
            evaluator.page_size(use.call, shape, paginator.limit_key)
    return made


def without_tree(params: Params[cst.CSTNode], source: Source) -> Params[Span]:
    """Params that know the places of their values without the tree of the file."""
    places = {path: span(source, node) for path, node in params.places.items()}
    return Params(params.wire, places, params.holes, params.open)
