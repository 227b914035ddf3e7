Resolve-Path -Path "\\Server01\public"
