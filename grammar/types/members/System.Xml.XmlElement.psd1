# What Get-Member lists of System.Xml.XmlElement

@{
    Type = 'System.Xml.XmlElement'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'AppendChild'; Kind = 'Method'; Definition = 'System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Xml.XmlNode Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'CloneNode'; Kind = 'Method'; Definition = 'System.Xml.XmlNode CloneNode(bool deep)' }
        @{ Name = 'CreateNavigator'; Kind = 'Method'; Definition = 'System.Xml.XPath.XPathNavigator CreateNavigator(), System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetAttribute'; Kind = 'Method'; Definition = 'string GetAttribute(string name), string GetAttribute(string localName, string namespaceURI)' }
        @{ Name = 'GetAttributeNode'; Kind = 'Method'; Definition = 'System.Xml.XmlAttribute GetAttributeNode(string name), System.Xml.XmlAttribute GetAttributeNode(string localName, string namespaceURI)' }
        @{ Name = 'GetElementsByTagName'; Kind = 'Method'; Definition = 'System.Xml.XmlNodeList GetElementsByTagName(string name), System.Xml.XmlNodeList GetElementsByTagName(string localName, string namespaceURI)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetNamespaceOfPrefix'; Kind = 'Method'; Definition = 'string GetNamespaceOfPrefix(string prefix)' }
        @{ Name = 'GetPrefixOfNamespace'; Kind = 'Method'; Definition = 'string GetPrefixOfNamespace(string namespaceURI)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'HasAttribute'; Kind = 'Method'; Definition = 'bool HasAttribute(string name), bool HasAttribute(string localName, string namespaceURI)' }
        @{ Name = 'InsertAfter'; Kind = 'Method'; Definition = 'System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)' }
        @{ Name = 'InsertBefore'; Kind = 'Method'; Definition = 'System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Xml.XmlElement Item(string name) {get;}, System.Xml.XmlElement Item(string localname, string ns) {get;}' }
        @{ Name = 'Normalize'; Kind = 'Method'; Definition = 'void Normalize()' }
        @{ Name = 'PrependChild'; Kind = 'Method'; Definition = 'System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)' }
        @{ Name = 'RemoveAll'; Kind = 'Method'; Definition = 'void RemoveAll()' }
        @{ Name = 'RemoveAllAttributes'; Kind = 'Method'; Definition = 'void RemoveAllAttributes()' }
        @{ Name = 'RemoveAttribute'; Kind = 'Method'; Definition = 'void RemoveAttribute(string name), void RemoveAttribute(string localName, string namespaceURI)' }
        @{ Name = 'RemoveAttributeAt'; Kind = 'Method'; Definition = 'System.Xml.XmlNode RemoveAttributeAt(int i)' }
        @{ Name = 'RemoveAttributeNode'; Kind = 'Method'; Definition = 'System.Xml.XmlAttribute RemoveAttributeNode(System.Xml.XmlAttribute oldAttr), System.Xml.XmlAttribute RemoveAttributeNode(string localName, string namespaceURI)' }
        @{ Name = 'RemoveChild'; Kind = 'Method'; Definition = 'System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)' }
        @{ Name = 'ReplaceChild'; Kind = 'Method'; Definition = 'System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)' }
        @{ Name = 'SelectNodes'; Kind = 'Method'; Definition = 'System.Xml.XmlNodeList SelectNodes(string xpath), System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)' }
        @{ Name = 'SelectSingleNode'; Kind = 'Method'; Definition = 'System.Xml.XmlNode SelectSingleNode(string xpath), System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)' }
        @{ Name = 'SetAttribute'; Kind = 'Method'; Definition = 'void SetAttribute(string name, string value), string SetAttribute(string localName, string namespaceURI, string value)' }
        @{ Name = 'SetAttributeNode'; Kind = 'Method'; Definition = 'System.Xml.XmlAttribute SetAttributeNode(System.Xml.XmlAttribute newAttr), System.Xml.XmlAttribute SetAttributeNode(string localName, string namespaceURI)' }
        @{ Name = 'Supports'; Kind = 'Method'; Definition = 'bool Supports(string feature, string version)' }
        @{ Name = 'ToString'; Kind = 'CodeMethod'; Definition = 'static string XmlNode(psobject instance)' }
        @{ Name = 'WriteContentTo'; Kind = 'Method'; Definition = 'void WriteContentTo(System.Xml.XmlWriter w)' }
        @{ Name = 'WriteTo'; Kind = 'Method'; Definition = 'void WriteTo(System.Xml.XmlWriter w)' }
        @{ Name = 'b'; Kind = 'Property'; Definition = 'string b {get;set;}' }
    )
}
