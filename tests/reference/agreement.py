"""Hold one service's generated validators against the reference."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from botocore.exceptions import DataNotFoundError
from botocore.loaders import Loader
from tests.services.samples import Samples
from tests.services.strings import NoString

from botosmith import load_package
from botosmith.regex import Untranslatable, translate
from botosmith.untyped import service_model

from .interpreter import Finding, Reference
from .mutants import Mutants


@dataclass
class Agreement:
    """What was compared, and where the two disagree (at most some of it)."""

    service: str
    counts: Counter[str] = field(default_factory=Counter[str])
    disagreements: list[str] = field(default_factory=list[str])


def compare(service: str, *, mutants: int, operations: int) -> Agreement:
    """Compare every example, and mutants of the examples and of sample requests.

    Args:
        service: botocore's name of the service.
        mutants: How many mutants, in all.
        operations: Of how many operations at most, those with examples first.
    """
    model = service_model(service)
    examples = _examples(service)
    chosen = _chosen(model, examples, operations)
    agreement = Agreement(service)
    if not chosen:
        return agreement
    with load_package(service, chosen, overlays=False, formatter="none") as package:
        compared = _Compared(service, model, package, agreement)
        bases = [*_examples_of(examples, chosen), *_samples_of(model, chosen)]
        for kind, name, params in bases:
            agreement.counts[kind] += 1
            compared.one(name, params)
        maker = Mutants(model, service)
        for number, (_, name, params) in enumerate(bases):
            count = mutants // len(bases) + (number < mutants % len(bases))
            shape = model["operations"][name]["input"]["shape"]
            for mutant in maker.of(shape, params, count):
                agreement.counts["mutants"] += 1
                compared.one(name, mutant)
    return agreement


def _examples(service: str) -> dict[str, list[Any]]:
    try:
        found: Any = Loader().load_service_model(service, "examples-1")
    except DataNotFoundError:
        return {}
    return {
        name: [each.get("input") or {} for each in examples]
        for name, examples in found["examples"].items()
    }


def _chosen(model: Mapping[str, Any], examples: Mapping[str, Any], most: int) -> list[str]:
    """Operations with an input: those with examples, then some of the others."""
    all_of_them = [name for name, each in model["operations"].items() if "input" in each]
    others = [name for name in all_of_them if name not in examples]
    random.Random(0).shuffle(others)
    shown = [name for name in all_of_them if name in examples]
    return shown + others[: max(0, most - len(shown))]


_Base = tuple[str, str, dict[str, Any]]
"""What a base is, its operation, and its params."""


def _examples_of(examples: Mapping[str, list[Any]], chosen: list[str]) -> Iterator[_Base]:
    for name in chosen:
        yield from (("examples", name, params) for params in examples.get(name, ()))


def _samples_of(model: Mapping[str, Any], chosen: list[str]) -> Iterator[_Base]:
    samples = Samples(model)
    for name in chosen:
        shape = model["operations"][name]["input"]["shape"]
        for build in (samples.minimal, samples.full):
            try:
                yield "samples", name, build(shape)
            except NoString:
                continue


def _corrected(model: Mapping[str, Any], corrections: list[dict[str, Any]]) -> dict[str, Any]:
    """The raw model as the manifest says that it was corrected."""
    shapes = dict(model["shapes"])
    for made in corrections:
        shape = dict(shapes[made["shape"]])
        if made["constraint"] == "pattern":
            assert shape.pop("pattern") == made["was"]
            if made["becomes"] is not None:
                shape["pattern"] = made["becomes"]
        else:
            low, high = shape.pop("min", ""), shape.pop("max", "")
            assert f"{low}..{high}" == made["was"]
            limits = zip(("min", "max"), (made["becomes"] or "..").split(".."), strict=True)
            shape.update({name: int(limit) for name, limit in limits if limit})
        shapes[made["shape"]] = shape
    return {**model, "shapes": shapes}


class _Compared:
    def __init__(
        self, service: str, model: Mapping[str, Any], package: Any, agreement: Agreement
    ) -> None:
        manifest = json.loads(package.texts["manifest.json"])
        self._reference = Reference(service, _corrected(model, manifest["corrected"]))
        self._shapes = model["shapes"]
        self._package = package
        self._agreement = agreement
        self._unenforced = {
            (note["shape"], note["constraint"])
            for note in manifest["notEnforced"]
            if "upTo" not in note
        }

    def one(self, name: str, params: Any) -> None:
        """Compare what the two say of one request."""
        expected = self._reference.violations(name, params)
        found = self._package.operation(name).validate(params)
        ours = _grouped([(each.path, each.constraint) for each in found])
        certain = [each for each in expected if not self._excused(each)]
        doubtful = [each for each in certain if each.doubtful]
        if doubtful:
            self._agreement.counts["with a pattern that the regex package cannot tell"] += 1
            open_paths = {each.path for each in doubtful}
            certain = [each for each in certain if not each.doubtful]
            ours = [each for each in ours if not (each[1] == "pattern" and each[0] in open_paths)]
        theirs = _grouped([(each.path, each.constraint) for each in certain])
        self._agreement.counts["violations"] += len(theirs)
        if ours != theirs:
            self._agreement.counts["disagreements"] += 1
            if len(self._agreement.disagreements) < 20:
                extra = [each for each in ours if each not in theirs]
                missing = [each for each in theirs if each not in ours]
                self._agreement.disagreements.append(
                    f"{self._agreement.service} {name}: only ours {extra}, only the reference "
                    f"{missing}{' (order)' if not extra and not missing else ''}: "
                    f"{_part(params, [*extra, *missing])}"
                )

    def _excused(self, finding: Finding) -> bool:
        """Whether the package declares that it does not enforce what was found."""
        if finding.constraint != "pattern":
            return False
        if (finding.shape, "pattern") in self._unenforced:
            self._agreement.counts["not enforced"] += 1
            return True
        shape = self._shapes[finding.shape]
        if "pattern" not in shape:
            return False
        try:
            safe = translate(shape["pattern"], max_length=shape.get("max")).safe_length
        except Untranslatable:
            return False
        excused = safe is not None and len(finding.value) > safe
        self._agreement.counts["too long to match"] += excused
        return excused


def _grouped(findings: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """In the order found; what one value breaks has no order."""
    return [
        each
        for _, group in groupby(findings, key=lambda finding: finding[0])
        for each in sorted(group)
    ]


def _part(params: Any, disagreements: list[tuple[str, str]]) -> str:
    """The top-level member that a disagreement is about."""
    if not disagreements or not isinstance(params, dict):
        return repr(params)[:300]
    top = disagreements[0][0].replace("[", ".").split(".")[0]
    return repr({top: params.get(top, params if top == "" else None)})[:300]
