"""The reference of an operation: what people look up, as data that several writers lay out.

`outline` makes the tree of an operation with what each constraint and rule rests on, `samples`
finds right requests, and `calls` writes them as Python and as JSON. `explain` and the site show
them.
"""

from __future__ import annotations

from .calls import Calls, calls
from .entries import (
    Bases,
    Basis,
    Citation,
    ErrorEntry,
    Member,
    OperationReference,
    RuleEntry,
    Statement,
)
from .lookup import at_path, narrowed
from .outline import bases_of, outline
from .samples import Samples, samples

__all__ = [
    "Bases",
    "Basis",
    "Calls",
    "Citation",
    "ErrorEntry",
    "Member",
    "OperationReference",
    "RuleEntry",
    "Samples",
    "Statement",
    "at_path",
    "bases_of",
    "calls",
    "narrowed",
    "outline",
    "samples",
]
