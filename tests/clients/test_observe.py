"""`profile="observe"`: what is reported of calls about which we and the service disagree."""

from __future__ import annotations

import asyncio
import json
import logging
import multiprocessing
import random
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, ParamValidationError

from botosmith import load_package
from botosmith.facts.learning import learn
from botosmith.facts.observations import read
from botosmith.overlay.merge import text_of

from .disagreeing import (
    DISAGREEMENTS,
    HEADER,
    MARK,
    NUMBER,
    THE_REST,
    WINDOW,
    Service,
    Way,
    disagreeing,
    disagreeing_moto,
)

boto3: Any = pytest.importorskip("boto3", reason="boto3 is not installed")

WAYS = {way.name: way for way in (*DISAGREEMENTS, *THE_REST)}
CALLS = 10_000
THREADS = 16
_ASKED = threading.local()


@pytest.fixture(scope="module", params=["a service", pytest.param("moto", marks=pytest.mark.slow)])
def service(request: pytest.FixtureRequest) -> Iterator[Service]:
    with disagreeing_moto() if request.param == "moto" else disagreeing() as running:
        running.answers.update({name: way.answer for name, way in WAYS.items()})
        yield running


def client(service: Service, name: str) -> Any:
    """A client without botocore's own validation, whose calls say what they want to hear."""
    config = Config(
        parameter_validation=False, retries={"total_max_attempts": 1}, max_pool_connections=THREADS
    )
    made = boto3.client(name, config=config, **service.options())
    made.meta.events.register("before-call", _ask)
    return made


def _ask(params: dict[str, Any], **_: Any) -> None:
    params["headers"][HEADER] = _ASKED.way


def call(clients: dict[str, Any], way: Way) -> None:
    _ASKED.way = way.name
    try:
        getattr(clients[way.service], way.method)(**way.params)
    except ClientError:
        assert way.code
    else:
        assert not way.code


def reported(way: Way) -> Any:
    """What a report of a call holds, without severities and sizes."""
    answer = {"status": way.answer[0], "code": way.code, "message": way.words}
    findings = [list(each) for each in way.findings]
    return [way.verdict, way.service, findings, answer]


def seen(line: dict[str, Any]) -> Any:
    findings = [[each["path"], each["constraint"], each["origin"]] for each in line["findings"]]
    return [line["verdict"], line["service"], findings, line["answer"]]


def lines(file: Path) -> list[Any]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


@dataclass(frozen=True)
class Observed:
    """Ten thousand calls: what was asked, and all that was said about it."""

    asked: list[Way]
    file: Path
    heard: list[Any]
    logged: list[str]


@pytest.fixture(scope="module")
def observed(
    package: ModuleType, service: Service, tmp_path_factory: pytest.TempPathFactory
) -> Observed:
    file = tmp_path_factory.mktemp("observed") / "observed.jsonl"
    heard: list[Any] = []
    observer = package.Observer(file=file, hook=heard.append)
    clients = {name: client(service, name) for name in ("ssm", "sqs")}
    for each in clients.values():
        package.attach(each, profile="observe", observer=observer)
    # Most calls agree, as they do in life.
    right = [way for way in THE_REST if way.verdict is None]
    choose = random.Random(0)
    asked = [
        choose.choice(list(WAYS.values()) if number % 4 == 0 else right) for number in range(CALLS)
    ]
    logger, handler = logging.getLogger(f"{package.__name__}.observe"), Listening()
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    try:
        with ThreadPoolExecutor(THREADS) as threads:
            list(threads.map(lambda way: call(clients, way), asked))
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)
    return Observed(asked, file, heard, handler.messages)


