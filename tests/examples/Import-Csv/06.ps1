Get-Content -Path .\Projects.csv

Import-Csv -Path .\Projects.csv
