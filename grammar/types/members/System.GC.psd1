# What Get-Member lists of System.GC

@{
    Type = 'System.GC'
    Constructors = @()
    Static = @(
        @{ Name = 'AddMemoryPressure'; Kind = 'Method'; Definition = 'static void AddMemoryPressure(long bytesAllocated)' }
        @{ Name = 'AllocateArray'; Kind = 'Method'; Definition = 'static T[] AllocateArray[T](int length, bool pinned = False)' }
        @{ Name = 'AllocateUninitializedArray'; Kind = 'Method'; Definition = 'static T[] AllocateUninitializedArray[T](int length, bool pinned = False)' }
        @{ Name = 'CancelFullGCNotification'; Kind = 'Method'; Definition = 'static void CancelFullGCNotification()' }
        @{ Name = 'Collect'; Kind = 'Method'; Definition = 'static void Collect(int generation), static void Collect(), static void Collect(int generation, System.GCCollectionMode mode), static void Collect(int generation, System.GCCollectionMode mode, bool blocking), static void Collect(int generation, System.GCCollectionMode mode, bool blocking, bool compacting)' }
        @{ Name = 'CollectionCount'; Kind = 'Method'; Definition = 'static int CollectionCount(int generation)' }
        @{ Name = 'EndNoGCRegion'; Kind = 'Method'; Definition = 'static void EndNoGCRegion()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GetAllocatedBytesForCurrentThread'; Kind = 'Method'; Definition = 'static long GetAllocatedBytesForCurrentThread()' }
        @{ Name = 'GetConfigurationVariables'; Kind = 'Method'; Definition = 'static System.Collections.Generic.IReadOnlyDictionary[string,System.Object] GetConfigurationVariables()' }
        @{ Name = 'GetGCMemoryInfo'; Kind = 'Method'; Definition = 'static System.GCMemoryInfo GetGCMemoryInfo(), static System.GCMemoryInfo GetGCMemoryInfo(System.GCKind kind)' }
        @{ Name = 'GetGeneration'; Kind = 'Method'; Definition = 'static int GetGeneration(System.Object obj), static int GetGeneration(System.WeakReference wo)' }
        @{ Name = 'GetTotalAllocatedBytes'; Kind = 'Method'; Definition = 'static long GetTotalAllocatedBytes(bool precise = False)' }
        @{ Name = 'GetTotalMemory'; Kind = 'Method'; Definition = 'static long GetTotalMemory(bool forceFullCollection)' }
        @{ Name = 'GetTotalPauseDuration'; Kind = 'Method'; Definition = 'static timespan GetTotalPauseDuration()' }
        @{ Name = 'KeepAlive'; Kind = 'Method'; Definition = 'static void KeepAlive(System.Object obj)' }
        @{ Name = 'MaxGeneration'; Kind = 'Property'; Definition = 'static int MaxGeneration {get;}' }
        @{ Name = 'ReRegisterForFinalize'; Kind = 'Method'; Definition = 'static void ReRegisterForFinalize(System.Object obj)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'RefreshMemoryLimit'; Kind = 'Method'; Definition = 'static void RefreshMemoryLimit()' }
        @{ Name = 'RegisterForFullGCNotification'; Kind = 'Method'; Definition = 'static void RegisterForFullGCNotification(int maxGenerationThreshold, int largeObjectHeapThreshold)' }
        @{ Name = 'RegisterNoGCRegionCallback'; Kind = 'Method'; Definition = 'static void RegisterNoGCRegionCallback(long totalSize, System.Action callback)' }
        @{ Name = 'RemoveMemoryPressure'; Kind = 'Method'; Definition = 'static void RemoveMemoryPressure(long bytesAllocated)' }
        @{ Name = 'SuppressFinalize'; Kind = 'Method'; Definition = 'static void SuppressFinalize(System.Object obj)' }
        @{ Name = 'TryStartNoGCRegion'; Kind = 'Method'; Definition = 'static bool TryStartNoGCRegion(long totalSize), static bool TryStartNoGCRegion(long totalSize, long lohSize), static bool TryStartNoGCRegion(long totalSize, bool disallowFullBlockingGC), static bool TryStartNoGCRegion(long totalSize, long lohSize, bool disallowFullBlockingGC)' }
        @{ Name = 'WaitForFullGCApproach'; Kind = 'Method'; Definition = 'static System.GCNotificationStatus WaitForFullGCApproach(), static System.GCNotificationStatus WaitForFullGCApproach(int millisecondsTimeout), static System.GCNotificationStatus WaitForFullGCApproach(timespan timeout)' }
        @{ Name = 'WaitForFullGCComplete'; Kind = 'Method'; Definition = 'static System.GCNotificationStatus WaitForFullGCComplete(), static System.GCNotificationStatus WaitForFullGCComplete(int millisecondsTimeout), static System.GCNotificationStatus WaitForFullGCComplete(timespan timeout)' }
        @{ Name = 'WaitForPendingFinalizers'; Kind = 'Method'; Definition = 'static void WaitForPendingFinalizers()' }
    )
    Instance = @()
}
