$bios = [wmisearcher]"SELECT * FROM Win32_BIOS"
$bios.Get()
