"This is a test" | Export-Clixml -Path .\sample.xml
