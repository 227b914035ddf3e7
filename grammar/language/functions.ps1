# Functions of a fresh session.

function cd.. {
    Set-Location ..
}

function cd\ {
    Set-Location \
}

function cd~ {
    Set-Location ~
}

function Clear-Host {
    [Console]::Clear()
}

function exec {
    Switch-Process -WithCommand $args
}

function help {
    [CmdletBinding(DefaultParameterSetName = 'AllUsersView')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName)] [string] $Name,
        [string] $Path,
        [ValidateSet(
            'Alias', 'Cmdlet', 'Provider', 'General', 'FAQ', 'Glossary', 'HelpFile', 'ScriptCommand', 'Function', 'Filter',
            'ExternalScript', 'All', 'DefaultHelp', 'DscResource', 'Class', 'Configuration')]
        [string[]] $Category,
        [Parameter(ParameterSetName = 'DetailedView', Mandatory)] [switch] $Detailed,
        [Parameter(ParameterSetName = 'AllUsersView')] [switch] $Full,
        [Parameter(ParameterSetName = 'Examples', Mandatory)] [switch] $Examples,
        [Parameter(ParameterSetName = 'Parameters', Mandatory)] [string[]] $Parameter,
        [string[]] $Component,
        [string[]] $Functionality,
        [string[]] $Role,
        [Parameter(ParameterSetName = 'Online', Mandatory)] [switch] $Online
    )
    process {
        Get-Help @PSBoundParameters
    }
}

function oss {
    [CmdletBinding()]
    param(
        [ValidateRange(2, 2147483647)] [int] $Width,
        [Parameter(ValueFromPipeline)] [psobject] $InputObject
    )
    begin {
        $pipeline = { Out-String -Stream @PSBoundParameters }.GetSteppablePipeline($MyInvocation.CommandOrigin)
        $pipeline.Begin($PSCmdlet)
    }
    process {
        $pipeline.Process($_)
    }
    end {
        $pipeline.End()
    }
}

function Pause {
    $null = Read-Host 'Press Enter to continue...'
}

function prompt {
    "PS $($executionContext.SessionState.Path.CurrentLocation)$('>' * ($nestedPromptLevel + 1)) "
}

function TabExpansion2 {
    [CmdletBinding(DefaultParameterSetName = 'ScriptInputSet')]
    [OutputType([System.Management.Automation.CommandCompletion])]
    param(
        [Parameter(ParameterSetName = 'ScriptInputSet', Mandatory, Position = 0)] [AllowEmptyString()] [string] $inputScript,
        [Parameter(ParameterSetName = 'ScriptInputSet', Position = 1)] [int] $cursorColumn = $inputScript.Length,
        [Parameter(ParameterSetName = 'AstInputSet', Mandatory, Position = 0)]
        [System.Management.Automation.Language.Ast] $ast,
        [Parameter(ParameterSetName = 'AstInputSet', Mandatory, Position = 1)]
        [System.Management.Automation.Language.Token[]] $tokens,
        [Parameter(ParameterSetName = 'AstInputSet', Mandatory, Position = 2)]
        [System.Management.Automation.Language.IScriptPosition] $positionOfCursor,
        [Parameter(ParameterSetName = 'ScriptInputSet', Position = 2)]
        [Parameter(ParameterSetName = 'AstInputSet', Position = 3)]
        [hashtable] $options
    )
    end {
        if ($PSCmdlet.ParameterSetName -eq 'ScriptInputSet') {
            [System.Management.Automation.CommandCompletion]::CompleteInput($inputScript, $cursorColumn, $options)
        } else {
            [System.Management.Automation.CommandCompletion]::CompleteInput($ast, $tokens, $positionOfCursor, $options)
        }
    }
}
