"""Every module here, imported: what freezes a program finds modules by the imports that it reads.

Nothing imports this module as a program runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from .. import frozen
    from ._compiled.operations import invoke
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
    from .operations import invoke
    from .shapes import invocation_type, log_type, throttle_reason
