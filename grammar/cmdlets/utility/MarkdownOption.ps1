# MarkdownOption

function Get-MarkdownOption {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?linkid=2006371')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetMarkdownOptionCommand')]
    [OutputType([Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo])]
    param()
}

function Set-MarkdownOption {
    [CmdletBinding(DefaultParameterSetName = 'IndividualSetting', HelpUri = 'https://go.microsoft.com/fwlink/?linkid=2006265')]
    [ImplementingType('Microsoft.PowerShell.Commands.SetMarkdownOptionCommand')]
    [OutputType([Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo])]
    param(
        [Parameter(ParameterSetName = 'IndividualSetting')] [ValidatePattern('^\[*[0-9;]*?m{1}')] [string] $Header1Color,
        [Parameter(ParameterSetName = 'IndividualSetting')] [ValidatePattern('^\[*[0-9;]*?m{1}')] [string] $Header2Color,
        [Parameter(ParameterSetName = 'IndividualSetting')] [ValidatePattern('^\[*[0-9;]*?m{1}')] [string] $Header3Color,
        [Parameter(ParameterSetName = 'IndividualSetting')] [ValidatePattern('^\[*[0-9;]*?m{1}')] [string] $Header4Color,
        [Parameter(ParameterSetName = 'IndividualSetting')] [ValidatePattern('^\[*[0-9;]*?m{1}')] [string] $Header5Color,
        [Parameter(ParameterSetName = 'IndividualSetting')] [ValidatePattern('^\[*[0-9;]*?m{1}')] [string] $Header6Color,
        [Parameter(ParameterSetName = 'IndividualSetting')] [ValidatePattern('^\[*[0-9;]*?m{1}')] [string] $Code,
        [Parameter(ParameterSetName = 'IndividualSetting')]
        [ValidatePattern('^\[*[0-9;]*?m{1}')]
        [string] $ImageAltTextForegroundColor,
        [Parameter(ParameterSetName = 'IndividualSetting')]
        [ValidatePattern('^\[*[0-9;]*?m{1}')]
        [string] $LinkForegroundColor,
        [Parameter(ParameterSetName = 'IndividualSetting')]
        [ValidatePattern('^\[*[0-9;]*?m{1}')]
        [string] $ItalicsForegroundColor,
        [Parameter(ParameterSetName = 'IndividualSetting')]
        [ValidatePattern('^\[*[0-9;]*?m{1}')]
        [string] $BoldForegroundColor,
        [switch] $PassThru,
        [Parameter(ParameterSetName = 'Theme', Mandatory)]
        [ValidateNotNullOrEmpty()]
        [ValidateSet('Dark', 'Light')]
        [string] $Theme,
        [Parameter(ParameterSetName = 'InputObject', Mandatory, Position = 0, ValueFromPipeline)]
        [ValidateNotNullOrEmpty()]
        [psobject] $InputObject
    )
}
