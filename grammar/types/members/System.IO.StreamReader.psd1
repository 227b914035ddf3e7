# What Get-Member lists of System.IO.StreamReader

@{
    Type = 'System.IO.StreamReader'
    Constructors = @('System.IO.StreamReader new(System.IO.Stream stream)', 'System.IO.StreamReader new(System.IO.Stream stream, bool detectEncodingFromByteOrderMarks)', 'System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding)', 'System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks)', 'System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize)', 'System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding = null, bool detectEncodingFromByteOrderMarks = True, int bufferSize = -1, bool leaveOpen = False)', 'System.IO.StreamReader new(string path)', 'System.IO.StreamReader new(string path, bool detectEncodingFromByteOrderMarks)', 'System.IO.StreamReader new(string path, System.Text.Encoding encoding)', 'System.IO.StreamReader new(string path, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks)', 'System.IO.StreamReader new(string path, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize)', 'System.IO.StreamReader new(string path, System.IO.FileStreamOptions options)', 'System.IO.StreamReader new(string path, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks, System.IO.FileStreamOptions options)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Null'; Kind = 'Property'; Definition = 'static System.IO.StreamReader Null {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'Synchronized'; Kind = 'Method'; Definition = 'static System.IO.TextReader Synchronized(System.IO.TextReader reader)' }
    )
    Instance = @(
        @{ Name = 'BaseStream'; Kind = 'Property'; Definition = 'System.IO.Stream BaseStream {get;}' }
        @{ Name = 'Close'; Kind = 'Method'; Definition = 'void Close()' }
        @{ Name = 'CurrentEncoding'; Kind = 'Property'; Definition = 'System.Text.Encoding CurrentEncoding {get;}' }
        @{ Name = 'DiscardBufferedData'; Kind = 'Method'; Definition = 'void DiscardBufferedData()' }
        @{ Name = 'Dispose'; Kind = 'Method'; Definition = 'void Dispose(), void IDisposable.Dispose()' }
        @{ Name = 'EndOfStream'; Kind = 'Property'; Definition = 'bool EndOfStream {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetLifetimeService'; Kind = 'Method'; Definition = 'System.Object GetLifetimeService()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'InitializeLifetimeService'; Kind = 'Method'; Definition = 'System.Object InitializeLifetimeService()' }
        @{ Name = 'Peek'; Kind = 'Method'; Definition = 'int Peek()' }
        @{ Name = 'Read'; Kind = 'Method'; Definition = 'int Read(), int Read(char[] buffer, int index, int count), int Read(System.Span[char] buffer)' }
        @{ Name = 'ReadAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.Task[int] ReadAsync(char[] buffer, int index, int count), System.Threading.Tasks.ValueTask[int] ReadAsync(System.Memory[char] buffer, System.Threading.CancellationToken cancellationToken = default)' }
        @{ Name = 'ReadBlock'; Kind = 'Method'; Definition = 'int ReadBlock(char[] buffer, int index, int count), int ReadBlock(System.Span[char] buffer)' }
        @{ Name = 'ReadBlockAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.Task[int] ReadBlockAsync(char[] buffer, int index, int count), System.Threading.Tasks.ValueTask[int] ReadBlockAsync(System.Memory[char] buffer, System.Threading.CancellationToken cancellationToken = default)' }
        @{ Name = 'ReadLine'; Kind = 'Method'; Definition = 'string ReadLine()' }
        @{ Name = 'ReadLineAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.Task[string] ReadLineAsync(), System.Threading.Tasks.ValueTask[string] ReadLineAsync(System.Threading.CancellationToken cancellationToken)' }
        @{ Name = 'ReadToEnd'; Kind = 'Method'; Definition = 'string ReadToEnd()' }
        @{ Name = 'ReadToEndAsync'; Kind = 'Method'; Definition = 'System.Threading.Tasks.Task[string] ReadToEndAsync(), System.Threading.Tasks.Task[string] ReadToEndAsync(System.Threading.CancellationToken cancellationToken)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
