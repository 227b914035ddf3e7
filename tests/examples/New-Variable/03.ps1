New-Variable -Name Max -Value 256 -Option ReadOnly
New-Variable -Name max -Value 1024
New-Variable -Name max -Value 1024 -Force
