# What Get-Member lists of System.IO.Directory

@{
    Type = 'System.IO.Directory'
    Constructors = @()
    Static = @(
        @{ Name = 'CreateDirectory'; Kind = 'Method'; Definition = 'static System.IO.DirectoryInfo CreateDirectory(string path), static System.IO.DirectoryInfo CreateDirectory(string path, System.IO.UnixFileMode unixCreateMode)' }
        @{ Name = 'CreateSymbolicLink'; Kind = 'Method'; Definition = 'static System.IO.FileSystemInfo CreateSymbolicLink(string path, string pathToTarget)' }
        @{ Name = 'CreateTempSubdirectory'; Kind = 'Method'; Definition = 'static System.IO.DirectoryInfo CreateTempSubdirectory(string prefix = null)' }
        @{ Name = 'Delete'; Kind = 'Method'; Definition = 'static void Delete(string path), static void Delete(string path, bool recursive)' }
        @{ Name = 'EnumerateDirectories'; Kind = 'Method'; Definition = 'static System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path), static System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path, string searchPattern), static System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path, string searchPattern, System.IO.SearchOption searchOption), static System.Collections.Generic.IEnumerable[string] EnumerateDirectories(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)' }
        @{ Name = 'EnumerateFileSystemEntries'; Kind = 'Method'; Definition = 'static System.Collections.Generic.IEnumerable[string] EnumerateFileSystemEntries(string path), static System.Collections.Generic.IEnumerable[string] EnumerateFileSystemEntries(string path, string searchPattern), static System.Collections.Generic.IEnumerable[string] EnumerateFileSystemEntries(string path, string searchPattern, System.IO.SearchOption searchOption), static System.Collections.Generic.IEnumerable[string] EnumerateFileSystemEntries(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)' }
        @{ Name = 'EnumerateFiles'; Kind = 'Method'; Definition = 'static System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path), static System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path, string searchPattern), static System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path, string searchPattern, System.IO.SearchOption searchOption), static System.Collections.Generic.IEnumerable[string] EnumerateFiles(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Exists'; Kind = 'Method'; Definition = 'static bool Exists(string path)' }
        @{ Name = 'GetCreationTime'; Kind = 'Method'; Definition = 'static datetime GetCreationTime(string path)' }
        @{ Name = 'GetCreationTimeUtc'; Kind = 'Method'; Definition = 'static datetime GetCreationTimeUtc(string path)' }
        @{ Name = 'GetCurrentDirectory'; Kind = 'Method'; Definition = 'static string GetCurrentDirectory()' }
        @{ Name = 'GetDirectories'; Kind = 'Method'; Definition = 'static string[] GetDirectories(string path), static string[] GetDirectories(string path, string searchPattern), static string[] GetDirectories(string path, string searchPattern, System.IO.SearchOption searchOption), static string[] GetDirectories(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)' }
        @{ Name = 'GetDirectoryRoot'; Kind = 'Method'; Definition = 'static string GetDirectoryRoot(string path)' }
        @{ Name = 'GetFileSystemEntries'; Kind = 'Method'; Definition = 'static string[] GetFileSystemEntries(string path), static string[] GetFileSystemEntries(string path, string searchPattern), static string[] GetFileSystemEntries(string path, string searchPattern, System.IO.SearchOption searchOption), static string[] GetFileSystemEntries(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)' }
        @{ Name = 'GetFiles'; Kind = 'Method'; Definition = 'static string[] GetFiles(string path), static string[] GetFiles(string path, string searchPattern), static string[] GetFiles(string path, string searchPattern, System.IO.SearchOption searchOption), static string[] GetFiles(string path, string searchPattern, System.IO.EnumerationOptions enumerationOptions)' }
        @{ Name = 'GetLastAccessTime'; Kind = 'Method'; Definition = 'static datetime GetLastAccessTime(string path)' }
        @{ Name = 'GetLastAccessTimeUtc'; Kind = 'Method'; Definition = 'static datetime GetLastAccessTimeUtc(string path)' }
        @{ Name = 'GetLastWriteTime'; Kind = 'Method'; Definition = 'static datetime GetLastWriteTime(string path)' }
        @{ Name = 'GetLastWriteTimeUtc'; Kind = 'Method'; Definition = 'static datetime GetLastWriteTimeUtc(string path)' }
        @{ Name = 'GetLogicalDrives'; Kind = 'Method'; Definition = 'static string[] GetLogicalDrives()' }
        @{ Name = 'GetParent'; Kind = 'Method'; Definition = 'static System.IO.DirectoryInfo GetParent(string path)' }
        @{ Name = 'Move'; Kind = 'Method'; Definition = 'static void Move(string sourceDirName, string destDirName)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'ResolveLinkTarget'; Kind = 'Method'; Definition = 'static System.IO.FileSystemInfo ResolveLinkTarget(string linkPath, bool returnFinalTarget)' }
        @{ Name = 'SetCreationTime'; Kind = 'Method'; Definition = 'static void SetCreationTime(string path, datetime creationTime)' }
        @{ Name = 'SetCreationTimeUtc'; Kind = 'Method'; Definition = 'static void SetCreationTimeUtc(string path, datetime creationTimeUtc)' }
        @{ Name = 'SetCurrentDirectory'; Kind = 'Method'; Definition = 'static void SetCurrentDirectory(string path)' }
        @{ Name = 'SetLastAccessTime'; Kind = 'Method'; Definition = 'static void SetLastAccessTime(string path, datetime lastAccessTime)' }
        @{ Name = 'SetLastAccessTimeUtc'; Kind = 'Method'; Definition = 'static void SetLastAccessTimeUtc(string path, datetime lastAccessTimeUtc)' }
        @{ Name = 'SetLastWriteTime'; Kind = 'Method'; Definition = 'static void SetLastWriteTime(string path, datetime lastWriteTime)' }
        @{ Name = 'SetLastWriteTimeUtc'; Kind = 'Method'; Definition = 'static void SetLastWriteTimeUtc(string path, datetime lastWriteTimeUtc)' }
    )
    Instance = @()
}
