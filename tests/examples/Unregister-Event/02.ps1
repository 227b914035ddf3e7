Unregister-Event -SubscriptionId 2
