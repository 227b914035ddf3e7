$x
$Script:path
