# What Get-Member lists of System.Management.Automation.PSDriveInfo

@{
    Type = 'System.Management.Automation.PSDriveInfo'
    Constructors = @('System.Management.Automation.PSDriveInfo new(string name, System.Management.Automation.ProviderInfo provider, string root, string description, pscredential credential)', 'System.Management.Automation.PSDriveInfo new(string name, System.Management.Automation.ProviderInfo provider, string root, string description, pscredential credential, string displayRoot)', 'System.Management.Automation.PSDriveInfo new(string name, System.Management.Automation.ProviderInfo provider, string root, string description, pscredential credential, bool persist)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'CompareTo'; Kind = 'Method'; Definition = 'int CompareTo(System.Management.Automation.PSDriveInfo drive), int CompareTo(System.Object obj), int IComparable.CompareTo(System.Object obj)' }
        @{ Name = 'Credential'; Kind = 'Property'; Definition = 'pscredential Credential {get;}' }
        @{ Name = 'CurrentLocation'; Kind = 'Property'; Definition = 'string CurrentLocation {get;set;}' }
        @{ Name = 'Description'; Kind = 'Property'; Definition = 'string Description {get;set;}' }
        @{ Name = 'DisplayRoot'; Kind = 'Property'; Definition = 'string DisplayRoot {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj), bool Equals(System.Management.Automation.PSDriveInfo drive)' }
        @{
            Name = 'Free'
            Kind = 'ScriptProperty'
            Definition = 'System.Object Free {get=## Ensure that this is a FileSystem drive
          if($this.Provider.ImplementingType -eq
          [Microsoft.PowerShell.Commands.FileSystemProvider])
          {
          [System.IO.DriveInfo]::New($this.Root).AvailableFreeSpace
          };}'
        }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'MaximumSize'; Kind = 'Property'; Definition = 'System.Nullable[long] MaximumSize {get;}' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;}' }
        @{ Name = 'Provider'; Kind = 'Property'; Definition = 'System.Management.Automation.ProviderInfo Provider {get;}' }
        @{ Name = 'Root'; Kind = 'Property'; Definition = 'string Root {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{
            Name = 'Used'
            Kind = 'ScriptProperty'
            Definition = 'System.Object Used {get=## Ensure that this is a FileSystem drive
          if($this.Provider.ImplementingType -eq
          [Microsoft.PowerShell.Commands.FileSystemProvider])
          {
          $driveInfo = [System.IO.DriveInfo]::New($this.Root)
          if ( $driveInfo.IsReady ) { $driveInfo.TotalSize - $driveInfo.AvailableFreeSpace }
          };}'
        }
        @{ Name = 'VolumeSeparatedByColon'; Kind = 'Property'; Definition = 'bool VolumeSeparatedByColon {get;}' }
    )
}
