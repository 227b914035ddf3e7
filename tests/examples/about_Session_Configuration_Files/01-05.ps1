New-PSSessionConfigurationFile -RunAsVirtualAccount -Path .\VirtualAccount.pssc
