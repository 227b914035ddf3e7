# `NUL` here is a special device on Windows that can't be written to,
# on non-Windows you would use `/dev/null`
$Env:PSModuleAnalysisCachePath = 'NUL'
