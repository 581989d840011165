"""EC2 LaunchTemplateSpecification."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class LaunchTemplateSpecification(Structure):
    """Describes the launch template to use."""

    launch_template_id: str | None = None
    """The ID of the launch template.

    You must specify either the launch template ID or the launch template name, but not
    both.
    """

    launch_template_name: str | None = None
    """The name of the launch template.

    You must specify either the launch template ID or the launch template name, but not
    both.
    """

    version: str | None = None
    """The launch template version number, ``$Latest``, or ``$Default``.

    A value of ``$Latest`` uses the latest version of the launch template.

    A value of ``$Default`` uses the default version of the launch template.

    Default: The default version of the launch template.
    """

    wire_names = {
        "launch_template_id": "LaunchTemplateId",
        "launch_template_name": "LaunchTemplateName",
        "version": "Version",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        launch_template_id = self.launch_template_id
        if launch_template_id is not None and type(launch_template_id) is not str:
            found += ("launch_template_id",)
        launch_template_name = self.launch_template_name
        if launch_template_name is not None and type(launch_template_name) is not str:
            found += ("launch_template_name",)
        version = self.version
        if version is not None and type(version) is not str:
            found += ("version",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.launch_template_id) is not None:
            wire["LaunchTemplateId"] = value
        if (value := self.launch_template_name) is not None:
            wire["LaunchTemplateName"] = value
        if (value := self.version) is not None:
            wire["Version"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> LaunchTemplateSpecification:
        self = cls(
            launch_template_id=wire.get("LaunchTemplateId"),
            launch_template_name=wire.get("LaunchTemplateName"),
            version=wire.get("Version"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
