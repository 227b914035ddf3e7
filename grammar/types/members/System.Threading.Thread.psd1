# What Get-Member lists of System.Threading.Thread

@{
    Type = 'System.Threading.Thread'
    Constructors = @('System.Threading.Thread new(System.Threading.ThreadStart start)', 'System.Threading.Thread new(System.Threading.ThreadStart start, int maxStackSize)', 'System.Threading.Thread new(System.Threading.ParameterizedThreadStart start)', 'System.Threading.Thread new(System.Threading.ParameterizedThreadStart start, int maxStackSize)')
    Static = @(
        @{ Name = 'AllocateDataSlot'; Kind = 'Method'; Definition = 'static System.LocalDataStoreSlot AllocateDataSlot()' }
        @{ Name = 'AllocateNamedDataSlot'; Kind = 'Method'; Definition = 'static System.LocalDataStoreSlot AllocateNamedDataSlot(string name)' }
        @{ Name = 'BeginCriticalRegion'; Kind = 'Method'; Definition = 'static void BeginCriticalRegion()' }
        @{ Name = 'BeginThreadAffinity'; Kind = 'Method'; Definition = 'static void BeginThreadAffinity()' }
        @{ Name = 'CurrentPrincipal'; Kind = 'Property'; Definition = 'static System.Security.Principal.IPrincipal CurrentPrincipal {get;set;}' }
        @{ Name = 'CurrentThread'; Kind = 'Property'; Definition = 'static System.Threading.Thread CurrentThread {get;}' }
        @{ Name = 'EndCriticalRegion'; Kind = 'Method'; Definition = 'static void EndCriticalRegion()' }
        @{ Name = 'EndThreadAffinity'; Kind = 'Method'; Definition = 'static void EndThreadAffinity()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'FreeNamedDataSlot'; Kind = 'Method'; Definition = 'static void FreeNamedDataSlot(string name)' }
        @{ Name = 'GetCurrentProcessorId'; Kind = 'Method'; Definition = 'static int GetCurrentProcessorId()' }
        @{ Name = 'GetData'; Kind = 'Method'; Definition = 'static System.Object GetData(System.LocalDataStoreSlot slot)' }
        @{ Name = 'GetDomain'; Kind = 'Method'; Definition = 'static System.AppDomain GetDomain()' }
        @{ Name = 'GetDomainID'; Kind = 'Method'; Definition = 'static int GetDomainID()' }
        @{ Name = 'GetNamedDataSlot'; Kind = 'Method'; Definition = 'static System.LocalDataStoreSlot GetNamedDataSlot(string name)' }
        @{ Name = 'MemoryBarrier'; Kind = 'Method'; Definition = 'static void MemoryBarrier()' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'ResetAbort'; Kind = 'Method'; Definition = 'static void ResetAbort()' }
        @{ Name = 'SetData'; Kind = 'Method'; Definition = 'static void SetData(System.LocalDataStoreSlot slot, System.Object data)' }
        @{ Name = 'Sleep'; Kind = 'Method'; Definition = 'static void Sleep(int millisecondsTimeout), static void Sleep(timespan timeout)' }
        @{ Name = 'SpinWait'; Kind = 'Method'; Definition = 'static void SpinWait(int iterations)' }
        @{ Name = 'VolatileRead'; Kind = 'Method'; Definition = 'static byte VolatileRead([ref] byte address), static double VolatileRead([ref] double address), static short VolatileRead([ref] short address), static int VolatileRead([ref] int address), static long VolatileRead([ref] long address), static System.IntPtr VolatileRead([ref] System.IntPtr address), static System.Object VolatileRead([ref] System.Object address), static sbyte VolatileRead([ref] sbyte address), static float VolatileRead([ref] float address), static ushort VolatileRead([ref] ushort address), static uint VolatileRead([ref] uint address), static ulong VolatileRead([ref] ulong address), static System.UIntPtr VolatileRead([ref] System.UIntPtr address)' }
        @{ Name = 'VolatileWrite'; Kind = 'Method'; Definition = 'static void VolatileWrite([ref] byte address, byte value), static void VolatileWrite([ref] double address, double value), static void VolatileWrite([ref] short address, short value), static void VolatileWrite([ref] int address, int value), static void VolatileWrite([ref] long address, long value), static void VolatileWrite([ref] System.IntPtr address, System.IntPtr value), static void VolatileWrite([ref] System.Object address, System.Object value), static void VolatileWrite([ref] sbyte address, sbyte value), static void VolatileWrite([ref] float address, float value), static void VolatileWrite([ref] ushort address, ushort value), static void VolatileWrite([ref] uint address, uint value), static void VolatileWrite([ref] ulong address, ulong value), static void VolatileWrite([ref] System.UIntPtr address, System.UIntPtr value)' }
        @{ Name = 'Yield'; Kind = 'Method'; Definition = 'static bool Yield()' }
    )
    Instance = @(
        @{ Name = 'Abort'; Kind = 'Method'; Definition = 'void Abort(), void Abort(System.Object stateInfo)' }
        @{ Name = 'ApartmentState'; Kind = 'Property'; Definition = 'System.Threading.ApartmentState ApartmentState {get;set;}' }
        @{ Name = 'CurrentCulture'; Kind = 'Property'; Definition = 'cultureinfo CurrentCulture {get;set;}' }
        @{ Name = 'CurrentUICulture'; Kind = 'Property'; Definition = 'cultureinfo CurrentUICulture {get;set;}' }
        @{ Name = 'DisableComObjectEagerCleanup'; Kind = 'Method'; Definition = 'void DisableComObjectEagerCleanup()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'ExecutionContext'; Kind = 'Property'; Definition = 'System.Threading.ExecutionContext ExecutionContext {get;}' }
        @{ Name = 'GetApartmentState'; Kind = 'Method'; Definition = 'System.Threading.ApartmentState GetApartmentState()' }
        @{ Name = 'GetCompressedStack'; Kind = 'Method'; Definition = 'System.Threading.CompressedStack GetCompressedStack()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Interrupt'; Kind = 'Method'; Definition = 'void Interrupt()' }
        @{ Name = 'IsAlive'; Kind = 'Property'; Definition = 'bool IsAlive {get;}' }
        @{ Name = 'IsBackground'; Kind = 'Property'; Definition = 'bool IsBackground {get;set;}' }
        @{ Name = 'IsThreadPoolThread'; Kind = 'Property'; Definition = 'bool IsThreadPoolThread {get;}' }
        @{ Name = 'Join'; Kind = 'Method'; Definition = 'bool Join(int millisecondsTimeout), void Join(), bool Join(timespan timeout)' }
        @{ Name = 'ManagedThreadId'; Kind = 'Property'; Definition = 'int ManagedThreadId {get;}' }
        @{ Name = 'Name'; Kind = 'Property'; Definition = 'string Name {get;set;}' }
        @{ Name = 'Priority'; Kind = 'Property'; Definition = 'System.Threading.ThreadPriority Priority {get;set;}' }
        @{ Name = 'Resume'; Kind = 'Method'; Definition = 'void Resume()' }
        @{ Name = 'SetApartmentState'; Kind = 'Method'; Definition = 'void SetApartmentState(System.Threading.ApartmentState state)' }
        @{ Name = 'SetCompressedStack'; Kind = 'Method'; Definition = 'void SetCompressedStack(System.Threading.CompressedStack stack)' }
        @{ Name = 'Start'; Kind = 'Method'; Definition = 'void Start(System.Object parameter), void Start()' }
        @{ Name = 'Suspend'; Kind = 'Method'; Definition = 'void Suspend()' }
        @{ Name = 'ThreadState'; Kind = 'Property'; Definition = 'System.Threading.ThreadState ThreadState {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TrySetApartmentState'; Kind = 'Method'; Definition = 'bool TrySetApartmentState(System.Threading.ApartmentState state)' }
        @{ Name = 'UnsafeStart'; Kind = 'Method'; Definition = 'void UnsafeStart(System.Object parameter), void UnsafeStart()' }
    )
}
