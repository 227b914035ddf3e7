$false -eq ''
if ("") { $true } else { $false }
if ($null) { $true } else { $false }
if ([int]0) { $true } else { $false }
if ([double]0.0) { $true } else { $false }
