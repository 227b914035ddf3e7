$orderedHash = [ordered]@{}
