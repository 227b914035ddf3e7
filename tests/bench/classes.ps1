# Classes: making objects, properties, methods, inheritance.
class Shape { [double] $Size; Shape([double] $size) { $this.Size = $size } [double] Area() { return 0 } }
class Square : Shape { Square([double] $size) : base($size) { } [double] Area() { return $this.Size * $this.Size } }
$sum = 0.0
for ($i = 0; $i -lt 30000; $i++) { $sum += [Square]::new($i).Area() }
$sum
