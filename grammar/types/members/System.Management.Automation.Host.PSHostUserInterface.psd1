# What Get-Member lists of System.Management.Automation.Host.PSHostUserInterface

@{
    Type = 'System.Management.Automation.Host.PSHostUserInterface'
    Shown = 'System.Management.Automation.Internal.Host.InternalHostUserInterface'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GetFormatStyleString'; Kind = 'Method'; Definition = 'static string GetFormatStyleString(System.Management.Automation.Host.PSHostUserInterface+FormatStyle formatStyle)' }
        @{ Name = 'GetOutputString'; Kind = 'Method'; Definition = 'static string GetOutputString(string text, bool supportsVirtualTerminal)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Prompt'; Kind = 'Method'; Definition = 'System.Collections.Generic.Dictionary[string,psobject] Prompt(string caption, string message, System.Collections.ObjectModel.Collection[System.Management.Automation.Host.FieldDescription] descriptions)' }
        @{ Name = 'PromptForChoice'; Kind = 'Method'; Definition = 'int PromptForChoice(string caption, string message, System.Collections.ObjectModel.Collection[System.Management.Automation.Host.ChoiceDescription] choices, int defaultChoice), System.Collections.ObjectModel.Collection[int] PromptForChoice(string caption, string message, System.Collections.ObjectModel.Collection[System.Management.Automation.Host.ChoiceDescription] choices, System.Collections.Generic.IEnumerable[int] defaultChoices), System.Collections.ObjectModel.Collection[int] IHostUISupportsMultipleChoiceSelection.PromptForChoice(string caption, string message, System.Collections.ObjectModel.Collection[System.Management.Automation.Host.ChoiceDescription] choices, System.Collections.Generic.IEnumerable[int] defaultChoices)' }
        @{ Name = 'PromptForCredential'; Kind = 'Method'; Definition = 'pscredential PromptForCredential(string caption, string message, string userName, string targetName), pscredential PromptForCredential(string caption, string message, string userName, string targetName, System.Management.Automation.PSCredentialTypes allowedCredentialTypes, System.Management.Automation.PSCredentialUIOptions options)' }
        @{ Name = 'RawUI'; Kind = 'Property'; Definition = 'System.Management.Automation.Host.PSHostRawUserInterface RawUI {get;}' }
        @{ Name = 'ReadLine'; Kind = 'Method'; Definition = 'string ReadLine()' }
        @{ Name = 'ReadLineAsSecureString'; Kind = 'Method'; Definition = 'securestring ReadLineAsSecureString()' }
        @{ Name = 'SupportsVirtualTerminal'; Kind = 'Property'; Definition = 'bool SupportsVirtualTerminal {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Write'; Kind = 'Method'; Definition = 'void Write(string value), void Write(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)' }
        @{ Name = 'WriteDebugLine'; Kind = 'Method'; Definition = 'void WriteDebugLine(string message)' }
        @{ Name = 'WriteErrorLine'; Kind = 'Method'; Definition = 'void WriteErrorLine(string value)' }
        @{ Name = 'WriteInformation'; Kind = 'Method'; Definition = 'void WriteInformation(System.Management.Automation.InformationRecord record)' }
        @{ Name = 'WriteLine'; Kind = 'Method'; Definition = 'void WriteLine(), void WriteLine(string value), void WriteLine(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)' }
        @{ Name = 'WriteProgress'; Kind = 'Method'; Definition = 'void WriteProgress(long sourceId, System.Management.Automation.ProgressRecord record)' }
        @{ Name = 'WriteVerboseLine'; Kind = 'Method'; Definition = 'void WriteVerboseLine(string message)' }
        @{ Name = 'WriteWarningLine'; Kind = 'Method'; Definition = 'void WriteWarningLine(string message)' }
    )
}
