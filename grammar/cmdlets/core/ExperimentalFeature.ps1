# ExperimentalFeature

function Disable-ExperimentalFeature {
    [CmdletBinding(SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2046963')]
    [ImplementingType('Microsoft.PowerShell.Commands.DisableExperimentalFeatureCommand')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ArgumentCompleter([Microsoft.PowerShell.Commands.ExperimentalFeatureNameCompleter])]
        [string[]] $Name,
        [System.Management.Automation.Configuration.ConfigScope] $Scope = 'CurrentUser'
    )
}

function Enable-ExperimentalFeature {
    [CmdletBinding(SupportsShouldProcess, HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=2046964')]
    [ImplementingType('Microsoft.PowerShell.Commands.EnableExperimentalFeatureCommand')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
        [ArgumentCompleter([Microsoft.PowerShell.Commands.ExperimentalFeatureNameCompleter])]
        [string[]] $Name,
        [System.Management.Automation.Configuration.ConfigScope] $Scope = 'CurrentUser'
    )
}

function Get-ExperimentalFeature {
    [CmdletBinding(HelpUri = 'https://go.microsoft.com/fwlink/?linkid=2096786')]
    [ImplementingType('Microsoft.PowerShell.Commands.GetExperimentalFeatureCommand')]
    [OutputType([ExperimentalFeature])]
    param(
        [Parameter(Position = 0, ValueFromPipeline)]
        [ArgumentCompleter([Microsoft.PowerShell.Commands.ExperimentalFeatureNameCompleter])]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name
    )
}
