# AvailabilityReportOutage

function Get-AvailabilityReportOutage {
    [CmdletBinding()]
    [Edition('2010')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AvailabilityReportOutageIdParameter] $Identity,
        [ExDateTime] $ReportDate,
        [string] $ReportingDatabase,
        [Fqdn] $ReportingServer
    )
}

function New-AvailabilityReportOutage {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $SiteName,
        [Parameter(Mandatory)] [string] $Comment,
        [Parameter(Mandatory)] [double] $DowntimeMinutes,
        [Parameter(Mandatory)] [ExDateTime] $ReportDate,
        [switch] $Force,
        [string] $ReportingDatabase,
        [Fqdn] $ReportingServer
    )
}

function Remove-AvailabilityReportOutage {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [string] $SiteName,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ExDateTime] $ReportDate,
        [switch] $Force,
        [string] $ReportingDatabase,
        [Fqdn] $ReportingServer
    )
}

function Set-AvailabilityReportOutage {
    [CmdletBinding(DefaultParameterSetName = 'Identity', SupportsShouldProcess)]
    [Edition('2010')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AvailabilityReportOutageIdParameter] $Identity,
        [Parameter(ParameterSetName = 'Identity', Mandatory)] [string] $Comment,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [ExDateTime] $ReportDate,
        [Parameter(ParameterSetName = 'ResetToOriginal', Mandatory)] [switch] $ResetToOriginal,
        [Parameter(ParameterSetName = 'Identity')] [double] $DowntimeMinutes,
        [switch] $Force,
        [string] $ReportingDatabase,
        [Fqdn] $ReportingServer
    )
}