class Listening(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def test_every_disagreement_is_in_the_file_and_nothing_else(observed: Observed) -> None:
    found = lines(observed.file)
    expected = Counter(json.dumps(reported(way)) for way in observed.asked if way.verdict)
    assert Counter(json.dumps(seen(line)) for line in found) == expected
    assert len(expected) == len(DISAGREEMENTS) + 2
    assert len(found) == len(observed.heard) == len(observed.logged)


def test_no_value_is_in_anything_that_is_said(observed: Observed) -> None:
    text = observed.file.read_text("utf-8")
    assert_no_value("".join([text, *observed.logged, *map(repr, observed.heard)]))


def test_learn_proposes_a_cure_for_each(observed: Observed, tmp_path: Path) -> None:
    lessons = learn(read([observed.file]).observations, {}, "active")
    broken = {
        (each.subject.origin, each.subject.constraint): each
        for each in lessons.learned
        if each.cure
    }
    strict = [way for way in DISAGREEMENTS if way.verdict == "too_strict"]
    assert len(broken) == len(strict)
    count = Counter(way.name for way in observed.asked)
    for way in strict:
        ((_, constraint, origin),) = way.findings
        each = broken[origin, constraint if origin == "model" else ""]
        assert each.tally.contradicted == count[way.name]
    assert [each.subject.origin for each in lessons.learned[:2]] != ["model", "model"]
    assert {each.subject.origin for each in lessons.learned[2:]} == {"model"}

    lenient = [way for way in DISAGREEMENTS if way.verdict == "too_lenient"]
    found = {(each.service, each.code, each.recorded): each.count for each in lessons.leads}
    assert found == {(way.service, way.code, way.words): count[way.name] for way in lenient}

    ((service, (sources, entries)),) = lessons.proposals().items()
    facts = tmp_path / "facts.yaml"
    facts.write_text(text_of(service, sources, entries), "utf-8")
    asked = {way.name: way for way in strict}.values()
    api_names = boto3.client("ssm", region_name="us-east-1").meta.method_to_api_mapping
    names = sorted({api_names[way.method] for way in asked})
    with load_package(service, names, overlays=[facts], formatter="none", docs="none") as cured:
        for way in asked:
            violations = cured.operation(api_names[way.method]).validate(way.params)
            assert [each for each in violations if each.severity == "error"] == [], way.name
    with load_package(service, names, formatter="none", docs="none") as uncured:
        for way in asked:
            assert uncured.operation(api_names[way.method]).validate(way.params), way.name


def assert_no_value(told: str) -> None:
    """Nothing that a request holds, and no name of a resource, is in a text."""
    for secret in (MARK, str(NUMBER), WINDOW, "123456789012", "arn:", "nightly", "cron("):
        assert secret not in told.casefold(), secret


@pytest.mark.parametrize("name", WAYS)
def test_a_typed_client_reports_the_same(
    package: ModuleType, service: Service, name: str, tmp_path: Path
) -> None:
    way = WAYS[name]
    module = import_module(f"{package.__name__}.{way.service}")
    raw = client(service, way.service)
    file = tmp_path / "observed.jsonl"
    observer = package.Observer(file=file)
    kind = {"ssm": "SSMClient", "sqs": "SQSClient"}[way.service]
    typed = getattr(module, kind)(raw, profile="observe", observer=observer)
    operation = import_module(f"{module.__name__}.operations").operation(
        raw.meta.method_to_api_mapping[way.method]
    )
    _ASKED.way = name
    try:
        getattr(typed, way.method)(operation.request.from_wire(way.params))
    except ClientError:
        assert way.code
    assert [seen(line) for line in lines(file)] == ([reported(way)] if way.verdict else [])
    assert_no_value(file.read_text("utf-8"))


def test_an_aiobotocore_client_reports_the_same(
    package: ModuleType, service: Service, tmp_path: Path
) -> None:
    aiobotocore: Any = pytest.importorskip("aiobotocore.session")
    config: Any = import_module("aiobotocore.config")
    ssm = import_module(f"{package.__name__}.ssm")
    file = tmp_path / "observed.jsonl"
    observer = package.Observer(file=file)
    ways = [way for way in WAYS.values() if way.service == "ssm"]

    async def work() -> None:
        made = aiobotocore.get_session().create_client(
            "ssm",
            config=config.AioConfig(parameter_validation=False),
            **service.options(),
        )
        async with made as raw:
            raw.meta.events.register("before-call", _ask)
            package.attach(raw, profile="observe", observer=observer)
            typed = ssm.AsyncSSMClient(raw, profile="observe", observer=observer)
            for way in ways:
                _ASKED.way = way.name
                operation = typed._named(raw.meta.method_to_api_mapping[way.method])
                try:
                    await getattr(raw, way.method)(**way.params)
                except ClientError:
                    assert way.code
                package.detach(raw)
                try:
                    await getattr(typed, way.method)(operation.request.from_wire(way.params))
                except ClientError:
                    assert way.code
                package.attach(raw, profile="observe", observer=observer)

    asyncio.run(work())
    expected = [reported(way) for way in ways if way.verdict for _ in range(2)]
    assert [seen(line) for line in lines(file)] == expected


def test_what_botocore_refuses_it_refuses_still(
    package: ModuleType, service: Service, tmp_path: Path
) -> None:
    file = tmp_path / "observed.jsonl"
    made = boto3.client("ssm", **service.options())
    made.meta.events.register("before-call", _ask)
    _ASKED.way = "range"
    package.attach(made, profile="observe", observer=package.Observer(file=file))
    with pytest.raises(ParamValidationError, match="Cutoff"):
        made.create_maintenance_window(**WAYS["required"].params)
    made.create_maintenance_window(**WAYS["range"].params)
    made.create_maintenance_window(**WAYS["agreement on a right request"].params)
    assert [seen(line) for line in lines(file)] == [reported(WAYS["range"])]


def test_pages_are_observed_each(package: ModuleType, service: Service, tmp_path: Path) -> None:
    ssm = import_module(f"{package.__name__}.ssm")
    file = tmp_path / "observed.jsonl"
    service.answers["page"] = 200, {"NextToken": "more"}
    service.answers["end"] = 200, {}
    raw = client(service, "ssm")
    typed = ssm.SSMClient(raw, profile="observe", observer=package.Observer(file=file))
    request = ssm.DescribeMaintenanceWindowsRequest(max_results=5)
    _ASKED.way = "page"
    pages = typed.paginate_describe_maintenance_windows(request).pages()
    next(pages)
    _ASKED.way = "end"
    assert len(list(pages)) == 1
    assert [seen(line)[2] for line in lines(file)] == [[["MaxResults", "range", "model"]]] * 2


def test_a_presigned_url_and_a_failed_call_are_unclear(
    package: ModuleType, service: Service, tmp_path: Path
) -> None:
    file = tmp_path / "observed.jsonl"
    observer = package.Observer(file=file)
    wrong = {"Bucket": "b", "Key": "k", "PartNumber": "first"}
    s3 = client(service, "s3")
    package.attach(s3, profile="observe", observer=observer)
    assert s3.generate_presigned_url("get_object", Params={"Bucket": "b", "Key": "k"})
    assert s3.generate_presigned_url("get_object", Params=wrong)
    module = import_module(f"{package.__name__}.s3")
    typed = module.S3Client(client(service, "s3"), profile="observe", observer=observer)
    assert typed.presigned_url("GetObject", module.GetObjectRequest.from_wire(wrong))
    gone = {**service.options(), "endpoint_url": "http://127.0.0.1:1"}
    config = Config(retries={"total_max_attempts": 1})
    ssm = boto3.client("ssm", config=config, **gone)
    package.attach(ssm, profile="observe", observer=observer)
    for name in ("range", "agreement on a right request"):
        with pytest.raises(Exception, match="Could not connect"):
            ssm.create_maintenance_window(**WAYS[name].params)
    told = [(line["verdict"], line["operation"], line["answer"]) for line in lines(file)]
    assert told == [
        ("unclear", "GetObject", None),
        ("unclear", "GetObject", None),
        ("unclear", "CreateMaintenanceWindow", None),
    ]


def test_a_sample_of_all_reports(package: ModuleType, service: Service, tmp_path: Path) -> None:
    file = tmp_path / "observed.jsonl"
    ssm = client(service, "ssm")
    package.attach(ssm, profile="observe", observer=package.Observer(file=file, sample=0.5))
    random.seed(1)
    for _ in range(60):
        call({"ssm": ssm}, WAYS["range"])
    found = lines(file)
    assert 10 < len(found) < 50
    assert {line["sample"] for line in found} == {0.5}


def test_the_file_is_rotated_and_its_size_is_bounded(package: ModuleType, tmp_path: Path) -> None:
    log = observation_log(package)
    file = tmp_path / "observed.jsonl"
    kept = log(file, max_bytes=100, backups=2)
    for number in range(100):
        kept.write(f"{number:019}")
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".lock") == [
        "observed.jsonl",
        "observed.jsonl.1",
        "observed.jsonl.2",
    ]
    files = [tmp_path / "observed.jsonl.2", tmp_path / "observed.jsonl.1", file]
    assert all(each.stat().st_size == 100 for each in files)
    numbers = [int(line) for each in files for line in each.read_text().splitlines()]
    assert numbers == list(range(85, 100))
    for number in range(6):
        log(file, max_bytes=100, backups=0).write(f"{number:019}")
    assert file.read_text() == f"{5:019}\n"


