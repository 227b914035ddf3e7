Get-Help * -Parameter Scope
