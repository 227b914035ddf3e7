# SecureString

function ConvertFrom-SecureString {
    [CmdletBinding(DefaultParameterSetName = 'Secure', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096497')]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertFromSecureStringCommand')]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [securestring] $SecureString,
        [Parameter(ParameterSetName = 'AsPlainText')] [switch] $AsPlainText,
        [Parameter(ParameterSetName = 'Secure', Position = 1)] [securestring] $SecureKey,
        [Parameter(ParameterSetName = 'Open')] [byte[]] $Key
    )
}

function ConvertTo-SecureString {
    [CmdletBinding(DefaultParameterSetName = 'Secure', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096916')]
    [ImplementingType('Microsoft.PowerShell.Commands.ConvertToSecureStringCommand')]
    [OutputType([securestring])]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string] $String,
        [Parameter(ParameterSetName = 'PlainText', Position = 1)] [switch] $AsPlainText,
        [Parameter(ParameterSetName = 'PlainText', Position = 2)] [switch] $Force,
        [Parameter(ParameterSetName = 'Secure', Position = 1)] [securestring] $SecureKey,
        [Parameter(ParameterSetName = 'Open')] [byte[]] $Key
    )
}
