@"
Even if you have not created a profile,
the path of the profile file is:
$PROFILE.
"@
