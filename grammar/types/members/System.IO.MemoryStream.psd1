# What Get-Member lists of System.IO.MemoryStream

@{
    Type = 'System.IO.MemoryStream'
    Constructors = @('System.IO.MemoryStream new()', 'System.IO.MemoryStream new(int capacity)', 'System.IO.MemoryStream new(byte[] buffer)', 'System.IO.MemoryStream new(byte[] buffer, bool writable)', 'System.IO.MemoryStream new(byte[] buffer, int index, int count)', 'System.IO.MemoryStream new(byte[] buffer, int index, int count, bool writable)', 'System.IO.MemoryStream new(byte[] buffer, int index, int count, bool writable, bool publiclyVisible)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Null'; Kind = 'Property'; Definition = 'static System.IO.Stream Null {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Synchronized'; Kind = 'Method'; Definition = 'static System.IO.Stream Synchronized(System.IO.Stream stream)' }
    )
    Instance = @(
        @{ Name = 'BeginRead'; Kind = 'Method'; Definition = 'System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)' }
        @{ Name = 'BeginWrite'; Kind = 'Method'; Definition = 'System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)' }
        @{ Name = 'CanRead'; Kind = 'Property'; Definition = 'bool CanRead {get;}' }
        @{ Name = 'CanSeek'; Kind = 'Property'; Definition = 'bool CanSeek {get;}' }
        @{ Name = 'CanTimeout'; Kind = 'Property'; Definition = 'bool CanTimeout {get;}' }
        @{ Name = 'CanWrite'; Kind = 'Property'; Definition = 'bool CanWrite {get;}' }
        @{ Name = 'Capacity'; Kind = 'Property'; Definition = 'int Capacity {get;set;}' }
        @{ Name = 'Close'; Kind = 'Method'; Definition = 'void Close()' }
        @{ Name = 'CopyTo'; Kind = 'Method'; Definition = 'void CopyTo(System.IO.Stream destination, int bufferSize), void CopyTo(System.IO.Stream destination)' }
        @{ Name = 'CopyToAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken), System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination), System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize), System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)' }
        @{ Name = 'Dispose'; Kind = 'Method'; Definition = 'void Dispose(), void IDisposable.Dispose()' }
        @{ Name = 'DisposeAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.ValueTask DisposeAsync(), System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()' }
        @{ Name = 'EndRead'; Kind = 'Method'; Definition = 'int EndRead(System.IAsyncResult asyncResult)' }
        @{ Name = 'EndWrite'; Kind = 'Method'; Definition = 'void EndWrite(System.IAsyncResult asyncResult)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'Flush'; Kind = 'Method'; Definition = 'void Flush()' }
        @{ Name = 'FlushAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken), System.Threading.Tasks.Task FlushAsync()' }
        @{ Name = 'GetBuffer'; Kind = 'Method'; Definition = 'byte[] GetBuffer()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetLifetimeService'; Kind = 'Method'; Definition = 'System.Object GetLifetimeService()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'InitializeLifetimeService'; Kind = 'Method'; Definition = 'System.Object InitializeLifetimeService()' }
        @{ Name = 'Length'; Kind = 'Property'; Definition = 'long Length {get;}' }
        @{ Name = 'Position'; Kind = 'Property'; Definition = 'long Position {get;set;}' }
        @{ Name = 'Read'; Kind = 'Method'; Definition = 'int Read(byte[] buffer, int offset, int count), int Read(System.Span[byte] buffer)' }
        @{ Name = 'ReadAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken), System.Threading.Tasks.ValueTask[int] ReadAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)' }
        @{ Name = 'ReadAtLeast'; Kind = 'Method'; Definition = 'int ReadAtLeast(System.Span[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True)' }
        @{ Name = 'ReadAtLeastAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.ValueTask[int] ReadAtLeastAsync(System.Memory[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True, System.Threading.CancellationToken cancellationToken = default)' }
        @{ Name = 'ReadByte'; Kind = 'Method'; Definition = 'int ReadByte()' }
        @{ Name = 'ReadExactly'; Kind = 'Method'; Definition = 'void ReadExactly(System.Span[byte] buffer), void ReadExactly(byte[] buffer, int offset, int count)' }
        @{ Name = 'ReadExactlyAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.ValueTask ReadExactlyAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.ValueTask ReadExactlyAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken = default)' }
        @{ Name = 'ReadTimeout'; Kind = 'Property'; Definition = 'int ReadTimeout {get;set;}' }
        @{ Name = 'Seek'; Kind = 'Method'; Definition = 'long Seek(long offset, System.IO.SeekOrigin loc)' }
        @{ Name = 'SetLength'; Kind = 'Method'; Definition = 'void SetLength(long value)' }
        @{ Name = 'ToArray'; Kind = 'Method'; Definition = 'byte[] ToArray()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TryGetBuffer'; Kind = 'Method'; Definition = 'bool TryGetBuffer([ref] System.ArraySegment[byte] buffer)' }
        @{ Name = 'Write'; Kind = 'Method'; Definition = 'void Write(byte[] buffer, int offset, int count), void Write(System.ReadOnlySpan[byte] buffer)' }
        @{ Name = 'WriteAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken), System.Threading.Tasks.ValueTask WriteAsync(System.ReadOnlyMemory[byte] buffer, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)' }
        @{ Name = 'WriteByte'; Kind = 'Method'; Definition = 'void WriteByte(byte value)' }
        @{ Name = 'WriteTimeout'; Kind = 'Property'; Definition = 'int WriteTimeout {get;set;}' }
        @{ Name = 'WriteTo'; Kind = 'Method'; Definition = 'void WriteTo(System.IO.Stream stream)' }
    )
}
