"""Toys PutTreeResponse."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.output import Output
from .child import Parent
from .tree import Tree


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutTreeResponse(Output):
    """PutTreeResponse."""

    tree: Tree | None = None
    parent: Parent | None = None
