$null = New-Item -ItemType Directory s/t, d; Set-Content s/a.txt 1; Set-Content s/b.log 2; Set-Content s/t/c.txt 3
Copy-Item s d -Recurse -PassThru | ForEach-Object Name
Copy-Item s d -Recurse -ErrorAction SilentlyContinue -ErrorVariable e; $e.FullyQualifiedErrorId
Copy-Item s d2 -Recurse -Filter *.txt; (Get-ChildItem d2 -Recurse -Name) -join ','
Copy-Item s d3 -Recurse -Exclude *.log; (Get-ChildItem d3 -Recurse -Name) -join ','
try { Copy-Item s s/a.txt -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { Copy-Item s d -Container:$false -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
Remove-Item d -Recurse -Verbose 4>&1 | ForEach-Object { "$_" -replace '"/.*/', '"' }
Set-Content .hid 1; $null = New-Item -ItemType Directory k; Set-Content k/.in 1
try { Remove-Item .hid -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message; "$_" -replace '/.*/', '' }
Remove-Item k -Recurse -ErrorAction SilentlyContinue -ErrorVariable r; $r.FullyQualifiedErrorId; $r[-1].CategoryInfo.Category
Remove-Item .hid, k -Recurse -Force; Test-Path .hid, k
Set-Location s
try { Remove-Item ../s -Recurse -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message -replace "'.*/", "'" }
