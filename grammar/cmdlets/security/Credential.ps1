# Credential

function Get-Credential {
    [CmdletBinding(DefaultParameterSetName = 'CredentialSet', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096824')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetCredentialCommand')]
    [OutputType([pscredential])]
    param(
        [Parameter(ParameterSetName = 'CredentialSet', Position = 0)]
        [Credential()]
        [ValidateNotNull()]
        [pscredential] $Credential,
        [Parameter(ParameterSetName = 'MessageSet')]
        [ValidateNotNullOrEmpty()]
        [string] $Message = 'Enter your credentials.',
        [Parameter(ParameterSetName = 'MessageSet', Position = 0)] [ValidateNotNullOrEmpty()] [string] $UserName,
        [Parameter(ParameterSetName = 'MessageSet')]
        [ValidateNotNullOrEmpty()]
        [string] $Title = 'PowerShell credential request'
    )
}
