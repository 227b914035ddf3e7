$scriptArgs = $args
$scriptname = $MyInvocation.PSCommandPath
