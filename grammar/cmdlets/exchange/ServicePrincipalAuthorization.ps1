# ServicePrincipalAuthorization

function Test-ServicePrincipalAuthorization {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [ServicePrincipalIdParameter] $Identity,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [UserIdParameter] $Resource
    )
}
