"""The types of boto3's own calls of AWS Lambda."""
from ..type_defs.lambda_ import *
