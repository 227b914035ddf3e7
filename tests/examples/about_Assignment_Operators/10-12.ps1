$a = [string]27
