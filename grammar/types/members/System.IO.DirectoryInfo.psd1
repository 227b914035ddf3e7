# What Get-Member lists of System.IO.DirectoryInfo

@{
    Type = 'System.IO.DirectoryInfo'
    Constructors = @('System.IO.DirectoryInfo new(string path)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Attributes'; Kind = 'Property'; Definition = 'System.IO.FileAttributes Attributes {get;set;}' }
        @{ Name = 'BaseName'; Kind = 'ScriptProperty'; Definition = 'System.Object BaseName {get=$this.Name;}' }
        @{ Name = 'Create'; Kind = 'Method'; Definition = 'void Create()' }
        @{ Name = 'CreateAsSymbolicLink'; Kind = 'Method'; Definition = 'void CreateAsSymbolicLink(string pathToTarget)' }
        @{ Name = 'CreateSubdirectory'; Kind = 'Method'; Definition = 'System.IO.DirectoryInfo CreateSubdirectory(string path)' }
        @{ Name = 'CreationTime'; Kind = 'Property'; Definition = 'datetime CreationTime {get;set;}' }
        @{ Name = 'CreationTimeUtc'; Kind = 'Property'; Definition = 'datetime CreationTimeUtc {get;set;}' }
        @{ Name = 'Delete'; Kind = 'Method'; Definition = 'void Delete(), void Delete(bool recursive)' }
        @{ Name = 'EnumerateDirectories'; Kind = 'Method'; Definition = 'System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(), System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(string searchPattern), System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(string searchPattern, System.IO.SearchOption searchOption), System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(string searchPattern, System.IO.EnumerationOptions enumerationOptions)' }
        @{ Name = 'EnumerateFileSystemInfos'; Kind = 'Method'; Definition = 'System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(), System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(string searchPattern), System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(string searchPattern, System.IO.SearchOption searchOption), System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(string searchPattern, System.IO.EnumerationOptions enumerationOptions)' }
        @{ Name = 'EnumerateFiles'; Kind = 'Method'; Definition = 'System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(), System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern), System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern, System.IO.SearchOption searchOption), System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern, System.IO.EnumerationOptions enumerationOptions)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'Exists'; Kind = 'Property'; Definition = 'bool Exists {get;}' }
        @{ Name = 'Extension'; Kind = 'Property'; Definition = 'string Extension {get;}' }
        @{ Name = 'FullName'; Kind = 'Property'; Definition = 'string FullName {get;}' }
        @{ Name = 'GetDirectories'; Kind = 'Method'; Definition = 'System.IO.DirectoryInfo[] GetDirectories(), System.IO.DirectoryInfo[] GetDirectories(string searchPattern), System.IO.DirectoryInfo[] GetDirectories(string searchPattern, System.IO.SearchOption searchOption), System.IO.DirectoryInfo[] GetDirectories(string searchPattern, System.IO.EnumerationOptions enumerationOptions)' }
        @{ Name = 'GetFileSystemInfos'; Kind = 'Method'; Definition = 'System.IO.FileSystemInfo[] GetFileSystemInfos(), System.IO.FileSystemInfo[] GetFileSystemInfos(string searchPattern), System.IO.FileSystemInfo[] GetFileSystemInfos(string searchPattern, System.IO.SearchOption searchOption), System.IO.FileSystemInfo[] GetFileSystemInfos(string searchPattern, System.IO.EnumerationOptions enumerationOptions)' }
        @{ Name = 'GetFiles'; Kind = 'Method'; Definition = 'System.IO.FileInfo[] GetFiles(), System.IO.FileInfo[] GetFiles(string searchPattern), System.IO.FileInfo[] GetFiles(string searchPattern, System.IO.SearchOption searchOption), System.IO.FileInfo[] GetFiles(string searchPattern, System.IO.EnumerationOptions enumerationOptions)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetLifetimeService'; Kind = 'Method'; Definition = 'System.Object GetLifetimeService()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Group'; Kind = 'ScriptProperty'; Definition = 'System.Object Group {get= if ($this.UnixStat) { $this.UnixStat.GetGroupName() } ;}' }
        @{ Name = 'InitializeLifetimeService'; Kind = 'Method'; Definition = 'System.Object InitializeLifetimeService()' }
        @{ Name = 'LastAccessTime'; Kind = 'Property'; Definition = 'datetime LastAccessTime {get;set;}' }
        @{ Name = 'LastAccessTimeUtc'; Kind = 'Property'; Definition = 'datetime LastAccessTimeUtc {get;set;}' }
        @{ Name = 'LastWriteTime'; Kind = 'Property'; Definition = 'datetime LastWriteTime {get;set;}' }
        @{ Name = 'LastWriteTimeUtc'; Kind = 'Property'; Definition = 'datetime LastWriteTimeUtc {get;set;}' }
        @{ Name = 'LinkTarget'; Kind = 'Property'; Definition = 'string LinkTarget {get;}' }
        @{ Name = 'LinkType'; Kind = 'CodeProperty'; Definition = 'System.String LinkType{get=GetLinkType;}' }
        @{ Name = 'Mode'; Kind = 'CodeProperty'; Definition = 'System.String Mode{get=Mode;}' }
        @{ Name = 'ModeWithoutHardLink'; Kind = 'CodeProperty'; Definition = 'System.String ModeWithoutHardLink{get=ModeWithoutHardLink;}' }
        @{ Name = 'MoveTo'; Kind = 'Method'; Definition = 'void MoveTo(string destDirName)' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;}' }
        @{ Name = 'Parent'; Kind = 'Property'; Definition = 'System.IO.DirectoryInfo Parent {get;}' }
        @{ Name = 'Refresh'; Kind = 'Method'; Definition = 'void Refresh()' }
        @{ Name = 'ResolveLinkTarget'; Kind = 'Method'; Definition = 'System.IO.FileSystemInfo ResolveLinkTarget(bool returnFinalTarget)' }
        @{ Name = 'ResolvedTarget'; Kind = 'CodeProperty'; Definition = 'System.String ResolvedTarget{get=ResolvedTarget;}' }
        @{ Name = 'Root'; Kind = 'Property'; Definition = 'System.IO.DirectoryInfo Root {get;}' }
        @{ Name = 'Size'; Kind = 'ScriptProperty'; Definition = 'System.Object Size {get=$this.UnixStat.Size;}' }
        @{ Name = 'Target'; Kind = 'AliasProperty'; Definition = 'Target = LinkTarget' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'UnixFileMode'; Kind = 'Property'; Definition = 'System.IO.UnixFileMode UnixFileMode {get;set;}' }
        @{ Name = 'UnixMode'; Kind = 'ScriptProperty'; Definition = 'System.Object UnixMode {get=if ($this.UnixStat) { $this.UnixStat.GetModeString() };}' }
        @{ Name = 'User'; Kind = 'ScriptProperty'; Definition = 'System.Object User {get= if ($this.UnixStat) { $this.UnixStat.GetUserName() } ;}' }
    )
}
