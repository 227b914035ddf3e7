# What Get-Member lists of System.IO.FileInfo

@{
    Type = 'System.IO.FileInfo'
    Constructors = @('System.IO.FileInfo new(string fileName)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'AppendText'; Kind = 'Method'; Definition = 'System.IO.StreamWriter AppendText()' }
        @{ Name = 'Attributes'; Kind = 'Property'; Definition = 'System.IO.FileAttributes Attributes {get;set;}' }
        @{ Name = 'BaseName'; Kind = 'ScriptProperty'; Definition = 'System.Object BaseName {get=if ($this.Extension.Length -gt 0){$this.Name.Remove($this.Name.Length - $this.Extension.Length)}else{$this.Name};}' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'System.IO.FileInfo CopyTo(string destFileName), System.IO.FileInfo CopyTo(string destFileName, bool overwrite)' }
        @{ Name = 'Create'; Kind = 'Method'; Definition = 'System.IO.FileStream Create()' }
        @{ Name = 'CreateAsSymbolicLink'; Kind = 'Method'; Definition = 'void CreateAsSymbolicLink(string pathToTarget)' }
        @{ Name = 'CreateText'; Kind = 'Method'; Definition = 'System.IO.StreamWriter CreateText()' }
        @{ Name = 'CreationTime'; Kind = 'Property'; Definition = 'datetime CreationTime {get;set;}' }
        @{ Name = 'CreationTimeUtc'; Kind = 'Property'; Definition = 'datetime CreationTimeUtc {get;set;}' }
        @{ Name = 'Decrypt'; Kind = 'Method'; Definition = 'void Decrypt()' }
        @{ Name = 'Delete'; Kind = 'Method'; Definition = 'void Delete()' }
        @{ Name = 'Directory'; Kind = 'Property'; Definition = 'System.IO.DirectoryInfo Directory {get;}' }
        @{ Name = 'DirectoryName'; Kind = 'Property'; Definition = 'string DirectoryName {get;}' }
        @{ Name = 'Encrypt'; Kind = 'Method'; Definition = 'void Encrypt()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'Exists'; Kind = 'Property'; Definition = 'bool Exists {get;}' }
        @{ Name = 'Extension'; Kind = 'Property'; Definition = 'string Extension {get;}' }
        @{ Name = 'FullName'; Kind = 'Property'; Definition = 'string FullName {get;}' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetLifetimeService'; Kind = 'Method'; Definition = 'System.Object GetLifetimeService()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Group'; Kind = 'ScriptProperty'; Definition = 'System.Object Group {get= if ($this.UnixStat) { $this.UnixStat.GetGroupName() } ;}' }
        @{ Name = 'InitializeLifetimeService'; Kind = 'Method'; Definition = 'System.Object InitializeLifetimeService()' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;set;}' }
        @{ Name = 'LastAccessTime'; Kind = 'Property'; Definition = 'datetime LastAccessTime {get;set;}' }
        @{ Name = 'LastAccessTimeUtc'; Kind = 'Property'; Definition = 'datetime LastAccessTimeUtc {get;set;}' }
        @{ Name = 'LastWriteTime'; Kind = 'Property'; Definition = 'datetime LastWriteTime {get;set;}' }
        @{ Name = 'LastWriteTimeUtc'; Kind = 'Property'; Definition = 'datetime LastWriteTimeUtc {get;set;}' }
        @{ Name = 'Length'; Kind = 'Property'; Definition = 'long Length {get;}' }
        @{ Name = 'LinkTarget'; Kind = 'Property'; Definition = 'string LinkTarget {get;}' }
        @{ Name = 'LinkType'; Kind = 'CodeProperty'; Definition = 'System.String LinkType{get=GetLinkType;}' }
        @{ Name = 'Mode'; Kind = 'CodeProperty'; Definition = 'System.String Mode{get=Mode;}' }
        @{ Name = 'ModeWithoutHardLink'; Kind = 'CodeProperty'; Definition = 'System.String ModeWithoutHardLink{get=ModeWithoutHardLink;}' }
        @{ Name = 'MoveTo'; Kind = 'Method'; Definition = 'void MoveTo(string destFileName), void MoveTo(string destFileName, bool overwrite)' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;}' }
        @{ Name = 'Open'; Kind = 'Method'; Definition = 'System.IO.FileStream Open(System.IO.FileStreamOptions options), System.IO.FileStream Open(System.IO.FileMode mode), System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access), System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)' }
        @{ Name = 'OpenRead'; Kind = 'Method'; Definition = 'System.IO.FileStream OpenRead()' }
        @{ Name = 'OpenText'; Kind = 'Method'; Definition = 'System.IO.StreamReader OpenText()' }
        @{ Name = 'OpenWrite'; Kind = 'Method'; Definition = 'System.IO.FileStream OpenWrite()' }
        @{ Name = 'Refresh'; Kind = 'Method'; Definition = 'void Refresh()' }
        @{ Name = 'Replace'; Kind = 'Method'; Definition = 'System.IO.FileInfo Replace(string destinationFileName, string destinationBackupFileName), System.IO.FileInfo Replace(string destinationFileName, string destinationBackupFileName, bool ignoreMetadataErrors)' }
        @{ Name = 'ResolveLinkTarget'; Kind = 'Method'; Definition = 'System.IO.FileSystemInfo ResolveLinkTarget(bool returnFinalTarget)' }
        @{ Name = 'ResolvedTarget'; Kind = 'CodeProperty'; Definition = 'System.String ResolvedTarget{get=ResolvedTarget;}' }
        @{ Name = 'Size'; Kind = 'ScriptProperty'; Definition = 'System.Object Size {get=$this.UnixStat.Size;}' }
        @{ Name = 'Target'; Kind = 'AliasProperty'; Definition = 'Target = LinkTarget' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'UnixFileMode'; Kind = 'Property'; Definition = 'System.IO.UnixFileMode UnixFileMode {get;set;}' }
        @{ Name = 'UnixMode'; Kind = 'ScriptProperty'; Definition = 'System.Object UnixMode {get=if ($this.UnixStat) { $this.UnixStat.GetModeString() };}' }
        @{ Name = 'User'; Kind = 'ScriptProperty'; Definition = 'System.Object User {get= if ($this.UnixStat) { $this.UnixStat.GetUserName() } ;}' }
        @{ Name = 'VersionInfo'; Kind = 'ScriptProperty'; Definition = 'System.Object VersionInfo {get=[System.Diagnostics.FileVersionInfo]::GetVersionInfo($this.FullName);}' }
    )
}
