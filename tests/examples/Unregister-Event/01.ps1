Unregister-Event -SourceIdentifier "ProcessStarted"
