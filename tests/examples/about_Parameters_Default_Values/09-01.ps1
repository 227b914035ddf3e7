$PSDefaultParameterValues.Add('Disabled', $true)
$PSDefaultParameterValues
