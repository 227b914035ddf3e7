$ProgressPreference = 'SilentlyContinue'
$null = New-Item -ItemType Directory a, b/a, c; Set-Content a/x 1; Set-Content b/a/y 2; Set-Content f 3
Move-Item a b; Test-Path a; (Get-ChildItem b/a -Name) -join ','
try { Move-Item c f -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
try { Move-Item c c/d -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
try { Move-Item f nosuch/deep/f -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name; $_.TargetObject.GetType().Name }
Set-Content g 4
try { Move-Item f g -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message -replace "'.*/", "'" }
Move-Item f g -Force -PassThru | ForEach-Object Name; Get-Content g
try { Rename-Item g c -ErrorAction Stop -Force } catch { $_.FullyQualifiedErrorId; $_.Exception.Message -replace "'.*/", "'" }
try { Rename-Item c c -ErrorAction Stop } catch { $_.Exception.Message }
try { Rename-Item -LiteralPath nosuch x -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { Move-Item -LiteralPath nosuch x -ErrorAction Stop } catch { $_.Exception.Message }
Rename-Item ./g ./h; Test-Path h
