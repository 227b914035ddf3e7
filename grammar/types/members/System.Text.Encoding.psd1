# What Get-Member lists of System.Text.Encoding

@{
    Type = 'System.Text.Encoding'
    Shown = 'System.Text.UTF8Encoding+UTF8EncodingSealed'
    Constructors = @()
    Static = @(
        @{ Name = 'ASCII'; Kind = 'Property'; Definition = 'static System.Text.Encoding ASCII {get;}' }
        @{ Name = 'BigEndianUnicode'; Kind = 'Property'; Definition = 'static System.Text.Encoding BigEndianUnicode {get;}' }
        @{ Name = 'Convert'; Kind = 'Method'; Definition = 'static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes), static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes, int index, int count)' }
        @{ Name = 'CreateTranscodingStream'; Kind = 'Method'; Definition = 'static System.IO.Stream CreateTranscodingStream(System.IO.Stream innerStream, System.Text.Encoding innerStreamEncoding, System.Text.Encoding outerStreamEncoding, bool leaveOpen = False)' }
        @{ Name = 'Default'; Kind = 'Property'; Definition = 'static System.Text.Encoding Default {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GetEncoding'; Kind = 'Method'; Definition = 'static System.Text.Encoding GetEncoding(int codepage), static System.Text.Encoding GetEncoding(int codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback), static System.Text.Encoding GetEncoding(string name), static System.Text.Encoding GetEncoding(string name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)' }
        @{ Name = 'GetEncodings'; Kind = 'Method'; Definition = 'static System.Text.EncodingInfo[] GetEncodings()' }
        @{ Name = 'Latin1'; Kind = 'Property'; Definition = 'static System.Text.Encoding Latin1 {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'RegisterProvider'; Kind = 'Method'; Definition = 'static void RegisterProvider(System.Text.EncodingProvider provider)' }
        @{ Name = 'UTF32'; Kind = 'Property'; Definition = 'static System.Text.Encoding UTF32 {get;}' }
        @{ Name = 'UTF7'; Kind = 'Property'; Definition = 'static System.Text.Encoding UTF7 {get;}' }
        @{ Name = 'UTF8'; Kind = 'Property'; Definition = 'static System.Text.Encoding UTF8 {get;}' }
        @{ Name = 'Unicode'; Kind = 'Property'; Definition = 'static System.Text.Encoding Unicode {get;}' }
    )
    Instance = @(
        @{ Name = 'BodyName'; Kind = 'Property'; Definition = 'string BodyName {get;}' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Object Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'CodePage'; Kind = 'Property'; Definition = 'int CodePage {get;}' }
        @{ Name = 'DecoderFallback'; Kind = 'Property'; Definition = 'System.Text.DecoderFallback DecoderFallback {get;set;}' }
        @{ Name = 'EncoderFallback'; Kind = 'Property'; Definition = 'System.Text.EncoderFallback EncoderFallback {get;set;}' }
        @{ Name = 'EncodingName'; Kind = 'Property'; Definition = 'string EncodingName {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object value)' }
        @{ Name = 'GetByteCount'; Kind = 'Method'; Definition = 'int GetByteCount(char[] chars, int index, int count), int GetByteCount(string chars), int GetByteCount(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int count), int GetByteCount(System.ReadOnlySpan[char] chars), int GetByteCount(char[] chars), int GetByteCount(string s, int index, int count)' }
        @{ Name = 'GetBytes'; Kind = 'Method'; Definition = 'byte[] GetBytes(string s), int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex), int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex), int GetBytes(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount), int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes), byte[] GetBytes(char[] chars), byte[] GetBytes(char[] chars, int index, int count), byte[] GetBytes(string s, int index, int count)' }
        @{ Name = 'GetCharCount'; Kind = 'Method'; Definition = 'int GetCharCount(byte[] bytes, int index, int count), int GetCharCount(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int count), int GetCharCount(System.ReadOnlySpan[byte] bytes), int GetCharCount(byte[] bytes)' }
        @{ Name = 'GetChars'; Kind = 'Method'; Definition = 'int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex), int GetChars(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount, System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount), int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars), char[] GetChars(byte[] bytes), char[] GetChars(byte[] bytes, int index, int count)' }
        @{ Name = 'GetDecoder'; Kind = 'Method'; Definition = 'System.Text.Decoder GetDecoder()' }
        @{ Name = 'GetEncoder'; Kind = 'Method'; Definition = 'System.Text.Encoder GetEncoder()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetMaxByteCount'; Kind = 'Method'; Definition = 'int GetMaxByteCount(int charCount)' }
        @{ Name = 'GetMaxCharCount'; Kind = 'Method'; Definition = 'int GetMaxCharCount(int byteCount)' }
        @{ Name = 'GetPreamble'; Kind = 'Method'; Definition = 'byte[] GetPreamble()' }
        @{ Name = 'GetString'; Kind = 'Method'; Definition = 'string GetString(byte[] bytes), string GetString(byte[] bytes, int index, int count), string GetString(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount), string GetString(System.ReadOnlySpan[byte] bytes)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'HeaderName'; Kind = 'Property'; Definition = 'string HeaderName {get;}' }
        @{ Name = 'IsAlwaysNormalized'; Kind = 'Method'; Definition = 'bool IsAlwaysNormalized(), bool IsAlwaysNormalized(System.Text.NormalizationForm form)' }
        @{ Name = 'IsBrowserDisplay'; Kind = 'Property'; Definition = 'bool IsBrowserDisplay {get;}' }
        @{ Name = 'IsBrowserSave'; Kind = 'Property'; Definition = 'bool IsBrowserSave {get;}' }
        @{ Name = 'IsMailNewsDisplay'; Kind = 'Property'; Definition = 'bool IsMailNewsDisplay {get;}' }
        @{ Name = 'IsMailNewsSave'; Kind = 'Property'; Definition = 'bool IsMailNewsSave {get;}' }
        @{ Name = 'IsReadOnly'; Kind = 'Property'; Definition = 'bool IsReadOnly {get;}' }
        @{ Name = 'IsSingleByte'; Kind = 'Property'; Definition = 'bool IsSingleByte {get;}' }
        @{ Name = 'Preamble'; Kind = 'Property'; Definition = 'System.ReadOnlySpan[byte] Preamble {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'TryGetBytes'; Kind = 'Method'; Definition = 'bool TryGetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, [ref] int bytesWritten)' }
        @{ Name = 'TryGetChars'; Kind = 'Method'; Definition = 'bool TryGetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, [ref] int charsWritten)' }
        @{ Name = 'WebName'; Kind = 'Property'; Definition = 'string WebName {get;}' }
        @{ Name = 'WindowsCodePage'; Kind = 'Property'; Definition = 'int WindowsCodePage {get;}' }
    )
}
