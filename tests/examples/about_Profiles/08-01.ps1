Invoke-Command -Session $s -FilePath $PROFILE
