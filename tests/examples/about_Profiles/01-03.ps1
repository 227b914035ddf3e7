Test-Path -Path $PROFILE.AllUsersAllHosts
