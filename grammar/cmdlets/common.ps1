# The parameters that commands have without declaring them.

function CommonParameters {
    param(
        [Alias('vb')] [switch] $Verbose,
        [Alias('db')] [switch] $Debug,
        [Alias('ea')] [System.Management.Automation.ActionPreference] $ErrorAction,
        [Alias('wa')] [System.Management.Automation.ActionPreference] $WarningAction,
        [Alias('infa')] [System.Management.Automation.ActionPreference] $InformationAction,
        [Alias('proga')] [System.Management.Automation.ActionPreference] $ProgressAction,
        [Alias('ev')] [ValidateVariableName()] [string] $ErrorVariable,
        [Alias('wv')] [ValidateVariableName()] [string] $WarningVariable,
        [Alias('ov')] [ValidateVariableName()] [string] $OutVariable,
        [Alias('ob')] [ValidateRange(0, 2147483647)] [int] $OutBuffer,
        [Alias('pv')] [ValidateVariableName()] [string] $PipelineVariable,
        [Alias('iv')] [ValidateVariableName()] [string] $InformationVariable
    )
}

function ShouldProcessParameters {
    param(
        [Alias('wi')] [switch] $WhatIf,
        [Alias('cf')] [switch] $Confirm
    )
}

function PagingParameters {
    param(
        [switch] $IncludeTotalCount,
        [ulong] $Skip,
        [ulong] $First
    )
}
