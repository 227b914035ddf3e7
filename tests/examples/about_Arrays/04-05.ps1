$a = 0..9
$i=0
while($i -lt 4) {
  $a[$i]
  $i++
}
