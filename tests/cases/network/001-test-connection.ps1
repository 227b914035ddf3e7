# Targets that have no address, parameters that cannot be set, and ports. Echo requests need rights that not everybody has.
Test-Connection no.such.invalid -Quiet
Test-Connection no.such.invalid -MtuSize -Quiet
function Show([scriptblock] $Block) { try { & $Block } catch { $_.FullyQualifiedErrorId; "$_"; "$($_.CategoryInfo)" } }
$ErrorActionPreference = 'Stop'
Show { Test-Connection no.such.invalid -Count 1 }
Show { Test-Connection 127.0.0.1 -IPv6 -Count 1 }
Show { Test-Connection 127.0.0.1 -Source here }
Show { Test-Connection 127.0.0.1 -TcpPort 1 }
$port = Test-Connection 127.0.0.1 -TcpPort 1 -Detailed
$port.Status.GetType().FullName, $port.TargetAddress.GetType().FullName, "$($port.Status)"
[System.Net.Dns]::GetHostAddresses('127.0.0.1').IPAddressToString
