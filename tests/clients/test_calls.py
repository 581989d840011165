"""boto3's own calls with validation attached: what is made, and that its types are true."""

from __future__ import annotations

import ast
import asyncio
import io
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import Mock, call

import pytest

from botosmith.untyped import xform_name

from .conftest import PACKAGE, SELECTED, Moto

boto3: Any = pytest.importorskip("boto3", reason="boto3 is not installed")

WRONG = "mw-0123456789abcdefZ"


class TestClient:
    def test_it_is_boto3s_and_validates(self, package: ModuleType, moto: Moto) -> None:
        ssm = package.client("ssm", **moto.options)
        assert type(ssm).__module__ == "botocore.client"
        with pytest.raises(package.ValidationError, match="GetMaintenanceWindow was not sent"):
            ssm.get_maintenance_window(WindowId=WRONG)
        assert moto.requests == []
        made = ssm.create_maintenance_window(
            Name="nightly",
            Schedule="rate(1 day)",
            Duration=3,
            Cutoff=1,
            AllowUnassociatedTargets=True,
        )
        assert ssm.get_maintenance_window(WindowId=made["WindowId"])["Name"] == "nightly"
        pages = ssm.get_paginator("describe_maintenance_windows").paginate()
        assert [each["Name"] for page in pages for each in page["WindowIdentities"]] == ["nightly"]

    def test_pages_waiters_and_transfers_are_validated(
        self, package: ModuleType, moto: Moto
    ) -> None:
        s3 = package.client("s3", **moto.options)
        s3.create_bucket(Bucket="bucket")
        s3.get_waiter("bucket_exists").wait(Bucket="bucket")
        s3.upload_fileobj(io.BytesIO(b"text"), "bucket", "k")
        assert s3.get_object(Bucket="bucket", Key="k")["Body"].read() == b"text"
        assert "k" in s3.generate_presigned_url("get_object", Params={"Bucket": "b", "Key": "k"})
        pages = s3.get_paginator("list_objects_v2").paginate(Bucket="bucket")
        assert [each["Key"] for page in pages for each in page["Contents"]] == ["k"]
        before = len(moto.requests)
        with pytest.raises(package.ValidationError, match="PutObject was not sent"):
            s3.upload_fileobj(io.BytesIO(b"text"), "bucket", "")
        with pytest.raises(package.ValidationError, match="ListObjectsV2 was not sent"):
            list(s3.get_paginator("list_objects_v2").paginate(Bucket="bucket", MaxKeys="1"))
        assert len(moto.requests) == before

    def test_the_profile_and_the_region(self, package: ModuleType, moto: Moto) -> None:
        options = {k: v for k, v in moto.options.items() if k != "region_name"}
        ssm = package.client("ssm", "eu-central-1", profile="lenient", **options)
        assert ssm.meta.region_name == "eu-central-1"
        with pytest.warns(package.ValidationWarning), pytest.raises(ssm.exceptions.ClientError):
            ssm.get_maintenance_window(WindowId=WRONG)

    def test_a_session_that_is_there_makes_it(self, package: ModuleType, moto: Moto) -> None:
        for session in (boto3, boto3.Session(), import_module("botocore.session").get_session()):
            ssm = package.client("ssm", session=session, **moto.options)
            with pytest.raises(package.ValidationError):
                ssm.get_maintenance_window(WindowId=WRONG)

    def test_a_mock_is_asked_for_what_boto3_would_be(self, package: ModuleType) -> None:
        session = Mock()
        made = package.client("ssm", session=session, use_ssl=True)
        assert made is session.client.return_value
        assert session.mock_calls == [call.client("ssm", use_ssl=True)]
        package.client("ssm", "eu-west-1", session=session)
        assert session.mock_calls[1:] == [call.client("ssm", region_name="eu-west-1")]

    def test_a_service_that_the_package_lacks(self, package: ModuleType) -> None:
        with pytest.raises(LookupError, match=r"has no service 'sns', only .*botosmith generate"):
            package.client("sns", region_name="eu-west-1")

    def test_without_boto3(self, package: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "boto3", None)
        with pytest.raises(ImportError, match="a client needs boto3: pip install boto3"):
            package.client("ssm")

    def test_to_attach_gives_the_client(self, package: ModuleType, moto: Moto) -> None:
        client = boto3.client("ssm", **moto.options)
        assert package.attach(client) is client


