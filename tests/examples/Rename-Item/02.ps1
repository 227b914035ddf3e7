Rename-Item -Path "project.txt" -NewName "D:\archive\old-project.txt"
