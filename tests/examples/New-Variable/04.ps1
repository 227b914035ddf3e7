New-Variable -Name 'TestVariable' -Value 'Test Value' -Option AllScope,Constant
