$PSDefaultParameterValues['*:Encoding'] = 'utf8'
