# ResubmitRequest

function Add-ResubmitRequest {
    [CmdletBinding(DefaultParameterSetName = 'MDBResubmit', SupportsShouldProcess)]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ResubmitRequest')]
    param(
        [Parameter(Mandatory)] [datetime] $EndTime,
        [Parameter(Mandatory)] [datetime] $StartTime,
        [guid] $CorrelationId,
        [Parameter(ParameterSetName = 'MDBResubmit')] [guid] $Destination,
        [Parameter(ParameterSetName = 'ConditionalResubmit')] [Edition('2016+')] [string] $MessageId,
        [Parameter(ParameterSetName = 'ConditionalResubmit')] [string] $Recipient,
        [Parameter(ParameterSetName = 'ConditionalResubmit')] [Edition('2016+')] [string] $ResubmitTo,
        [Parameter(ParameterSetName = 'ConditionalResubmit')] [string] $Sender,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server,
        [bool] $TestOnly,
        [MultiValuedProperty] $UnresponsivePrimaryServers
    )
}

function Get-ResubmitRequest {
    [CmdletBinding()]
    [Edition('2013+')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.ResubmitRequest')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ResubmitRequestIdentityParameter] $Identity,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [ServerIdParameter] $Server
    )
}

function Remove-ResubmitRequest {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ResubmitRequestIdentityParameter] $Identity,
        [ServerIdParameter] $Server
    )
}

function Set-ResubmitRequest {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ResubmitRequestIdentityParameter] $Identity,
        [Parameter(Mandatory)] [bool] $Enabled,
        [ServerIdParameter] $Server
    )
}
