$PSDefaultParameterValues['Out-File:Encoding'] = 'utf8'
