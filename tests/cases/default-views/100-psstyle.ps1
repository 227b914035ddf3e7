# $PSStyle: what it holds, what a script may set, and where its sequences go.
function Show([string] $text) { $text.Replace("`e", '`e') }
Show $PSStyle.Foreground.Red
Show $PSStyle.Background.BrightBlue
Show ($PSStyle.Foreground.FromRgb(0xff00aa) + $PSStyle.Background.FromRgb(1, 2, 3))
Show $PSStyle.FormatHyperlink('text', 'https://example.org/x')
"$($PSStyle.OutputRendering)"
"$($PSStyle.Bold)plain on this screen$($PSStyle.Reset)"
$row = [pscustomobject]@{ a = 1; b = 2 }
Show ($row | Out-String)
$PSStyle.OutputRendering = 'Ansi'
Show ($row | Out-String)
$PSStyle.Formatting.TableHeader = $PSStyle.Foreground.Blue
Show ($row | Out-String)
Show ($row | Format-List | Out-String)
try { $PSStyle.Formatting.TableHeader = 'text' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
$PSStyle.FileInfo.Extension['.txt'] = $PSStyle.Foreground.Green
$PSStyle.FileInfo.Extension.Keys -join ' '
$null = New-Item plain.txt, plain.dat
$null = New-Item folder -ItemType Directory
Show (Get-Item plain.txt).NameString
Show (Get-Item plain.dat).NameString
Show (Get-Item folder).NameString
try { $PSStyle.FileInfo.Extension.Add('md', $PSStyle.Bold) } catch { $_.Exception.InnerException.Message }
try { $PSStyle.Progress.MaxWidth = 3 } catch { $_.Exception.InnerException.Message }
[System.Management.Automation.PSStyle]::Instance.Progress.View
Show ([System.Management.Automation.PSStyle]::MapColorPairToEscapeSequence('Red', 'Yellow'))
