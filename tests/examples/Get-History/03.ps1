Get-History -Id 7 -Count 5 | Export-Csv -Path History.csv
