"""The types of boto3's own calls of Amazon CloudWatch."""
from ..type_defs.cloudwatch import *
