"""EC2 Tag."""

from __future__ import annotations

from dataclasses import dataclass

from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Tag(Structure):
    """Describes a tag."""

    key: str | None = None
    """The key of the tag.

    Constraints: Tag keys are case-sensitive and accept a maximum of 127 Unicode characters.
    May not begin with ``aws:``.
    """

    value: str | None = None
    """The value of the tag.

    Constraints: Tag values are case-sensitive and accept a maximum of 256 Unicode
    characters.
    """

    wire_names = {
        "key": "Key",
        "value": "Value",
    }
