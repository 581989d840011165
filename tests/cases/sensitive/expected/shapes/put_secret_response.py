"""Toys PutSecretResponse."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Pattern, Sensitive
from ...runtime.dataclass import dataclass, field
from ...runtime.output import Output
from .vault import Vault

PASSWORD_PATTERN = Pattern("[a-z]+")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutSecretResponse(Output):
    """PutSecretResponse."""

    password: Annotated[str, Length(None, 3), PASSWORD_PATTERN, Sensitive()] | None = (
        field(default=None, repr=False)
    )
    vault: Annotated[Vault, Sensitive()] | None = field(default=None, repr=False)
