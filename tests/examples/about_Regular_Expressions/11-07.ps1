'Good Dog' -match 'Dog'
$Matches[0]
$Matches.Item(0)
$Matches.0
