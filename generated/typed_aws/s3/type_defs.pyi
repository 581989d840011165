"""The types of boto3's own calls of Amazon Simple Storage Service."""
from ..type_defs.s3 import *
