$PSDefaultParameterValues.Disabled = $false
$PSDefaultParameterValues
