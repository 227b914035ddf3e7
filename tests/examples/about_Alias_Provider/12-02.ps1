Clear-Item -Path Alias:s*
