"""The cache: used where nothing has changed, never in the way where something has."""

from __future__ import annotations

import copy
import errno
import hashlib
import io
import json
import os
import stat
import sys
import time
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run as Run
from tests.cli.conftest import run as run
from tests.current.models import OLD, changed, data_folder

from botosmith import bulk
from botosmith.bulk import Job, build_all
from botosmith.output import cache
from botosmith.pipeline import build
from botosmith.plan.docs import Docs
from botosmith.render import formatting

unix_only = pytest.mark.skipif(sys.platform == "win32", reason="uses modes, links and pipes")
JOB = Job(package="stores", service="pantry", operations=("*",))


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BOTOSMITH_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("AWS_DATA_PATH", str(data_folder(tmp_path / "models", OLD)))
    return tmp_path


def told() -> tuple[dict[str, bool], dict[str, str]]:
    """Which services came from the cache, and the texts."""
    kept: dict[str, bool] = {}
    built = build_all([JOB], kept.__setitem__)
    return kept, dict(built.texts)


def test_the_second_time_nothing_is_built_and_all_is_the_same() -> None:
    first, texts = told()
    second, again = told()

    assert (first, second) == ({"pantry": False}, {"pantry": True})
    assert again == texts


def test_it_makes_what_the_line_makes() -> None:
    assert told()[1] == dict(build("stores", {"pantry": ("*",)}).texts)


@pytest.mark.parametrize("docs", ["summary", "none"])
def test_it_makes_what_the_line_makes_with_less_documentation(docs: Docs) -> None:
    job = Job(package="stores", service="pantry", operations=("*",), docs=docs)

    assert dict(build_all([job]).texts) == dict(
        build("stores", {"pantry": ("*",)}, docs=docs).texts
    )


def test_another_model_is_built_and_only_new_modules_are_formatted(
    places: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, before = told()
    formatted: list[str] = []

    def format_all(texts: Mapping[str, str], *how: Any) -> Any:
        formatted.extend(texts)
        return formatting.formatted(texts, *how)

    monkeypatch.setattr(bulk, "formatted", format_all)
    file = places / "models" / "pantry" / "2020-01-01" / "service-2.json"
    file.write_text(json.dumps(changed(lambda m: m["shapes"]["Label"].update(max=19))))

    kept, after = told()

    assert kept == {"pantry": False}
    twin = "pantry/_compiled/operations/put_jar.py"
    assert sorted(formatted) == [twin, "pantry/api.json", "pantry/operations/put_jar.py"]
    different = {path for path in after if after[path] != before.get(path)}
    assert different == {"manifest.json", *formatted}


def test_another_question_is_another_entry() -> None:
    keys = {
        JOB.key(),
        Job(package="other", service="pantry", operations=("*",)).key(),
        Job(package="stores", service="pantry", operations=("PutJar",)).key(),
        Job(package="stores", service="pantry", operations=("*",), formatter="none").key(),
        Job(package="stores", service="pantry", operations=("*",), ignore_traits=("x",)).key(),
        Job(package="stores", service="pantry", operations=("*",), docs="summary").key(),
        Job(package="stores", service="pantry", operations=("*",), docs="none").key(),
    }
    assert len(keys) == 7


def entry(places: Path) -> Path:
    """The one file that is kept."""
    (file,) = (places / "cache" / "services").iterdir()
    return file


def rewritten(file: Path, change: Callable[[dict[str, bytes]], object]) -> None:
    """An entry with other members and a digest that fits, as whoever can write there makes it."""
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    data = stream.getvalue()
    file.write_bytes(hashlib.sha256(data).hexdigest().encode() + data)


def _zip_alone(file: Path) -> None:
    file.write_bytes(file.read_bytes()[64:])


def _pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


def _endless(file: Path) -> None:
    file.unlink()
    file.symlink_to("/dev/zero")


def _vast(file: Path) -> None:
    with file.open("r+b") as stream:
        stream.truncate(1 << 40)  # of holes: it takes no room


def _bit(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[300] ^= 1  # in the first member
    file.write_bytes(data)


DAMAGES: dict[str, tuple[Callable[[Path], object], str]] = {
    "cut": (lambda file: file.write_bytes(file.read_bytes()[:-100]), "is damaged"),
    "emptied": (lambda file: file.write_bytes(b""), "is damaged"),
    "one bit": (_bit, "is damaged"),
    "no manifest": (lambda file: rewritten(file, lambda m: m.pop("manifest.json")), "is damaged"),
    "no object": (
        lambda file: rewritten(file, lambda m: m.update({"manifest.json": b"[]"})),
        "is damaged",
    ),
    "nested": (
        lambda file: rewritten(file, lambda m: m.update({"manifest.json": b"[" * 100_000})),
        "is damaged",
    ),
    "no digest": (_zip_alone, "is damaged"),
    "no snapshot": (
        lambda file: rewritten(file, lambda m: m.pop("pantry/api.json")),
        "is damaged",
    ),
    "of another": (
        lambda file: rewritten(file, lambda m: m.update({"../evil.py": b""})),
        "is damaged",
    ),
    "a pipe": (_pipe, "is not a regular file"),
    "a link to an endless file": (_endless, "cannot be read"),
    "vast": (_vast, "is too large"),
    "open to all": (lambda file: file.chmod(0o666), "can be written by others"),
    "of another user": (lambda file: os.chown(file, 12345, -1), "belongs to another user"),
}


@unix_only
@pytest.mark.parametrize("damage", DAMAGES)
def test_an_entry_that_is_not_whole_is_dropped_and_made_anew(places: Path, damage: str) -> None:
    spoil, why = DAMAGES[damage]
    if damage == "of another user" and os.geteuid() != 0:
        pytest.skip("only root can give a file away")
    _, texts = told()
    spoil(entry(places))
    notices: list[str] = []
    kept: dict[str, bool] = {}

    again = dict(build_all([JOB], kept.__setitem__, notices.append).texts)

    assert kept == {"pantry": False}
    assert again == texts
    (notice,) = notices
    assert f"{why}; it is dropped, and made anew" in notice.replace(
        ": Too many levels of symbolic links", ""
    )
    assert told() == ({"pantry": True}, texts)
    assert stat.S_IMODE(entry(places).stat().st_mode) == 0o600


@unix_only
@pytest.mark.parametrize("case", ["open to the group", "of another user", "a link", "a file"])
def test_a_folder_that_others_can_write_is_not_used(places: Path, case: str) -> None:
    folder = places / "cache" / "services"
    elsewhere = places / "elsewhere"
    folder.parent.mkdir()
    elsewhere.mkdir()
    match case:
        case "open to the group":
            folder.mkdir()
            folder.chmod(0o770)
        case "of another user":
            if os.geteuid() != 0:
                pytest.skip("only root can give a folder away")
            folder.mkdir(mode=0o700)
            os.chown(folder, 12345, -1)
        case "a link":
            folder.symlink_to(elsewhere)
        case _:
            folder.write_text("")
    cache._makeshift.cache_clear()
    notices: list[str] = []

    texts = dict(build_all([JOB], notice=notices.append).texts)

    assert "pantry/client.py" in texts
    (notice,) = notices
    assert notice.startswith(f"nothing is kept in {folder}: ")
    assert notice.endswith("; BOTOSMITH_CACHE names another folder")
    assert not any(elsewhere.iterdir())
    assert case == "a file" or not any(folder.iterdir())


@unix_only
def test_the_folder_is_for_one_user_alone(places: Path) -> None:
    before = os.umask(0)
    try:
        told()
    finally:
        os.umask(before)
    assert stat.S_IMODE((places / "cache" / "services").stat().st_mode) == 0o700
    assert stat.S_IMODE(entry(places).stat().st_mode) == 0o600


def test_what_checks_takes_nothing_from_the_cache(places: Path) -> None:
    """A poisoned entry is whole, and its digests fit; it is neither used nor compared against."""
    _, texts = told()

    def poison(members: dict[str, bytes]) -> None:
        members["pantry/client.py"] += b"\nimport os\n"

    rewritten(entry(places), poison)
    assert told()[1]["pantry/client.py"].endswith("import os\n")

    assert dict(build_all([JOB], afresh=True).texts) == texts
    assert told() == ({"pantry": True}, texts)  # and it has healed


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EACCES])
def test_a_full_disk_keeps_nothing_and_loses_nothing(
    places: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    _, texts = told()
    entry(places).unlink()

    def refused(*arguments: Any) -> Any:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refused)
        assert told() == ({"pantry": False}, texts)
    assert list((places / "cache" / "services").iterdir()) == []
    assert told() == ({"pantry": False}, texts)
    assert told() == ({"pantry": True}, texts)


