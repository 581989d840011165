"""EC2 Tag."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Tag(Structure):
    """Describes a tag."""

    key: (
        Annotated[str, Length(None, 128, origin="tag-keys", severity="warning")] | None
    ) = None
    """The key of the tag.

    Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode characters.
    May not begin with ``aws:``. Length at most 128 (warns).
    """

    value: (
        Annotated[str, Length(None, 256, origin="tag-values", severity="warning")]
        | None
    ) = None
    """The value of the tag.

    Constraints: Tag values are case-sensitive and accept a maximum of 256 Unicode
    characters. Length at most 256 (warns).
    """
