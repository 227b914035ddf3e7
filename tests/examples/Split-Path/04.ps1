Split-Path -Path ".\My Pictures\*.jpg" -IsAbsolute
