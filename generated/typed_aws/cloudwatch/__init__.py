"""Amazon CloudWatch, API 2010-08-01.

Each name is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .exports import *

# Where each name lives. One text is loaded sooner than a dict of thousands.
_HOMES = """
AsyncBotoCloudWatchClient .type_defs
AsyncCloudWatch .protocol
AsyncCloudWatchClient .async_client
AsyncStubCloudWatchClient .async_stub
BotoCloudWatchClient .type_defs
CloudWatch .protocol
CloudWatchClient .client
CloudWatchError .errors
Dimension .shapes.dimension
Entity .shapes.entity_metric_data
EntityMetricData .shapes.entity_metric_data
InternalServiceFault .errors
InvalidParameterCombinationException .errors
InvalidParameterValueException .errors
MetricDatum .shapes.metric_datum
MissingRequiredParameterException .errors
PutMetricDataInput .operations.put_metric_data
PutMetricDataResult .operations.put_metric_data
StandardUnit .shapes.standard_unit
StatisticSet .shapes.metric_datum
StubCloudWatchClient .stub
constraints ..runtime.introspection
"""


if not TYPE_CHECKING:  # which would take any name at all for one that is there

    def __getattr__(name: str) -> Any:
        if name == "__all__":
            return __dir__()
        _, found, rest = _HOMES.partition(f"\n{name} ")
        if not found:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(rest.partition("\n")[0], __name__), name)
        globals()[name] = value
        return value

    def _freeze() -> None:
        """Never called: what freezes a program finds modules by the imports that it reads."""
        from . import frozen


def __dir__() -> list[str]:
    return [line.partition(" ")[0] for line in _HOMES.split("\n")[1:-1]]
