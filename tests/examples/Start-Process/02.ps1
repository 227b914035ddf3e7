Start-Process -FilePath "myfile.txt" -WorkingDirectory "C:\PS-Test" -Verb Print
