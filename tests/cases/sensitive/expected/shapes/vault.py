"""Toys Vault, Inner."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass, field
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Vault(Structure):
    """Vault."""

    pin: Annotated[str, Length(None, 3)] | None = field(default=None, repr=False)
    """Length at most 3."""

    inner: Inner | None = field(default=None, repr=False)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Inner(Structure):
    """Inner."""

    code: Annotated[str, Length(None, 3)] | None = None
    """Length at most 3."""
