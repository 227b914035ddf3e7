Export-ModuleMember -Function Get-Test, New-Test, Start-Test -Alias gtt, ntt, stt