class TestSession:
    def test_its_clients_and_resources_validate(self, package: ModuleType, moto: Moto) -> None:
        session = package.session(region_name="us-east-1")
        assert isinstance(session, boto3.Session)
        options = {k: v for k, v in moto.options.items() if k != "region_name"}
        ssm, s3 = session.client("ssm", **options), session.resource("s3", **options)
        with pytest.raises(package.ValidationError):
            ssm.get_maintenance_window(WindowId=WRONG)
        with pytest.raises(package.ValidationError):
            s3.Object("bucket", "").put(Body=b"text")
        s3.create_bucket(Bucket="bucket")
        package.detach(ssm)
        with pytest.raises(ssm.exceptions.ClientError):
            ssm.get_maintenance_window(WindowId=WRONG)

    def test_a_service_that_the_package_lacks_is_let_alone(
        self, package: ModuleType, moto: Moto
    ) -> None:
        options = {k: v for k, v in moto.options.items() if k != "region_name"}
        session = package.session(region_name="us-east-1")
        assert session.client("sns", **options).list_topics()["Topics"] == []

    def test_a_detached_session_makes_plain_clients(self, package: ModuleType, moto: Moto) -> None:
        session = package.attach(boto3.Session())
        package.detach(session)
        ssm = session.client("ssm", **moto.options)
        with pytest.raises(ssm.exceptions.ClientError):
            ssm.get_maintenance_window(WindowId=WRONG)

    @pytest.mark.parametrize("nothing", [None, 1, "ssm", boto3])
    def test_what_is_neither(self, package: ModuleType, nothing: object) -> None:
        with pytest.raises(TypeError, match="expected a boto3 client, not a"):
            package.attach(nothing)


def test_for_asyncio(package: ModuleType, moto: Moto) -> None:
    aiobotocore = pytest.importorskip("aiobotocore.session", reason="aiobotocore is not installed")

    async def work(session: Any) -> None:
        async with package.async_client("ssm", session=session, **moto.options) as ssm:
            with pytest.raises(package.ValidationError):
                await ssm.get_maintenance_window(WindowId=WRONG)
            assert (await ssm.describe_maintenance_windows())["WindowIdentities"] == []
            pages = ssm.get_paginator("describe_maintenance_windows").paginate()
            assert [page["WindowIdentities"] async for page in pages] == [[]]

    asyncio.run(work(None))
    asyncio.run(work(aiobotocore.get_session()))
    with pytest.raises(LookupError, match="has no service 'sns'"):
        asyncio.run(package.async_client("sns").__aenter__())


# ------------------------------------------------------------------------- what checkers read


def classes(texts: dict[str, str], folder: str) -> dict[str, ast.ClassDef]:
    body = ast.parse(texts[f"type_defs/{folder}.pyi"]).body
    return {each.name: each for each in body if isinstance(each, ast.ClassDef)}


def typed_dicts(texts: dict[str, str], folder: str) -> dict[str, dict[str, bool]]:
    """The keys of each TypedDict, and whether each is required."""
    found: dict[str, dict[str, bool]] = {}
    for each in ast.parse(texts[f"type_defs/{folder}.pyi"]).body:
        if isinstance(each, ast.Assign) and isinstance(call := each.value, ast.Call):
            name, keys = call.args
            assert isinstance(name, ast.Constant)
            assert isinstance(keys, ast.Dict)
            total = not call.keywords
            found[str(name.value)] = {
                ast.literal_eval(key): (
                    total
                    if not isinstance(kind, ast.Subscript)
                    or not isinstance(kind.value, ast.Name)
                    or kind.value.id not in ("Required", "NotRequired")
                    else kind.value.id == "Required"
                )
                for key, kind in zip(keys.keys, keys.values, strict=True)
                if key is not None
            }
    return found


def literals(function: str, owner: ast.ClassDef) -> Iterator[str]:
    """What an overloaded method takes."""
    for each in owner.body:
        if isinstance(each, ast.FunctionDef) and each.name == function:
            annotation = each.args.args[1].annotation
            assert isinstance(annotation, ast.Subscript)
            yield ast.literal_eval(annotation.slice)


@pytest.fixture(params=sorted(SELECTED))
def service(request: pytest.FixtureRequest) -> str:
    return str(request.param)


