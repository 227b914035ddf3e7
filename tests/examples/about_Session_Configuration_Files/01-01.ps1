New-PSSessionConfigurationFile -Path .\Defaults.pssc
