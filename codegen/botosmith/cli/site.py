"""`botosmith docs`: a static site of what the operations of packages take."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from ..drift.diff import Change
from ..drift.releases import matching, opened
from ..errors import ConfigError
from ..model.words import counted
from ..output.folder import write
from ..project import Options, jobs
from .console import console, problems, progress_bar
from .packages import AllServices, IgnoreTraits, Operations, Overlays, PackageName, Services
from .releases import changes_between

if TYPE_CHECKING:
    from ..site import Wanted

DEFAULT_PORT = 8000


def docs(
    output: Annotated[
        Path | None, typer.Option("--output", help="The folder that the site goes into.")
    ] = None,
    serving: Annotated[
        bool,
        typer.Option(
            "--serve",
            help="Serve it on this machine alone, requests checked by the generated validators.",
        ),
    ] = False,
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The port of --serve; 0: any that is free.")
    ] = DEFAULT_PORT,
    since: Annotated[
        str | None,
        typer.Option(
            "--since",
            help="An older side, as `diff` takes it: a page shows what has changed since.",
        ),
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Replace files that were edited by hand, too.")
    ] = False,
    service: Services = None,
    all_services: AllServices = False,
    operation: Operations = None,
    package: PackageName = None,
    overlay: Overlays = None,
    ignore_trait: IgnoreTraits = None,
) -> None:
    r"""Make a site of the operations of \[tool.botosmith], or of those that the options name.

    The pages work from the disk, without a server and without the web.
    """
    from ..site import build_site, serve, sites_of

    if output is None and not serving:
        raise ConfigError("name the folder that the site goes into: --output site; or --serve it")
    options = Options(
        services=service or (),
        all_services=all_services,
        operations=operation or (),
        package=package,
        overlays=overlay or (),
        ignore_traits=ignore_trait or (),
    )
    wanted = sites_of(of_package for of_package, _ in jobs(options))
    changes = None if since is None else _changes(since, wanted)
    with progress_bar() as bar:
        task = bar.add_task("operations")
        texts = build_site(
            wanted,
            lambda name, done, total: bar.update(
                task, completed=done, total=total, description=escape(name)
            ),
            changes,
        )
    if output is not None:
        report = write(texts, output, force=force)
        if report.recovered:
            problems.print(escape(report.recovered))
        size = sum(len(text.encode()) for text in texts.values())
        console.print(
            f"{len(report.written)} written, {len(report.removed)} removed, {report.unchanged} "
            f"unchanged in {escape(str(output))}: {counted(len(texts), 'file')}, "
            f"{size / 1e6:.1f} MB"
        )
        console.print(f"open {escape(str((output / 'index.html').absolute()))}")
    if serving:
        with suppress(KeyboardInterrupt):
            serve(texts, wanted, port, lambda at: console.print(f"{at} (Ctrl-C ends it)"))


def _changes(since: str, wanted: Sequence[Wanted]) -> tuple[Change, ...]:
    """What has changed of the operations of a site, since an older side, in what is installed."""
    own = {each.job.service: each.job.facts for each in wanted}
    with opened(since, own) as old, opened("installed", own) as new:
        operations = {
            each.job.service: matching(old, new, each.job.service, each.job.operations)
            for each in wanted
        }
        return changes_between(old, new, operations)
