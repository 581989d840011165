"""The reference of an operation as JSON, for programs."""

from __future__ import annotations

from typing import Any

from ..prose import LONGEST, prose, summary
from .entries import Basis, Member, OperationReference, Statement


def as_data(reference: OperationReference) -> dict[str, Any]:
    """The reference as values of JSON; members stand in one list, by their paths."""
    members = [] if reference.request is None else list(_below(reference.request))
    results = [] if reference.result is None else list(_below(reference.result))
    paginator = reference.paginator
    return {
        "service": reference.service,
        "operation": reference.name,
        "summary": summary(reference.documentation, width=LONGEST),
        "deprecated": reference.deprecated,
        "members": [_member(each) for each in members],
        "rules": [
            {
                "id": each.id,
                "kind": each.kind,
                "severity": each.severity,
                "says": each.says,
                "asked": list(each.asked),
                "when": list(each.when),
                "recorded": each.recorded,
                **_basis(each.basis),
            }
            for each in reference.rules
        ],
        "errors": [
            {"name": each.name, "status": each.status, "documentation": prose(each.documentation)}
            for each in reference.errors
        ],
        "result": [{"path": each.path, "type": each.type} for each in results],
        "paginator": (
            None
            if paginator is None
            else {
                "inputTokens": list(paginator.input_tokens),
                "outputTokens": list(paginator.output_tokens),
                "resultKeys": list(paginator.result_keys),
                "limitKey": paginator.limit_key,
            }
        ),
        "waiters": [each.name for each in reference.waiters],
    }


def _below(root: Member) -> list[Member]:
    return [each for member in root.members for each in member.walk()]


def _member(member: Member) -> dict[str, Any]:
    return {
        "path": member.path,
        "type": member.type,
        "python": member.python,
        "required": member.required,
        "sensitive": member.sensitive,
        "documentation": prose(member.documentation),
        "constraints": [_statement(each) for each in member.statements],
        **({"membersAt": member.elsewhere} if member.elsewhere else {}),
    }


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "kind": statement.kind,
        "says": statement.words,
        "severity": statement.severity,
        **({"note": statement.note} if statement.note else {}),
        **_basis(statement.basis),
    }


def _basis(basis: Basis) -> dict[str, Any]:
    return {
        "origin": basis.origin,
        "level": basis.level,
        "evidence": [
            {"quote": each.quote, "kind": each.kind, "source": each.source, "link": each.link}
            for each in basis.citations
        ],
        **({"remark": basis.remark} if basis.remark else {}),
    }
