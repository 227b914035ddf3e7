Split-Path $PROFILE.CurrentUserCurrentHost
