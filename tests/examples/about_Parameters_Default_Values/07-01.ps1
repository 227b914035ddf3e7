$PSDefaultParameterValues.Remove('Get-Process:Name')
$PSDefaultParameterValues
