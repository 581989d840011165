"""The types of boto3's own calls of Amazon Simple Systems Manager (SSM)."""
from ..type_defs.ssm import *
