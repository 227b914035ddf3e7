# EventsFromEmailConfiguration

function Get-EventsFromEmailConfiguration {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [RecipientIdParameter] $Identity
    )
}

function Set-EventsFromEmailConfiguration {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [RecipientIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Identity')] [bool] $CreateEventsFromEmailAsPrivate,
        [Parameter(ParameterSetName = 'Identity')] [string] $EventReservationProcessingLevel,
        [Parameter(ParameterSetName = 'Identity')] [string] $FlightReservationProcessingLevel,
        [Parameter(ParameterSetName = 'Identity')] [string] $FoodEstablishmentReservationProcessingLevel,
        [Parameter(ParameterSetName = 'Identity')] [string] $InvoiceProcessingLevel,
        [Parameter(ParameterSetName = 'Identity')] [string] $LodgingReservationProcessingLevel,
        [Parameter(ParameterSetName = 'Identity')] [string] $ParcelDeliveryProcessingLevel,
        [Parameter(ParameterSetName = 'Identity')] [string] $RentalCarReservationProcessingLevel,
        [Parameter(ParameterSetName = 'ResetSettings', Mandatory)] [switch] $ResetSettings,
        [Parameter(ParameterSetName = 'Identity')] [string] $ServiceReservationProcessingLevel
    )
}
