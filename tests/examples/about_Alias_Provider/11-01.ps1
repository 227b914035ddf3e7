Copy-Item -Path Alias:pushd -Destination Alias:push
