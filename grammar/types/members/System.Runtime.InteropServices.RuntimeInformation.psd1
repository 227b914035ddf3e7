# What Get-Member lists of System.Runtime.InteropServices.RuntimeInformation

@{
    Type = 'System.Runtime.InteropServices.RuntimeInformation'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'FrameworkDescription'; Kind = 'Property'; Definition = 'static string FrameworkDescription {get;}' }
        @{ Name = 'IsOSPlatform'; Kind = 'Method'; Definition = 'static bool IsOSPlatform(System.Runtime.InteropServices.OSPlatform osPlatform)' }
        @{ Name = 'OSArchitecture'; Kind = 'Property'; Definition = 'static System.Runtime.InteropServices.Architecture OSArchitecture {get;}' }
        @{ Name = 'OSDescription'; Kind = 'Property'; Definition = 'static string OSDescription {get;}' }
        @{ Name = 'ProcessArchitecture'; Kind = 'Property'; Definition = 'static System.Runtime.InteropServices.Architecture ProcessArchitecture {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'RuntimeIdentifier'; Kind = 'Property'; Definition = 'static string RuntimeIdentifier {get;}' }
    )
    Instance = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
