# AdminAuditLogSearch

function New-AdminAuditLogSearch {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory)] [ExDateTime] $EndDate,
        [Parameter(Mandatory)] [ExDateTime] $StartDate,
        [Parameter(Mandatory)] [MultiValuedProperty] $StatusMailRecipients,
        [MultiValuedProperty] $Cmdlets,
        [Fqdn] $DomainController,
        [Edition('2013+')] [bool] $ExternalAccess,
        [string] $Name,
        [MultiValuedProperty] $ObjectIds,
        [MultiValuedProperty] $Parameters,
        [MultiValuedProperty] $UserIds
    )
}
