# What Get-Member lists of System.Data.DataTable

@{
    Type = 'System.Data.DataTable'
    Constructors = @('System.Data.DataTable new()', 'System.Data.DataTable new(string tableName)', 'System.Data.DataTable new(string tableName, string tableNamespace)')
    Static = @(
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'GetDataTableSchema'; Kind = 'Method'; Definition = 'static System.Xml.Schema.XmlSchemaComplexType GetDataTableSchema(System.Xml.Schema.XmlSchemaSet schemaSet)' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
    )
    Instance = @(
        @{ Name = 'AcceptChanges'; Kind = 'Method'; Definition = 'void AcceptChanges()' }
        @{ Name = 'BeginInit'; Kind = 'Method'; Definition = 'void BeginInit(), void ISupportInitialize.BeginInit()' }
        @{ Name = 'BeginLoadData'; Kind = 'Method'; Definition = 'void BeginLoadData()' }
        @{ Name = 'CaseSensitive'; Kind = 'Property'; Definition = 'bool CaseSensitive {get;set;}' }
        @{ Name = 'ChildRelations'; Kind = 'Property'; Definition = 'System.Data.DataRelationCollection ChildRelations {get;}' }
        @{ Name = 'Clear'; Kind = 'Method'; Definition = 'void Clear()' }
        @{ Name = 'Clone'; Kind = 'Method'; Definition = 'System.Data.DataTable Clone()' }
        @{ Name = 'ColumnChanged'; Kind = 'Event'; Definition = 'System.Data.DataColumnChangeEventHandler ColumnChanged(System.Object, System.Data.DataColumnChangeEventArgs)' }
        @{ Name = 'ColumnChanging'; Kind = 'Event'; Definition = 'System.Data.DataColumnChangeEventHandler ColumnChanging(System.Object, System.Data.DataColumnChangeEventArgs)' }
        @{ Name = 'Columns'; Kind = 'Property'; Definition = 'System.Data.DataColumnCollection Columns {get;}' }
        @{ Name = 'Compute'; Kind = 'Method'; Definition = 'System.Object Compute(string expression, string filter)' }
        @{ Name = 'Constraints'; Kind = 'Property'; Definition = 'System.Data.ConstraintCollection Constraints {get;}' }
        @{ Name = 'Container'; Kind = 'Property'; Definition = 'System.ComponentModel.IContainer Container {get;}' }
        @{ Name = 'ContainsListCollection'; Kind = 'Property'; Definition = 'bool ContainsListCollection {get;}' }
        @{ Name = 'Copy'; Kind = 'Method'; Definition = 'System.Data.DataTable Copy()' }
        @{ Name = 'CreateDataReader'; Kind = 'Method'; Definition = 'System.Data.DataTableReader CreateDataReader()' }
        @{ Name = 'DataSet'; Kind = 'Property'; Definition = 'System.Data.DataSet DataSet {get;}' }
        @{ Name = 'DefaultView'; Kind = 'Property'; Definition = 'System.Data.DataView DefaultView {get;}' }
        @{ Name = 'DesignMode'; Kind = 'Property'; Definition = 'bool DesignMode {get;}' }
        @{ Name = 'DisplayExpression'; Kind = 'Property'; Definition = 'string DisplayExpression {get;set;}' }
        @{ Name = 'Dispose'; Kind = 'Method'; Definition = 'void Dispose(), void IDisposable.Dispose()' }
        @{ Name = 'Disposed'; Kind = 'Event'; Definition = 'System.EventHandler Disposed(System.Object, System.EventArgs)' }
        @{ Name = 'EndInit'; Kind = 'Method'; Definition = 'void EndInit(), void ISupportInitialize.EndInit()' }
        @{ Name = 'EndLoadData'; Kind = 'Method'; Definition = 'void EndLoadData()' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.Object obj)' }
        @{ Name = 'ExtendedProperties'; Kind = 'Property'; Definition = 'System.Data.PropertyCollection ExtendedProperties {get;}' }
        @{ Name = 'GetChanges'; Kind = 'Method'; Definition = 'System.Data.DataTable GetChanges(), System.Data.DataTable GetChanges(System.Data.DataRowState rowStates)' }
        @{ Name = 'GetErrors'; Kind = 'Method'; Definition = 'System.Data.DataRow[] GetErrors()' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetList'; Kind = 'Method'; Definition = 'System.Collections.IList IListSource.GetList()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context), void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetSchema'; Kind = 'Method'; Definition = 'System.Xml.Schema.XmlSchema IXmlSerializable.GetSchema()' }
        @{ Name = 'GetService'; Kind = 'Method'; Definition = 'System.Object GetService(type service), System.Object IServiceProvider.GetService(type serviceType)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'HasErrors'; Kind = 'Property'; Definition = 'bool HasErrors {get;}' }
        @{ Name = 'ImportRow'; Kind = 'Method'; Definition = 'void ImportRow(System.Data.DataRow row)' }
        @{ Name = 'Initialized'; Kind = 'Event'; Definition = 'System.EventHandler Initialized(System.Object, System.EventArgs)' }
        @{ Name = 'IsInitialized'; Kind = 'Property'; Definition = 'bool IsInitialized {get;}' }
        @{ Name = 'Load'; Kind = 'Method'; Definition = 'void Load(System.Data.IDataReader reader), void Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption), void Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption, System.Data.FillErrorEventHandler errorHandler)' }
        @{ Name = 'LoadDataRow'; Kind = 'Method'; Definition = 'System.Data.DataRow LoadDataRow(System.Object[] values, bool fAcceptChanges), System.Data.DataRow LoadDataRow(System.Object[] values, System.Data.LoadOption loadOption)' }
        @{ Name = 'Locale'; Kind = 'Property'; Definition = 'cultureinfo Locale {get;set;}' }
        @{ Name = 'Merge'; Kind = 'Method'; Definition = 'void Merge(System.Data.DataTable table), void Merge(System.Data.DataTable table, bool preserveChanges), void Merge(System.Data.DataTable table, bool preserveChanges, System.Data.MissingSchemaAction missingSchemaAction)' }
        @{ Name = 'MinimumCapacity'; Kind = 'Property'; Definition = 'int MinimumCapacity {get;set;}' }
        @{ Name = 'Namespace'; Kind = 'Property'; Definition = 'string Namespace {get;set;}' }
        @{ Name = 'NewRow'; Kind = 'Method'; Definition = 'System.Data.DataRow NewRow()' }
        @{ Name = 'ParentRelations'; Kind = 'Property'; Definition = 'System.Data.DataRelationCollection ParentRelations {get;}' }
        @{ Name = 'Prefix'; Kind = 'Property'; Definition = 'string Prefix {get;set;}' }
        @{ Name = 'PrimaryKey'; Kind = 'Property'; Definition = 'System.Data.DataColumn[] PrimaryKey {get;set;}' }
        @{ Name = 'ReadXml'; Kind = 'Method'; Definition = 'System.Data.XmlReadMode ReadXml(System.IO.Stream stream), System.Data.XmlReadMode ReadXml(System.IO.TextReader reader), System.Data.XmlReadMode ReadXml(string fileName), System.Data.XmlReadMode ReadXml(System.Xml.XmlReader reader), void IXmlSerializable.ReadXml(System.Xml.XmlReader reader)' }
        @{ Name = 'ReadXmlSchema'; Kind = 'Method'; Definition = 'void ReadXmlSchema(System.IO.Stream stream), void ReadXmlSchema(System.IO.TextReader reader), void ReadXmlSchema(string fileName), void ReadXmlSchema(System.Xml.XmlReader reader)' }
        @{ Name = 'RejectChanges'; Kind = 'Method'; Definition = 'void RejectChanges()' }
        @{ Name = 'RemotingFormat'; Kind = 'Property'; Definition = 'System.Data.SerializationFormat RemotingFormat {get;set;}' }
        @{ Name = 'Reset'; Kind = 'Method'; Definition = 'void Reset()' }
        @{ Name = 'RowChanged'; Kind = 'Event'; Definition = 'System.Data.DataRowChangeEventHandler RowChanged(System.Object, System.Data.DataRowChangeEventArgs)' }
        @{ Name = 'RowChanging'; Kind = 'Event'; Definition = 'System.Data.DataRowChangeEventHandler RowChanging(System.Object, System.Data.DataRowChangeEventArgs)' }
        @{ Name = 'RowDeleted'; Kind = 'Event'; Definition = 'System.Data.DataRowChangeEventHandler RowDeleted(System.Object, System.Data.DataRowChangeEventArgs)' }
        @{ Name = 'RowDeleting'; Kind = 'Event'; Definition = 'System.Data.DataRowChangeEventHandler RowDeleting(System.Object, System.Data.DataRowChangeEventArgs)' }
        @{ Name = 'Rows'; Kind = 'Property'; Definition = 'System.Data.DataRowCollection Rows {get;}' }
        @{ Name = 'Select'; Kind = 'Method'; Definition = 'System.Data.DataRow[] Select(), System.Data.DataRow[] Select(string filterExpression), System.Data.DataRow[] Select(string filterExpression, string sort), System.Data.DataRow[] Select(string filterExpression, string sort, System.Data.DataViewRowState recordStates)' }
        @{ Name = 'Site'; Kind = 'Property'; Definition = 'System.ComponentModel.ISite Site {get;set;}' }
        @{ Name = 'TableCleared'; Kind = 'Event'; Definition = 'System.Data.DataTableClearEventHandler TableCleared(System.Object, System.Data.DataTableClearEventArgs)' }
        @{ Name = 'TableClearing'; Kind = 'Event'; Definition = 'System.Data.DataTableClearEventHandler TableClearing(System.Object, System.Data.DataTableClearEventArgs)' }
        @{ Name = 'TableName'; Kind = 'Property'; Definition = 'string TableName {get;set;}' }
        @{ Name = 'TableNewRow'; Kind = 'Event'; Definition = 'System.Data.DataTableNewRowEventHandler TableNewRow(System.Object, System.Data.DataTableNewRowEventArgs)' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
        @{ Name = 'WriteXml'; Kind = 'Method'; Definition = 'void WriteXml(System.IO.Stream stream), void WriteXml(System.IO.Stream stream, bool writeHierarchy), void WriteXml(System.IO.TextWriter writer), void WriteXml(System.IO.TextWriter writer, bool writeHierarchy), void WriteXml(System.Xml.XmlWriter writer), void WriteXml(System.Xml.XmlWriter writer, bool writeHierarchy), void WriteXml(string fileName), void WriteXml(string fileName, bool writeHierarchy), void WriteXml(System.IO.Stream stream, System.Data.XmlWriteMode mode), void WriteXml(System.IO.Stream stream, System.Data.XmlWriteMode mode, bool writeHierarchy), void WriteXml(System.IO.TextWriter writer, System.Data.XmlWriteMode mode), void WriteXml(System.IO.TextWriter writer, System.Data.XmlWriteMode mode, bool writeHierarchy), void WriteXml(System.Xml.XmlWriter writer, System.Data.XmlWriteMode mode), void WriteXml(System.Xml.XmlWriter writer, System.Data.XmlWriteMode mode, bool writeHierarchy), void WriteXml(string fileName, System.Data.XmlWriteMode mode), void WriteXml(string fileName, System.Data.XmlWriteMode mode, bool writeHierarchy), void IXmlSerializable.WriteXml(System.Xml.XmlWriter writer)' }
        @{ Name = 'WriteXmlSchema'; Kind = 'Method'; Definition = 'void WriteXmlSchema(System.IO.Stream stream), void WriteXmlSchema(System.IO.Stream stream, bool writeHierarchy), void WriteXmlSchema(System.IO.TextWriter writer), void WriteXmlSchema(System.IO.TextWriter writer, bool writeHierarchy), void WriteXmlSchema(System.Xml.XmlWriter writer), void WriteXmlSchema(System.Xml.XmlWriter writer, bool writeHierarchy), void WriteXmlSchema(string fileName), void WriteXmlSchema(string fileName, bool writeHierarchy)' }
    )
}
