Get-ChildItem -Path Variable:Max*
