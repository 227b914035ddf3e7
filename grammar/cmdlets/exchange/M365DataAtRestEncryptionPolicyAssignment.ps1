# M365DataAtRestEncryptionPolicyAssignment

function Get-M365DataAtRestEncryptionPolicyAssignment {
    [CmdletBinding()]
    [Edition('EXO')]
    param()
}

function Set-M365DataAtRestEncryptionPolicyAssignment {
    [CmdletBinding()]
    [Edition('EXO')]
    param(
        [Parameter(Mandatory)] [DataEncryptionPolicyIdParameter] $DataEncryptionPolicy
    )
}
