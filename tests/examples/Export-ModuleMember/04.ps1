Export-ModuleMember -Variable increment
