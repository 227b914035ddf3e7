# Formatting: tables and lists of many objects.
$rows = 1..5000 | ForEach-Object { [pscustomobject]@{ Id = $_; Name = "name $_"; When = [datetime]::new(2020, 1, 1).AddDays($_) } }
($rows | Format-Table | Out-String).Length
($rows | Format-List | Out-String).Length
