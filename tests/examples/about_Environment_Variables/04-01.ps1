$Env:CompanyUri = 'https://internal.contoso.com'
$Env:PATH += ';C:\Tools'
