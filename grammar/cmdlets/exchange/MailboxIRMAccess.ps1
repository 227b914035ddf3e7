# MailboxIRMAccess

function Get-MailboxIRMAccess {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)] [MailboxIdParameter] $Identity,
        [Parameter(ValueFromPipeline, ValueFromPipelineByPropertyName)] [SecurityPrincipalIdParameter] $User
    )
}

function Remove-MailboxIRMAccess {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [SecurityPrincipalIdParameter] $User
    )
}

function Set-MailboxIRMAccess {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [MailboxIdParameter] $Identity,
        [Parameter(Mandatory)] [ValidateSet('Block')] [IRMAccessLevel] $AccessLevel,
        [Parameter(Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)] [SecurityPrincipalIdParameter] $User
    )
}
