# Echo requests to this machine, and targets that have no address. Latencies are not shown.
Test-Connection 127.0.0.1 -Count 2 | ForEach-Object { '{0} {1} {2} {3}' -f $_.Ping, $_.Destination, $_.BufferSize, $_.Status }
Test-Connection 127.0.0.1 -Count 1 -BufferSize 100 -DontFragment -MaxHops 5 | ForEach-Object { $_.BufferSize; $_.Reply.Buffer.Length; $_.Reply.Options.Ttl; $_.Reply.Options.DontFragment }
Test-Connection 127.0.0.1 -Count 1 -Quiet
Test-Connection 127.0.0.1 -Traceroute | ForEach-Object { '{0} {1} {2} {3}' -f $_.Hop, $_.Hostname, $_.Ping, $_.Status }
Test-Connection 127.0.0.1 -Traceroute -Quiet
(Test-Connection 127.0.0.1 -Count 1).PSTypeNames
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
$reply = [System.Net.NetworkInformation.Ping]::new().Send('127.0.0.1', 1000)
"$($reply.Status) $($reply.Address) $($reply.Buffer.Length)"
[System.Net.Dns]::GetHostAddresses('127.0.0.1').IPAddressToString
