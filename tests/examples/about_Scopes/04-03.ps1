New-Variable -Scope Global -Name a -Value "One"