class TestTypes:
    def test_the_client_has_what_is_declared(
        self, package: ModuleType, texts: dict[str, str], service: str
    ) -> None:
        client = boto3.client(service, region_name="us-east-1")
        for prefix in ("", "Async"):
            for name, declared in classes(texts, package.SERVICES[service]).items():
                own = [each.name for each in declared.body if isinstance(each, ast.FunctionDef)]
                own += [
                    each.name for each in declared.body if isinstance(each, ast.AsyncFunctionDef)
                ]
                if name.startswith((f"{prefix}Boto", "_")):
                    assert [each for each in own if not hasattr(client, each)] == []
                if name.startswith(f"{prefix}Boto"):
                    paged = set(literals("get_paginator", declared))
                    assert all(map(client.can_paginate, paged))
                    methods = {each for each in own if each in client.meta.method_to_api_mapping}
                    assert methods
                    assert paged == {each for each in methods if client.can_paginate(each)}
                    assert set(literals("get_waiter", declared)) <= set(client.waiter_names)
                if name.endswith("Exceptions"):
                    errors = [
                        each.target.id
                        for each in declared.body
                        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
                    ]
                    # A client has every error of its service, whatever is selected.
                    model = client.meta.service_model.error_shapes
                    assert errors == sorted(shape.name for shape in model)
                    assert [each for each in errors if not hasattr(client.exceptions, each)] == []

    def test_every_request_and_response_has_the_models_members(
        self, package: ModuleType, texts: dict[str, str], service: str
    ) -> None:
        client = boto3.client(service, region_name="us-east-1")
        folder = package.SERVICES[service]
        found, model = typed_dicts(texts, folder), client.meta.service_model
        operations = import_module(f"{PACKAGE}.{folder}.modules").MODULES
        for name in operations:
            operation = model.operation_model(name)
            shape = operation.input_shape
            if shape is not None and shape.members:
                keys = found[f"{shape.name}TypeDef"]
                assert {**keys}.keys() - {"Filters"} == shape.members.keys() - {"Filters"}
                tokens = set(operation.idempotent_members)
                tightened = {each for each, needed in keys.items() if needed}
                assert set(shape.required_members) - tokens <= tightened | {"UserData"}
            shape = operation.output_shape
            if shape is not None and shape.members:
                names = (f"{shape.name}TypeDef", f"{shape.name}ResponseTypeDef")
                keys = next(found[each] for each in reversed(names) if each in found)
                assert keys.keys() == {*shape.members, "ResponseMetadata"}
                assert keys["ResponseMetadata"]

    def test_what_paginators_and_waiters_take_has_a_name(
        self, package: ModuleType, texts: dict[str, str], service: str
    ) -> None:
        client = boto3.client(service, region_name="us-east-1")
        folder = package.SERVICES[service]
        found = {
            name: [ast.unparse(each) for each in (*declared.bases, *declared.body)]
            for name, declared in classes(texts, folder).items()
            if name.endswith(("PaginateTypeDef", "WaitTypeDef", "ExtraTypeDef"))
        }
        expected: dict[str, list[str]] = {}
        waiters = [client.get_waiter(each).config.operation for each in client.waiter_names]
        for name in import_module(f"{PACKAGE}.{folder}.modules").MODULES:
            shape = client.meta.service_model.operation_model(name).input_shape
            suffixes = [f"Wait{'Extra' * count}" for count in range(waiters.count(name))]
            if client.can_paginate(xform_name(name)):
                suffixes.append("Paginate")
            for suffix in suffixes:
                option = "PaginationConfig: PaginatorConfigTypeDef"
                if suffix != "Paginate":
                    option = "WaiterConfig: WaiterConfigTypeDef"
                base = f"{shape.name}TypeDef" if shape.members else "TypedDict"
                expected[f"{shape.name}{suffix}TypeDef"] = [base, option]
        assert found == expected

    def test_a_name_stands_for_a_dict_as_a_program_runs(self, package: ModuleType) -> None:
        module = import_module(f"{PACKAGE}.ssm.type_defs")
        assert module.TargetTypeDef(Key="a", Values=[]) == {"Key": "a", "Values": []}
        assert package.ssm.BotoSSMClient is Any
        with pytest.raises(AttributeError, match="no type of boto3's calls is named 'Target'"):
            print(module.Target)

    def test_types_cost_nothing_as_a_program_runs(self, folder: Path) -> None:
        code = f"import sys, {PACKAGE}; {PACKAGE}.client('ssm', 'eu-west-1'); print(*sys.modules)"
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True
        )
        modules = done.stdout.split()
        assert f"{PACKAGE}.runtime.creation" in modules
        assert [name for name in modules if "type_defs" in name or "boto_types" in name] == []
        assert f"{PACKAGE}.ssm.client" not in modules
