# What Get-Member lists of System.IO.Path

@{
    Type = 'System.IO.Path'
    Constructors = @()
    Static = @(
        @{ Name = 'AltDirectorySeparatorChar'; Kind = 'Property'; Definition = 'static char AltDirectorySeparatorChar {get;}' }
        @{ Name = 'ChangeExtension'; Kind = 'Method'; Definition = 'static string ChangeExtension(string path, string extension)' }
        @{ Name = 'Combine'; Kind = 'Method'; Definition = 'static string Combine(string path1, string path2), static string Combine(string path1, string path2, string path3), static string Combine(string path1, string path2, string path3, string path4), static string Combine(Params string[] paths), static string Combine(System.ReadOnlySpan[string] paths)' }
        @{ Name = 'DirectorySeparatorChar'; Kind = 'Property'; Definition = 'static char DirectorySeparatorChar {get;}' }
        @{ Name = 'EndsInDirectorySeparator'; Kind = 'Method'; Definition = 'static bool EndsInDirectorySeparator(System.ReadOnlySpan[char] path), static bool EndsInDirectorySeparator(string path)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Exists'; Kind = 'Method'; Definition = 'static bool Exists(string path)' }
        @{ Name = 'GetDirectoryName'; Kind = 'Method'; Definition = 'static string GetDirectoryName(string path), static System.ReadOnlySpan[char] GetDirectoryName(System.ReadOnlySpan[char] path)' }
        @{ Name = 'GetExtension'; Kind = 'Method'; Definition = 'static string GetExtension(string path), static System.ReadOnlySpan[char] GetExtension(System.ReadOnlySpan[char] path)' }
        @{ Name = 'GetFileName'; Kind = 'Method'; Definition = 'static string GetFileName(string path), static System.ReadOnlySpan[char] GetFileName(System.ReadOnlySpan[char] path)' }
        @{ Name = 'GetFileNameWithoutExtension'; Kind = 'Method'; Definition = 'static string GetFileNameWithoutExtension(string path), static System.ReadOnlySpan[char] GetFileNameWithoutExtension(System.ReadOnlySpan[char] path)' }
        @{ Name = 'GetFullPath'; Kind = 'Method'; Definition = 'static string GetFullPath(string path), static string GetFullPath(string path, string basePath)' }
        @{ Name = 'GetInvalidFileNameChars'; Kind = 'Method'; Definition = 'static char[] GetInvalidFileNameChars()' }
        @{ Name = 'GetInvalidPathChars'; Kind = 'Method'; Definition = 'static char[] GetInvalidPathChars()' }
        @{ Name = 'GetPathRoot'; Kind = 'Method'; Definition = 'static string GetPathRoot(string path), static System.ReadOnlySpan[char] GetPathRoot(System.ReadOnlySpan[char] path)' }
        @{ Name = 'GetRandomFileName'; Kind = 'Method'; Definition = 'static string GetRandomFileName()' }
        @{ Name = 'GetRelativePath'; Kind = 'Method'; Definition = 'static string GetRelativePath(string relativeTo, string path)' }
        @{ Name = 'GetTempFileName'; Kind = 'Method'; Definition = 'static string GetTempFileName()' }
        @{ Name = 'GetTempPath'; Kind = 'Method'; Definition = 'static string GetTempPath()' }
        @{ Name = 'HasExtension'; Kind = 'Method'; Definition = 'static bool HasExtension(string path), static bool HasExtension(System.ReadOnlySpan[char] path)' }
        @{ Name = 'InvalidPathChars'; Kind = 'Property'; Definition = 'static char[] InvalidPathChars {get;}' }
        @{ Name = 'IsPathFullyQualified'; Kind = 'Method'; Definition = 'static bool IsPathFullyQualified(string path), static bool IsPathFullyQualified(System.ReadOnlySpan[char] path)' }
        @{ Name = 'IsPathRooted'; Kind = 'Method'; Definition = 'static bool IsPathRooted(string path), static bool IsPathRooted(System.ReadOnlySpan[char] path)' }
        @{ Name = 'Join'; Kind = 'Method'; Definition = 'static string Join(System.ReadOnlySpan[char] path1, System.ReadOnlySpan[char] path2), static string Join(System.ReadOnlySpan[char] path1, System.ReadOnlySpan[char] path2, System.ReadOnlySpan[char] path3), static string Join(System.ReadOnlySpan[char] path1, System.ReadOnlySpan[char] path2, System.ReadOnlySpan[char] path3, System.ReadOnlySpan[char] path4), static string Join(string path1, string path2), static string Join(string path1, string path2, string path3), static string Join(string path1, string path2, string path3, string path4), static string Join(Params string[] paths), static string Join(System.ReadOnlySpan[string] paths)' }
        @{ Name = 'PathSeparator'; Kind = 'Property'; Definition = 'static char PathSeparator {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'TrimEndingDirectorySeparator'; Kind = 'Method'; Definition = 'static string TrimEndingDirectorySeparator(string path), static System.ReadOnlySpan[char] TrimEndingDirectorySeparator(System.ReadOnlySpan[char] path)' }
        @{ Name = 'TryJoin'; Kind = 'Method'; Definition = 'static bool TryJoin(System.ReadOnlySpan[char] path1, System.ReadOnlySpan[char] path2, System.Span[char] destination, [ref] int charsWritten), static bool TryJoin(System.ReadOnlySpan[char] path1, System.ReadOnlySpan[char] path2, System.ReadOnlySpan[char] path3, System.Span[char] destination, [ref] int charsWritten)' }
        @{ Name = 'VolumeSeparatorChar'; Kind = 'Property'; Definition = 'static char VolumeSeparatorChar {get;}' }
    )
    Instance = @()
}
