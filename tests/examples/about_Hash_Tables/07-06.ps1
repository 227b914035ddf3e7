$hash = [ordered]@{Number = 1; Shape = "Square"; Color = "Blue"}

$hash.GetEnumerator().ForEach({"The value of '$($_.Key)' is: $($_.Value)"})
