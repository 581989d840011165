"""Every module here, imported: what freezes a program finds modules by the imports that it reads.

Nothing imports this module as a program runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from .. import frozen
    from ._compiled.operations import query
    from ._compiled.shapes import (
        attribute_value,
        condition,
        consumed_capacity,
        query_output,
        throttling_reason,
    )
    from . import (
        async_client,
        async_stub,
        client,
        errors,
        exports,
        modules,
        protocol,
        stub,
        type_defs,
    )
    from .operations import query
    from .shapes import (
        attribute_value,
        comparison_operator,
        condition,
        conditional_operator,
        consumed_capacity,
        query_output,
        return_consumed_capacity,
        select,
        throttling_reason,
    )
