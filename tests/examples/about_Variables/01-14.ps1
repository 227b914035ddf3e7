Remove-Item -Path Variable:\MyVariable
