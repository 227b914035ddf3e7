$h = @{key="value"; name="PowerShell"; version="2.0"}
$h["name"]
