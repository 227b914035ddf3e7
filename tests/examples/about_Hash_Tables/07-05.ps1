$hash = [ordered]@{Number = 1; Shape = "Square"; Color = "Blue"}

$hash.GetEnumerator() | ForEach-Object {
    "The value of '$($_.Key)' is: $($_.Value)"
}
