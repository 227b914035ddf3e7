# Commands put together and invoked in a runspace of their own
$ps = [powershell]::Create()
$null = $ps.AddScript('param($a, $b) "a=$a b=$b"; Write-Warning careful; Write-Error bad; 1..2').AddArgument(5).AddParameter('b', 'x')
$written = $ps.Invoke()
$written
'{0} {1}' -f $written.GetType().Name, $written.Count
'{0} {1} {2}' -f $ps.HadErrors, $ps.Streams.Error.Count, $ps.InvocationStateInfo.State
$ps.Streams.Error[0].FullyQualifiedErrorId
$ps.Streams.Warning[0].Message
'--- pipelines and statements'
[powershell]::Create().AddScript('1..10').AddCommand('Select-Object').AddParameter('First', 2).Invoke() -join ','
[powershell]::Create().AddScript('$x = 6').AddStatement().AddScript('$x * 7').Invoke()
[powershell]::Create().AddScript('$input | ForEach-Object { $_ * 2 }').Invoke(@(1, 2, 3)) -join ','
[powershell]::Create().AddCommand('Get-Date').AddParameters(@{ Year = 2020; Format = 'yyyy' }).Invoke()
'--- a runspace keeps its state, the script does not see it'
$x = 'mine'
$space = [runspacefactory]::CreateRunspace()
$space.Open()
$space.SessionStateProxy.SetVariable('q', 42)
$p = [powershell]::Create()
$p.Runspace = $space
$p.AddScript('$x = "theirs"; function foo { "foo $q" }; $q + 1').Invoke()
$p.Commands.Clear()
$p.AddScript('foo; $x').Invoke()
$x
$space.SessionStateProxy.GetVariable('x')
$space | Format-Table
$space.Close()
'--- objects are the same objects'
$list = [System.Collections.Generic.List[int]]::new()
$null = [powershell]::Create().AddScript('param($l) $l.Add(3)').AddArgument($list).Invoke()
$list.Count
'--- errors'
try { [powershell]::Create().AddScript('throw "oops"').Invoke() } catch { $_.Exception.Message; $_.Exception.InnerException.Message; $_.FullyQualifiedErrorId }
try { [powershell]::Create().Invoke() } catch { $_.Exception.Message }
try { $null = [powershell]::Create().AddArgument(1) } catch { $_.Exception.Message }
try { [powershell]::Create().AddCommand('No-Such').Invoke() } catch { $_.Exception.Message }
try { $p.AddScript('1').Invoke() } catch { $_.Exception.Message }
'--- the session itself'
[powershell]::Create('CurrentRunspace').AddScript('$x').Invoke()
[runspace]::DefaultRunspace.Id
'--- screens'
$null = [powershell]::Create().AddScript('Write-Host unseen').Invoke()
$loud = [runspacefactory]::CreateRunspace($Host)
$loud.Open()
$p = [powershell]::Create($loud)
$null = $p.AddScript('Write-Host seen').Invoke()
"$($p.Streams.Information)"
