# ComplianceCaseMember

function Add-ComplianceCaseMember {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Case,
        [Parameter(Mandatory)] [string] $Member
    )
}

function Get-ComplianceCaseMember {
    [CmdletBinding(DefaultParameterSetName = 'Identity')]
    [Edition('SCC')]
    param(
        [Parameter(ParameterSetName = 'Identity', Mandatory)] [string] $Case,
        [Parameter(ParameterSetName = 'Identity')] [Parameter(ParameterSetName = 'AllCases')] [Fqdn] $DomainController,
        [Unlimited] $ResultSize,
        [Parameter(ParameterSetName = 'Identity')] [switch] $ShowCaseAdmin
    )
}

function Remove-ComplianceCaseMember {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Case,
        [Parameter(Mandatory)] [string] $Member
    )
}

function Update-ComplianceCaseMember {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('SCC')]
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Case,
        [Parameter(Mandatory)] [string[]] $Members
    )
}
