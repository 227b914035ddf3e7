# What Get-Member lists of System.Management.Automation.PSSerializer

@{
    Type = 'System.Management.Automation.PSSerializer'
    Constructors = @()
    Static = @(
        @{ Name = 'Deserialize'; Kind = 'Method'; Definition = 'static System.Object Deserialize(string source)' }
        @{ Name = 'DeserializeAsList'; Kind = 'Method'; Definition = 'static System.Object[] DeserializeAsList(string source)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Serialize'; Kind = 'Method'; Definition = 'static string Serialize(System.Object source), static string Serialize(System.Object source, int depth)' }
    )
    Instance = @()
}
