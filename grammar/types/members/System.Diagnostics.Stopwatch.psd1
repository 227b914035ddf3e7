# What Get-Member lists of System.Diagnostics.Stopwatch

@{
    Type = 'System.Diagnostics.Stopwatch'
    Constructors = @('System.Diagnostics.Stopwatch new()')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Frequency'; Kind = 'Property'; Definition = 'static long Frequency {get;}' }
        @{ Name = 'GetElapsedTime'; Kind = 'Method'; Definition = 'static timespan GetElapsedTime(long startingTimestamp), static timespan GetElapsedTime(long startingTimestamp, long endingTimestamp)' }
        @{ Name = 'GetTimestamp'; Kind = 'Method'; Definition = 'static long GetTimestamp()' }
        @{ Name = 'IsHighResolution'; Kind = 'Property'; Definition = 'static bool IsHighResolution {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'StartNew'; Kind = 'Method'; Definition = 'static System.Diagnostics.Stopwatch StartNew()' }
    )
    Instance = @(
        @{ Name = 'Elapsed'; Kind = 'Property'; Definition = 'timespan Elapsed {get;}' }
        @{ Name = 'ElapsedMilliseconds'; Kind = 'Property'; Definition = 'long ElapsedMilliseconds {get;}' }
        @{ Name = 'ElapsedTicks'; Kind = 'Property'; Definition = 'long ElapsedTicks {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'IsRunning'; Kind = 'Property'; Definition = 'bool IsRunning {get;}' }
        @{ Name = 'Reset'; Kind = 'Method'; Definition = 'void Reset()' }
        @{ Name = 'Restart'; Kind = 'Method'; Definition = 'void Restart()' }
        @{ Name = 'Start'; Kind = 'Method'; Definition = 'void Start()' }
        @{ Name = 'Stop'; Kind = 'Method'; Definition = 'void Stop()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
