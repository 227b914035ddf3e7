# Records through files: CSV and JSON out and in, lines written, read and searched.
$folder = Join-Path ([IO.Path]::GetTempPath()) "emsh-bench-$PID"
$null = New-Item -ItemType Directory $folder
$rows = 1..20000 | ForEach-Object { [pscustomobject]@{ Id = $_; Name = "user$_"; Mail = "user$_@contoso.com" } }
$rows | Export-Csv "$folder/rows.csv"
(Import-Csv "$folder/rows.csv" | Where-Object Id -like '*77').Count
$rows | ConvertTo-Json | Set-Content "$folder/rows.json"
(Get-Content -Raw "$folder/rows.json" | ConvertFrom-Json | Sort-Object Name | Select-Object -First 1).Mail
(Select-String -Path "$folder/rows.csv" -Pattern 'user\d*99').Count
($rows | Group-Object { $_.Id % 10 }).Count
Remove-Item -Recurse $folder
