# GetMember

@{
    NoObjectSpecified = 'You must specify an object for the Get-Member cmdlet.'
}
