"""What the other modules agree on."""

SERVICE = "ssm"
REGION = "us-east-1"
SCHEDULE = "cron(0 2 ? * SUN *)"
