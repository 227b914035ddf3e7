# What Invoke-WebRequest refuses before it sends anything, and sockets of Unix.
$ErrorActionPreference = 'Stop'
$who = [pscredential]::new('user', (ConvertTo-SecureString pass -AsPlainText -Force))
function Show([scriptblock] $Block) { try { & $Block } catch { $_.FullyQualifiedErrorId; "$_" } }
Show { Invoke-RestMethod https://localhost:1 -UseDefaultCredentials -Credential $who }
Show { Invoke-RestMethod https://localhost:1 -UseDefaultCredentials -Authentication Basic -Credential $who }
Show { Invoke-RestMethod http://localhost:1 -UseDefaultCredentials }
Show { Invoke-RestMethod http://localhost:1 -Credential $who }
Show { Invoke-WebRequest http://localhost:1 -ProxyCredential $who }
Show { Invoke-WebRequest http://localhost:1 -Proxy http://localhost:2 -ProxyCredential $who -ProxyUseDefaultCredentials }
Show { Invoke-WebRequest https://localhost:1 -CertificateThumbprint 00 }
