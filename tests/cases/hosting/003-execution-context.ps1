# What hangs on $ExecutionContext
$context = $ExecutionContext.SessionState
$null = New-Item -ItemType Directory sub
Set-Content sub/a.txt 1
Set-Content sub/b.txt 2
'--- paths'
$root = "$PWD"
$context.Path.GetUnresolvedProviderPathFromPSPath('sub\none.txt').Replace($root, '')
$provider = $null
$found = $context.Path.GetResolvedProviderPathFromPSPath('sub/*.txt', [ref]$provider)
$found.Count
$found.Replace($root, '')
$provider.Name
try { $context.Path.GetResolvedProviderPathFromPSPath('none', [ref]$provider) } catch { $_.Exception.Message.Replace($root, ''); $_.FullyQualifiedErrorId }
try { $context.Path.GetUnresolvedProviderPathFromPSPath('Q:\x') } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
$context.Path.GetUnresolvedProviderPathFromPSPath('Env:\HOME')
$context.Path.Combine('a', 'b')
$context.Path.ParseParent('/a/b/c', '')
$context.Path.ParseChildName('/a/b/c')
$context.Path.IsValid('a/b')
$drive = ''
$context.Path.IsPSAbsolute('Env:\HOME', [ref]$drive), $drive
$context.Path.CurrentLocation.Path.Replace($root, '.')
$context.Path.CurrentFileSystemLocation.Provider.Name
function Resolve-It {
    [CmdletBinding()] param($Path)
    $PSCmdlet.GetUnresolvedProviderPathFromPSPath($Path).Replace($root, '')
    $is = $null
    $PSCmdlet.GetResolvedProviderPathFromPSPath($Path, [ref]$is).Replace($root, '')
    $PSCmdlet.CurrentProviderLocation('FileSystem').Path.Replace($root, '.')
}
Resolve-It sub/a.txt
'--- variables'
$context.PSVariable.Set('made', 5)
$context.PSVariable.GetValue('made')
$context.PSVariable.GetValue('none', 'instead')
$context.PSVariable.Get('made').Name
$context.PSVariable.Remove('made')
$null -eq $context.PSVariable.Get('made')
'--- commands'
$ExecutionContext.InvokeCommand.GetCommand('Get-Date', 'Cmdlet').Name
$ExecutionContext.InvokeCommand.GetCommand('gci', 'Alias').Definition
$null -eq $ExecutionContext.InvokeCommand.GetCommand('none', 'All')
$ExecutionContext.InvokeCommand.GetCommands('Get-Date*', 'Cmdlet', $true).Name
$ExecutionContext.InvokeCommand.GetCmdlet('Get-Item').Name
$ExecutionContext.InvokeCommand.ExpandString('1 + 1 = $(1 + 1)')
$r = $ExecutionContext.InvokeCommand.InvokeScript('param($n) $n * 2; 9', 4)
"$($r.GetType().Name) $r"
$x = 1
$null = $ExecutionContext.InvokeCommand.InvokeScript($false, { $x = 2 }, $null, $null)
$x
$null = $ExecutionContext.InvokeCommand.InvokeScript($true, { $x = 3 }, $null, $null)
$x
'--- providers'
$context.Drive.Get('Env').Provider.Name
$context.Drive.Current.Name
try { $context.Drive.Get('Q') } catch { $_.Exception.Message }
$context.Provider.GetOne('FileSystem').Name
$ExecutionContext.InvokeProvider.Item.Exists('sub/a.txt')
$ExecutionContext.InvokeProvider.Item.IsContainer('sub')
$ExecutionContext.InvokeProvider.Item.Get('sub/a.txt').Name
$ExecutionContext.InvokeProvider.ChildItem.GetNames('sub', 'ReturnAllContainers', $false)
$ExecutionContext.InvokeProvider.Item.Remove('sub', $true)
Test-Path sub
