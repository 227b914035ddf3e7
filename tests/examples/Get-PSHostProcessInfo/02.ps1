Get-PSHostProcessInfo -Name pwsh
