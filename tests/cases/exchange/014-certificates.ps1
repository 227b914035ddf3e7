# Certificates, as far as their names and services go.
& { Get-ExchangeCertificate -Server ContosoMail } | Out-String
Get-ExchangeCertificate -Server ContosoMail -DomainName mail.contoso.com | Format-List Subject, CertificateDomains, Services, Status, IsSelfSigned
$new = New-ExchangeCertificate -Server ContosoMail -SubjectName 'CN=outlook.contoso.com, O=Contoso' -DomainName outlook.contoso.com -IncludeServerFQDN -FriendlyName 'For Outlook'
$new | Format-List FriendlyName, Subject, CertificateDomains, Services, NotBefore, NotAfter
Enable-ExchangeCertificate -Thumbprint $new.Thumbprint -Services IIS, SMTP
Get-ExchangeCertificate -Server ContosoMail | Format-Table FriendlyName, Services, Subject
Remove-ExchangeCertificate -Thumbprint $new.Thumbprint -Confirm:$false
$old = Get-ExchangeCertificate | Where-Object Services -NotLike '*IIS*' | Select-Object -First 1
Remove-ExchangeCertificate -Thumbprint $old.Thumbprint -Confirm:$false
@(Get-ExchangeCertificate).Count
Get-ExchangeCertificate -Thumbprint 0000000000000000000000000000000000000000
Enable-ExchangeCertificate -Thumbprint $new.Thumbprint -Services Fax
New-ExchangeCertificate -DomainName 'not a name'
