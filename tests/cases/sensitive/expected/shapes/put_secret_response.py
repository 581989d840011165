"""Toys PutSecretResponse."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, TYPE_CHECKING

from ...runtime.constraints import Length, Pattern, Sensitive
from ...runtime.output import Output
from ...runtime.structure import unknown_in, wire_of
from .vault import Vault

if TYPE_CHECKING:
    from ...runtime.structure import Wire

PASSWORD_PATTERN = Pattern("[a-z]+")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PutSecretResponse(Output):
    """PutSecretResponse."""

    password: Annotated[str, Length(None, 3), PASSWORD_PATTERN, Sensitive()] | None = (
        field(default=None, repr=False)
    )
    vault: Annotated[Vault, Sensitive()] | None = field(default=None, repr=False)
    wire_names = {
        "password": "Password",
        "vault": "Vault",
    }

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {}
        if (value := self.password) is not None:
            wire["Password"] = value
        if (value := self.vault) is not None:
            wire["Vault"] = value.to_wire() if type(value) is Vault else wire_of(value)
        if self.response_metadata is not None:
            wire["ResponseMetadata"] = self.response_metadata
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> PutSecretResponse:
        self = cls(
            password=wire.get("Password"),
            vault=Vault.read(wire.get("Vault")),
            response_metadata=wire.get("ResponseMetadata"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
