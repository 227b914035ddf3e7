Remove-Job -Name *batch -Force
