Export-ModuleMember -Function * -Alias *
