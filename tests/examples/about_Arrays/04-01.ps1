$a = 0..9
foreach ($element in $a) {
  $element
}