def observation_log(package: ModuleType) -> Any:
    return import_module(f"{package.__name__}.runtime.observation_log").ObservationLog


def _append(log: Any, path: Path, process: int) -> None:
    kept = log(path, max_bytes=5_000, backups=50)
    for number in range(500):
        kept.write(f"{process}-{number:04}")


def test_processes_share_a_file(package: ModuleType, tmp_path: Path) -> None:
    fork = multiprocessing.get_context("fork")
    file = tmp_path / "observed.jsonl"
    running = [
        fork.Process(target=_append, args=(observation_log(package), file, number))
        for number in range(4)
    ]
    for process in running:
        process.start()
    for process in running:
        process.join()
        assert process.exitcode == 0
    files = [path for path in tmp_path.iterdir() if path.suffix != ".lock"]
    found = [line for path in files for line in path.read_text().splitlines()]
    assert sorted(found) == [f"{one}-{number:04}" for one in range(4) for number in range(500)]


def test_no_call_fails_for_being_observed(
    package: ModuleType, service: Service, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def hook(_: Any) -> None:
        raise RuntimeError(MARK)

    folder = tmp_path / "logs"
    folder.mkdir()
    observer = package.Observer(hook=hook, file=folder / "observed.jsonl")
    (folder / "observed.jsonl").unlink()
    folder.rmdir()
    ssm = client(service, "ssm")
    package.attach(ssm, profile="observe", observer=observer)
    call({"ssm": ssm}, WAYS["range"])
    assert "cannot be written to" in caplog.text
    assert "could not be reported: RuntimeError" in caplog.text
    assert MARK not in caplog.text


def test_without_an_observer_it_is_logged(
    package: ModuleType, service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    ssm = client(service, "ssm")
    package.attach(ssm, profile="observe")
    call({"ssm": ssm}, WAYS["range"])
    (record,) = caplog.records
    assert record.name == f"{package.__name__}.observe"
    assert record.getMessage() == (
        "too_strict: ssm CreateMaintenanceWindow: we say range at Duration [model, error]; "
        "the service says 200"
    )


def test_detach_ends_it(package: ModuleType, service: Service, tmp_path: Path) -> None:
    file = tmp_path / "observed.jsonl"
    ssm = client(service, "ssm")
    package.attach(ssm, profile="observe", observer=package.Observer(file=file))
    package.detach(ssm)
    call({"ssm": ssm}, WAYS["range"])
    assert lines(file) == []


def test_severities_that_are_off_are_not_reported(
    package: ModuleType, service: Service, tmp_path: Path
) -> None:
    file = tmp_path / "observed.jsonl"
    ssm = client(service, "ssm")
    observer = package.Observer(file=file)
    package.attach(ssm, profile="observe", severity={"range": "off"}, observer=observer)
    call({"ssm": ssm}, WAYS["range"])
    assert lines(file) == []


@pytest.mark.parametrize(
    ("make", "error", "says"),
    [
        (lambda package: package.Observer(sample=0), ValueError, "more than 0 and at most 1"),
        (lambda package: package.Observer(sample=1.1), ValueError, "more than 0 and at most 1"),
        (lambda package: package.Observer(file="no/such/folder"), OSError, "no/such/folder"),
        (
            lambda package: package.attach(
                boto3.client("ssm", region_name="us-east-1"), observer=package.Observer()
            ),
            ValueError,
            "an observer belongs to",
        ),
    ],
)
def test_what_makes_no_sense_is_said_at_once(
    package: ModuleType, make: Callable[[ModuleType], None], error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        make(package)
