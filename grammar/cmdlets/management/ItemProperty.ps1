# ItemProperty

function Clear-ItemProperty {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096903')]
    [ImplementingType('Microsoft.PowerShell.Commands.ClearItemPropertyCommand')]
    [Alias('clp')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string] $Name,
        [switch] $PassThru,
        [switch] $Force,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Copy-ItemProperty {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096589')]
    [ImplementingType('Microsoft.PowerShell.Commands.CopyItemPropertyCommand')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [Parameter(Mandatory, Position = 2, ValueFromPipelineByPropertyName)] [Alias('PSProperty')] [string] $Name,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string] $Destination,
        [switch] $PassThru,
        [switch] $Force,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Get-ItemProperty {
    [CmdletBinding(DefaultParameterSetName = 'Path', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096493')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetItemPropertyCommand')]
    [OutputType([bool], [datetime], [System.IO.DirectoryInfo], [System.IO.FileInfo], [string])]
    [Alias('gp')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [Parameter(Position = 1)] [Alias('PSProperty')] [string[]] $Name,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Move-ItemProperty {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096817')]
    [ImplementingType('Microsoft.PowerShell.Commands.MoveItemPropertyCommand')]
    [Alias('mp')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [Parameter(Mandatory, Position = 2, ValueFromPipelineByPropertyName)] [Alias('PSProperty')] [string[]] $Name,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [string] $Destination,
        [switch] $PassThru,
        [switch] $Force,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function New-ItemProperty {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2096813')]
    [ImplementingType('Microsoft.PowerShell.Commands.NewItemPropertyCommand')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0)] [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [Alias('PSProperty')] [string] $Name,
        [Parameter(ValueFromPipelineByPropertyName)] [Alias('Type')] [string] $PropertyType,
        [Parameter(ValueFromPipelineByPropertyName)] [object] $Value,
        [switch] $Force,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Remove-ItemProperty {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097013')]
    [ImplementingType('Microsoft.PowerShell.Commands.RemoveItemPropertyCommand')]
    [Alias('rp')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [Alias('PSProperty')] [string[]] $Name,
        [switch] $Force,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Rename-ItemProperty {
    [CmdletBinding(DefaultParameterSetName = 'Path', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097152')]
    [ImplementingType('Microsoft.PowerShell.Commands.RenameItemPropertyCommand')]
    [Alias('rnp')]
    param(
        [Parameter(ParameterSetName = 'Path', Mandatory, Position = 0, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [string] $Path,
        [Parameter(ParameterSetName = 'LiteralPath', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string] $LiteralPath,
        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)] [Alias('PSProperty')] [string] $Name,
        [Parameter(Mandatory, Position = 2, ValueFromPipelineByPropertyName)] [string] $NewName,
        [switch] $PassThru,
        [switch] $Force,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}

function Set-ItemProperty {
    [CmdletBinding(DefaultParameterSetName = 'propertyValuePathSet', SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2097147')]
    [ImplementingType('Microsoft.PowerShell.Commands.SetItemPropertyCommand')]
    [ParameterSets('propertyValuePathSet', 'propertyPSObjectPathSet', 'propertyValueLiteralPathSet', 'propertyPSObjectLiteralPathSet')]
    [Alias('sp')]
    param(
        [Parameter(ParameterSetName = 'propertyPSObjectPathSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'propertyValuePathSet', Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [string[]] $Path,
        [Parameter(ParameterSetName = 'propertyPSObjectLiteralPathSet', Mandatory, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'propertyValueLiteralPathSet', Mandatory, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'LP')]
        [string[]] $LiteralPath,
        [Parameter(ParameterSetName = 'propertyValueLiteralPathSet', Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'propertyValuePathSet', Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
        [Alias('PSProperty')]
        [string] $Name,
        [Parameter(ParameterSetName = 'propertyValueLiteralPathSet', Mandatory, Position = 2, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'propertyValuePathSet', Mandatory, Position = 2, ValueFromPipelineByPropertyName)]
        [AllowNull()]
        [object] $Value,
        [Parameter(ParameterSetName = 'propertyPSObjectLiteralPathSet', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Parameter(ParameterSetName = 'propertyPSObjectPathSet', Mandatory, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [psobject] $InputObject,
        [switch] $PassThru,
        [switch] $Force,
        [string] $Filter,
        [string[]] $Include,
        [string[]] $Exclude,
        [Parameter(ValueFromPipelineByPropertyName)] [Credential()] [pscredential] $Credential
    )
}
