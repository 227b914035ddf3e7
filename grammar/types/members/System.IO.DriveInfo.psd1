# What Get-Member lists of System.IO.DriveInfo

@{
    Type = 'System.IO.DriveInfo'
    Constructors = @('System.IO.DriveInfo new(string driveName)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GetDrives'; Kind = 'Method'; Definition = 'static System.IO.DriveInfo[] GetDrives()' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'AvailableFreeSpace'; Kind = 'Property'; Definition = 'long AvailableFreeSpace {get;}' }
        @{ Name = 'DriveFormat'; Kind = 'Property'; Definition = 'string DriveFormat {get;}' }
        @{ Name = 'DriveType'; Kind = 'Property'; Definition = 'System.IO.DriveType DriveType {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsReady'; Kind = 'Property'; Definition = 'bool IsReady {get;}' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;}' }
        @{ Name = 'RootDirectory'; Kind = 'Property'; Definition = 'System.IO.DirectoryInfo RootDirectory {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TotalFreeSpace'; Kind = 'Property'; Definition = 'long TotalFreeSpace {get;}' }
        @{ Name = 'TotalSize'; Kind = 'Property'; Definition = 'long TotalSize {get;}' }
        @{ Name = 'VolumeLabel'; Kind = 'Property'; Definition = 'string VolumeLabel {get;set;}' }
    )
}
