Get-ChildItem $PSHOME\en-US\about_remote.help.txt | New-TimeSpan
