"""The service as a client sees it: with whatever botocore fills in or rewrites."""

from __future__ import annotations

from dataclasses import replace

from ..model import IdempotencyToken, Member, Required, Service, Structure
from .accepted_forms import as_boto3_takes


def normalize(service: Service) -> Service:
    """The service with all that a client may rely on.

    Every operation has an input and an output, if an empty one. No idempotency token has to be
    given, because the client fills it; nor has what botocore fills, and what botocore rewrites may
    be given in each of the forms that boto3 takes.
    """
    shapes = dict(service.shapes)
    operations = dict(service.operations)
    for name, operation in service.operations.items():
        given = {"input": operation.input, "output": operation.output}
        for side, suffix in (("input", "Request"), ("output", "Result")):
            if given[side] is None:
                empty = f"{name}{suffix}"
                while empty in shapes:
                    empty += "_"
                shapes[empty] = Structure(name=empty, members={})
                given[side] = empty
        operations[name] = replace(operation, input=given["input"], output=given["output"])
        request = shapes[str(given["input"])]
        if isinstance(request, Structure):
            members = {each.name: _filled(each) for each in request.members.values()}
            filled = replace(request, members=members)
            shapes[request.name] = as_boto3_takes(service, operation, filled)
    return replace(service, shapes=shapes, operations=operations)


def _filled(member: Member) -> Member:
    if IdempotencyToken not in member.traits:
        return member
    return replace(member, traits=member.traits.without(Required))
