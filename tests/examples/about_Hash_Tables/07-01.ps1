$hash = [ordered]@{Number = 1; Shape = "Square"; Color = "Blue"}
