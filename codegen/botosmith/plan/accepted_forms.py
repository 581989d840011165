"""What botocore makes of params before it sends them, so that boto3 takes more than the API does.

Each entry mirrors a handler of botocore: a member that it fills where it is absent, one that it
rewrites from another form, and one that boto3 knows by another name. Whatever it only adds, or
checks, needs no word here. `validate` sees params before botocore does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ..model import Default, Member, Operation, Required, Rewritten, Service, Structure

_KEYS = ("SSECustomerKey", "CopySourceSSECustomerKey")
_WITH_KEYS = (
    *("CompleteMultipartUpload", "CopyObject", "CreateMultipartUpload", "GetObject", "HeadObject"),
    *("PutObject", "SelectObjectContent", "UploadPart", "UploadPartCopy"),
)

FORMS: Mapping[tuple[str, str, str], Rewritten] = {
    # Encoded in base64, if their digest is not given: `sse_md5`, `copy_source_sse_md5`.
    **{("s3", each, key): Rewritten(form="bytes") for each in _WITH_KEYS for key in _KEYS},
    # Encoded in base64: `base64_encode_user_data`.
    ("ec2", "RunInstances", "UserData"): Rewritten(form="bytes"),
    ("autoscaling", "CreateLaunchConfiguration", "UserData"): Rewritten(form="bytes"),
    # Joined, and its key quoted: `handle_copy_source_param`.
    ("s3", "CopyObject", "CopySource"): Rewritten(form="copy source"),
    ("s3", "UploadPartCopy", "CopySource"): Rewritten(form="copy source"),
}
"""By service, operation and member: a form that boto3 takes beside the API's string."""

_ALIASES = {
    ("ec2", "Filter"): "Filters",
    ("logs", "from"): "fromTime",
    ("cloudsearchdomain", "return"): "returnFields",
}


def as_boto3_takes(service: Service, operation: Operation, request: Structure) -> Structure:
    """An operation's input with what boto3 takes of each of its members."""
    return replace(
        request,
        members={
            member.name: _as_boto3_takes(service.name, operation.name, member, request)
            for member in request.members.values()
        },
    )


def _as_boto3_takes(service: str, operation: str, member: Member, request: Structure) -> Member:
    traits = member.traits
    if (form := FORMS.get((service, operation, member.name))) is not None:
        traits = traits.adding(form)
    if (filled := _filled(service, member, request)) is not None:
        traits = traits.without(Required).adding(filled)
    return member if traits is member.traits else replace(member, traits=traits)


def _filled(service: str, member: Member, request: Structure) -> Default | None:
    """What stands for an absent member that the API requires."""
    if service == "glacier" and member.name == "accountId":  # `inject_account_id`
        return Default(says='botocore sends "-", the account that signs the call.')
    if (
        service == "s3control"
        and member.name == "AccountId"
        and not request.members.keys().isdisjoint({"Bucket", "Name"})
    ):  # `S3ControlArnParamHandlerv2`
        return Default(says="botocore takes it from the ARN of an Outposts bucket or access point.")
    return None


def aliases(service: Service, request: Structure) -> dict[str, str]:
    """The names that boto3 gives members of the input, with the API's (`ParameterAlias`)."""
    return {
        alias: name
        for (of, name), alias in _ALIASES.items()
        if of == service.name and name in request.members
    }
