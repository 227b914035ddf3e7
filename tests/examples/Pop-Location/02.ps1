Pop-Location -StackName "Stack2"
