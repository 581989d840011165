"""SSM MaintenanceWindowTaskInvocationParameters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, unknown_in, wire_of
from .maintenance_window_automation_parameters import (
    MaintenanceWindowAutomationParameters,
)
from .maintenance_window_lambda_parameters import MaintenanceWindowLambdaParameters
from .maintenance_window_run_command_parameters import (
    MaintenanceWindowRunCommandParameters,
)
from .maintenance_window_step_functions_parameters import (
    MaintenanceWindowStepFunctionsParameters,
)

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MaintenanceWindowTaskInvocationParameters(Structure):
    """The parameters for task execution."""

    run_command: MaintenanceWindowRunCommandParameters | None = None
    """The parameters for a ``RUN_COMMAND`` task type."""

    automation: MaintenanceWindowAutomationParameters | None = None
    """The parameters for an ``AUTOMATION`` task type."""

    step_functions: MaintenanceWindowStepFunctionsParameters | None = None
    """The parameters for a ``STEP_FUNCTIONS`` task type."""

    lambda_: MaintenanceWindowLambdaParameters | None = None
    """The parameters for a ``LAMBDA`` task type."""

    wire_names = {
        "run_command": "RunCommand",
        "automation": "Automation",
        "step_functions": "StepFunctions",
        "lambda_": "Lambda",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        value: Any
        value = self.run_command
        if value is not None and not (
            type(value) is MaintenanceWindowRunCommandParameters
            and not value.suspects()
        ):
            found += ("run_command",)
        value = self.automation
        if value is not None and not (
            type(value) is MaintenanceWindowAutomationParameters
            and not value.suspects()
        ):
            found += ("automation",)
        value = self.step_functions
        if value is not None and not (
            type(value) is MaintenanceWindowStepFunctionsParameters
            and not value.suspects()
        ):
            found += ("step_functions",)
        value = self.lambda_
        if value is not None and not (
            type(value) is MaintenanceWindowLambdaParameters and not value.suspects()
        ):
            found += ("lambda_",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        wire: dict[str, Any] = {}
        value: Any
        if (value := self.run_command) is not None:
            wire["RunCommand"] = (
                value.to_wire()
                if type(value) is MaintenanceWindowRunCommandParameters
                else wire_of(value)
            )
        if (value := self.automation) is not None:
            wire["Automation"] = (
                value.to_wire()
                if type(value) is MaintenanceWindowAutomationParameters
                else wire_of(value)
            )
        if (value := self.step_functions) is not None:
            wire["StepFunctions"] = (
                value.to_wire()
                if type(value) is MaintenanceWindowStepFunctionsParameters
                else wire_of(value)
            )
        if (value := self.lambda_) is not None:
            wire["Lambda"] = (
                value.to_wire()
                if type(value) is MaintenanceWindowLambdaParameters
                else wire_of(value)
            )
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> MaintenanceWindowTaskInvocationParameters:
        self = cls(
            run_command=MaintenanceWindowRunCommandParameters.read(
                wire.get("RunCommand")
            ),
            automation=MaintenanceWindowAutomationParameters.read(
                wire.get("Automation")
            ),
            step_functions=MaintenanceWindowStepFunctionsParameters.read(
                wire.get("StepFunctions")
            ),
            lambda_=MaintenanceWindowLambdaParameters.read(wire.get("Lambda")),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
