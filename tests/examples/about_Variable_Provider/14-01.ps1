Clear-Item -Path Variable:processes
