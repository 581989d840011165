"""The types of boto3's own calls of Amazon Elastic Compute Cloud."""
from ..type_defs.ec2 import *
