function Get-MyCommand { Get-Command @args }
