Move-Item -Path .\*.txt -Destination C:\Logs
