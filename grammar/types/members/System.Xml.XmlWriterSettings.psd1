# What Get-Member lists of System.Xml.XmlWriterSettings

@{
    Type = 'System.Xml.XmlWriterSettings'
    Constructors = @('System.Xml.XmlWriterSettings new()')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Async'; Kind = 'Property'; Definition = 'bool Async {get;set;}' }
        @{ Name = 'CheckCharacters'; Kind = 'Property'; Definition = 'bool CheckCharacters {get;set;}' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Xml.XmlWriterSettings Clone()' }
        @{ Name = 'CloseOutput'; Kind = 'Property'; Definition = 'bool CloseOutput {get;set;}' }
        @{ Name = 'ConformanceLevel'; Kind = 'Property'; Definition = 'System.Xml.ConformanceLevel ConformanceLevel {get;set;}' }
        @{ Name = 'DoNotEscapeUriAttributes'; Kind = 'Property'; Definition = 'bool DoNotEscapeUriAttributes {get;set;}' }
        @{ Name = 'Encoding'; Kind = 'Property'; Definition = 'System.Text.Encoding Encoding {get;set;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Indent'; Kind = 'Property'; Definition = 'bool Indent {get;set;}' }
        @{ Name = 'IndentChars'; Kind = 'Property'; Definition = 'string IndentChars {get;set;}' }
        @{ Name = 'NamespaceHandling'; Kind = 'Property'; Definition = 'System.Xml.NamespaceHandling NamespaceHandling {get;set;}' }
        @{ Name = 'NewLineChars'; Kind = 'Property'; Definition = 'string NewLineChars {get;set;}' }
        @{ Name = 'NewLineHandling'; Kind = 'Property'; Definition = 'System.Xml.NewLineHandling NewLineHandling {get;set;}' }
        @{ Name = 'NewLineOnAttributes'; Kind = 'Property'; Definition = 'bool NewLineOnAttributes {get;set;}' }
        @{ Name = 'OmitXmlDeclaration'; Kind = 'Property'; Definition = 'bool OmitXmlDeclaration {get;set;}' }
        @{ Name = 'Reset'; Kind = 'Method'; Definition = 'void Reset()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'WriteEndDocumentOnClose'; Kind = 'Property'; Definition = 'bool WriteEndDocumentOnClose {get;set;}' }
    )
}
