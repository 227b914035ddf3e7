# What PowerShell adds to types

@{
    'Deserialized.Microsoft.PowerShell.Commands.Internal.Format.FormatInfoData' = @{ SerializationDepth = 1 }
    'Deserialized.Microsoft.PowerShell.Commands.ModuleSpecification' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Diagnostics.Process' = @{ DefaultDisplayPropertySet = @('Id', 'Handles', 'CPU', 'Name') }
    'Deserialized.System.Enum' = @{ Members = @{ Value = @{ Kind = 'ScriptProperty'; Get = {$this.ToString()} } } }
    'Deserialized.System.Globalization.CultureInfo' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.Breakpoint' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.BreakpointUpdatedEventArgs' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.CommandCompletion' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.CompletionResult' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.CustomControlEntry' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.CustomItemBase' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.DebuggerCommand' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.DebuggerCommandResults' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.DebuggerStopEventArgs' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.DisplayEntry' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.EntrySelectedBy' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.ExtendedTypeDefinition' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.FormatViewDefinition' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.JobStateEventArgs' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.JobStateInfo' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.ListControlEntry' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.ListControlEntryItem' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.PSControl' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.PSControlGroupBy' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.PSCredential' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.PSListModifier' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.PSPrimitiveDictionary' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.ParameterSetMetadata' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.Remoting.PSSessionOption' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.SwitchParameter' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.TableControlColumn' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.TableControlColumnHeader' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.TableControlRow' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.Automation.WideControlEntryItem' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Management.ManagementEventArgs' = @{ SerializationDepth = 2 }
    'Deserialized.System.Net.IPAddress' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Net.Mail.MailAddress' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Security.AccessControl.FileSystemSecurity' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Security.AccessControl.RegistrySecurity' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Security.Cryptography.X509Certificates.X500DistinguishedName' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.Security.Cryptography.X509Certificates.X509Certificate2' = @{ TargetTypeForDeserialization = 'Microsoft.PowerShell.DeserializingTypeConverter' }
    'Deserialized.System.ServiceProcess.ServiceController' = @{ DefaultDisplayPropertySet = @('Status', 'Name', 'DisplayName') }
}
