Split-Path -Path .\folder1\*.txt -Leaf

Split-Path -Path .\folder1\*.txt -Leaf -Resolve
