"""Stands for the types of boto3's own calls of Amazon Simple Queue Service as a program runs."""

from ..runtime.stand_ins import stand_in as __getattr__
