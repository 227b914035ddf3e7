# Base types, nearest first, and interfaces

@{
    'Microsoft.PowerShell.Commands.GenericMeasureInfo' = @{ Base = @('Microsoft.PowerShell.Commands.MeasureInfo', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.PSRemotingJob' = @{ Base = @('System.Management.Automation.Job', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.PSRemotingChildJob' = @{ Base = @('System.Management.Automation.Job', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.Runspaces.RemotingErrorRecord' = @{ Base = @('System.Management.Automation.ErrorRecord', 'System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'System.Management.Automation.PSEventJob' = @{ Base = @('System.Management.Automation.Job', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.PSEventSubscriber' = @{ Base = @('System.Object'); Interfaces = @('System.IEquatable`1[System.Management.Automation.PSEventSubscriber]') }
    'System.Management.Automation.PSEventArgs' = @{ Base = @('System.EventArgs', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.CallStackFrame' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.LineBreakpoint' = @{ Base = @('System.Management.Automation.Breakpoint', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.VariableBreakpoint' = @{ Base = @('System.Management.Automation.Breakpoint', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.CommandBreakpoint' = @{ Base = @('System.Management.Automation.Breakpoint', 'System.Object'); Interfaces = @() }
    'Microsoft.PowerShell.Commands.FileHashInfo' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.Job2' = @{ Base = @('System.Management.Automation.Job', 'System.Object'); Interfaces = @() }
    'Microsoft.PowerShell.ThreadJob.ThreadJob' = @{ Base = @('System.Management.Automation.Job2', 'System.Management.Automation.Job', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.PSTasks.PSTaskChildJob' = @{ Base = @('System.Management.Automation.Job', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.PSTasks.PSTaskJob' = @{ Base = @('System.Management.Automation.Job', 'System.Object'); Interfaces = @() }
    'Microsoft.PowerShell.Commands.GroupInfo' = @{ Base = @('System.Object'); Interfaces = @() }
    'Microsoft.PowerShell.Commands.HistoryInfo' = @{ Base = @('System.Object'); Interfaces = @() }
    'Microsoft.PowerShell.Commands.MatchInfo' = @{ Base = @('System.Object'); Interfaces = @() }
    'Microsoft.PowerShell.Commands.MemberDefinition' = @{ Base = @('System.Object'); Interfaces = @() }
    'Microsoft.PowerShell.Commands.TextMeasureInfo' = @{ Base = @('Microsoft.PowerShell.Commands.MeasureInfo', 'System.Object'); Interfaces = @() }
    'System.Activator' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.ArgumentException' = @{ Base = @('System.SystemException', 'System.Exception', 'System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'System.Array' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.Collections.IList', 'System.Collections.IStructuralComparable', 'System.Collections.IStructuralEquatable', 'System.ICloneable')
    }
    'System.BitConverter' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Boolean' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IComparable', 'System.IComparable`1[System.Boolean]', 'System.IConvertible', 'System.IEquatable`1[System.Boolean]', 'System.IParsable`1[System.Boolean]', 'System.ISpanParsable`1[System.Boolean]')
    }
    'System.Byte' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IBinaryIntegerParseAndFormatInfo`1[System.Byte]', 'System.IComparable', 'System.IComparable`1[System.Byte]', 'System.IConvertible', 'System.IEquatable`1[System.Byte]', 'System.IFormattable', 'System.IParsable`1[System.Byte]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.Byte]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.Byte]', 'System.IUtfChar`1[System.Byte]', 'System.Numerics.IAdditionOperators`3[System.Byte,System.Byte,System.Byte]', 'System.Numerics.IAdditiveIdentity`2[System.Byte,System.Byte]', 'System.Numerics.IBinaryInteger`1[System.Byte]', 'System.Numerics.IBinaryNumber`1[System.Byte]', 'System.Numerics.IBitwiseOperators`3[System.Byte,System.Byte,System.Byte]', 'System.Numerics.IComparisonOperators`3[System.Byte,System.Byte,System.Boolean]', 'System.Numerics.IDecrementOperators`1[System.Byte]', 'System.Numerics.IDivisionOperators`3[System.Byte,System.Byte,System.Byte]', 'System.Numerics.IEqualityOperators`3[System.Byte,System.Byte,System.Boolean]', 'System.Numerics.IIncrementOperators`1[System.Byte]', 'System.Numerics.IMinMaxValue`1[System.Byte]', 'System.Numerics.IModulusOperators`3[System.Byte,System.Byte,System.Byte]', 'System.Numerics.IMultiplicativeIdentity`2[System.Byte,System.Byte]', 'System.Numerics.IMultiplyOperators`3[System.Byte,System.Byte,System.Byte]', 'System.Numerics.INumberBase`1[System.Byte]', 'System.Numerics.INumber`1[System.Byte]', 'System.Numerics.IShiftOperators`3[System.Byte,System.Int32,System.Byte]', 'System.Numerics.ISubtractionOperators`3[System.Byte,System.Byte,System.Byte]', 'System.Numerics.IUnaryNegationOperators`2[System.Byte,System.Byte]', 'System.Numerics.IUnaryPlusOperators`2[System.Byte,System.Byte]', 'System.Numerics.IUnsignedNumber`1[System.Byte]')
    }
    'System.Char' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IBinaryIntegerParseAndFormatInfo`1[System.Char]', 'System.IComparable', 'System.IComparable`1[System.Char]', 'System.IConvertible', 'System.IEquatable`1[System.Char]', 'System.IFormattable', 'System.IParsable`1[System.Char]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.Char]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.Char]', 'System.IUtfChar`1[System.Char]', 'System.Numerics.IAdditionOperators`3[System.Char,System.Char,System.Char]', 'System.Numerics.IAdditiveIdentity`2[System.Char,System.Char]', 'System.Numerics.IBinaryInteger`1[System.Char]', 'System.Numerics.IBinaryNumber`1[System.Char]', 'System.Numerics.IBitwiseOperators`3[System.Char,System.Char,System.Char]', 'System.Numerics.IComparisonOperators`3[System.Char,System.Char,System.Boolean]', 'System.Numerics.IDecrementOperators`1[System.Char]', 'System.Numerics.IDivisionOperators`3[System.Char,System.Char,System.Char]', 'System.Numerics.IEqualityOperators`3[System.Char,System.Char,System.Boolean]', 'System.Numerics.IIncrementOperators`1[System.Char]', 'System.Numerics.IMinMaxValue`1[System.Char]', 'System.Numerics.IModulusOperators`3[System.Char,System.Char,System.Char]', 'System.Numerics.IMultiplicativeIdentity`2[System.Char,System.Char]', 'System.Numerics.IMultiplyOperators`3[System.Char,System.Char,System.Char]', 'System.Numerics.INumberBase`1[System.Char]', 'System.Numerics.INumber`1[System.Char]', 'System.Numerics.IShiftOperators`3[System.Char,System.Int32,System.Char]', 'System.Numerics.ISubtractionOperators`3[System.Char,System.Char,System.Char]', 'System.Numerics.IUnaryNegationOperators`2[System.Char,System.Char]', 'System.Numerics.IUnaryPlusOperators`2[System.Char,System.Char]', 'System.Numerics.IUnsignedNumber`1[System.Char]')
    }
    'System.Collections.ArrayList' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.Collections.IList', 'System.ICloneable')
    }
    'System.Collections.BitArray' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.ICloneable', 'System.Runtime.Serialization.ISerializable')
    }
    'System.Collections.DictionaryEntry' = @{ Base = @('System.ValueType', 'System.Object'); Interfaces = @() }
    'System.Collections.Generic.Dictionary`2' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.Generic.ICollection`1[System.Collections.Generic.KeyValuePair`2[System.String,System.Object]]', 'System.Collections.Generic.IDictionary`2[System.String,System.Object]', 'System.Collections.Generic.IEnumerable`1[System.Collections.Generic.KeyValuePair`2[System.String,System.Object]]', 'System.Collections.Generic.IReadOnlyCollection`1[System.Collections.Generic.KeyValuePair`2[System.String,System.Object]]', 'System.Collections.Generic.IReadOnlyDictionary`2[System.String,System.Object]', 'System.Collections.ICollection', 'System.Collections.IDictionary', 'System.Collections.IEnumerable', 'System.Runtime.Serialization.IDeserializationCallback', 'System.Runtime.Serialization.ISerializable')
    }
    'System.Collections.Generic.HashSet`1' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.Generic.ICollection`1[System.String]', 'System.Collections.Generic.IEnumerable`1[System.String]', 'System.Collections.Generic.IReadOnlyCollection`1[System.String]', 'System.Collections.Generic.IReadOnlySet`1[System.String]', 'System.Collections.Generic.ISet`1[System.String]', 'System.Collections.IEnumerable', 'System.Runtime.Serialization.IDeserializationCallback', 'System.Runtime.Serialization.ISerializable')
    }
    'System.Collections.Generic.KeyValuePair`2' = @{ Base = @('System.ValueType', 'System.Object'); Interfaces = @() }
    'System.Collections.Generic.List`1' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.Generic.ICollection`1[System.Object]', 'System.Collections.Generic.IEnumerable`1[System.Object]', 'System.Collections.Generic.IList`1[System.Object]', 'System.Collections.Generic.IReadOnlyCollection`1[System.Object]', 'System.Collections.Generic.IReadOnlyList`1[System.Object]', 'System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.Collections.IList')
    }
    'System.Collections.Generic.Queue`1' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.Generic.IEnumerable`1[System.Object]', 'System.Collections.Generic.IReadOnlyCollection`1[System.Object]', 'System.Collections.ICollection', 'System.Collections.IEnumerable')
    }
    'System.Collections.Generic.SortedDictionary`2' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.Generic.ICollection`1[System.Collections.Generic.KeyValuePair`2[System.String,System.Object]]', 'System.Collections.Generic.IDictionary`2[System.String,System.Object]', 'System.Collections.Generic.IEnumerable`1[System.Collections.Generic.KeyValuePair`2[System.String,System.Object]]', 'System.Collections.Generic.IReadOnlyCollection`1[System.Collections.Generic.KeyValuePair`2[System.String,System.Object]]', 'System.Collections.Generic.IReadOnlyDictionary`2[System.String,System.Object]', 'System.Collections.ICollection', 'System.Collections.IDictionary', 'System.Collections.IEnumerable')
    }
    'System.Collections.Generic.Stack`1' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.Generic.IEnumerable`1[System.Object]', 'System.Collections.Generic.IReadOnlyCollection`1[System.Object]', 'System.Collections.ICollection', 'System.Collections.IEnumerable')
    }
    'System.Collections.Hashtable' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.ICollection', 'System.Collections.IDictionary', 'System.Collections.IEnumerable', 'System.ICloneable', 'System.Runtime.Serialization.IDeserializationCallback', 'System.Runtime.Serialization.ISerializable')
    }
    'System.Collections.ObjectModel.Collection`1' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.Generic.ICollection`1[System.Object]', 'System.Collections.Generic.IEnumerable`1[System.Object]', 'System.Collections.Generic.IList`1[System.Object]', 'System.Collections.Generic.IReadOnlyCollection`1[System.Object]', 'System.Collections.Generic.IReadOnlyList`1[System.Object]', 'System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.Collections.IList')
    }
    'System.Collections.Queue' = @{ Base = @('System.Object'); Interfaces = @('System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.ICloneable') }
    'System.Collections.SortedList' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.ICollection', 'System.Collections.IDictionary', 'System.Collections.IEnumerable', 'System.ICloneable')
    }
    'System.Collections.Specialized.NameValueCollection' = @{
        Base = @('System.Collections.Specialized.NameObjectCollectionBase', 'System.Object')
        Interfaces = @('System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.Runtime.Serialization.IDeserializationCallback', 'System.Runtime.Serialization.ISerializable')
    }
    'System.Collections.Specialized.OrderedDictionary' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.ICollection', 'System.Collections.IDictionary', 'System.Collections.IEnumerable', 'System.Collections.Specialized.IOrderedDictionary', 'System.Runtime.Serialization.IDeserializationCallback', 'System.Runtime.Serialization.ISerializable')
    }
    'System.Collections.Stack' = @{ Base = @('System.Object'); Interfaces = @('System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.ICloneable') }
    'System.Console' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Convert' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.DBNull' = @{ Base = @('System.Object'); Interfaces = @('System.IConvertible', 'System.Runtime.Serialization.ISerializable') }
    'System.Data.DataTable' = @{
        Base = @('System.ComponentModel.MarshalByValueComponent', 'System.Object')
        Interfaces = @('System.ComponentModel.IComponent', 'System.ComponentModel.IListSource', 'System.ComponentModel.ISupportInitialize', 'System.ComponentModel.ISupportInitializeNotification', 'System.IDisposable', 'System.IServiceProvider', 'System.Runtime.Serialization.ISerializable', 'System.Xml.Serialization.IXmlSerializable')
    }
    'System.DateOnly' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IComparable', 'System.IComparable`1[System.DateOnly]', 'System.IEquatable`1[System.DateOnly]', 'System.IFormattable', 'System.IParsable`1[System.DateOnly]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.DateOnly]', 'System.IUtf8SpanFormattable')
    }
    'System.DateTime' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IComparable', 'System.IComparable`1[System.DateTime]', 'System.IConvertible', 'System.IEquatable`1[System.DateTime]', 'System.IFormattable', 'System.IParsable`1[System.DateTime]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.DateTime]', 'System.IUtf8SpanFormattable', 'System.Runtime.Serialization.ISerializable')
    }
    'System.DateTimeOffset' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IComparable', 'System.IComparable`1[System.DateTimeOffset]', 'System.IEquatable`1[System.DateTimeOffset]', 'System.IFormattable', 'System.IParsable`1[System.DateTimeOffset]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.DateTimeOffset]', 'System.IUtf8SpanFormattable', 'System.Runtime.Serialization.IDeserializationCallback', 'System.Runtime.Serialization.ISerializable')
    }
    'System.Decimal' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IComparable', 'System.IComparable`1[System.Decimal]', 'System.IConvertible', 'System.IEquatable`1[System.Decimal]', 'System.IFormattable', 'System.IParsable`1[System.Decimal]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.Decimal]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.Decimal]', 'System.Numerics.IAdditionOperators`3[System.Decimal,System.Decimal,System.Decimal]', 'System.Numerics.IAdditiveIdentity`2[System.Decimal,System.Decimal]', 'System.Numerics.IComparisonOperators`3[System.Decimal,System.Decimal,System.Boolean]', 'System.Numerics.IDecrementOperators`1[System.Decimal]', 'System.Numerics.IDivisionOperators`3[System.Decimal,System.Decimal,System.Decimal]', 'System.Numerics.IEqualityOperators`3[System.Decimal,System.Decimal,System.Boolean]', 'System.Numerics.IFloatingPointConstants`1[System.Decimal]', 'System.Numerics.IFloatingPoint`1[System.Decimal]', 'System.Numerics.IIncrementOperators`1[System.Decimal]', 'System.Numerics.IMinMaxValue`1[System.Decimal]', 'System.Numerics.IModulusOperators`3[System.Decimal,System.Decimal,System.Decimal]', 'System.Numerics.IMultiplicativeIdentity`2[System.Decimal,System.Decimal]', 'System.Numerics.IMultiplyOperators`3[System.Decimal,System.Decimal,System.Decimal]', 'System.Numerics.INumberBase`1[System.Decimal]', 'System.Numerics.INumber`1[System.Decimal]', 'System.Numerics.ISignedNumber`1[System.Decimal]', 'System.Numerics.ISubtractionOperators`3[System.Decimal,System.Decimal,System.Decimal]', 'System.Numerics.IUnaryNegationOperators`2[System.Decimal,System.Decimal]', 'System.Numerics.IUnaryPlusOperators`2[System.Decimal,System.Decimal]', 'System.Runtime.Serialization.IDeserializationCallback', 'System.Runtime.Serialization.ISerializable')
    }
    'System.Diagnostics.Process' = @{ Base = @('System.ComponentModel.Component', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.ComponentModel.IComponent', 'System.IDisposable') }
    'System.Diagnostics.ProcessStartInfo' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Diagnostics.Stopwatch' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Double' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IBinaryFloatParseAndFormatInfo`1[System.Double]', 'System.IComparable', 'System.IComparable`1[System.Double]', 'System.IConvertible', 'System.IEquatable`1[System.Double]', 'System.IFormattable', 'System.IParsable`1[System.Double]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.Double]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.Double]', 'System.Numerics.IAdditionOperators`3[System.Double,System.Double,System.Double]', 'System.Numerics.IAdditiveIdentity`2[System.Double,System.Double]', 'System.Numerics.IBinaryFloatingPointIeee754`1[System.Double]', 'System.Numerics.IBinaryNumber`1[System.Double]', 'System.Numerics.IBitwiseOperators`3[System.Double,System.Double,System.Double]', 'System.Numerics.IComparisonOperators`3[System.Double,System.Double,System.Boolean]', 'System.Numerics.IDecrementOperators`1[System.Double]', 'System.Numerics.IDivisionOperators`3[System.Double,System.Double,System.Double]', 'System.Numerics.IEqualityOperators`3[System.Double,System.Double,System.Boolean]', 'System.Numerics.IExponentialFunctions`1[System.Double]', 'System.Numerics.IFloatingPointConstants`1[System.Double]', 'System.Numerics.IFloatingPointIeee754`1[System.Double]', 'System.Numerics.IFloatingPoint`1[System.Double]', 'System.Numerics.IHyperbolicFunctions`1[System.Double]', 'System.Numerics.IIncrementOperators`1[System.Double]', 'System.Numerics.ILogarithmicFunctions`1[System.Double]', 'System.Numerics.IMinMaxValue`1[System.Double]', 'System.Numerics.IModulusOperators`3[System.Double,System.Double,System.Double]', 'System.Numerics.IMultiplicativeIdentity`2[System.Double,System.Double]', 'System.Numerics.IMultiplyOperators`3[System.Double,System.Double,System.Double]', 'System.Numerics.INumberBase`1[System.Double]', 'System.Numerics.INumber`1[System.Double]', 'System.Numerics.IPowerFunctions`1[System.Double]', 'System.Numerics.IRootFunctions`1[System.Double]', 'System.Numerics.ISignedNumber`1[System.Double]', 'System.Numerics.ISubtractionOperators`3[System.Double,System.Double,System.Double]', 'System.Numerics.ITrigonometricFunctions`1[System.Double]', 'System.Numerics.IUnaryNegationOperators`2[System.Double,System.Double]', 'System.Numerics.IUnaryPlusOperators`2[System.Double,System.Double]')
    }
    'System.Enum' = @{ Base = @('System.ValueType', 'System.Object'); Interfaces = @('System.IComparable', 'System.IConvertible', 'System.IFormattable', 'System.ISpanFormattable') }
    'System.Environment' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Exception' = @{ Base = @('System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'System.GC' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Globalization.CultureInfo' = @{ Base = @('System.Object'); Interfaces = @('System.ICloneable', 'System.IFormatProvider') }
    'System.Globalization.DateTimeFormatInfo' = @{ Base = @('System.Object'); Interfaces = @('System.ICloneable', 'System.IFormatProvider') }
    'System.Globalization.NumberFormatInfo' = @{ Base = @('System.Object'); Interfaces = @('System.ICloneable', 'System.IFormatProvider') }
    'System.Globalization.TextInfo' = @{ Base = @('System.Object'); Interfaces = @('System.ICloneable', 'System.Runtime.Serialization.IDeserializationCallback') }
    'System.Guid' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IComparable', 'System.IComparable`1[System.Guid]', 'System.IEquatable`1[System.Guid]', 'System.IFormattable', 'System.IParsable`1[System.Guid]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.Guid]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.Guid]')
    }
    'System.IO.BinaryReader' = @{ Base = @('System.Object'); Interfaces = @('System.IDisposable') }
    'System.IO.BinaryWriter' = @{ Base = @('System.Object'); Interfaces = @('System.IAsyncDisposable', 'System.IDisposable') }
    'System.IO.Directory' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.IO.DirectoryInfo' = @{ Base = @('System.IO.FileSystemInfo', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'System.IO.DriveInfo' = @{ Base = @('System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'System.IO.File' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.IO.FileInfo' = @{ Base = @('System.IO.FileSystemInfo', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'System.IO.Compression.GZipStream' = @{ Base = @('System.IO.Stream', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IAsyncDisposable', 'System.IDisposable') }
    'System.IO.Compression.DeflateStream' = @{ Base = @('System.IO.Stream', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IAsyncDisposable', 'System.IDisposable') }
    'System.IO.Compression.ZLibStream' = @{ Base = @('System.IO.Stream', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IAsyncDisposable', 'System.IDisposable') }
    'System.Security.Cryptography.CryptoStream' = @{ Base = @('System.IO.Stream', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IAsyncDisposable', 'System.IDisposable') }
    'System.Threading.Mutex' = @{ Base = @('System.Threading.WaitHandle', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IDisposable') }
    'System.Threading.Semaphore' = @{ Base = @('System.Threading.WaitHandle', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IDisposable') }
    'System.Threading.ManualResetEvent' = @{ Base = @('System.Threading.EventWaitHandle', 'System.Threading.WaitHandle', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IDisposable') }
    'System.Threading.AutoResetEvent' = @{ Base = @('System.Threading.EventWaitHandle', 'System.Threading.WaitHandle', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IDisposable') }
    'System.Threading.SemaphoreSlim' = @{ Base = @('System.Object'); Interfaces = @('System.IDisposable') }
    'System.Threading.ManualResetEventSlim' = @{ Base = @('System.Object'); Interfaces = @('System.IDisposable') }
    'System.Net.WebClient' = @{ Base = @('System.ComponentModel.Component', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.ComponentModel.IComponent', 'System.IDisposable') }
    'System.IO.Compression.ZipArchive' = @{ Base = @('System.Object'); Interfaces = @('System.IDisposable', 'System.IAsyncDisposable') }
    'System.IO.MemoryStream' = @{ Base = @('System.IO.Stream', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IAsyncDisposable', 'System.IDisposable') }
    'System.IO.Path' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.IO.StreamReader' = @{ Base = @('System.IO.TextReader', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IDisposable') }
    'System.IO.StreamWriter' = @{ Base = @('System.IO.TextWriter', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IAsyncDisposable', 'System.IDisposable') }
    'System.IO.StringReader' = @{ Base = @('System.IO.TextReader', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IDisposable') }
    'System.IO.StringWriter' = @{ Base = @('System.IO.TextWriter', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IAsyncDisposable', 'System.IDisposable') }
    'System.Int16' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IBinaryIntegerParseAndFormatInfo`1[System.Int16]', 'System.IComparable', 'System.IComparable`1[System.Int16]', 'System.IConvertible', 'System.IEquatable`1[System.Int16]', 'System.IFormattable', 'System.IParsable`1[System.Int16]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.Int16]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.Int16]', 'System.Numerics.IAdditionOperators`3[System.Int16,System.Int16,System.Int16]', 'System.Numerics.IAdditiveIdentity`2[System.Int16,System.Int16]', 'System.Numerics.IBinaryInteger`1[System.Int16]', 'System.Numerics.IBinaryNumber`1[System.Int16]', 'System.Numerics.IBitwiseOperators`3[System.Int16,System.Int16,System.Int16]', 'System.Numerics.IComparisonOperators`3[System.Int16,System.Int16,System.Boolean]', 'System.Numerics.IDecrementOperators`1[System.Int16]', 'System.Numerics.IDivisionOperators`3[System.Int16,System.Int16,System.Int16]', 'System.Numerics.IEqualityOperators`3[System.Int16,System.Int16,System.Boolean]', 'System.Numerics.IIncrementOperators`1[System.Int16]', 'System.Numerics.IMinMaxValue`1[System.Int16]', 'System.Numerics.IModulusOperators`3[System.Int16,System.Int16,System.Int16]', 'System.Numerics.IMultiplicativeIdentity`2[System.Int16,System.Int16]', 'System.Numerics.IMultiplyOperators`3[System.Int16,System.Int16,System.Int16]', 'System.Numerics.INumberBase`1[System.Int16]', 'System.Numerics.INumber`1[System.Int16]', 'System.Numerics.IShiftOperators`3[System.Int16,System.Int32,System.Int16]', 'System.Numerics.ISignedNumber`1[System.Int16]', 'System.Numerics.ISubtractionOperators`3[System.Int16,System.Int16,System.Int16]', 'System.Numerics.IUnaryNegationOperators`2[System.Int16,System.Int16]', 'System.Numerics.IUnaryPlusOperators`2[System.Int16,System.Int16]')
    }
    'System.Int32' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IBinaryIntegerParseAndFormatInfo`1[System.Int32]', 'System.IComparable', 'System.IComparable`1[System.Int32]', 'System.IConvertible', 'System.IEquatable`1[System.Int32]', 'System.IFormattable', 'System.IParsable`1[System.Int32]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.Int32]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.Int32]', 'System.Numerics.IAdditionOperators`3[System.Int32,System.Int32,System.Int32]', 'System.Numerics.IAdditiveIdentity`2[System.Int32,System.Int32]', 'System.Numerics.IBinaryInteger`1[System.Int32]', 'System.Numerics.IBinaryNumber`1[System.Int32]', 'System.Numerics.IBitwiseOperators`3[System.Int32,System.Int32,System.Int32]', 'System.Numerics.IComparisonOperators`3[System.Int32,System.Int32,System.Boolean]', 'System.Numerics.IDecrementOperators`1[System.Int32]', 'System.Numerics.IDivisionOperators`3[System.Int32,System.Int32,System.Int32]', 'System.Numerics.IEqualityOperators`3[System.Int32,System.Int32,System.Boolean]', 'System.Numerics.IIncrementOperators`1[System.Int32]', 'System.Numerics.IMinMaxValue`1[System.Int32]', 'System.Numerics.IModulusOperators`3[System.Int32,System.Int32,System.Int32]', 'System.Numerics.IMultiplicativeIdentity`2[System.Int32,System.Int32]', 'System.Numerics.IMultiplyOperators`3[System.Int32,System.Int32,System.Int32]', 'System.Numerics.INumberBase`1[System.Int32]', 'System.Numerics.INumber`1[System.Int32]', 'System.Numerics.IShiftOperators`3[System.Int32,System.Int32,System.Int32]', 'System.Numerics.ISignedNumber`1[System.Int32]', 'System.Numerics.ISubtractionOperators`3[System.Int32,System.Int32,System.Int32]', 'System.Numerics.IUnaryNegationOperators`2[System.Int32,System.Int32]', 'System.Numerics.IUnaryPlusOperators`2[System.Int32,System.Int32]')
    }
    'System.Int64' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IBinaryIntegerParseAndFormatInfo`1[System.Int64]', 'System.IComparable', 'System.IComparable`1[System.Int64]', 'System.IConvertible', 'System.IEquatable`1[System.Int64]', 'System.IFormattable', 'System.IParsable`1[System.Int64]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.Int64]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.Int64]', 'System.Numerics.IAdditionOperators`3[System.Int64,System.Int64,System.Int64]', 'System.Numerics.IAdditiveIdentity`2[System.Int64,System.Int64]', 'System.Numerics.IBinaryInteger`1[System.Int64]', 'System.Numerics.IBinaryNumber`1[System.Int64]', 'System.Numerics.IBitwiseOperators`3[System.Int64,System.Int64,System.Int64]', 'System.Numerics.IComparisonOperators`3[System.Int64,System.Int64,System.Boolean]', 'System.Numerics.IDecrementOperators`1[System.Int64]', 'System.Numerics.IDivisionOperators`3[System.Int64,System.Int64,System.Int64]', 'System.Numerics.IEqualityOperators`3[System.Int64,System.Int64,System.Boolean]', 'System.Numerics.IIncrementOperators`1[System.Int64]', 'System.Numerics.IMinMaxValue`1[System.Int64]', 'System.Numerics.IModulusOperators`3[System.Int64,System.Int64,System.Int64]', 'System.Numerics.IMultiplicativeIdentity`2[System.Int64,System.Int64]', 'System.Numerics.IMultiplyOperators`3[System.Int64,System.Int64,System.Int64]', 'System.Numerics.INumberBase`1[System.Int64]', 'System.Numerics.INumber`1[System.Int64]', 'System.Numerics.IShiftOperators`3[System.Int64,System.Int32,System.Int64]', 'System.Numerics.ISignedNumber`1[System.Int64]', 'System.Numerics.ISubtractionOperators`3[System.Int64,System.Int64,System.Int64]', 'System.Numerics.IUnaryNegationOperators`2[System.Int64,System.Int64]', 'System.Numerics.IUnaryPlusOperators`2[System.Int64,System.Int64]')
    }
    'System.IntPtr' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IComparable', 'System.IComparable`1[System.IntPtr]', 'System.IEquatable`1[System.IntPtr]', 'System.IFormattable', 'System.IParsable`1[System.IntPtr]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.IntPtr]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.IntPtr]', 'System.Numerics.IAdditionOperators`3[System.IntPtr,System.IntPtr,System.IntPtr]', 'System.Numerics.IAdditiveIdentity`2[System.IntPtr,System.IntPtr]', 'System.Numerics.IBinaryInteger`1[System.IntPtr]', 'System.Numerics.IBinaryNumber`1[System.IntPtr]', 'System.Numerics.IBitwiseOperators`3[System.IntPtr,System.IntPtr,System.IntPtr]', 'System.Numerics.IComparisonOperators`3[System.IntPtr,System.IntPtr,System.Boolean]', 'System.Numerics.IDecrementOperators`1[System.IntPtr]', 'System.Numerics.IDivisionOperators`3[System.IntPtr,System.IntPtr,System.IntPtr]', 'System.Numerics.IEqualityOperators`3[System.IntPtr,System.IntPtr,System.Boolean]', 'System.Numerics.IIncrementOperators`1[System.IntPtr]', 'System.Numerics.IMinMaxValue`1[System.IntPtr]', 'System.Numerics.IModulusOperators`3[System.IntPtr,System.IntPtr,System.IntPtr]', 'System.Numerics.IMultiplicativeIdentity`2[System.IntPtr,System.IntPtr]', 'System.Numerics.IMultiplyOperators`3[System.IntPtr,System.IntPtr,System.IntPtr]', 'System.Numerics.INumberBase`1[System.IntPtr]', 'System.Numerics.INumber`1[System.IntPtr]', 'System.Numerics.IShiftOperators`3[System.IntPtr,System.Int32,System.IntPtr]', 'System.Numerics.ISignedNumber`1[System.IntPtr]', 'System.Numerics.ISubtractionOperators`3[System.IntPtr,System.IntPtr,System.IntPtr]', 'System.Numerics.IUnaryNegationOperators`2[System.IntPtr,System.IntPtr]', 'System.Numerics.IUnaryPlusOperators`2[System.IntPtr,System.IntPtr]', 'System.Runtime.Serialization.ISerializable')
    }
    'System.Linq.Enumerable' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.AliasInfo' = @{ Base = @('System.Management.Automation.CommandInfo', 'System.Object'); Interfaces = @('System.Management.Automation.IHasSessionStateEntryVisibility') }
    'System.Management.Automation.CmdletInfo' = @{ Base = @('System.Management.Automation.CommandInfo', 'System.Object'); Interfaces = @('System.Management.Automation.IHasSessionStateEntryVisibility') }
    'System.Management.Automation.EngineIntrinsics' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.ErrorCategoryInfo' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.ErrorRecord' = @{ Base = @('System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'System.Management.Automation.FunctionInfo' = @{ Base = @('System.Management.Automation.CommandInfo', 'System.Object'); Interfaces = @('System.Management.Automation.IHasSessionStateEntryVisibility', 'System.Management.Automation.IScriptCommandInfo') }
    'System.Management.Automation.Host.PSHost' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.Host.PSHostUserInterface' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.InformationRecord' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.InvocationInfo' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.Language.Parser' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.Language.ScriptBlockAst' = @{ Base = @('System.Management.Automation.Language.Ast', 'System.Object'); Interfaces = @('System.Management.Automation.Language.IParameterMetadataProvider') }
    'System.Management.Automation.LanguagePrimitives' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.PSCmdlet' = @{ Base = @('System.Management.Automation.Cmdlet', 'System.Management.Automation.Internal.InternalCommand', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.PSCredential' = @{ Base = @('System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'System.Management.Automation.PSCustomObject' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.PSDriveInfo' = @{ Base = @('System.Object'); Interfaces = @('System.IComparable') }
    'System.Management.Automation.PSModuleInfo' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.PSObject' = @{
        Base = @('System.Object')
        Interfaces = @('System.Dynamic.IDynamicMetaObjectProvider', 'System.IComparable', 'System.IFormattable', 'System.Runtime.Serialization.ISerializable')
    }
    'System.Management.Automation.PSReference' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.PSSerializer' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.PSStyle' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.PSVariable' = @{ Base = @('System.Object'); Interfaces = @('System.Management.Automation.IHasSessionStateEntryVisibility') }
    'System.Management.Automation.ParameterMetadata' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.PathInfo' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.PowerShell' = @{ Base = @('System.Object'); Interfaces = @('System.IDisposable') }
    'System.Management.Automation.RuntimeException' = @{ Base = @('System.SystemException', 'System.Exception', 'System.Object'); Interfaces = @('System.Management.Automation.IContainsErrorRecord', 'System.Runtime.Serialization.ISerializable') }
    'System.Management.Automation.ScriptBlock' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.SemanticVersion' = @{
        Base = @('System.Object')
        Interfaces = @('System.IComparable', 'System.IComparable`1[System.Management.Automation.SemanticVersion]', 'System.IEquatable`1[System.Management.Automation.SemanticVersion]')
    }
    'System.Management.Automation.SessionState' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.SwitchParameter' = @{ Base = @('System.ValueType', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.WarningRecord' = @{ Base = @('System.Management.Automation.InformationalRecord', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.WildcardPattern' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Math' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Net.IPAddress' = @{
        Base = @('System.Object')
        Interfaces = @('System.IFormattable', 'System.IParsable`1[System.Net.IPAddress]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.Net.IPAddress]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.Net.IPAddress]')
    }
    'System.Net.Mail.MailAddress' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Net.Mail.MailMessage' = @{ Base = @('System.Object'); Interfaces = @('System.IDisposable') }
    'System.Net.NetworkCredential' = @{ Base = @('System.Object'); Interfaces = @('System.Net.ICredentials', 'System.Net.ICredentialsByHost') }
    'System.Net.WebUtility' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Numerics.BigInteger' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IComparable', 'System.IComparable`1[System.Numerics.BigInteger]', 'System.IEquatable`1[System.Numerics.BigInteger]', 'System.IFormattable', 'System.IParsable`1[System.Numerics.BigInteger]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.Numerics.BigInteger]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.Numerics.BigInteger]', 'System.Numerics.IAdditionOperators`3[System.Numerics.BigInteger,System.Numerics.BigInteger,System.Numerics.BigInteger]', 'System.Numerics.IAdditiveIdentity`2[System.Numerics.BigInteger,System.Numerics.BigInteger]', 'System.Numerics.IBinaryInteger`1[System.Numerics.BigInteger]', 'System.Numerics.IBinaryNumber`1[System.Numerics.BigInteger]', 'System.Numerics.IBitwiseOperators`3[System.Numerics.BigInteger,System.Numerics.BigInteger,System.Numerics.BigInteger]', 'System.Numerics.IComparisonOperators`3[System.Numerics.BigInteger,System.Numerics.BigInteger,System.Boolean]', 'System.Numerics.IDecrementOperators`1[System.Numerics.BigInteger]', 'System.Numerics.IDivisionOperators`3[System.Numerics.BigInteger,System.Numerics.BigInteger,System.Numerics.BigInteger]', 'System.Numerics.IEqualityOperators`3[System.Numerics.BigInteger,System.Numerics.BigInteger,System.Boolean]', 'System.Numerics.IIncrementOperators`1[System.Numerics.BigInteger]', 'System.Numerics.IModulusOperators`3[System.Numerics.BigInteger,System.Numerics.BigInteger,System.Numerics.BigInteger]', 'System.Numerics.IMultiplicativeIdentity`2[System.Numerics.BigInteger,System.Numerics.BigInteger]', 'System.Numerics.IMultiplyOperators`3[System.Numerics.BigInteger,System.Numerics.BigInteger,System.Numerics.BigInteger]', 'System.Numerics.INumberBase`1[System.Numerics.BigInteger]', 'System.Numerics.INumber`1[System.Numerics.BigInteger]', 'System.Numerics.IShiftOperators`3[System.Numerics.BigInteger,System.Int32,System.Numerics.BigInteger]', 'System.Numerics.ISignedNumber`1[System.Numerics.BigInteger]', 'System.Numerics.ISubtractionOperators`3[System.Numerics.BigInteger,System.Numerics.BigInteger,System.Numerics.BigInteger]', 'System.Numerics.IUnaryNegationOperators`2[System.Numerics.BigInteger,System.Numerics.BigInteger]', 'System.Numerics.IUnaryPlusOperators`2[System.Numerics.BigInteger,System.Numerics.BigInteger]')
    }
    'System.Object' = @{ Base = @(); Interfaces = @() }
    'System.Random' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.SByte' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IBinaryIntegerParseAndFormatInfo`1[System.SByte]', 'System.IComparable', 'System.IComparable`1[System.SByte]', 'System.IConvertible', 'System.IEquatable`1[System.SByte]', 'System.IFormattable', 'System.IParsable`1[System.SByte]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.SByte]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.SByte]', 'System.Numerics.IAdditionOperators`3[System.SByte,System.SByte,System.SByte]', 'System.Numerics.IAdditiveIdentity`2[System.SByte,System.SByte]', 'System.Numerics.IBinaryInteger`1[System.SByte]', 'System.Numerics.IBinaryNumber`1[System.SByte]', 'System.Numerics.IBitwiseOperators`3[System.SByte,System.SByte,System.SByte]', 'System.Numerics.IComparisonOperators`3[System.SByte,System.SByte,System.Boolean]', 'System.Numerics.IDecrementOperators`1[System.SByte]', 'System.Numerics.IDivisionOperators`3[System.SByte,System.SByte,System.SByte]', 'System.Numerics.IEqualityOperators`3[System.SByte,System.SByte,System.Boolean]', 'System.Numerics.IIncrementOperators`1[System.SByte]', 'System.Numerics.IMinMaxValue`1[System.SByte]', 'System.Numerics.IModulusOperators`3[System.SByte,System.SByte,System.SByte]', 'System.Numerics.IMultiplicativeIdentity`2[System.SByte,System.SByte]', 'System.Numerics.IMultiplyOperators`3[System.SByte,System.SByte,System.SByte]', 'System.Numerics.INumberBase`1[System.SByte]', 'System.Numerics.INumber`1[System.SByte]', 'System.Numerics.IShiftOperators`3[System.SByte,System.Int32,System.SByte]', 'System.Numerics.ISignedNumber`1[System.SByte]', 'System.Numerics.ISubtractionOperators`3[System.SByte,System.SByte,System.SByte]', 'System.Numerics.IUnaryNegationOperators`2[System.SByte,System.SByte]', 'System.Numerics.IUnaryPlusOperators`2[System.SByte,System.SByte]')
    }
    'System.Security.Cryptography.SHA256' = @{ Base = @('System.Security.Cryptography.HashAlgorithm', 'System.Object'); Interfaces = @('System.IDisposable', 'System.Security.Cryptography.ICryptoTransform') }
    'System.Security.Cryptography.X509Certificates.X509Certificate2' = @{
        Base = @('System.Security.Cryptography.X509Certificates.X509Certificate', 'System.Object')
        Interfaces = @('System.IDisposable', 'System.Runtime.Serialization.IDeserializationCallback', 'System.Runtime.Serialization.ISerializable')
    }
    'System.Security.SecureString' = @{ Base = @('System.Object'); Interfaces = @('System.IDisposable') }
    'System.Single' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IBinaryFloatParseAndFormatInfo`1[System.Single]', 'System.IComparable', 'System.IComparable`1[System.Single]', 'System.IConvertible', 'System.IEquatable`1[System.Single]', 'System.IFormattable', 'System.IParsable`1[System.Single]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.Single]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.Single]', 'System.Numerics.IAdditionOperators`3[System.Single,System.Single,System.Single]', 'System.Numerics.IAdditiveIdentity`2[System.Single,System.Single]', 'System.Numerics.IBinaryFloatingPointIeee754`1[System.Single]', 'System.Numerics.IBinaryNumber`1[System.Single]', 'System.Numerics.IBitwiseOperators`3[System.Single,System.Single,System.Single]', 'System.Numerics.IComparisonOperators`3[System.Single,System.Single,System.Boolean]', 'System.Numerics.IDecrementOperators`1[System.Single]', 'System.Numerics.IDivisionOperators`3[System.Single,System.Single,System.Single]', 'System.Numerics.IEqualityOperators`3[System.Single,System.Single,System.Boolean]', 'System.Numerics.IExponentialFunctions`1[System.Single]', 'System.Numerics.IFloatingPointConstants`1[System.Single]', 'System.Numerics.IFloatingPointIeee754`1[System.Single]', 'System.Numerics.IFloatingPoint`1[System.Single]', 'System.Numerics.IHyperbolicFunctions`1[System.Single]', 'System.Numerics.IIncrementOperators`1[System.Single]', 'System.Numerics.ILogarithmicFunctions`1[System.Single]', 'System.Numerics.IMinMaxValue`1[System.Single]', 'System.Numerics.IModulusOperators`3[System.Single,System.Single,System.Single]', 'System.Numerics.IMultiplicativeIdentity`2[System.Single,System.Single]', 'System.Numerics.IMultiplyOperators`3[System.Single,System.Single,System.Single]', 'System.Numerics.INumberBase`1[System.Single]', 'System.Numerics.INumber`1[System.Single]', 'System.Numerics.IPowerFunctions`1[System.Single]', 'System.Numerics.IRootFunctions`1[System.Single]', 'System.Numerics.ISignedNumber`1[System.Single]', 'System.Numerics.ISubtractionOperators`3[System.Single,System.Single,System.Single]', 'System.Numerics.ITrigonometricFunctions`1[System.Single]', 'System.Numerics.IUnaryNegationOperators`2[System.Single,System.Single]', 'System.Numerics.IUnaryPlusOperators`2[System.Single,System.Single]')
    }
    'System.String' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.Generic.IEnumerable`1[System.Char]', 'System.Collections.IEnumerable', 'System.ICloneable', 'System.IComparable', 'System.IComparable`1[System.String]', 'System.IConvertible', 'System.IEquatable`1[System.String]', 'System.IParsable`1[System.String]', 'System.ISpanParsable`1[System.String]')
    }
    'System.StringComparer' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.Generic.IComparer`1[System.String]', 'System.Collections.Generic.IEqualityComparer`1[System.String]', 'System.Collections.IComparer', 'System.Collections.IEqualityComparer')
    }
    'System.Text.Encoding' = @{ Base = @('System.Object'); Interfaces = @('System.ICloneable') }
    'System.Text.RegularExpressions.Capture' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Text.RegularExpressions.Group' = @{ Base = @('System.Text.RegularExpressions.Capture', 'System.Object'); Interfaces = @() }
    'System.Text.RegularExpressions.GroupCollection' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.Generic.ICollection`1[System.Text.RegularExpressions.Group]', 'System.Collections.Generic.IEnumerable`1[System.Collections.Generic.KeyValuePair`2[System.String,System.Text.RegularExpressions.Group]]', 'System.Collections.Generic.IEnumerable`1[System.Text.RegularExpressions.Group]', 'System.Collections.Generic.IList`1[System.Text.RegularExpressions.Group]', 'System.Collections.Generic.IReadOnlyCollection`1[System.Collections.Generic.KeyValuePair`2[System.String,System.Text.RegularExpressions.Group]]', 'System.Collections.Generic.IReadOnlyCollection`1[System.Text.RegularExpressions.Group]', 'System.Collections.Generic.IReadOnlyDictionary`2[System.String,System.Text.RegularExpressions.Group]', 'System.Collections.Generic.IReadOnlyList`1[System.Text.RegularExpressions.Group]', 'System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.Collections.IList')
    }
    'System.Text.RegularExpressions.Match' = @{ Base = @('System.Text.RegularExpressions.Group', 'System.Text.RegularExpressions.Capture', 'System.Object'); Interfaces = @() }
    'System.Text.RegularExpressions.MatchCollection' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.Generic.ICollection`1[System.Text.RegularExpressions.Match]', 'System.Collections.Generic.IEnumerable`1[System.Text.RegularExpressions.Match]', 'System.Collections.Generic.IList`1[System.Text.RegularExpressions.Match]', 'System.Collections.Generic.IReadOnlyCollection`1[System.Text.RegularExpressions.Match]', 'System.Collections.Generic.IReadOnlyList`1[System.Text.RegularExpressions.Match]', 'System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.Collections.IList')
    }
    'System.Text.RegularExpressions.Regex' = @{ Base = @('System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'System.Text.StringBuilder' = @{ Base = @('System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'System.Text.UTF8Encoding' = @{ Base = @('System.Text.Encoding', 'System.Object'); Interfaces = @('System.ICloneable') }
    'System.Threading.Thread' = @{ Base = @('System.Runtime.ConstrainedExecution.CriticalFinalizerObject', 'System.Object'); Interfaces = @() }
    'System.TimeOnly' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IComparable', 'System.IComparable`1[System.TimeOnly]', 'System.IEquatable`1[System.TimeOnly]', 'System.IFormattable', 'System.IParsable`1[System.TimeOnly]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.TimeOnly]', 'System.IUtf8SpanFormattable')
    }
    'System.TimeSpan' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IComparable', 'System.IComparable`1[System.TimeSpan]', 'System.IEquatable`1[System.TimeSpan]', 'System.IFormattable', 'System.IParsable`1[System.TimeSpan]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.TimeSpan]', 'System.IUtf8SpanFormattable')
    }
    'System.TimeZoneInfo' = @{
        Base = @('System.Object')
        Interfaces = @('System.IEquatable`1[System.TimeZoneInfo]', 'System.Runtime.Serialization.IDeserializationCallback', 'System.Runtime.Serialization.ISerializable')
    }
    'System.Timers.Timer' = @{ Base = @('System.ComponentModel.Component', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.ComponentModel.IComponent', 'System.ComponentModel.ISupportInitialize', 'System.IDisposable') }
    'System.Tuple`2' = @{
        Base = @('System.Object')
        Interfaces = @('System.Collections.IStructuralComparable', 'System.Collections.IStructuralEquatable', 'System.IComparable', 'System.ITupleInternal', 'System.Runtime.CompilerServices.ITuple')
    }
    'System.Type' = @{ Base = @('System.Reflection.MemberInfo', 'System.Object'); Interfaces = @('System.Reflection.ICustomAttributeProvider', 'System.Reflection.IReflect') }
    'System.UInt16' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IBinaryIntegerParseAndFormatInfo`1[System.UInt16]', 'System.IComparable', 'System.IComparable`1[System.UInt16]', 'System.IConvertible', 'System.IEquatable`1[System.UInt16]', 'System.IFormattable', 'System.IParsable`1[System.UInt16]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.UInt16]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.UInt16]', 'System.Numerics.IAdditionOperators`3[System.UInt16,System.UInt16,System.UInt16]', 'System.Numerics.IAdditiveIdentity`2[System.UInt16,System.UInt16]', 'System.Numerics.IBinaryInteger`1[System.UInt16]', 'System.Numerics.IBinaryNumber`1[System.UInt16]', 'System.Numerics.IBitwiseOperators`3[System.UInt16,System.UInt16,System.UInt16]', 'System.Numerics.IComparisonOperators`3[System.UInt16,System.UInt16,System.Boolean]', 'System.Numerics.IDecrementOperators`1[System.UInt16]', 'System.Numerics.IDivisionOperators`3[System.UInt16,System.UInt16,System.UInt16]', 'System.Numerics.IEqualityOperators`3[System.UInt16,System.UInt16,System.Boolean]', 'System.Numerics.IIncrementOperators`1[System.UInt16]', 'System.Numerics.IMinMaxValue`1[System.UInt16]', 'System.Numerics.IModulusOperators`3[System.UInt16,System.UInt16,System.UInt16]', 'System.Numerics.IMultiplicativeIdentity`2[System.UInt16,System.UInt16]', 'System.Numerics.IMultiplyOperators`3[System.UInt16,System.UInt16,System.UInt16]', 'System.Numerics.INumberBase`1[System.UInt16]', 'System.Numerics.INumber`1[System.UInt16]', 'System.Numerics.IShiftOperators`3[System.UInt16,System.Int32,System.UInt16]', 'System.Numerics.ISubtractionOperators`3[System.UInt16,System.UInt16,System.UInt16]', 'System.Numerics.IUnaryNegationOperators`2[System.UInt16,System.UInt16]', 'System.Numerics.IUnaryPlusOperators`2[System.UInt16,System.UInt16]', 'System.Numerics.IUnsignedNumber`1[System.UInt16]')
    }
    'System.UInt32' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IBinaryIntegerParseAndFormatInfo`1[System.UInt32]', 'System.IComparable', 'System.IComparable`1[System.UInt32]', 'System.IConvertible', 'System.IEquatable`1[System.UInt32]', 'System.IFormattable', 'System.IParsable`1[System.UInt32]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.UInt32]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.UInt32]', 'System.Numerics.IAdditionOperators`3[System.UInt32,System.UInt32,System.UInt32]', 'System.Numerics.IAdditiveIdentity`2[System.UInt32,System.UInt32]', 'System.Numerics.IBinaryInteger`1[System.UInt32]', 'System.Numerics.IBinaryNumber`1[System.UInt32]', 'System.Numerics.IBitwiseOperators`3[System.UInt32,System.UInt32,System.UInt32]', 'System.Numerics.IComparisonOperators`3[System.UInt32,System.UInt32,System.Boolean]', 'System.Numerics.IDecrementOperators`1[System.UInt32]', 'System.Numerics.IDivisionOperators`3[System.UInt32,System.UInt32,System.UInt32]', 'System.Numerics.IEqualityOperators`3[System.UInt32,System.UInt32,System.Boolean]', 'System.Numerics.IIncrementOperators`1[System.UInt32]', 'System.Numerics.IMinMaxValue`1[System.UInt32]', 'System.Numerics.IModulusOperators`3[System.UInt32,System.UInt32,System.UInt32]', 'System.Numerics.IMultiplicativeIdentity`2[System.UInt32,System.UInt32]', 'System.Numerics.IMultiplyOperators`3[System.UInt32,System.UInt32,System.UInt32]', 'System.Numerics.INumberBase`1[System.UInt32]', 'System.Numerics.INumber`1[System.UInt32]', 'System.Numerics.IShiftOperators`3[System.UInt32,System.Int32,System.UInt32]', 'System.Numerics.ISubtractionOperators`3[System.UInt32,System.UInt32,System.UInt32]', 'System.Numerics.IUnaryNegationOperators`2[System.UInt32,System.UInt32]', 'System.Numerics.IUnaryPlusOperators`2[System.UInt32,System.UInt32]', 'System.Numerics.IUnsignedNumber`1[System.UInt32]')
    }
    'System.UInt64' = @{
        Base = @('System.ValueType', 'System.Object')
        Interfaces = @('System.IBinaryIntegerParseAndFormatInfo`1[System.UInt64]', 'System.IComparable', 'System.IComparable`1[System.UInt64]', 'System.IConvertible', 'System.IEquatable`1[System.UInt64]', 'System.IFormattable', 'System.IParsable`1[System.UInt64]', 'System.ISpanFormattable', 'System.ISpanParsable`1[System.UInt64]', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.UInt64]', 'System.Numerics.IAdditionOperators`3[System.UInt64,System.UInt64,System.UInt64]', 'System.Numerics.IAdditiveIdentity`2[System.UInt64,System.UInt64]', 'System.Numerics.IBinaryInteger`1[System.UInt64]', 'System.Numerics.IBinaryNumber`1[System.UInt64]', 'System.Numerics.IBitwiseOperators`3[System.UInt64,System.UInt64,System.UInt64]', 'System.Numerics.IComparisonOperators`3[System.UInt64,System.UInt64,System.Boolean]', 'System.Numerics.IDecrementOperators`1[System.UInt64]', 'System.Numerics.IDivisionOperators`3[System.UInt64,System.UInt64,System.UInt64]', 'System.Numerics.IEqualityOperators`3[System.UInt64,System.UInt64,System.Boolean]', 'System.Numerics.IIncrementOperators`1[System.UInt64]', 'System.Numerics.IMinMaxValue`1[System.UInt64]', 'System.Numerics.IModulusOperators`3[System.UInt64,System.UInt64,System.UInt64]', 'System.Numerics.IMultiplicativeIdentity`2[System.UInt64,System.UInt64]', 'System.Numerics.IMultiplyOperators`3[System.UInt64,System.UInt64,System.UInt64]', 'System.Numerics.INumberBase`1[System.UInt64]', 'System.Numerics.INumber`1[System.UInt64]', 'System.Numerics.IShiftOperators`3[System.UInt64,System.Int32,System.UInt64]', 'System.Numerics.ISubtractionOperators`3[System.UInt64,System.UInt64,System.UInt64]', 'System.Numerics.IUnaryNegationOperators`2[System.UInt64,System.UInt64]', 'System.Numerics.IUnaryPlusOperators`2[System.UInt64,System.UInt64]', 'System.Numerics.IUnsignedNumber`1[System.UInt64]')
    }
    'System.Uri' = @{
        Base = @('System.Object')
        Interfaces = @('System.IEquatable`1[System.Uri]', 'System.IFormattable', 'System.ISpanFormattable', 'System.Runtime.Serialization.ISerializable')
    }
    'System.UriBuilder' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Version' = @{
        Base = @('System.Object')
        Interfaces = @('System.ICloneable', 'System.IComparable', 'System.IComparable`1[System.Version]', 'System.IEquatable`1[System.Version]', 'System.IFormattable', 'System.ISpanFormattable', 'System.IUtf8SpanFormattable', 'System.IUtf8SpanParsable`1[System.Version]')
    }
    'System.Xml.XmlAttribute' = @{ Base = @('System.Xml.XmlNode', 'System.Object'); Interfaces = @('System.Collections.IEnumerable', 'System.ICloneable', 'System.Xml.XPath.IXPathNavigable') }
    'System.Xml.XmlDocument' = @{ Base = @('System.Xml.XmlNode', 'System.Object'); Interfaces = @('System.Collections.IEnumerable', 'System.ICloneable', 'System.Xml.XPath.IXPathNavigable') }
    'System.Xml.XmlElement' = @{ Base = @('System.Xml.XmlLinkedNode', 'System.Xml.XmlNode', 'System.Object'); Interfaces = @('System.Collections.IEnumerable', 'System.ICloneable', 'System.Xml.XPath.IXPathNavigable') }
    'System.Xml.XmlNodeList' = @{ Base = @('System.Object'); Interfaces = @('System.Collections.IEnumerable', 'System.IDisposable') }
}
