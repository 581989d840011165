"""The types of boto3's own calls of Amazon Simple Queue Service."""
from ..type_defs.sqs import *
