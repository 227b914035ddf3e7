Set-PSDebug -Off; foreach ($i in 1..3) {$i}
