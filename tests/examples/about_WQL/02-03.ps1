[wmisearcher]$bios = "SELECT * FROM Win32_BIOS"
$bios.Get()
