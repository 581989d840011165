"""An operation's request as a tree: types, constraints, rules, and where each comes from."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from rich.markup import escape
from rich.tree import Tree

from ..errors import ConfigError
from ..model import (
    MODEL,
    Corrected,
    Correction,
    Default,
    Deprecated,
    EmptyNotSent,
    Enum,
    Length,
    ListShape,
    MapShape,
    MemberStep,
    Operation,
    Pattern,
    Range,
    Required,
    Rule,
    Service,
    Simple,
    Structure,
    Trait,
    Traits,
    UriLabel,
    condition_paths,
    demand_paths,
    path_steps,
)
from ..overlay import Fact, evidence
from ..plan.types import Untranslated, translated


def describe(
    service: Service, operation: Operation, path: str = "", facts: Iterable[Fact] = ()
) -> Tree:
    """The tree of an operation's input, or of the member at a path such as `Targets[].Key`.

    Args:
        service: The service with its facts laid over it.
        operation: One of its operations.
        path: A member of the input; all of it where none is given.
        facts: The facts of the service, to show what those in the tree rest on.

    Raises:
        ConfigError: The path leads nowhere.
    """
    if operation.input is None:
        return Tree(f"[bold]{escape(operation.name)}[/] takes no input")
    if not path:
        tree = Tree(f"[bold]{escape(operation.name)}[/]")
        _grow(tree, service, operation.input, ())
        if operation.rules:
            rules = tree.add("[bold]rules between members[/]")
            for rule in operation.rules:
                rules.add(_rule(rule))
        _founded(tree, facts, {*_origins(service, operation.input), *_ids(operation.rules)})
        return tree
    name, traits = _resolve(service, operation, path)
    tree = Tree(f"[bold]{escape(path)}[/]: {_label(service, name, traits)}")
    _grow(tree, service, name, ())
    head = path.partition("[")[0].partition(".")[0]
    rules_of_it = [rule for rule in operation.rules if head in _mentioned(rule)]
    for rule in rules_of_it:
        tree.add(_rule(rule))
    own = {trait.origin for trait in traits}
    _founded(tree, facts, {*own, *_origins(service, name), *_ids(rules_of_it)})
    return tree


def _ids(rules: Iterable[Rule]) -> set[str]:
    return {rule.id for rule in rules}


def _origins(service: Service, root: str) -> Iterator[str]:
    """Who states the traits of a shape and of everything in it."""
    for name in service.closure([root]):
        shape = service.shapes[name]
        yield from (trait.origin for trait in shape.traits)
        if isinstance(shape, Structure):
            for member in shape.members.values():
                yield from (trait.origin for trait in member.traits)


def _founded(tree: Tree, facts: Iterable[Fact], origins: Collection[str]) -> None:
    """What the facts of a tree rest on: their level, the words, and where these stand."""
    shown = [fact for fact in facts if fact.entry.id in origins]
    branch = tree.add("[bold]facts[/]") if shown else tree
    for fact in shown:
        level = evidence.level(fact)
        of_fact = branch.add(f"[magenta]{escape(fact.entry.id)}[/], evidence of level {level}")
        for line in evidence.cited(fact):
            of_fact.add(escape(line))


def _resolve(service: Service, operation: Operation, path: str) -> tuple[str, Traits]:
    assert operation.input is not None
    name, traits = operation.input, Traits()
    for step in path.replace("[", ".[").split("."):
        shape = service.shapes[name]
        if isinstance(shape, Structure) and step in shape.members:
            member = shape.members[step]
            name, traits = member.target, service.effective(member)
        elif isinstance(shape, ListShape) and step.startswith("["):
            name, traits = shape.member, service.shapes[shape.member].traits
        elif isinstance(shape, MapShape) and step.startswith("["):
            name, traits = shape.value, service.shapes[shape.value].traits
        else:
            known = f"; it has {', '.join(shape.members)}" if isinstance(shape, Structure) else ""
            raise ConfigError(f"{operation.name}: {step!r} of {path!r} leads nowhere{known}")
    return name, traits


def _grow(tree: Tree, service: Service, name: str, around: tuple[str, ...]) -> None:
    shape = service.shapes[name]
    if name in around:
        tree.add("[dim](and so on)[/]")
        return
    within = (*around, name)
    if isinstance(shape, Structure):
        for member in shape.members.values():
            traits = service.effective(member)
            label = f"{escape(member.name)}: {_label(service, member.target, traits)}"
            _grow(tree.add(label), service, member.target, within)
    elif isinstance(shape, ListShape):
        target = service.shapes[shape.member]
        branch = tree.add(escape("[]: ") + _label(service, shape.member, target.traits))
        _grow(branch, service, shape.member, within)
    elif isinstance(shape, MapShape):
        for side, target_name in (("key", shape.key), ("value", shape.value)):
            target = service.shapes[target_name]
            branch = tree.add(f"{side}: " + _label(service, target_name, target.traits))
            _grow(branch, service, target_name, within)


def _label(service: Service, name: str, traits: Traits) -> str:
    shape = service.shapes[name]
    kind = shape.type if isinstance(shape, Simple) else type(shape).__name__.lower()
    kind = kind.removesuffix("shape")
    return "  ".join([f"[cyan]{kind}[/]", *_traits(traits)])


def _traits(traits: Traits) -> Iterator[str]:
    for trait in traits:
        if isinstance(trait, Corrected):
            yield from (_correction(each) for each in trait.corrections)
        else:
            yield f"{escape(trait_text(trait))}{_origin(trait.origin)}"
    yield from _partly(traits)


def _partly(traits: Traits) -> Iterator[str]:
    """Up to which length the pattern is enforced, or why it is not, where that is less than all."""
    pattern, length = traits.get(Pattern), traits.get(Length)
    if pattern is None:
        return
    most = None if length is None else length.max
    translation = translated(pattern.regex, most)
    if isinstance(translation, Untranslated):
        yield f"[yellow]pattern not enforced: {escape(translation.why)}[/]"
    elif (safe := translation.safe_length) is not None and (most is None or most > safe):
        yield f"[yellow]pattern enforced up to {safe} characters[/]"


def _correction(made: Correction) -> str:
    """What the model states and is not enforced, and why."""
    instead = "not enforced" if made.becomes is None else "corrected"
    said = f"{made.constraint} of the model, {made.was}, {instead}: {made.why}"
    return f"[yellow]{escape(said)}[/]"


def trait_text(trait: Trait) -> str:
    """One trait in a few words."""
    match trait:
        case Required():
            return "required"
        case Length(min=low, max=high) | Range(min=low, max=high):
            limits = f"{'' if low is None else low}..{'' if high is None else high}"
            return f"{type(trait).__name__.lower()} {limits}"
        case Pattern(regex=regex):
            return f"pattern {regex}"
        case Enum(values=values):
            return f"enum {' | '.join(values)}"
        case Default(value=value, says=says):
            return f"default: {says or value}"
        case Deprecated(replaced_by=instead, message=message):
            hint = f"use {' and '.join(instead)}" if instead else message
            return f"deprecated: {hint}" if hint else "deprecated"
        case UriLabel():
            return "a part of the path"
        case EmptyNotSent():
            return "not sent if empty"
        case _:
            return type(trait).__name__


def _rule(rule: Rule) -> str:
    colour = "red" if rule.severity == "error" else "yellow"
    return f"[{colour}]{rule.severity}[/] {escape(rule.says)}{_origin(rule.id)}"


def _mentioned(rule: Rule) -> set[str]:
    """The members of the input that a rule is about."""
    if rule.scope:
        return {_head(rule.scope)}
    return {_head(path) for path in (*demand_paths(rule.body), *condition_paths(rule.when))}


def _head(path: str) -> str:
    first = path_steps(path)[0]
    return first.name if isinstance(first, MemberStep) else path


def _origin(origin: str) -> str:
    return "" if origin == MODEL else f" [magenta]\\[{escape(origin)}][/]"
