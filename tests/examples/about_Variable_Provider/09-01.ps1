Rename-Item -Path Variable:a -NewName processes
