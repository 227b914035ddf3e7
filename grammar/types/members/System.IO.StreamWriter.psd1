# What Get-Member lists of System.IO.StreamWriter

@{
    Type = 'System.IO.StreamWriter'
    Constructors = @('System.IO.StreamWriter new(System.IO.Stream stream)', 'System.IO.StreamWriter new(System.IO.Stream stream, System.Text.Encoding encoding)', 'System.IO.StreamWriter new(System.IO.Stream stream, System.Text.Encoding encoding, int bufferSize)', 'System.IO.StreamWriter new(System.IO.Stream stream, System.Text.Encoding encoding = null, int bufferSize = -1, bool leaveOpen = False)', 'System.IO.StreamWriter new(string path)', 'System.IO.StreamWriter new(string path, bool append)', 'System.IO.StreamWriter new(string path, bool append, System.Text.Encoding encoding)', 'System.IO.StreamWriter new(string path, bool append, System.Text.Encoding encoding, int bufferSize)', 'System.IO.StreamWriter new(string path, System.IO.FileStreamOptions options)', 'System.IO.StreamWriter new(string path, System.Text.Encoding encoding, System.IO.FileStreamOptions options)')
    Static = @(
        @{ Name = 'CreateBroadcasting'; Kind = 'Method'; Definition = 'static System.IO.TextWriter CreateBroadcasting(Params System.IO.TextWriter[] writers)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Null'; Kind = 'Property'; Definition = 'static System.IO.StreamWriter Null {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Synchronized'; Kind = 'Method'; Definition = 'static System.IO.TextWriter Synchronized(System.IO.TextWriter writer)' }
    )
    Instance = @(
        @{ Name = 'AutoFlush'; Kind = 'Property'; Definition = 'bool AutoFlush {get;set;}' }
        @{ Name = 'BaseStream'; Kind = 'Property'; Definition = 'System.IO.Stream BaseStream {get;}' }
        @{ Name = 'Close'; Kind = 'Method'; Definition = 'void Close()' }
        @{ Name = 'Dispose'; Kind = 'Method'; Definition = 'void Dispose(), void IDisposable.Dispose()' }
        @{ Name = 'DisposeAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.ValueTask DisposeAsync(), System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()' }
        @{ Name = 'Encoding'; Kind = 'Property'; Definition = 'System.Text.Encoding Encoding {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'Flush'; Kind = 'Method'; Definition = 'void Flush()' }
        @{ Name = 'FlushAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.Task FlushAsync(), System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)' }
        @{ Name = 'FormatProvider'; Kind = 'Property'; Definition = 'System.IFormatProvider FormatProvider {get;}' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetLifetimeService'; Kind = 'Method'; Definition = 'System.Object GetLifetimeService()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'InitializeLifetimeService'; Kind = 'Method'; Definition = 'System.Object InitializeLifetimeService()' }
        @{ Name = 'NewLine'; Kind = 'Property'; Definition = 'string NewLine {get;set;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Write'; Kind = 'Method'; Definition = 'void Write(char value), void Write(char[] buffer), void Write(char[] buffer, int index, int count), void Write(System.ReadOnlySpan[char] buffer), void Write(string value), void Write(string format, System.Object arg0), void Write(string format, System.Object arg0, System.Object arg1), void Write(string format, System.Object arg0, System.Object arg1, System.Object arg2), void Write(string format, Params System.Object[] arg), void Write(string format, System.ReadOnlySpan[System.Object] arg), void Write(bool value), void Write(int value), void Write(uint value), void Write(long value), void Write(ulong value), void Write(float value), void Write(double value), void Write(decimal value), void Write(System.Object value), void Write(System.Text.StringBuilder value)' }
        @{ Name = 'WriteAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.Task WriteAsync(char value), System.Threading.Tasks.Task WriteAsync(string value), System.Threading.Tasks.Task WriteAsync(char[] buffer, int index, int count), System.Threading.Tasks.Task WriteAsync(System.ReadOnlyMemory[char] buffer, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task WriteAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task WriteAsync(char[] buffer)' }
        @{ Name = 'WriteLine'; Kind = 'Method'; Definition = 'void WriteLine(string value), void WriteLine(System.ReadOnlySpan[char] buffer), void WriteLine(string format, System.Object arg0), void WriteLine(string format, System.Object arg0, System.Object arg1), void WriteLine(string format, System.Object arg0, System.Object arg1, System.Object arg2), void WriteLine(string format, Params System.Object[] arg), void WriteLine(string format, System.ReadOnlySpan[System.Object] arg), void WriteLine(), void WriteLine(char value), void WriteLine(char[] buffer), void WriteLine(char[] buffer, int index, int count), void WriteLine(bool value), void WriteLine(int value), void WriteLine(uint value), void WriteLine(long value), void WriteLine(ulong value), void WriteLine(float value), void WriteLine(double value), void WriteLine(decimal value), void WriteLine(System.Text.StringBuilder value), void WriteLine(System.Object value)' }
        @{ Name = 'WriteLineAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.Task WriteLineAsync(), System.Threading.Tasks.Task WriteLineAsync(char value), System.Threading.Tasks.Task WriteLineAsync(string value), System.Threading.Tasks.Task WriteLineAsync(char[] buffer, int index, int count), System.Threading.Tasks.Task WriteLineAsync(System.ReadOnlyMemory[char] buffer, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task WriteLineAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken = default), System.Threading.Tasks.Task WriteLineAsync(char[] buffer)' }
    )
}
