$int = 1
$aRef = [ref] $int
$bRef = [System.Management.Automation.PSReference] $int
$int
$aRef, $bRef
