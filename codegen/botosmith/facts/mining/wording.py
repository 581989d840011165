"""What a proposal says, and what it quotes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...untyped import is_object, is_tuple
from ..passages import MOST_WORDS
from .rule_sentences import Condition, Mined
from .sentences import Sentence


def quote(sentence: Sentence, trigger: str) -> str:
    """At most a dozen words of a sentence, those that tell the fact among them."""
    text = sentence.printed or sentence.text
    words = text.split()
    if len(words) <= MOST_WORDS:
        return " ".join(words)
    before = len(text.lower().partition(trigger)[0].split()) if trigger else 0
    before = before if before < len(words) else 0
    start = max(0, min(before - MOST_WORDS // 2, len(words) - MOST_WORDS))
    return " ".join(words[start : start + MOST_WORDS])


# ------------------------------------------------------------------------------------- traits

_OF_TRAITS = {
    "default": "{0} has a default: {1}.",
    "deprecated": "{0} is deprecated.",
    "enum": "{0} takes these values: {1}.",
    "length": "{0} has a length of {1}.",
    "pattern": "{0} looks as its documentation says: {1}.",
    "range": "{0} is a number of {1}.",
}


def of_trait(trait: str, member: str, value: Any) -> str:
    """The sentence for a trait of a member."""
    return _OF_TRAITS[trait].format(member, _shown(value))


def _shown(value: Any) -> str:
    if is_object(value):
        if value.keys() == {"value"}:
            return str(value["value"])
        return ", ".join(f"{name} {limit}" for name, limit in value.items())
    return " | ".join(map(str, value)) if is_tuple(value) else str(value)


_OF_TESTS = {
    "json": "must be JSON",
    "format": "must have the format {0}",
    "arn": "must be an ARN of {0[service]}",
    "in": "takes these values: {0}",
    "not_in": "must not be {0}",
    "multiple_of": "must be a multiple of {0}",
    "matches": "must match {0}",
    "size": "has a length of {0}",
    "at_least": "must be at least {0}",
    "at_most": "must be at most {0}",
    "not": "must not be as its documentation says: {0}",
}


def of_test(path: str, test: Mapping[str, Any]) -> str:
    """The sentence for a test that a member has to pass."""
    ((name, value),) = test.items()
    shown = value if name == "arn" else " or ".join(map(_word, value)) if name in _LISTS else value
    if name == "size":
        shown = ", ".join(f"{word.replace('_', ' ')} {limit}" for word, limit in value.items())
    subject = f"Each of {path[:-2]}" if path.endswith(("[]", "{}")) else path
    subject = (
        f"Each {path.partition('[].')[2]} of {path.partition('[].')[0]}"
        if "[]." in path
        else subject
    )
    return f"{subject} {_OF_TESTS[name].format(shown)}."


def _word(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


_LISTS = frozenset({"in", "not_in"})


# -------------------------------------------------------------------------------------- rules


def of_rule(rule: Mined) -> str:
    """The sentence for a rule."""
    members = " and ".join(rule.members)
    conditions = " and ".join(map(_condition, rule.when))
    values = " or ".join(rule.values)
    demand = {
        "require": f"{members} must be given",
        "forbid": f"{members} must be left out",
        "at_least_one": f"At least one of {members} must be given",
        "exactly_one": f"Exactly one of {members} must be given",
        "mutually_exclusive": f"At most one of {members} may be given",
        "all_or_none": f"{members} must be given together or not at all",
        "compare": f"{members} must be {rule.operator} {rule.right}",
        "implies": f"{members} must {'not ' * rule.is_negated}be {values or _limits(rule)}",
    }[rule.kind]
    return f"{demand}{f' when {conditions}' if conditions else ''}."


def _limits(rule: Mined) -> str:
    test = rule.limits.test if rule.limits is not None else {}
    return " and ".join(f"{word.replace('_', ' ')} {limit}" for word, limit in test.items())


def _condition(each: Condition) -> str:
    values = " or ".join(each.values)
    return {
        "present": f"{each.member} is given",
        "absent": f"{each.member} is not given",
        "equals": f"{each.member} is {values}",
        "not": f"{each.member} is not {values}",
        "is_a": f"{each.member} is that of {values}",
        "is_no": f"{each.member} is not that of {values}",
    }[each.test]
