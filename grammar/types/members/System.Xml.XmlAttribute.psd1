# What Get-Member lists of System.Xml.XmlAttribute

@{
    Type = 'System.Xml.XmlAttribute'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = '#text'; Kind = 'Property'; Definition = 'string #text {get;set;}' }
        @{ Name = 'AppendChild'; Kind = 'Method'; Definition = 'System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Xml.XmlNode Clone(), System.Object ICloneable.Clone()' }
        @{ Name = 'CloneNode'; Kind = 'Method'; Definition = 'System.Xml.XmlNode CloneNode(bool deep)' }
        @{ Name = 'CreateNavigator'; Kind = 'Method'; Definition = 'System.Xml.XPath.XPathNavigator CreateNavigator(), System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetNamespaceOfPrefix'; Kind = 'Method'; Definition = 'string GetNamespaceOfPrefix(string prefix)' }
        @{ Name = 'GetPrefixOfNamespace'; Kind = 'Method'; Definition = 'string GetPrefixOfNamespace(string namespaceURI)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'InsertAfter'; Kind = 'Method'; Definition = 'System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)' }
        @{ Name = 'InsertBefore'; Kind = 'Method'; Definition = 'System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)' }
        @{ Name = 'Item'; Kind = 'ParameterizedProperty'; Definition = 'System.Xml.XmlElement Item(string name) {get;}, System.Xml.XmlElement Item(string localname, string ns) {get;}' }
        @{ Name = 'Normalize'; Kind = 'Method'; Definition = 'void Normalize()' }
        @{ Name = 'PrependChild'; Kind = 'Method'; Definition = 'System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)' }
        @{ Name = 'RemoveAll'; Kind = 'Method'; Definition = 'void RemoveAll()' }
        @{ Name = 'RemoveChild'; Kind = 'Method'; Definition = 'System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)' }
        @{ Name = 'ReplaceChild'; Kind = 'Method'; Definition = 'System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)' }
        @{ Name = 'SelectNodes'; Kind = 'Method'; Definition = 'System.Xml.XmlNodeList SelectNodes(string xpath), System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)' }
        @{ Name = 'SelectSingleNode'; Kind = 'Method'; Definition = 'System.Xml.XmlNode SelectSingleNode(string xpath), System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)' }
        @{ Name = 'Supports'; Kind = 'Method'; Definition = 'bool Supports(string feature, string version)' }
        @{ Name = 'ToString'; Kind = 'CodeMethod'; Definition = 'static string XmlNode(psobject instance)' }
        @{ Name = 'WriteContentTo'; Kind = 'Method'; Definition = 'void WriteContentTo(System.Xml.XmlWriter w)' }
        @{ Name = 'WriteTo'; Kind = 'Method'; Definition = 'void WriteTo(System.Xml.XmlWriter w)' }
    )
}
