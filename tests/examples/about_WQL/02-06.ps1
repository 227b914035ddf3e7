$biosName = [wmisearcher]"Select Name from Win32_BIOS"
$biosName.Get()
