"""What a new botocore changes: releases, snapshots of services, and the differences of two."""
