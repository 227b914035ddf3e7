# What Get-Member lists of System.Management.Automation.ScriptBlock

@{
    Type = 'System.Management.Automation.ScriptBlock'
    Constructors = @()
    Static = @(
        @{ Name = 'Create'; Kind = 'Method'; Definition = 'static scriptblock Create(string script)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Ast'; Kind = 'Property'; Definition = 'System.Management.Automation.Language.Ast Ast {get;}' }
        @{ Name = 'Attributes'; Kind = 'Property'; Definition = 'System.Collections.Generic.List[System.Attribute] Attributes {get;}' }
        @{ Name = 'CheckRestrictedLanguage'; Kind = 'Method'; Definition = 'void CheckRestrictedLanguage(System.Collections.Generic.IEnumerable[string] allowedCommands, System.Collections.Generic.IEnumerable[string] allowedVariables, bool allowEnvironmentVariables)' }
        @{ Name = 'DebuggerHidden'; Kind = 'Property'; Definition = 'bool DebuggerHidden {get;set;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'File'; Kind = 'Property'; Definition = 'string File {get;}' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetNewClosure'; Kind = 'Method'; Definition = 'scriptblock GetNewClosure()' }
        @{ Name = 'GetPowerShell'; Kind = 'Method'; Definition = 'powershell GetPowerShell(Params System.Object[] args), powershell GetPowerShell(bool isTrustedInput, Params System.Object[] args), powershell GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object] variables, Params System.Object[] args), powershell GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object] variables, [ref] System.Collections.Generic.Dictionary[string,System.Object] usingVariables, Params System.Object[] args), powershell GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object] variables, [ref] System.Collections.Generic.Dictionary[string,System.Object] usingVariables, bool isTrustedInput, Params System.Object[] args)' }
        @{ Name = 'GetSteppablePipeline'; Kind = 'Method'; Definition = 'System.Management.Automation.SteppablePipeline GetSteppablePipeline(), System.Management.Automation.SteppablePipeline GetSteppablePipeline(System.Management.Automation.CommandOrigin commandOrigin), System.Management.Automation.SteppablePipeline GetSteppablePipeline(System.Management.Automation.CommandOrigin commandOrigin, System.Object[] args)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Id'; Kind = 'Property'; Definition = 'guid Id {get;}' }
        @{ Name = 'Invoke'; Kind = 'Method'; Definition = 'System.Collections.ObjectModel.Collection[psobject] Invoke(Params System.Object[] args)' }
        @{ Name = 'InvokeReturnAsIs'; Kind = 'Method'; Definition = 'System.Object InvokeReturnAsIs(Params System.Object[] args)' }
        @{ Name = 'InvokeWithContext'; Kind = 'Method'; Definition = 'System.Collections.ObjectModel.Collection[psobject] InvokeWithContext(System.Collections.IDictionary functionsToDefine, System.Collections.Generic.List[psvariable] variablesToDefine, Params System.Object[] args), System.Collections.ObjectModel.Collection[psobject] InvokeWithContext(System.Collections.Generic.Dictionary[string,scriptblock] functionsToDefine, System.Collections.Generic.List[psvariable] variablesToDefine, Params System.Object[] args)' }
        @{ Name = 'IsConfiguration'; Kind = 'Property'; Definition = 'bool IsConfiguration {get;}' }
        @{ Name = 'IsFilter'; Kind = 'Property'; Definition = 'bool IsFilter {get;}' }
        @{ Name = 'Module'; Kind = 'Property'; Definition = 'psmoduleinfo Module {get;}' }
        @{ Name = 'StartPosition'; Kind = 'Property'; Definition = 'System.Management.Automation.PSToken StartPosition {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
