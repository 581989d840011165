"""SSM MaintenanceWindowTaskParameterValueExpression."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length, Sensitive
from ...runtime.dataclass import dataclass, field
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowTaskParameterValueExpression(Structure):
    """Defines the values for a task parameter."""

    values: (
        Annotated[list[Annotated[str, Length(1, 255), Sensitive()]], Sensitive()] | None
    ) = field(default=None, repr=False)
    """This field contains an array of 0 or more strings, each 1 to 255 characters in length.
    Each item: length 1–255.
    """
