$hash = [ordered]@{Number = 1; Shape = "Square"; Color = "Blue"}

foreach ($Key in $hash.Keys) {
    "The value of '$Key' is: $($hash[$Key])"
}
