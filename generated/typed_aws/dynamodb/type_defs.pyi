"""The types of boto3's own calls of Amazon DynamoDB."""
from ..type_defs.dynamodb import *
