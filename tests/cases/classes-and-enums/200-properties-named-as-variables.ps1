function Show-Errors([string] $text) { $found = $null; $null = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref] $null, [ref] $found); foreach ($one in $found) { "$($one.ErrorId) $($one.Extent.StartScriptPosition.Offset) $($one.Message)" } }
Show-Errors 'class C { [int]$i; [void] foo() {$i = 10} }'
Show-Errors 'class C { static [int]$i; [void] foo() {$i = 10} }'
Show-Errors 'class foo { [string ]$path; f() { [int] [string] $path="" } }'
Show-Errors 'class foo { bar() { try { $zz = 42 } finally { } $zz } }'
Show-Errors 'class A { static [int] foo() { while (1) { break some_label } return 1 } }'
Show-Errors 'class A { [int] $i; foo() { & { $i = 1 }; $local:i = 2; $this.i = 3 } }'
class Wrong {
    [int] $number = 'zz'
}
try { [Wrong]::new() } catch { $_.FullyQualifiedErrorId; $_.InvocationInfo.ScriptLineNumber; $_.InvocationInfo.PositionMessage }
try { [Wrong]::none = 1 } catch { $_.FullyQualifiedErrorId }
