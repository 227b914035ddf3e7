# DatabaseAvailabilityGroupServer

function Add-DatabaseAvailabilityGroupServer {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseAvailabilityGroupIdParameter] $Identity,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $MailboxServer,
        [Fqdn] $DomainController,
        [Edition('2013+')] [switch] $SkipDagValidation
    )
}

function Remove-DatabaseAvailabilityGroupServer {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2010+')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [DatabaseAvailabilityGroupIdParameter] $Identity,
        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServerIdParameter] $MailboxServer,
        [switch] $ConfigurationOnly,
        [Fqdn] $DomainController,
        [Edition('2013+')] [switch] $SkipDagValidation
    )
}
