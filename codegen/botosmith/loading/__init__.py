"""The only readers of botocore's raw JSON: service models, paginators, waiters and examples."""
