$int = 1
$aRef = [ref] $int
$bRef = [System.Management.Automation.PSReference] $int
$int
$aRef, $bRef

$aRef.Value+=2
$bRef.Value+=5
$int
$aRef, $bRef
