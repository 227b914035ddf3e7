$hash = [ordered]@{Number = 1; Shape = "Square"; Color = "Blue"}

$hash.Keys | ForEach-Object {
    "The value of '$_' is: $($hash[$_])"
}
