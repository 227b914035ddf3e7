Copy-Item -Path Variable:processes -Destination Variable:old_processes
