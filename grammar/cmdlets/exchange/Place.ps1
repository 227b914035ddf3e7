# Place

function Get-Place {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RecipientIdParameter] $Identity,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'AllPlaces')] [GetPlaceType] $Type
    )
}

function Set-Place {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [RecipientIdParameter] $Identity,
        [string] $AudioDeviceName,
        [string] $Building,
        [int] $Capacity,
        [string] $City,
        [CountryInfo] $CountryOrRegion,
        [string] $DisplayDeviceName,
        [int] $Floor,
        [string] $FloorLabel,
        [GeoCoordinates] $GeoCoordinates,
        [bool] $IsWheelChairAccessible,
        [string] $Label,
        [bool] $MTREnabled,
        [string] $ParentId,
        [string] $Phone,
        [string] $PostalCode,
        [string] $State,
        [string] $Street,
        [string[]] $Tags,
        [string] $VideoDeviceName
    )
}
