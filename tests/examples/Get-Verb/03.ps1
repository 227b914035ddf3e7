Get-Verb -Group Security
