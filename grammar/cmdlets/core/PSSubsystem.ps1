# PSSubsystem

function Get-PSSubsystem {
    [CmdletBinding(DefaultParameterSetName = 'GetAllSet')]
    [ImplementingType('System.Management.Automation.Subsystem.GetPSSubsystemCommand')]
    [ParameterSets('GetAllSet', 'GetByKindSet', 'GetByTypeSet')]
    [OutputType([System.Management.Automation.Subsystem.SubsystemInfo])]
    param(
        [Parameter(ParameterSetName = 'GetByKindSet', Mandatory, ValueFromPipeline)]
        [System.Management.Automation.Subsystem.SubsystemKind] $Kind,
        [Parameter(ParameterSetName = 'GetByTypeSet', Mandatory, ValueFromPipeline)] [type] $SubsystemType
    )
}
