# What Get-Member lists of Microsoft.PowerShell.Commands.MemberDefinition

@{
    Type = 'Microsoft.PowerShell.Commands.MemberDefinition'
    Constructors = @('Microsoft.PowerShell.Commands.MemberDefinition new(string typeName, string name, System.Management.Automation.PSMemberTypes memberType, string definition)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Definition'; Kind = 'Property'; Definition = 'string Definition {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'MemberType'; Kind = 'Property'; Definition = 'System.Management.Automation.PSMemberTypes MemberType {get;}' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TypeName'; Kind = 'Property'; Definition = 'string TypeName {get;}' }
    )
}
