# What Get-Member lists of System.Timers.Timer

@{
    Type = 'System.Timers.Timer'
    Constructors = @('System.Timers.Timer new()', 'System.Timers.Timer new(double interval)', 'System.Timers.Timer new(timespan interval)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'AutoReset'; Kind = 'Property'; Definition = 'bool AutoReset {get;set;}' }
        @{ Name = 'BeginInit'; Kind = 'Method'; Definition = 'void BeginInit(), void ISupportInitialize.BeginInit()' }
        @{ Name = 'Close'; Kind = 'Method'; Definition = 'void Close()' }
        @{ Name = 'Container'; Kind = 'Property'; Definition = 'System.ComponentModel.IContainer Container {get;}' }
        @{ Name = 'Dispose'; Kind = 'Method'; Definition = 'void Dispose(), void IDisposable.Dispose()' }
        @{ Name = 'Disposed'; Kind = 'Event'; Definition = 'System.EventHandler Disposed(System.Object, System.EventArgs)' }
        @{ Name = 'Elapsed'; Kind = 'Event'; Definition = 'System.Timers.ElapsedEventHandler Elapsed(System.Object, System.Timers.ElapsedEventArgs)' }
        @{ Name = 'Enabled'; Kind = 'Property'; Definition = 'bool Enabled {get;set;}' }
        @{ Name = 'EndInit'; Kind = 'Method'; Definition = 'void EndInit(), void ISupportInitialize.EndInit()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetLifetimeService'; Kind = 'Method'; Definition = 'System.Object GetLifetimeService()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'InitializeLifetimeService'; Kind = 'Method'; Definition = 'System.Object InitializeLifetimeService()' }
        @{ Name = 'Interval'; Kind = 'Property'; Definition = 'double Interval {get;set;}' }
        @{ Name = 'Site'; Kind = 'Property'; Definition = 'System.ComponentModel.ISite Site {get;set;}' }
        @{ Name = 'Start'; Kind = 'Method'; Definition = 'void Start()' }
        @{ Name = 'Stop'; Kind = 'Method'; Definition = 'void Stop()' }
        @{ Name = 'SynchronizingObject'; Kind = 'Property'; Definition = 'System.ComponentModel.ISynchronizeInvoke SynchronizingObject {get;set;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
