"""The types of boto3's own calls, by service. Type checkers alone read them."""
