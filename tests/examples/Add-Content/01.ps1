Add-Content -Path .\*.txt -Exclude help* -Value 'End of file'
