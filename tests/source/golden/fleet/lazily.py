"""A client that is made when it is first asked for."""

from functools import cached_property
from typing import Any

import boto3
from typed_aws.runtime.unwrap import present
from typed_aws.ssm import SSMClient


class Lazy:
    @cached_property
    def ssm(self) -> Any:
        return boto3.client("ssm", region_name="us-east-1")

    def commands(self) -> int:
        return len(present(SSMClient(self.ssm).list_commands().commands))
