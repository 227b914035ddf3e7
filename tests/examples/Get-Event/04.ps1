Get-Event -EventIdentifier 2
