# What Get-Member lists of System.Management.Automation.PSStyle

@{
    Type = 'System.Management.Automation.PSStyle'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'Instance'; Kind = 'Property'; Definition = 'static System.Management.Automation.PSStyle Instance {get;}' }
        @{ Name = 'MapBackgroundColorToEscapeSequence'; Kind = 'Method'; Definition = 'static string MapBackgroundColorToEscapeSequence(System.ConsoleColor backgroundColor)' }
        @{ Name = 'MapColorPairToEscapeSequence'; Kind = 'Method'; Definition = 'static string MapColorPairToEscapeSequence(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor)' }
        @{ Name = 'MapForegroundColorToEscapeSequence'; Kind = 'Method'; Definition = 'static string MapForegroundColorToEscapeSequence(System.ConsoleColor foregroundColor)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Background'; Kind = 'Property'; Definition = 'System.Management.Automation.PSStyle+BackgroundColor Background {get;}' }
        @{ Name = 'Blink'; Kind = 'Property'; Definition = 'string Blink {get;}' }
        @{ Name = 'BlinkOff'; Kind = 'Property'; Definition = 'string BlinkOff {get;}' }
        @{ Name = 'Bold'; Kind = 'Property'; Definition = 'string Bold {get;}' }
        @{ Name = 'BoldOff'; Kind = 'Property'; Definition = 'string BoldOff {get;}' }
        @{ Name = 'Dim'; Kind = 'Property'; Definition = 'string Dim {get;}' }
        @{ Name = 'DimOff'; Kind = 'Property'; Definition = 'string DimOff {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'FileInfo'; Kind = 'Property'; Definition = 'System.Management.Automation.PSStyle+FileInfoFormatting FileInfo {get;}' }
        @{ Name = 'Foreground'; Kind = 'Property'; Definition = 'System.Management.Automation.PSStyle+ForegroundColor Foreground {get;}' }
        @{ Name = 'FormatHyperlink'; Kind = 'Method'; Definition = 'string FormatHyperlink(string text, uri link)' }
        @{ Name = 'Formatting'; Kind = 'Property'; Definition = 'System.Management.Automation.PSStyle+FormattingData Formatting {get;}' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Hidden'; Kind = 'Property'; Definition = 'string Hidden {get;}' }
        @{ Name = 'HiddenOff'; Kind = 'Property'; Definition = 'string HiddenOff {get;}' }
        @{ Name = 'Italic'; Kind = 'Property'; Definition = 'string Italic {get;}' }
        @{ Name = 'ItalicOff'; Kind = 'Property'; Definition = 'string ItalicOff {get;}' }
        @{ Name = 'OutputRendering'; Kind = 'Property'; Definition = 'System.Management.Automation.OutputRendering OutputRendering {get;set;}' }
        @{ Name = 'Progress'; Kind = 'Property'; Definition = 'System.Management.Automation.PSStyle+ProgressConfiguration Progress {get;}' }
        @{ Name = 'Reset'; Kind = 'Property'; Definition = 'string Reset {get;}' }
        @{ Name = 'Reverse'; Kind = 'Property'; Definition = 'string Reverse {get;}' }
        @{ Name = 'ReverseOff'; Kind = 'Property'; Definition = 'string ReverseOff {get;}' }
        @{ Name = 'Strikethrough'; Kind = 'Property'; Definition = 'string Strikethrough {get;}' }
        @{ Name = 'StrikethroughOff'; Kind = 'Property'; Definition = 'string StrikethroughOff {get;}' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'Underline'; Kind = 'Property'; Definition = 'string Underline {get;}' }
        @{ Name = 'UnderlineOff'; Kind = 'Property'; Definition = 'string UnderlineOff {get;}' }
    )
}
