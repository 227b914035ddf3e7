# Messages for the owner of a certificate: written and read here, read from OpenSSL, and what is refused.
@'
-----BEGIN CERTIFICATE-----
MIICnDCCAgWgAwIBAgIFESIzRFUwDQYJKoZIhvcNAQELBQAwPTELMAkGA1UEBhMC
REUxFDASBgNVBAoMC0NvbnRvc28gTHRkMRgwFgYDVQQDDA9kb2MuY29udG9zby5j
b20wHhcNMjYxMTIyMDMwNTIwWhcNNDYxMTE3MDMwNTIwWjA9MQswCQYDVQQGEwJE
RTEUMBIGA1UECgwLQ29udG9zbyBMdGQxGDAWBgNVBAMMD2RvYy5jb250b3NvLmNv
bTCBnzANBgkqhkiG9w0BAQEFAAOBjQAwgYkCgYEAzYxr01X+yCh0OhphHmq6tHu1
edbb++hBJi/HmJxwIlnPBIYwhwaUoNTQ37DFpJQYm2NML/JFSpx57RiRlj5U92gz
mmQiUNM9B66K6w5O/WowhqB3BY6lmitARA3eTP4bsQBHFKE/4Xkszer4qJT1vJSQ
qWLCkl+fvANj3nV38rcCAwEAAaOBpzCBpDAdBgNVHQ4EFgQUETzzWhIp8bh2tWr9
r6FSePxtIVwwHwYDVR0jBBgwFoAUETzzWhIp8bh2tWr9r6FSePxtIVwwDwYDVR0T
AQH/BAUwAwEB/zAOBgNVHQ8BAf8EBAMCBDAwFAYDVR0lBA0wCwYJKwYBBAGCN1AB
MCsGA1UdEQQkMCKCD2RvYy5jb250b3NvLmNvbYIPYWx0LmNvbnRvc28uY29tMA0G
CSqGSIb3DQEBCwUAA4GBACLCK2aRhTA0hKRXCVeS4Aw1xUPEaWBurQaW/IqFU+4z
s5Czq3tHZaAigKGGg7l9woFjUxKXHgKlPJGYap6cbbEz4tpjZfgMML77zcZpHyK+
WsVHqBff9JqiXiHPA41RP/5HJwIJqrK+yWccikmzCJ278v13rhYZlmIIBHOjgIBa
-----END CERTIFICATE-----
'@ | Set-Content doc.cer
@'
-----BEGIN PRIVATE KEY-----
MIICdgIBADANBgkqhkiG9w0BAQEFAASCAmAwggJcAgEAAoGBAM2Ma9NV/sgodDoa
YR5qurR7tXnW2/voQSYvx5iccCJZzwSGMIcGlKDU0N+wxaSUGJtjTC/yRUqcee0Y
kZY+VPdoM5pkIlDTPQeuiusOTv1qMIagdwWOpZorQEQN3kz+G7EARxShP+F5LM3q
+KiU9byUkKliwpJfn7wDY951d/K3AgMBAAECgYEAqIRxekhMpAkWkPRDn05dV878
j7FplXNqxkXx29qVzHPY15q0el8Yx2ry/BHPWAjay7pzIfP8fxkelRXJdmYP/XZG
hV1enIFqNp4kVNQRr1ex24ez2aZO8NYTQxBmgt5SCmlVVHBdTA8kLEnYdBjBVt5A
1SXxiYRFUSZi57+bnCECQQDqSoYG3NriO+a3w+jTGKN3ijNAA5GlaoLjaN2BgDVN
6kLt6XGQsEmeTeC+A5U19qXVEoVHCTb6rkvQfKUcxkTvAkEA4Jgcva/pQ0aFC/TD
UW6Js4Xm2gRbE9BNVaOdJt2E/i9F3J9q6TdmKwJ5C0chmhH3xVEDknkHSBgvvFdw
OOX+uQJAGoatfgFrVsnpaUzpA116xIIFI25EAzJ39z9cNNlLL7MiOMWBchxDeYTf
uSO2tRFj3Sfnpw9IBkHNm6FBIGziSQJAMoYlmQp0qBy6G2lxcuUx9v+9Yfgu4PMw
In7PAIo+u8u4pJv8OgCrbCt/PWlABt/Z5DqIWi/90lsWigEFjtc2iQJAA1bt/mMq
Go1aUWhjGeor+LedpdV9pHvyyRTGNpripK6bU0i6z5dm/DXcY3FVJt6VSZNrsxyV
X74Z2tJx3i52jQ==
-----END PRIVATE KEY-----
'@ | Set-Content doc.key
@'
-----BEGIN CERTIFICATE-----
MIICEDCCAXmgAwIBAgIUQAvh4FG69AcqDhwhb0kOiv4ttVswDQYJKoZIhvcNAQEL
BQAwGjEYMBYGA1UEAwwPd2ViLmNvbnRvc28uY29tMB4XDTI2MTEyMjAzMDUyMVoX
DTQ2MTExNzAzMDUyMVowGjEYMBYGA1UEAwwPd2ViLmNvbnRvc28uY29tMIGfMA0G
CSqGSIb3DQEBAQUAA4GNADCBiQKBgQCnyqg4naJ0JzxhibpLdChFwIv6Ga5ineh2
hnt1gEsmUIQdIUSTjN6OykqFnRrvBpM3aHasa032qFosfw4GnrvPeMLY6lzJRUTQ
OboV22odhJ1RrwIDQ8TMIkxw/zVVFFC62tseoBp1hrSDRYb4nCSoKyxy/6IOR90T
zDB//nVwUQIDAQABo1MwUTAdBgNVHQ4EFgQUed2NKkmHgp5usVtGNS7Bxger/30w
HwYDVR0jBBgwFoAUed2NKkmHgp5usVtGNS7Bxger/30wDwYDVR0TAQH/BAUwAwEB
/zANBgkqhkiG9w0BAQsFAAOBgQCWExu2GB7kE3V86zgjqtL0LndciG4dlAGLScDA
b84Eb/ridb/m4z/3fKuBzsxFlx+McAdjZw0bBMGCgy21z1Zank+vniKRC96apDu8
EtZ36bC86IvU3QAcNrt0FAjLfmlstgDUEy3iaNjsdxFZk3vHoKaS8yvkJ+boc2rs
VIJf6g==
-----END CERTIFICATE-----
'@ | Set-Content web.cer
$own = [System.Security.Cryptography.X509Certificates.X509Certificate2]::CreateFromPemFile("$PWD/doc.cer", "$PWD/doc.key")
$own.HasPrivateKey
$foreign = @'
-----BEGIN CMS-----
MIIBNwYJKoZIhvcNAQcDoIIBKDCCASQCAQAxgeAwgd0CAQAwRjA9MQswCQYDVQQG
EwJERTEUMBIGA1UECgwLQ29udG9zbyBMdGQxGDAWBgNVBAMMD2RvYy5jb250b3Nv
LmNvbQIFESIzRFUwDQYJKoZIhvcNAQEBBQAEgYDEpsIqqUBWg5tINNGwqUwnf+uQ
qa7Bjgw2uSeaEi+qGXf+o3WNVIdKFY2JjhNbbq0/nGSTgFKPJffTrg7nFGTiykN9
bhHHsH3WpctIuhUwSZpfZ/BpBZqZX5TSJXprWf4VIuyHYrBX5vA9aY1sVXZJpS78
GVaenPBTOQr4/5zdxzA8BgkqhkiG9w0BBwEwHQYJYIZIAWUDBAEqBBDzXmlY4vAA
QmJBZsKMg/edgBDWkeUxdg3EM7dh+ppM7yEC
-----END CMS-----
'@
$foreign | Unprotect-CmsMessage -To $own
$message = 'Hello', 'World' | Protect-CmsMessage -To doc.cer
$message.Split("`n")[0, -1]
Unprotect-CmsMessage -Content $message -To $own
"before $message after" | Unprotect-CmsMessage -To $own -IncludeContext
Protect-CmsMessage -To $own -Content ([pscustomobject]@{ A = 1 }) -OutFile object.cms
Unprotect-CmsMessage -Path object.cms -To $own
$info = Get-CmsMessage -Path object.cms
$info.GetType().FullName
$info.ContentEncryptionAlgorithm.Oid.Value
$info.RecipientInfos.Count
$info.Recipients | ForEach-Object { $_.IssuerName; $_.SerialNumber }
$info.Content.StartsWith('-----BEGIN CMS-----')
function Show([scriptblock] $Block) { try { & $Block } catch { $_.FullyQualifiedErrorId; "$_" } }
Show { Protect-CmsMessage -To nobody -Content x }
Show { Protect-CmsMessage -To web.cer -Content x }
Show { Unprotect-CmsMessage -Content $message }
Show { 'x' | Unprotect-CmsMessage -To $own }
Show { 'x' | Unprotect-CmsMessage -IncludeContext }
Show { Get-CmsMessage 'x' }
Show { Get-CmsMessage "-----BEGIN CMS-----`nAAAA`n-----END CMS-----" }
