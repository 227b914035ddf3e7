# CmsMessage

function Get-CmsMessage {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096598')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetCmsMessageCommand')]
    [OutputType([System.Security.Cryptography.Pkcs.EnvelopedCms])]
    param(
        [Parameter(ParameterSetName = 'ByContent', Mandatory, Position = 0, ValueFromPipeline)]
        [AllowEmptyString()]
        [AllowNull()]
        [string] $Content,
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 1)] [string] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, Position = 1)] [string] $LiteralPath
    )
}

function Protect-CmsMessage {
    [CmdletBinding(DefaultParameterSetName = 'ByContent', HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2096826')]
    [ImplementingType('Microsoft.PowerShell.Commands.ProtectCmsMessageCommand')]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, Position = 0)] [System.Management.Automation.CmsMessageRecipient[]] $To,
        [Parameter(ParameterSetName = 'ByContent', Mandatory, Position = 1, ValueFromPipeline)]
        [AllowEmptyString()]
        [AllowNull()]
        [psobject] $Content,
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 1)] [string] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, Position = 1)] [string] $LiteralPath,
        [Parameter(Position = 2)] [string] $OutFile
    )
}

function Unprotect-CmsMessage {
    [CmdletBinding(DefaultParameterSetName = 'ByWinEvent', HelpUri = 'https://go.microsoft.com/fwlink/?LinkId=2096701')]
    [ImplementingType('Microsoft.PowerShell.Commands.UnprotectCmsMessageCommand')]
    [OutputType([string])]
    param(
        [Parameter(ParameterSetName = 'ByContent', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [AllowEmptyString()]
        [AllowNull()]
        [string] $Content,
        [Parameter(ParameterSetName = 'ByWinEvent', Mandatory, Position = 0, ValueFromPipeline)]
        [PSTypeName('System.Diagnostics.Eventing.Reader.EventLogRecord')]
        [psobject] $EventLogRecord,
        [Parameter(ParameterSetName = 'ByPath', Mandatory, Position = 0)] [string] $Path,
        [Parameter(ParameterSetName = 'ByLiteralPath', Mandatory, Position = 0)] [string] $LiteralPath,
        [switch] $IncludeContext,
        [Parameter(Position = 1)] [System.Management.Automation.CmsMessageRecipient[]] $To
    )
}
