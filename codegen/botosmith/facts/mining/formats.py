"""What a sentence says of the format of a string, in the words of an overlay's tests."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .sentences import CLOSE, OPEN

Test = Mapping[str, Any]

_FORMS: tuple[tuple[re.Pattern[str], Test], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), test)
    for pattern, test in (
        (
            r"(?:an? |the )?(?:valid )?(?:[a-z\-]+ ){0,5}?json(?:[- ]formatted)? (?:string|data"
            r"|input data|object|document|policy|text"
            r"|format|input|output|definition|pipeline definition|(?:[a-z\-]+ ){0,2}policy(?:"
            r" text)?)\b.*",
            {"json": True},
        ),
        (
            r".*\b(?:in|as|is) (?:a )?json(?:[- ]formatted)?(?: (?:format|string|object"
            r"|document))?(?:,? .*)?",
            {"json": True},
        ),
        (r"(?:\{0\} |it )?must be (?:an? )?(?:valid |well-formed )?json(?: .*)?", {"json": True}),
        (
            r"(?:.*\b(?:an?|the|must be|is|in) (?:a )?)?base-?64[- ]encoded\b.*|.*,?"
            r" base64[- ]encoded",
            {"format": "base64"},
        ),
        (
            r"(?:must (?:contain|be) )?(?:an? )?(?:valid )?(?:universally unique identifier"
            r" \(uuid\)|uuid)(?:\b.*)?",
            {"format": "uuid"},
        ),
        (
            r"(?:the|an?) (?:[a-z]+ )?ipv4 (?:[a-z]+,? ){0,7}?(?:in cidr (?:notation|format)"
            r"|cidr (?:block"
            r"|range|address))\b.*",
            {"format": "ipv4-cidr"},
        ),
        (
            r"(?:the|an?) (?:[a-z]+ )?ipv6 (?:[a-z]+,? ){0,7}?(?:in cidr (?:notation|format)"
            r"|cidr (?:block"
            r"|range|address))\b.*",
            {"format": "ipv6-cidr"},
        ),
        (
            r"(?:the|an?) (?:[a-z]+ ){0,3}ipv4 address(?! (?:range|block|prefix|pool|type|space))"
            r"\b(?!.*cidr).*",
            {"format": "ipv4"},
        ),
        (r"(?:the|an?) (?:valid )?e-?mail address\b.*", {"format": "email"}),
        (r"(?:must be )?(?:an? )?(?:valid )?https url\b.*", {"format": "https-url"}),
        (
            r"(?:.*\b(?:phone )?number,? )?(?:\{0\} |it )?(?:must be )?in (?:the )?e\.164 format",
            {"matches": r"\+[1-9][0-9]{1,14}"},
        ),
        (
            r"(?:the |an? )?(?:valid )?(?:iso (?:3166(?:-1)? )?)?(?:alpha-2 )?two-letter"
            r" (?:iso (?:3166(?:-1)? )?)?(?:alpha-2 )?country code\b(?!.*language).*",
            {"matches": "[A-Za-z]{2}"},
        ),
        (
            r"(?:the |an? )?12-digit (?:amazon web services |aws )?account (?:id|number|identifier)"
            r"\b.*",
            {"matches": "[0-9]{12}"},
        ),
    )
)
_ELSE = re.compile(
    r"\b(?:yaml|xml|plain ?text|lines|rows?|either|or|if|when|unless|not|returns?|response|can|may"
    r"|should|recommend|console|stores?|treats?|content types?|expression|by)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"(?:uri|url|path|arn|location|name|key|type)s?$", re.IGNORECASE)
"""Ends of the names of members that say where something is, not what it is."""

_MULTIPLE = re.compile(
    rf"(?:constraints?: )?(?:(?:\{{0\}}|it|the value|value) )?(?:must be|give)(?: (?:in|an?))?"
    rf"(?: (?:value|number) that is an?)? multiples? of {OPEN}?([0-9]+){CLOSE}?(?: [a-z]+)?",
    re.IGNORECASE,
)

_PARTS = {
    "ddd": "(?i:mon|tue|wed|thu|fri|sat|sun)",
    "hh24": "([01]\\d|2[0-3])",
    "HH": "([01]\\d|2[0-3])",
    "hh": "([01]\\d|2[0-3])",
    "mi": "[0-5]\\d",
    "mm": "[0-5]\\d",
    "ss": "[0-5]\\d",
    "SS": "[0-5]\\d",
    "YYYY": "\\d{4}",
    "yyyy": "\\d{4}",
    "MM": "(0[1-9]|1[0-2])",
    "DD": "(0[1-9]|[12]\\d|3[01])",
    "dd": "(0[1-9]|[12]\\d|3[01])",
}
"""What the letters of a template such as `ddd:hh24:mi` stand for, as regular expressions."""

_HOUR = _PARTS["HH"]

_TEMPLATE = re.compile(
    rf"(?:.*\bin the (?:form|format) (?:of )?|(?:valid values|format|constraints): ?"
    rf"|(?:you must )?give the (?:following )?(?:date |time |timestamp )?format:? "
    r"|the (?:[a-z]+ )?format (?:is|must be) )"
    rf"(?:{OPEN}([^{OPEN}{CLOSE}]{{4,40}}){CLOSE}|([A-Za-z0-9:\-]{{8,40}}))(?: \(.*\))?",
    re.IGNORECASE,
)
_IN_TEMPLATE = re.compile(
    rf".*\bin (?:the )?(?:{OPEN}([^{OPEN}{CLOSE}]{{4,40}}){CLOSE}|([A-Za-z0-9:\-]{{8,40}})) format",
    re.IGNORECASE,
)
_SHAPED = re.compile(
    rf"(?!.*\b(?:typically|usually|can|may|or)\b).*\bin the (?:form|format) (?:of )?{OPEN}?"
    rf"([a-z]{{1,12}}-)(?:[0-9]?x[x0-9]{{3,20}}"
    rf"|[0-9a-f]{{8,17}}){CLOSE}?",
    re.IGNORECASE,
)
"""A template of an identifier: `sg-xxxxxxxx`."""
_SCHEDULE = re.compile(
    rf"(?:(?:\{{0\}} |it )?must be )?(?:the |an? )?{OPEN}?cron(?:\(\))?{CLOSE}? or"
    rf" (?:an? )?{OPEN}?rate(?:\(\))?{CLOSE}? expression\b.*",
    re.IGNORECASE,
)
_PIECE = re.compile(r"(?P<part>ddd|hh24|YYYY|yyyy|HH|hh|mi|mm|ss|SS|MM|DD|dd)|(?P<sign>[:\-/TZ ])")


def formats(words: str, own: str) -> Iterator[Test]:
    """The tests that a string has to pass, as a sentence about the member `own` states them."""
    if found := _MULTIPLE.fullmatch(words):
        yield {"multiple_of": int(found.group(1))}
        return
    found = _TEMPLATE.fullmatch(words) or _IN_TEMPLATE.fullmatch(words)
    if found and (regex := _of_template(found[1] or found[2])):
        yield {"matches": regex}
        return
    if _SCHEDULE.fullmatch(words):
        yield {"matches": r"(?:cron|rate)\(.+\)"}
        return
    if re.search("ids?$", own, re.IGNORECASE) and (found := _SHAPED.fullmatch(words)):
        yield {"matches": f"{found.group(1)}.+"}
        return
    if _ELSE.search(words) or (
        _ELSEWHERE.search(own) and not re.match(r"(?:the |an? )?https url\b", words, re.IGNORECASE)
    ):
        return
    for form, test in _FORMS:
        named = test.get("format") or test.get("matches") or ""
        if form.fullmatch(words) and _NAMED.get(named, _ANY).search(own):
            yield test
            return


_ANY = re.compile("")
_NAMED = {
    "ipv4-cidr": re.compile(r"cidr(?!.*ipv6)", re.IGNORECASE),
    "ipv6-cidr": re.compile(r"cidr", re.IGNORECASE),
    "ipv4": re.compile(r"ip(?:v4)?(?:address)?$", re.IGNORECASE),
    # That of a sender may have a name before it: `Support <support@example.com>`.
    "email": re.compile(r"^(?!from).*e-?mail(?:address)?$", re.IGNORECASE),
    "[0-9]{12}": re.compile(r"account(?:id|number|identifier)?s?$|^owner(?:id)?s?$", re.IGNORECASE),
    "[A-Za-z]{2}": re.compile(r"country(?:code)?s?$", re.IGNORECASE),
    r"\+[1-9][0-9]{1,14}": re.compile(r"(?:number|phone)s?$", re.IGNORECASE),
}
"""How a member has to be named for a sentence to be about its whole value."""


def _of_template(text: str) -> str:
    """A template as a regular expression; empty where a letter of it is not known."""
    regex, position = "", 0
    while position < len(text):
        piece = _PIECE.match(text, position)
        if piece is None:
            return ""
        part = "mi" if piece["part"] == "MM" and _HOUR in regex else piece["part"]
        regex += _PARTS[part] if part else piece["sign"]
        position = piece.end()
    return regex


# --------------------------------------------------------------------------------------- ARNs

_SERVICES: tuple[tuple[re.Pattern[str], Test], ...] = tuple(
    (re.compile(things), arn)
    for things, arn in (
        (
            r"(?:[a-z'() \-]+ )?roles?",
            {"service": "iam", "resource": "role/.+"},
        ),
        (r"iam (?:user|group|policy|instance profile)", {"service": "iam"}),
        (
            r"(?:simple queue service )?(?:\(?(?:amazon )?sqs\)? )(?:[a-z\-]+ )?queue",
            {"service": "sqs"},
        ),
        (
            r"(?:simple notification service )?\(?(?:amazon )?sns\)? (?:[a-z\-]+ )?topic",
            {"service": "sns"},
        ),
        (r"lambda (?:[a-z\-]+ )?function", {"service": "lambda"}),
        (r"(?:key management service )?\(?kms\)? (?:[a-z\-]+ )?key", {"service": "kms"}),
        (r"s3 (?:[a-z\-]+ )?bucket", {"service": "s3"}),
        (r"(?:firehose|data firehose) (?:delivery )?stream", {"service": "firehose"}),
        (r"kinesis (?:data )?stream", {"service": "kinesis"}),
        (
            r"(?:acm|certificate manager|certificate manager \(acm\)) certificate",
            {"service": "acm"},
        ),
        (r"(?:secrets manager )?secret", {"service": "secretsmanager"}),
        (r"cloudwatch (?:logs )?(?:log )?group", {"service": "logs"}),
        (r"dynamodb table", {"service": "dynamodb", "resource": "table/.+"}),
        (r"(?:cognito )?user pool", {"service": "cognito-idp"}),
        (r"(?:step functions )?state machine", {"service": "states"}),
        (r"(?:[a-z]+ )?load balancer|target group", {"service": "elasticloadbalancing"}),
        (r"(?:amazon )?(?:efs|elastic) file system", {"service": "elasticfilesystem"}),
        (r"(?:cloudwatch )?alarm", {"service": "cloudwatch"}),
        (r"(?:eventbridge|custom|partner) event bus", {"service": "events"}),
        (r"(?:ecr|elastic container registry(?: \(ecr\))?) repository", {"service": "ecr"}),
        (r"(?:msk|kafka) cluster", {"service": "kafka"}),
        (r"(?:opensearch(?: service)?|elasticsearch(?: service)?) domain", {"service": "es"}),
        (r"cloudfront distribution", {"service": "cloudfront"}),
        (r"(?:vpc|subnet|security group|ec2 instance|transit gateway)", {"service": "ec2"}),
        (r"waf ?v2 web acl", {"service": "wafv2"}),
        (r"(?:private certificate authority|private ca)", {"service": "acm-pca"}),
        (r"cloudformation stack", {"service": "cloudformation"}),
    )
)
"""Things that an ARN may be of, with the parts of that ARN which are known."""

_ARN_OF = re.compile(
    r"(?:specifies |give )?(?:an? (?:list|array|set) of )?(?:the |an? |one or more )?(?:full )?"
    r"(?:amazon resource names?(?: \(arns?\))?|arns?"
    r"(?: \(amazon resource names?\))?) (?:of|for|that identif(?:y|ies)|assigned to"
    r"|associated with) "
    r"(?:(?:an?|the|your|one or more) )?(?:existing |target |customer managed )?"
    r"(?:(?:amazon(?: web services)?|aws) )?(?P<thing>[a-z0-9()' \-]+?)(?: (?:that|to|which|used"
    r"|for"
    r"|specified|where|you|in|with|associated|assigned|attached|from|give|whose|on|granting)\b.*)?",
    re.IGNORECASE,
)
_ARN_AFTER = re.compile(
    r"(?:the |an? )?(?:valid )?(?:amazon |aws )?(?P<thing>(?:[a-z]+ ){0,2}role|(?:[a-z0-9\-]+"
    r" ){0,2}?"
    r"(?:sqs(?: queue)?|sns(?: topic)?|kms(?: key)?|lambda(?: function)?|secrets manager secret"
    r"|acm certificate)) arn(?: (?:that|to|which|used|for|where|you)\b.*)?",
    re.IGNORECASE,
)


_THING_OF = {"sqs": "queue", "sns": "topic", "kms": "key", "lambda": "function"}
"""What an ARN is of that is called by its service alone."""


def arn_of(words: str, own: str) -> Test | None:
    """The ARN that a member whose name is that of an ARN takes, as its first sentence says."""
    if not own.casefold().endswith(("arn", "arns")):
        return None
    found = _ARN_OF.fullmatch(words) or _ARN_AFTER.fullmatch(words)
    if found is None:
        return None
    thing = found["thing"].casefold().replace("identity and access management (iam)", "iam")
    if own.casefold().endswith("s"):
        thing = (
            f"{thing.removesuffix('ies')}y" if thing.endswith("ies") else thing.removesuffix("s")
        )
    kind = thing.rpartition(" ")[2]
    thing = f"{kind} {_THING_OF[kind]}" if kind in _THING_OF else thing
    return next(({"arn": arn} for form, arn in _SERVICES if form.fullmatch(thing)), None)
