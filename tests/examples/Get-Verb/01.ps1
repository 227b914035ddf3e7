Get-Verb
