$a = 3
&{ Clear-Variable a }
$a
