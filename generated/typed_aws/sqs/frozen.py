"""Every module here, imported: what freezes a program finds modules by the imports that it reads.

Nothing imports this module as a program runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from .. import frozen
    from ._compiled.operations import receive_message, send_message
    from ._compiled.shapes import (
        message,
        message_attribute_value,
        message_system_attribute_value,
        receive_message_result,
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
    from .operations import receive_message, send_message
    from .shapes import (
        message,
        message_attribute_value,
        message_system_attribute_name,
        message_system_attribute_name_for_sends,
        message_system_attribute_value,
        queue_attribute_name,
        receive_message_result,
    )
