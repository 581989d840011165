"""Every module here, imported: what freezes a program finds modules by the imports that it reads.

Nothing imports this module as a program runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from . import boto
    from .runtime import (
        aio,
        async_stub,
        attach,
        base_client,
        bodies,
        boto_adapter,
        builtin_constraints,
        client,
        compare,
        constraints,
        creation,
        dataclass,
        deep,
        deprecation,
        error_words,
        events,
        explain,
        gates,
        interpretation,
        introspection,
        kinds,
        left_out,
        observation_log,
        observing,
        operation,
        output,
        pages,
        paging,
        paths,
        patterns,
        refusal,
        rules,
        script,
        select,
        service_answers,
        service_errors,
        severity,
        specs,
        stand_ins,
        streams,
        structure,
        structure_json,
        structure_repr,
        stub,
        tokens,
        unwrap,
        value_tests,
        violation,
        violation_paths,
        waiting,
    )
