Get-Job -IncludeChildJob
