"""Sixty services: every protocol, the largest models, and the oddest."""

from __future__ import annotations

SERVICES = (
    *("accessanalyzer", "acm", "apigateway", "apigatewayv2", "appsync", "athena", "autoscaling"),
    *("backup", "batch", "bedrock-runtime", "budgets", "cloudformation", "cloudfront"),
    *("cloudtrail", "cloudwatch", "codebuild", "cognito-idp", "comprehend", "connectcases"),
    *("dynamodb", "ec2", "ecr", "ecs", "efs", "eks", "elasticache", "elasticbeanstalk", "elb"),
    *("elbv2", "emr", "events", "firehose", "glacier", "glue", "iam", "iot", "kinesis", "kms"),
    *("lambda", "lexv2-models", "logs", "mediaconvert", "neptune-graph", "organizations"),
    *("polly", "quicksight", "rds", "redshift", "route53", "s3", "s3control", "sagemaker"),
    *("secretsmanager", "ses", "sesv2", "sns", "sqs", "ssm", "stepfunctions", "sts"),
)
