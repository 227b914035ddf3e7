$tuple = [Tuple]::Create(1, 'test')
$tuple[0]
$tuple[1]
$tuple[0..1]
$tuple[-1]
