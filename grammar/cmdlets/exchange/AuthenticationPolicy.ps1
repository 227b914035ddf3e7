# AuthenticationPolicy

function Get-AuthenticationPolicy {
    [CmdletBinding()]
    [Edition('2019+', 'EXO', 'EOP')]
    param(
        [Parameter(Position = 0)] [AuthPolicyIdParameter] $Identity,
        [Edition('EXO', 'EOP')] [switch] $AllowLegacyExchangeTokens,
        [Edition('EXO', 'EOP')] [string] $TenantId
    )
}

function New-AuthenticationPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2019+', 'EXO', 'EOP')]
    param(
        [Parameter(Position = 0)] [string] $Name,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthActiveSync,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthAutodiscover,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthImap,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthMapi,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthOfflineAddressBook,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthOutlookService,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthPop,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthPowershell,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthReportingWebServices,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthRpc,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthSmtp,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthWebServices,
        [Edition('2019+')] [switch] $BlockLegacyAuthActiveSync,
        [Edition('2019+')] [switch] $BlockLegacyAuthAutodiscover,
        [Edition('2019+')] [switch] $BlockLegacyAuthImap,
        [Edition('2019+')] [switch] $BlockLegacyAuthMapi,
        [Edition('2019+')] [switch] $BlockLegacyAuthOfflineAddressBook,
        [Edition('2019+')] [switch] $BlockLegacyAuthPop,
        [Edition('2019+')] [switch] $BlockLegacyAuthRpc,
        [Edition('2019+')] [switch] $BlockLegacyAuthWebServices,
        [Edition('2019+')] [switch] $BlockModernAuthActiveSync,
        [Edition('2019+')] [switch] $BlockModernAuthAutodiscover,
        [Edition('2019+')] [switch] $BlockModernAuthImap,
        [Edition('2019+')] [switch] $BlockModernAuthMapi,
        [Edition('2019+')] [switch] $BlockModernAuthOfflineAddressBook,
        [Edition('2019+')] [switch] $BlockModernAuthPop,
        [Edition('2019+')] [switch] $BlockModernAuthRpc,
        [Edition('2019+')] [switch] $BlockModernAuthWebServices
    )
}

function Remove-AuthenticationPolicy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2019+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [AuthPolicyIdParameter] $Identity,
        [Edition('EXO', 'EOP')] [switch] $AllowLegacyExchangeTokens,
        [Edition('EXO', 'EOP')] [string] $TenantId
    )
}

function Set-AuthenticationPolicy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2019+', 'EXO', 'EOP')]
    param(
        [Parameter(Mandatory, Position = 0)] [AuthPolicyIdParameter] $Identity,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthActiveSync,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthAutodiscover,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthImap,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthMapi,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthOfflineAddressBook,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthOutlookService,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthPop,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthPowershell,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthReportingWebServices,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthRpc,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthSmtp,
        [Edition('EXO', 'EOP')] [switch] $AllowBasicAuthWebServices,
        [Edition('EXO', 'EOP')] [switch] $AllowLegacyExchangeTokens,
        [Edition('2019+')] [switch] $BlockLegacyAuthActiveSync,
        [Edition('2019+')] [switch] $BlockLegacyAuthAutodiscover,
        [Edition('2019+')] [switch] $BlockLegacyAuthImap,
        [Edition('2019+')] [switch] $BlockLegacyAuthMapi,
        [Edition('2019+')] [switch] $BlockLegacyAuthOfflineAddressBook,
        [Edition('2019+')] [switch] $BlockLegacyAuthPop,
        [Edition('2019+')] [switch] $BlockLegacyAuthRpc,
        [Edition('2019+')] [switch] $BlockLegacyAuthWebServices,
        [Edition('EXO', 'EOP')] [switch] $BlockLegacyExchangeTokens,
        [Edition('2019+')] [switch] $BlockModernAuthActiveSync,
        [Edition('2019+')] [switch] $BlockModernAuthAutodiscover,
        [Edition('2019+')] [switch] $BlockModernAuthImap,
        [Edition('2019+')] [switch] $BlockModernAuthMapi,
        [Edition('2019+')] [switch] $BlockModernAuthOfflineAddressBook,
        [Edition('2019+')] [switch] $BlockModernAuthPop,
        [Edition('2019+')] [switch] $BlockModernAuthRpc,
        [Edition('2019+')] [switch] $BlockModernAuthWebServices,
        [Edition('EXO', 'EOP')] [string] $TenantId
    )
}
