# What Get-Member lists of System.Management.Automation.SemanticVersion

@{
    Type = 'System.Management.Automation.SemanticVersion'
    Constructors = @('semver new(string version)', 'semver new(int major, int minor, int patch, string preReleaseLabel, string buildLabel)', 'semver new(int major, int minor, int patch, string label)', 'semver new(int major, int minor, int patch)', 'semver new(int major, int minor)', 'semver new(int major)', 'semver new(version version)')
    Static = @(
        @{ Name = 'Compare'; Kind = 'Method'; Definition = 'static int Compare(semver versionA, semver versionB)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Parse'; Kind = 'Method'; Definition = 'static semver Parse(string version)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'TryParse'; Kind = 'Method'; Definition = 'static bool TryParse(string version, [ref] semver result)' }
    )
    Instance = @(
        @{ Name = 'BuildLabel'; Kind = 'Property'; Definition = 'string BuildLabel {get;}' }
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Object version), int CompareTo(semver value), int IComparable.CompareTo(System.Object obj), int IComparable[semver].CompareTo(semver other)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool Equals(semver other), bool IEquatable[semver].Equals(semver other)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Major'; Kind = 'Property'; Definition = 'int Major {get;}' }
        @{ Name = 'Minor'; Kind = 'Property'; Definition = 'int Minor {get;}' }
        @{ Name = 'Patch'; Kind = 'Property'; Definition = 'int Patch {get;}' }
        @{ Name = 'PreReleaseLabel'; Kind = 'Property'; Definition = 'string PreReleaseLabel {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
