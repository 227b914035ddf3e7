# What Get-Member lists of System.Xml.XmlDocument

@{
    Type = 'System.Xml.XmlDocument'
    Constructors = @('xml new()', 'xml new(System.Xml.XmlNameTable nt)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'AppendChild'; Kind = 'Method'; Definition = 'System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Xml.XmlNode Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'CloneNode'; Kind = 'Method'; Definition = 'System.Xml.XmlNode CloneNode(bool deep)' }
        @{ Name = 'CreateAttribute'; Kind = 'Method'; Definition = 'System.Xml.XmlAttribute CreateAttribute(string name), System.Xml.XmlAttribute CreateAttribute(string qualifiedName, string namespaceURI), System.Xml.XmlAttribute CreateAttribute(string prefix, string localName, string namespaceURI)' }
        @{ Name = 'CreateCDataSection'; Kind = 'Method'; Definition = 'System.Xml.XmlCDataSection CreateCDataSection(string data)' }
        @{ Name = 'CreateComment'; Kind = 'Method'; Definition = 'System.Xml.XmlComment CreateComment(string data)' }
        @{ Name = 'CreateDocumentFragment'; Kind = 'Method'; Definition = 'System.Xml.XmlDocumentFragment CreateDocumentFragment()' }
        @{ Name = 'CreateDocumentType'; Kind = 'Method'; Definition = 'System.Xml.XmlDocumentType CreateDocumentType(string name, string publicId, string systemId, string internalSubset)' }
        @{ Name = 'CreateElement'; Kind = 'Method'; Definition = 'System.Xml.XmlElement CreateElement(string name), System.Xml.XmlElement CreateElement(string qualifiedName, string namespaceURI), System.Xml.XmlElement CreateElement(string prefix, string localName, string namespaceURI)' }
        @{ Name = 'CreateEntityReference'; Kind = 'Method'; Definition = 'System.Xml.XmlEntityReference CreateEntityReference(string name)' }
        @{ Name = 'CreateNavigator'; Kind = 'Method'; Definition = 'System.Xml.XPath.XPathNavigator CreateNavigator(), System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()' }
        @{ Name = 'CreateNode'; Kind = 'Method'; Definition = 'System.Xml.XmlNode CreateNode(System.Xml.XmlNodeType type, string prefix, string name, string namespaceURI), System.Xml.XmlNode CreateNode(string nodeTypeString, string name, string namespaceURI), System.Xml.XmlNode CreateNode(System.Xml.XmlNodeType type, string name, string namespaceURI)' }
        @{ Name = 'CreateProcessingInstruction'; Kind = 'Method'; Definition = 'System.Xml.XmlProcessingInstruction CreateProcessingInstruction(string target, string data)' }
        @{ Name = 'CreateSignificantWhitespace'; Kind = 'Method'; Definition = 'System.Xml.XmlSignificantWhitespace CreateSignificantWhitespace(string text)' }
        @{ Name = 'CreateTextNode'; Kind = 'Method'; Definition = 'System.Xml.XmlText CreateTextNode(string text)' }
        @{ Name = 'CreateWhitespace'; Kind = 'Method'; Definition = 'System.Xml.XmlWhitespace CreateWhitespace(string text)' }
        @{ Name = 'CreateXmlDeclaration'; Kind = 'Method'; Definition = 'System.Xml.XmlDeclaration CreateXmlDeclaration(string version, string encoding, string standalone)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetElementById'; Kind = 'Method'; Definition = 'System.Xml.XmlElement GetElementById(string elementId)' }
        @{ Name = 'GetElementsByTagName'; Kind = 'Method'; Definition = 'System.Xml.XmlNodeList GetElementsByTagName(string name), System.Xml.XmlNodeList GetElementsByTagName(string localName, string namespaceURI)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetNamespaceOfPrefix'; Kind = 'Method'; Definition = 'string GetNamespaceOfPrefix(string prefix)' }
        @{ Name = 'GetPrefixOfNamespace'; Kind = 'Method'; Definition = 'string GetPrefixOfNamespace(string namespaceURI)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'ImportNode'; Kind = 'Method'; Definition = 'System.Xml.XmlNode ImportNode(System.Xml.XmlNode node, bool deep)' }
        @{ Name = 'InsertAfter'; Kind = 'Method'; Definition = 'System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)' }
        @{ Name = 'InsertBefore'; Kind = 'Method'; Definition = 'System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Xml.XmlElement Item(string name) {get;}, System.Xml.XmlElement Item(string localname, string ns) {get;}' }
        @{ Name = 'Load'; Kind = 'Method'; Definition = 'void Load(string filename), void Load(System.IO.Stream inStream), void Load(System.IO.TextReader txtReader), void Load(System.Xml.XmlReader reader)' }
        @{ Name = 'LoadXml'; Kind = 'Method'; Definition = 'void LoadXml(string xml)' }
        @{ Name = 'Normalize'; Kind = 'Method'; Definition = 'void Normalize()' }
        @{ Name = 'PrependChild'; Kind = 'Method'; Definition = 'System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)' }
        @{ Name = 'ReadNode'; Kind = 'Method'; Definition = 'System.Xml.XmlNode ReadNode(System.Xml.XmlReader reader)' }
        @{ Name = 'RemoveAll'; Kind = 'Method'; Definition = 'void RemoveAll()' }
        @{ Name = 'RemoveChild'; Kind = 'Method'; Definition = 'System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)' }
        @{ Name = 'ReplaceChild'; Kind = 'Method'; Definition = 'System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)' }
        @{ Name = 'Save'; Kind = 'Method'; Definition = 'void Save(string filename), void Save(System.IO.Stream outStream), void Save(System.IO.TextWriter writer), void Save(System.Xml.XmlWriter w)' }
        @{ Name = 'SelectNodes'; Kind = 'Method'; Definition = 'System.Xml.XmlNodeList SelectNodes(string xpath), System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)' }
        @{ Name = 'SelectSingleNode'; Kind = 'Method'; Definition = 'System.Xml.XmlNode SelectSingleNode(string xpath), System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)' }
        @{ Name = 'Supports'; Kind = 'Method'; Definition = 'bool Supports(string feature, string version)' }
        @{ Name = 'ToString'; Kind = 'CodeMethod'; Definition = 'static string XmlNode(psobject instance)' }
        @{ Name = 'Validate'; Kind = 'Method'; Definition = 'void Validate(System.Xml.Schema.ValidationEventHandler validationEventHandler), void Validate(System.Xml.Schema.ValidationEventHandler validationEventHandler, System.Xml.XmlNode nodeToValidate)' }
        @{ Name = 'WriteContentTo'; Kind = 'Method'; Definition = 'void WriteContentTo(System.Xml.XmlWriter xw)' }
        @{ Name = 'WriteTo'; Kind = 'Method'; Definition = 'void WriteTo(System.Xml.XmlWriter w)' }
        @{ Name = 'a'; Kind = 'Property'; Definition = 'string a {get;set;}' }
    )
}
