function del-psb { Get-PSBreakpoint | Remove-PSBreakpoint }
