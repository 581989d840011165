"""Measure, print tables, and write `results.json` and `results.svg` beside this file."""

from __future__ import annotations

import argparse
import json
import platform
from collections.abc import Callable, Mapping
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

import msgspec
from rich.console import Console
from rich.table import Table

from typed_aws.ssm.operations.register_task_with_maintenance_window import OPERATION

from .calls import calls
from .chart import chart
from .measure import Measured, interleaved
from .peers import Attrs, Check, Msgspec, Pydantic, checks
from .processes import generation, imports
from .requests import REQUESTS

_HERE = Path(__file__).parent
_BASELINE = "botocore ParamValidator"
_OURS = "botosmith, a request object"
_OURS_WIRE = "botosmith, object to params"
_OURS_READ = "botosmith, params to object"
_PEERS = ("botocore", "pydantic", "msgspec", "fastjsonschema", "jsonschema-rs", "attrs", "cattrs")

_TARGETS = (
    ("full", _OURS, _BASELINE, 12.0),
    ("minimal", _OURS, _BASELINE, 7.0),
    ("three violations", _OURS, _BASELINE, 6.0),
    ("full", _OURS_WIRE, _BASELINE, 8.0),
    ("full", _OURS, "pydantic 2", 2.0),
    ("the whole call", "typed_aws client", "botocore", 1.15),
    ("the whole call", "typed_aws, attached", "botocore", 1.0),
    ("the whole call", "typed_aws, observed", "typed_aws, attached", 0.97),
)
"""The targets: the group, the candidate, its baseline, and the speed-up."""

Results = dict[str, dict[str, Measured]]


def main() -> None:
    """Run everything."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=60, help="rounds of each comparison")
    parser.add_argument("--times", type=int, default=7, help="processes per import")
    chosen = parser.parse_args()
    console = Console(highlight=False)
    found = _validation(chosen.rounds)
    found["conversions of the full request"] = _conversions(chosen.rounds)
    found["the whole call"] = interleaved(calls(), "botocore", chosen.rounds)
    for name, measured in found.items():
        console.print(_table(name, measured))
    processes = {"import": imports(chosen.times), "generation": generation(3)}
    for name, taken in processes.items():
        console.print(_times(name, taken))
    targets = _against_targets(found)
    for line in targets:
        console.print(line)
    told = {
        name: {key: asdict(each) for key, each in group.items()} for name, group in found.items()
    }
    results = {**_circumstances(), **told, **processes, "targets": targets}
    _HERE.joinpath("results.json").write_text(json.dumps(results, indent=2) + "\n")
    _HERE.joinpath("results.svg").write_text(chart(results))


def _validation(rounds: int) -> Results:
    peers = checks()
    return {
        name: interleaved(_candidates(peers, params), _BASELINE, rounds)
        for name, params in REQUESTS.items()
    }


def _candidates(peers: Mapping[str, Check], params: Any) -> dict[str, Callable[[], Any]]:
    request = OPERATION.request_from_wire(params)
    theirs = {name: _bound(check, params) for name, check in peers.items()}
    return {
        **theirs,
        _OURS: lambda: OPERATION.validate(request),
        _OURS_WIRE: lambda: (OPERATION.validate(request), OPERATION.request_to_wire(request)),
        _OURS_READ: lambda: OPERATION.validate(params),
    }


def _bound(check: Check, params: Any) -> Callable[[], Any]:
    return lambda: check(params)


def _conversions(rounds: int) -> dict[str, Measured]:
    """Making the full request of its parts, reading it, and writing it; nothing but ours apart."""
    params = REQUESTS["full"]
    request = OPERATION.request_from_wire(params)
    parts = {name: getattr(request, name) for name in request.wire_names}
    model, struct, converting = Pydantic().request, Msgspec().request, Attrs()
    converter, record = converting.converter, converting.request
    modelled = model.model_validate(params)
    structured = msgspec.convert(params, struct)
    recorded = converter.structure(params, record)
    return interleaved(
        {
            "botosmith, construction": lambda: OPERATION.request(**parts),
            "botosmith, from_wire": lambda: OPERATION.request_from_wire(params),
            "botosmith, to_wire": lambda: OPERATION.request_to_wire(request),
            "pydantic 2, read and validate": lambda: model.model_validate(params),
            "pydantic 2, write": lambda: modelled.model_dump(exclude_none=True),
            "msgspec, read and validate": lambda: msgspec.convert(params, struct),
            "msgspec, write": lambda: msgspec.to_builtins(structured),
            "attrs + cattrs, read and validate": lambda: converter.structure(params, record),
            "attrs + cattrs, write": lambda: converter.unstructure(recorded),
        },
        "botosmith, from_wire",
        rounds,
    )


def _against_targets(found: Results) -> list[str]:
    lines: list[str] = []
    for group, candidate, against, wanted in _TARGETS:
        measured = found[group]
        reached = measured[candidate].median / measured[against].median
        verdict = "target met" if reached >= wanted else "target missed"
        lines.append(
            f"{verdict}: {group}, {candidate}: speed-up {reached:.2f} over {against}; "
            f"target {wanted:g}"
        )
    return lines


def _table(name: str, measured: Mapping[str, Measured]) -> Table:
    table = Table(title=name, title_justify="left")
    table.add_column("candidate")
    for column in ("µs", "speed-up: median", "least"):
        table.add_column(column, justify="right")
    for candidate, each in measured.items():
        ours = candidate.startswith(("botosmith", "typed_aws"))
        style = "bold" if ours else None
        numbers = (f"{each.microseconds:.2f}", f"{each.median:.2f}", f"{each.least:.2f}")
        table.add_row(candidate, *numbers, style=style)
    return table


def _times(name: str, taken: Mapping[str, float]) -> Table:
    table = Table(title=f"{name}, CPU time in a process of its own", title_justify="left")
    table.add_column(name)
    table.add_column("ms", justify="right")
    for what, milliseconds in taken.items():
        table.add_row(what, f"{milliseconds:.1f}")
    return table


def _circumstances() -> dict[str, Any]:
    return {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "peers": {name: version(name) for name in _PEERS},
    }


if __name__ == "__main__":
    main()
