Get-ChildItem -Path Env:windir
