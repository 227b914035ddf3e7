function Show([string] $text) { "$text => $((TabExpansion2 -inputScript $text -cursorColumn $text.Length).CompletionMatches.CompletionText -join ' ')" }
enum Pet { Horse; Duck; Goose }
Show '$ErrorActionPreference = '
Show '$ErrorActionPreference="s'
Show '[System.ConsoleColor]$c = "Dark'
[ValidateSet('a', 'aa', 'b')] [string] $letter = 'a'
Show '$letter='
Show '$letter="a'
Show '[ValidateSet(2,3,11)][int]$n = 1'
[Pet] $pet = 'Duck'
Show '$pet='
Show '$pet = "g'
