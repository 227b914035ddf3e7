[int[]] $intA = 1, 2, 3
$intA.Clear()
$intA
