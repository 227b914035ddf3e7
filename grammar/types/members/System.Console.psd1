# What Get-Member lists of System.Console

@{
    Type = 'System.Console'
    Constructors = @()
    Static = @(
        @{ Name = 'BackgroundColor'; Kind = 'Property'; Definition = 'static System.ConsoleColor BackgroundColor {get;set;}' }
        @{ Name = 'Beep'; Kind = 'Method'; Definition = 'static void Beep(), static void Beep(int frequency, int duration)' }
        @{ Name = 'BufferHeight'; Kind = 'Property'; Definition = 'static int BufferHeight {get;set;}' }
        @{ Name = 'BufferWidth'; Kind = 'Property'; Definition = 'static int BufferWidth {get;set;}' }
        @{ Name = 'CancelKeyPress'; Kind = 'Event'; Definition = 'System.ConsoleCancelEventHandler CancelKeyPress(System.Object, System.ConsoleCancelEventArgs)' }
        @{ Name = 'CapsLock'; Kind = 'Property'; Definition = 'static bool CapsLock {get;}' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'static void Clear()' }
        @{ Name = 'CursorLeft'; Kind = 'Property'; Definition = 'static int CursorLeft {get;set;}' }
        @{ Name = 'CursorSize'; Kind = 'Property'; Definition = 'static int CursorSize {get;set;}' }
        @{ Name = 'CursorTop'; Kind = 'Property'; Definition = 'static int CursorTop {get;set;}' }
        @{ Name = 'CursorVisible'; Kind = 'Property'; Definition = 'static bool CursorVisible {get;set;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Error'; Kind = 'Property'; Definition = 'static System.IO.TextWriter Error {get;}' }
        @{ Name = 'ForegroundColor'; Kind = 'Property'; Definition = 'static System.ConsoleColor ForegroundColor {get;set;}' }
        @{ Name = 'GetCursorPosition'; Kind = 'Method'; Definition = 'static System.ValueTuple[int,int] GetCursorPosition()' }
        @{ Name = 'In'; Kind = 'Property'; Definition = 'static System.IO.TextReader In {get;}' }
        @{ Name = 'InputEncoding'; Kind = 'Property'; Definition = 'static System.Text.Encoding InputEncoding {get;set;}' }
        @{ Name = 'IsErrorRedirected'; Kind = 'Property'; Definition = 'static bool IsErrorRedirected {get;}' }
        @{ Name = 'IsInputRedirected'; Kind = 'Property'; Definition = 'static bool IsInputRedirected {get;}' }
        @{ Name = 'IsOutputRedirected'; Kind = 'Property'; Definition = 'static bool IsOutputRedirected {get;}' }
        @{ Name = 'KeyAvailable'; Kind = 'Property'; Definition = 'static bool KeyAvailable {get;}' }
        @{ Name = 'LargestWindowHeight'; Kind = 'Property'; Definition = 'static int LargestWindowHeight {get;}' }
        @{ Name = 'LargestWindowWidth'; Kind = 'Property'; Definition = 'static int LargestWindowWidth {get;}' }
        @{ Name = 'MoveBufferArea'; Kind = 'Method'; Definition = 'static void MoveBufferArea(int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop), static void MoveBufferArea(int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop, char sourceChar, System.ConsoleColor sourceForeColor, System.ConsoleColor sourceBackColor)' }
        @{ Name = 'NumberLock'; Kind = 'Property'; Definition = 'static bool NumberLock {get;}' }
        @{ Name = 'OpenStandardError'; Kind = 'Method'; Definition = 'static System.IO.Stream OpenStandardError(), static System.IO.Stream OpenStandardError(int bufferSize)' }
        @{ Name = 'OpenStandardInput'; Kind = 'Method'; Definition = 'static System.IO.Stream OpenStandardInput(), static System.IO.Stream OpenStandardInput(int bufferSize)' }
        @{ Name = 'OpenStandardOutput'; Kind = 'Method'; Definition = 'static System.IO.Stream OpenStandardOutput(), static System.IO.Stream OpenStandardOutput(int bufferSize)' }
        @{ Name = 'Out'; Kind = 'Property'; Definition = 'static System.IO.TextWriter Out {get;}' }
        @{ Name = 'OutputEncoding'; Kind = 'Property'; Definition = 'static System.Text.Encoding OutputEncoding {get;set;}' }
        @{ Name = 'Read'; Kind = 'Method'; Definition = 'static int Read()' }
        @{ Name = 'ReadKey'; Kind = 'Method'; Definition = 'static System.ConsoleKeyInfo ReadKey(), static System.ConsoleKeyInfo ReadKey(bool intercept)' }
        @{ Name = 'ReadLine'; Kind = 'Method'; Definition = 'static string ReadLine()' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'ResetColor'; Kind = 'Method'; Definition = 'static void ResetColor()' }
        @{ Name = 'SetBufferSize'; Kind = 'Method'; Definition = 'static void SetBufferSize(int width, int height)' }
        @{ Name = 'SetCursorPosition'; Kind = 'Method'; Definition = 'static void SetCursorPosition(int left, int top)' }
        @{ Name = 'SetError'; Kind = 'Method'; Definition = 'static void SetError(System.IO.TextWriter newError)' }
        @{ Name = 'SetIn'; Kind = 'Method'; Definition = 'static void SetIn(System.IO.TextReader newIn)' }
        @{ Name = 'SetOut'; Kind = 'Method'; Definition = 'static void SetOut(System.IO.TextWriter newOut)' }
        @{ Name = 'SetWindowPosition'; Kind = 'Method'; Definition = 'static void SetWindowPosition(int left, int top)' }
        @{ Name = 'SetWindowSize'; Kind = 'Method'; Definition = 'static void SetWindowSize(int width, int height)' }
        @{ Name = 'Title'; Kind = 'Property'; Definition = 'static string Title {get;set;}' }
        @{ Name = 'TreatControlCAsInput'; Kind = 'Property'; Definition = 'static bool TreatControlCAsInput {get;set;}' }
        @{ Name = 'WindowHeight'; Kind = 'Property'; Definition = 'static int WindowHeight {get;set;}' }
        @{ Name = 'WindowLeft'; Kind = 'Property'; Definition = 'static int WindowLeft {get;set;}' }
        @{ Name = 'WindowTop'; Kind = 'Property'; Definition = 'static int WindowTop {get;set;}' }
        @{ Name = 'WindowWidth'; Kind = 'Property'; Definition = 'static int WindowWidth {get;set;}' }
        @{ Name = 'Write'; Kind = 'Method'; Definition = 'static void Write(string format, System.Object arg0), static void Write(string format, System.Object arg0, System.Object arg1), static void Write(string format, System.Object arg0, System.Object arg1, System.Object arg2), static void Write(string format, Params System.Object[] arg), static void Write(string format, System.ReadOnlySpan[System.Object] arg), static void Write(bool value), static void Write(char value), static void Write(char[] buffer), static void Write(char[] buffer, int index, int count), static void Write(double value), static void Write(decimal value), static void Write(float value), static void Write(int value), static void Write(uint value), static void Write(long value), static void Write(ulong value), static void Write(System.Object value), static void Write(string value), static void Write(System.ReadOnlySpan[char] value)' }
        @{ Name = 'WriteLine'; Kind = 'Method'; Definition = 'static void WriteLine(), static void WriteLine(bool value), static void WriteLine(char value), static void WriteLine(char[] buffer), static void WriteLine(char[] buffer, int index, int count), static void WriteLine(decimal value), static void WriteLine(double value), static void WriteLine(float value), static void WriteLine(int value), static void WriteLine(uint value), static void WriteLine(long value), static void WriteLine(ulong value), static void WriteLine(System.Object value), static void WriteLine(string value), static void WriteLine(System.ReadOnlySpan[char] value), static void WriteLine(string format, System.Object arg0), static void WriteLine(string format, System.Object arg0, System.Object arg1), static void WriteLine(string format, System.Object arg0, System.Object arg1, System.Object arg2), static void WriteLine(string format, Params System.Object[] arg), static void WriteLine(string format, System.ReadOnlySpan[System.Object] arg)' }
    )
    Instance = @()
}
