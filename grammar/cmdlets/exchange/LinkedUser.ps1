# LinkedUser

function Get-LinkedUser {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('EXO')]
    [OutputType('Microsoft.Exchange.Data.Directory.Management.LinkedUser')]
    param(
        [Parameter(ParameterSetName = 'Identity', Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UserIdParameter] $Identity,
        [Parameter(ParameterSetName = 'AnrSet')] [string] $Anr,
        [string] $Filter,
        [OrganizationalUnitIdParameter] $OrganizationalUnit,
        [Unlimited] $ResultSize,
        [string] $SortBy
    )
}

function Set-LinkedUser {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [UserIdParameter] $Identity,
        [Edition('EXO')] [MultiValuedProperty] $CertificateSubject
    )
}
