New-PSSessionConfigurationFile -VisibleCmdlets Get-* -Path .\GetSessions.pssc
