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
        run_command = self.run_command
        if run_command is not None and not (
            type(run_command) is MaintenanceWindowRunCommandParameters
            and not run_command.suspects()
        ):
            found += ("run_command",)
        automation = self.automation
        if automation is not None and not (
            type(automation) is MaintenanceWindowAutomationParameters
            and not automation.suspects()
        ):
            found += ("automation",)
        step_functions = self.step_functions
        if step_functions is not None and not (
            type(step_functions) is MaintenanceWindowStepFunctionsParameters
            and not step_functions.suspects()
        ):
            found += ("step_functions",)
        lambda_ = self.lambda_
        if lambda_ is not None and not (
            type(lambda_) is MaintenanceWindowLambdaParameters
            and not lambda_.suspects()
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
