# HVEAppAccess

function Add-HVEAppAccess {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailUserIdParameter] $Identity,
        [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $AppIds
    )
}

function Remove-HVEAppAccess {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailUserIdParameter] $Identity,
        [Parameter(Mandatory, ValueFromPipelineByPropertyName)] [MultiValuedProperty] $AppIds
    )
}