def test_without_any_place_at_all(places: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, texts = told()
    monkeypatch.setattr(cache, "folder", lambda: None)
    assert told() == ({"pantry": False}, texts)


def test_what_killed_runs_left_is_tidied_away_after_a_day(places: Path) -> None:
    told()
    folder = places / "cache" / "services"
    entry(places).unlink()
    for name, age in ((".new-old", 100_000), (".new-young", 100)):
        (folder / name).write_bytes(b"x")
        os.utime(folder / name, (time.time() - age,) * 2)
    told()
    assert {each.name for each in folder.glob(".new-*")} == {".new-young"}


def test_it_is_told_and_cleared(run: Run, places: Path) -> None:
    told()
    ran = run("cache")
    assert (ran.code, ran.err) == (0, "")
    assert f"kept in {places / 'cache'}: 1 service, 0." in ran.out
    ran = run("cache", "--clear")
    assert "removed in" in ran.out
    assert not any((places / "cache" / "services").iterdir())
    assert ": 0 services, 0.0 MB" in run("cache").out


def test_only_a_few_entries_of_a_service_are_kept(places: Path) -> None:
    for size in range(20, 30):
        model = copy.deepcopy(OLD)
        model["shapes"]["Label"]["max"] = size
        file = places / "models" / "pantry" / "2020-01-01" / "service-2.json"
        file.write_text(json.dumps(model))
        told()

    assert len(list((places / "cache" / "services").glob("*.zip"))) == cache.KEPT


def test_without_a_place_to_write_to_it_works_all_the_same(
    places: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = places / "a-file"
    blocked.write_text("")
    monkeypatch.setenv("BOTOSMITH_CACHE", str(blocked / "cache"))
    cache._makeshift.cache_clear()

    kept, texts = told()

    assert kept == {"pantry": False}
    assert "pantry/client.py" in texts
