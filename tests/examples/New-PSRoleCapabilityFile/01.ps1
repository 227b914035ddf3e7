New-PSRoleCapabilityFile -Path ".\ExampleFile.psrc"
