New-Variable -Name 'with space' -Value 'abc123xyz'
Get-Variable -Name 'with space'
${with space}
