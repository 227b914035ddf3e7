Get-Verb un*
