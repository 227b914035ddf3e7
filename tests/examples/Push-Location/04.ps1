Push-Location ~ -StackName Stack2
Pop-Location -StackName Stack2
