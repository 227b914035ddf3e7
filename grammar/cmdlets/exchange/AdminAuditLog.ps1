# AdminAuditLog

function Search-AdminAuditLog {
    [CmdletBinding()]
    [Edition('2010+')]
    [OutputType('Microsoft.Exchange.Management.SystemConfigurationTasks.AdminAuditLogEvent')]
    param(
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $Cmdlets,
        [Fqdn] $DomainController,
        [ExDateTime] $EndDate,
        [Edition('2013+')] [bool] $ExternalAccess,
        [bool] $IsSuccess,
        [MultiValuedProperty] $ObjectIds,
        [MultiValuedProperty] $Parameters,
        [int] $ResultSize,
        [ExDateTime] $StartDate,
        [int] $StartIndex,
        [MultiValuedProperty] $UserIds
    )
}

function Write-AdminAuditLog {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory)] [string] $Comment,
        [Edition('2010+')] [Fqdn] $DomainController
    )
}
