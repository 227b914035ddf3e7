# Automatic variables in defaults, in dynamicparam blocks and in what an advanced function calls.
function Simple { param($Name = $MyInvocation.MyCommand.Name, $Bound = $PSBoundParameters.Count, $Root = ($PSScriptRoot -ne '')) "$Name $Bound $Root" }
Simple
Simple -Root 1
function Advanced { [CmdletBinding()] param([Parameter(Mandatory)][scriptblock] $Block, [string] $Text = ('<{0}>' -f $Block.ToString().Trim()), $Set = $PSCmdlet.ParameterSetName) "$Text $Set" }
Advanced { hello }
Advanced -Block { there }
function Inner { $PSCmdlet.MyInvocation.MyCommand.Name }
function Outer { [CmdletBinding()] param() Inner }
Outer
function Dynamic {
    [CmdletBinding()] param($File)
    dynamicparam {
        $told = "$File $($PSCmdlet.MyInvocation.MyCommand.Name) $($MyInvocation.MyCommand.Name) $($PSBoundParameters.Keys)"
        $attribute = [Parameter]::new()
        $all = [System.Management.Automation.RuntimeDefinedParameterDictionary]::new()
        $all.Add('Extra', [System.Management.Automation.RuntimeDefinedParameter]::new('Extra', [string], [Attribute[]]$attribute))
        $all
    }
    end { $told; $PSBoundParameters.Extra }
}
Dynamic -File f -Extra more
function Declared { [CmdletBinding()] param([ValidateSet('a', 'b')] $One) $MyInvocation.MyCommand.Parameters['One'].Attributes.ValidValues }
Declared
function Removed([string[]] $Task) { Remove-Variable Task; foreach ($n in 1, 2) { $Task = [pscustomobject]@{ N = $n }; $Task.GetType().Name } }
Removed a
