"""Every module here, imported: what freezes a program finds modules by the imports that it reads.

Nothing imports this module as a program runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from .. import frozen
    from ._compiled.operations import get_object, put_object, select_object_content
    from ._compiled.shapes import (
        input_serialization,
        output_serialization,
        progress_event,
        select_object_content_event_stream,
        select_object_content_output,
        stats_event,
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
    from .operations import get_object, put_object, select_object_content
    from .shapes import (
        checksum_algorithm,
        checksum_mode,
        checksum_type,
        compression_type,
        expression_type,
        file_header_info,
        input_serialization,
        intelligent_tiering_access_tier,
        json_type,
        object_canned_acl,
        object_lock_legal_hold_status,
        object_lock_mode,
        output_serialization,
        progress_event,
        quote_fields,
        replication_status,
        request_charged,
        request_payer,
        select_object_content_event_stream,
        select_object_content_output,
        server_side_encryption,
        sse_customer_algorithm,
        stats_event,
        storage_class,
    )
