Rename-Item -Path Alias:popd -NewName pop
