function Get-Extension {
  $name = $args[0] + ".txt"
  $name
}
