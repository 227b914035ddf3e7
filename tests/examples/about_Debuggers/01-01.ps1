$_
$args
$input
$MyInvocation
$PSBoundParameters
