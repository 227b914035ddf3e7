Add-Type -TypeDefinition 'public enum Shade { Red = 1, Green, Blue = 10 }'
[Shade]::Green; [int][Shade]::Blue; [Shade]'red'; [Enum]::GetNames([Shade]) -join ','; [Shade].FullName; [Shade]::Red -eq 'Red'
Add-Type -TypeDefinition @'
using System;
using System.Collections.Generic;
namespace My.Space {
    [Flags]
    public enum Right : int { None = 0, Read = 1, Write = 1 << 1, Full = Read | Write }
    // A person
    public class Person {
        public string Name { get; set; }
        public int Age = 3;
        public List<string> Tags;
        public Right Rights { get; set; } = 0;
        public static int Count = 7;
        public int? Maybe;
        public DateTime When;
    }
}
'@
[My.Space.Right]3; [My.Space.Right]'Read, Write'; [My.Space.Right]::Full.value__
$p = [My.Space.Person]::new(); $p.Name = 'Ann'; $p.Age; $p.Rights = 'Write'; $p.Rights; [My.Space.Person]::Count; $p.GetType().FullName; $null -eq $p.Maybe; $p.When
$q = New-Object My.Space.Person -Property @{ Name = 'Bob'; Age = '4' }; "$($q.Name) $($q.Age)"; "$q"
[My.Space.Person]@{ Name = 'Cy' } | ForEach-Object Name
Add-Type -TypeDefinition 'public enum Shade { Red = 1, Green, Blue = 10 }'; 'same again'
try { Add-Type -TypeDefinition 'public enum Shade { Other }' } catch { $_.FullyQualifiedErrorId; "$_" }
try { Add-Type -TypeDefinition 'public class M { public int F() { return 1; } }' } catch { "$_" }
try { Add-Type -TypeDefinition 'public class M : Exception { }' } catch { "$_" }
(Add-Type -TypeDefinition 'public class Passed { public int X; }' -PassThru).Name
function Use-Shade { param([Shade] $s) "$s=$([int]$s)" }; Use-Shade Blue; try { Use-Shade Pink } catch { $_.FullyQualifiedErrorId }
