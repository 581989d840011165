"""Toys PutToysResponse."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Sparse
from ...runtime.dataclass import dataclass
from ...runtime.output import Output
from .toy import Toy


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutToysResponse(Output):
    """PutToysResponse."""

    names: (
        Annotated[list[Annotated[str, Length(1)] | None], Length(None, 3), Sparse()]
        | None
    ) = None
    toys: Annotated[list[Toy | None], Sparse()] | None = None
    by_id: Annotated[dict[Annotated[str, Length(1)], Toy | None], Sparse()] | None = (
        None
    )
