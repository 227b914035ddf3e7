function Get-MyCommand { Get-Command @args }

Get-MyCommand -Name Get-ChildItem
