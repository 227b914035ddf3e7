Set-PSDebug -Trace 2; foreach ($i in 1..3) {$i}
