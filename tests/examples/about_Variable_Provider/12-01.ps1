Remove-Variable -Path Variable:serv
