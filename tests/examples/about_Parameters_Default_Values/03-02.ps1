$PSDefaultParameterValues = @{'*:Verbose'=$true}
