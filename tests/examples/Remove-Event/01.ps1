Remove-Event -SourceIdentifier "ProcessStarted"
