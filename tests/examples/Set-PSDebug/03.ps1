Set-PSDebug -Strict; $NewVar
