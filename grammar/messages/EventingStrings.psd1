# EventingStrings

@{
    ActionMandatoryForLocal = 'Action must be specified for non-forwarded events.'
    EventIdentifierNotFound = 'Event with identifier ''{0}'' does not exist.'
    EventResource = 'Event ''{0}'''
    EventSubscription = 'Event subscription ''{0}'''
    EventSubscriptionNotFound = 'Event subscription with identifier ''{0}'' does not exist.'
    EventSubscriptionSourceNotFound = 'Event subscription with source identifier ''{0}'' does not exist.'
    Remove = 'Remove'
    SourceIdentifierNotFound = 'Event with source identifier ''{0}'' does not exist.'
    Unsubscribe = 'Unsubscribe'
}
