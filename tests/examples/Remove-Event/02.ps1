Remove-Event -EventIdentifier 30
