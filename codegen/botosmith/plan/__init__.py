"""From API words to Python words: which modules, classes, fields and checks are emitted.

`plan` is a pure function of its selections. Each module of a service is about one operation,
about one group of shapes, or about the service as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import ModelError
from .docs import Docs
from .ir import Module, NotEnforced, Package, ServicePlan
from .normalize import normalize
from .selected import Selection

__all__ = ["Module", "NotEnforced", "Package", "Selection", "ServicePlan", "normalize", "plan"]


def plan(selections: Iterable[Selection], docs: Docs = "full", *, docs_url: str = "") -> Package:
    """Plan one package, with so much of AWS's documentation, and links to a site of it.

    Raises:
        ModelError: Two services want the same folder.
    """
    from .service_planner import ServicePlanner  # which much else has no need of

    planners = [ServicePlanner(selection, docs, docs_url) for selection in selections]
    modules = [module for planner in planners for module in planner.modules()]
    folders: dict[str, str] = {}
    for planner in planners:
        service = planner.service_plan
        if service.module in folders:
            raise ModelError(
                f"{service.name} and {folders[service.module]} would share the folder "
                f"{service.module}; generate them into two packages"
            )
        folders[service.module] = service.name
    return Package(
        modules=tuple(sorted(modules, key=lambda module: module.path)),
        services=tuple(planner.service_plan for planner in planners),
        sources=tuple(planner.source() for planner in planners),
        not_enforced=tuple(
            dict.fromkeys(note for planner in planners for note in planner.not_enforced)
        ),
    )
