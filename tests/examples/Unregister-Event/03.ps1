Get-EventSubscriber -Force | Unregister-Event -Force
