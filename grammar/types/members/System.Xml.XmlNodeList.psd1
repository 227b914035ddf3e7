# What Get-Member lists of System.Xml.XmlNodeList

@{
    Type = 'System.Xml.XmlNodeList'
    Shown = 'System.Xml.XmlChildNodes'
    Constructors = @()
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'Count'; Kind = 'Property'; Definition = 'int Count {get;}' }
        @{ Name = 'Dispose'; Kind = 'Method'; Definition = 'void IDisposable.Dispose()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'GetEnumerator'; Kind = 'Method'; Definition = 'System.Collections.IEnumerator GetEnumerator(), System.Collections.IEnumerator IEnumerable.GetEnumerator()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'Item'; Kind = 'Method'; Definition = 'System.Xml.XmlNode Item(int i)' }
        @{ Name = 'ItemOf'; Kind = 'ParameterizedProperty'; Definition = 'System.Xml.XmlNode ItemOf(int i) {get;}' }
        @{ Name = 'ToString'; Kind = 'CodeMethod'; Definition = 'static string XmlNodeList(psobject instance)' }
    )
}
