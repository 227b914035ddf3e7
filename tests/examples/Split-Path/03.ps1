Split-Path -Path .\folder1\file1.txt -Parent

Split-Path -Path .\folder1\file1.txt -Parent -Resolve
