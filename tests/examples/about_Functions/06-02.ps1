function Get-Extension {
  $name = $args[0] + ".txt"
  $name
}

Get-Extension myTextFile
