# Further types that scripts meet: base types, nearest first, and interfaces

@{
    'Microsoft.PowerShell.Commands.GenericObjectMeasureInfo' = @{ Base = @('Microsoft.PowerShell.Commands.GenericMeasureInfo', 'Microsoft.PowerShell.Commands.MeasureInfo', 'System.Object'); Interfaces = @() }
    'Microsoft.PowerShell.Commands.GroupInfoNoElement' = @{ Base = @('Microsoft.PowerShell.Commands.GroupInfo', 'System.Object'); Interfaces = @() }
    'Microsoft.PowerShell.Commands.MatchInfoContext' = @{ Base = @('System.Object'); Interfaces = @('System.ICloneable') }
    # From here to where it is said again: as .NET's documentation has them, not recorded
    'System.Net.NetworkInformation.Ping' = @{ Base = @('System.ComponentModel.Component', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.ComponentModel.IComponent', 'System.IDisposable') }
    'System.Net.NetworkInformation.PingOptions' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Net.NetworkInformation.PingReply' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Net.NetworkInformation.PingException' = @{ Base = @('System.InvalidOperationException', 'System.SystemException', 'System.Exception', 'System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus' = @{ Base = @('Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus', 'System.Object'); Interfaces = @() }
    'System.Net.IPHostEntry' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Security.Cryptography.X509Certificates.X509CertificateLoader' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Security.Cryptography.X509Certificates.X509Extension' = @{ Base = @('System.Security.Cryptography.AsnEncodedData', 'System.Object'); Interfaces = @() }
    'System.Security.Cryptography.X509Certificates.X509KeyUsageExtension' = @{ Base = @('System.Security.Cryptography.X509Certificates.X509Extension', 'System.Security.Cryptography.AsnEncodedData', 'System.Object'); Interfaces = @() }
    'System.Security.Cryptography.X509Certificates.X509EnhancedKeyUsageExtension' = @{ Base = @('System.Security.Cryptography.X509Certificates.X509Extension', 'System.Security.Cryptography.AsnEncodedData', 'System.Object'); Interfaces = @() }
    'System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierExtension' = @{ Base = @('System.Security.Cryptography.X509Certificates.X509Extension', 'System.Security.Cryptography.AsnEncodedData', 'System.Object'); Interfaces = @() }
    'System.Security.Cryptography.X509Certificates.X509BasicConstraintsExtension' = @{ Base = @('System.Security.Cryptography.X509Certificates.X509Extension', 'System.Security.Cryptography.AsnEncodedData', 'System.Object'); Interfaces = @() }
    'System.Security.Cryptography.X509Certificates.X509SubjectAlternativeNameExtension' = @{ Base = @('System.Security.Cryptography.X509Certificates.X509Extension', 'System.Security.Cryptography.AsnEncodedData', 'System.Object'); Interfaces = @() }
    'System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension' = @{ Base = @('System.Security.Cryptography.X509Certificates.X509Extension', 'System.Security.Cryptography.AsnEncodedData', 'System.Object'); Interfaces = @() }
    'System.Security.Cryptography.X509Certificates.X500DistinguishedName' = @{ Base = @('System.Security.Cryptography.AsnEncodedData', 'System.Object'); Interfaces = @() }
    'System.Security.Cryptography.X509Certificates.PublicKey' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Security.Cryptography.Oid' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Security.Cryptography.RSA' = @{ Base = @('System.Security.Cryptography.AsymmetricAlgorithm', 'System.Object'); Interfaces = @('System.IDisposable') }
    'System.Security.Cryptography.RSAOpenSsl' = @{ Base = @('System.Security.Cryptography.RSA', 'System.Security.Cryptography.AsymmetricAlgorithm', 'System.Object'); Interfaces = @('System.IDisposable') }
    'System.Security.Cryptography.Pkcs.EnvelopedCms' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Security.Cryptography.Pkcs.KeyTransRecipientInfo' = @{ Base = @('System.Security.Cryptography.Pkcs.RecipientInfo', 'System.Object'); Interfaces = @() }
    'System.Net.Http.HttpMessageInvoker' = @{ Base = @('System.Object'); Interfaces = @('System.IDisposable') }
    'System.Net.Http.HttpClient' = @{ Base = @('System.Net.Http.HttpMessageInvoker', 'System.Object'); Interfaces = @('System.IDisposable') }
    'System.Net.Http.HttpMethod' = @{ Base = @('System.Object'); Interfaces = @('System.IEquatable`1[System.Net.Http.HttpMethod]') }
    'System.Net.Http.HttpRequestMessage' = @{ Base = @('System.Object'); Interfaces = @('System.IDisposable') }
    'System.Net.Http.HttpResponseMessage' = @{ Base = @('System.Object'); Interfaces = @('System.IDisposable') }
    'System.Net.Http.HttpContent' = @{ Base = @('System.Object'); Interfaces = @('System.IDisposable') }
    'System.Net.Http.ByteArrayContent' = @{ Base = @('System.Net.Http.HttpContent', 'System.Object'); Interfaces = @('System.IDisposable') }
    'System.Net.Http.StringContent' = @{ Base = @('System.Net.Http.ByteArrayContent', 'System.Net.Http.HttpContent', 'System.Object'); Interfaces = @('System.IDisposable') }
    'System.Net.Http.FormUrlEncodedContent' = @{ Base = @('System.Net.Http.ByteArrayContent', 'System.Net.Http.HttpContent', 'System.Object'); Interfaces = @('System.IDisposable') }
    'System.Net.Sockets.TcpClient' = @{ Base = @('System.Object'); Interfaces = @('System.IDisposable') }
    'System.Net.Sockets.NetworkStream' = @{ Base = @('System.IO.Stream', 'System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IAsyncDisposable', 'System.IDisposable') }
    'System.Net.Sockets.Socket' = @{ Base = @('System.Object'); Interfaces = @('System.IDisposable') }
    'System.Net.EndPoint' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Net.IPEndPoint' = @{ Base = @('System.Net.EndPoint', 'System.Object'); Interfaces = @() }
    'System.Threading.Tasks.Task' = @{ Base = @('System.Object'); Interfaces = @('System.IAsyncResult', 'System.IDisposable') }
    'System.Threading.Tasks.Task`1' = @{ Base = @('System.Threading.Tasks.Task', 'System.Object'); Interfaces = @('System.IAsyncResult', 'System.IDisposable') }
    'System.Runtime.CompilerServices.TaskAwaiter' = @{ Base = @('System.ValueType', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.Subsystem.SubsystemInfo' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.Subsystem.SubsystemInfo+ImplementationInfo' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.Subsystem.ISubsystem' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.Subsystem.Prediction.ICommandPredictor' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.Subsystem.DSC.ICrossPlatformDsc' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.Subsystem.Feedback.IFeedbackProvider' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.Subsystem.Feedback.GeneralCommandErrorFeedback' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Diagnostics.FileVersionInfo' = @{ Base = @('System.Object'); Interfaces = @() }
    # From here to PowerShellAsyncResult: as .NET's documentation has them, not recorded
    'System.Management.Automation.Runspaces.LocalRunspace' = @{ Base = @('System.Management.Automation.Runspaces.RunspaceBase', 'System.Management.Automation.Runspaces.Runspace', 'System.Object'); Interfaces = @('System.IDisposable') }
    'System.Management.Automation.Runspaces.RunspaceBase' = @{ Base = @('System.Management.Automation.Runspaces.Runspace', 'System.Object'); Interfaces = @('System.IDisposable') }
    'System.Management.Automation.Runspaces.SessionStateVariableEntry' = @{ Base = @('System.Management.Automation.Runspaces.ConstrainedSessionStateEntry', 'System.Management.Automation.Runspaces.InitialSessionStateEntry', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.Runspaces.SessionStateFunctionEntry' = @{ Base = @('System.Management.Automation.Runspaces.SessionStateCommandEntry', 'System.Management.Automation.Runspaces.ConstrainedSessionStateEntry', 'System.Management.Automation.Runspaces.InitialSessionStateEntry', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.Runspaces.SessionStateAliasEntry' = @{ Base = @('System.Management.Automation.Runspaces.SessionStateCommandEntry', 'System.Management.Automation.Runspaces.ConstrainedSessionStateEntry', 'System.Management.Automation.Runspaces.InitialSessionStateEntry', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.Runspaces.InitialSessionState' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.Runspaces.RunspacePool' = @{ Base = @('System.Object'); Interfaces = @('System.IDisposable') }
    'System.Management.Automation.Runspaces.SessionStateProxy' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.PSCommand' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.PowerShellAsyncResult' = @{ Base = @('System.Object'); Interfaces = @('System.IAsyncResult') }
    'Newtonsoft.Json.JsonException' = @{ Base = @('System.Exception', 'System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'Newtonsoft.Json.JsonReaderException' = @{ Base = @('Newtonsoft.Json.JsonException', 'System.Exception', 'System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'Newtonsoft.Json.JsonSerializationException' = @{ Base = @('Newtonsoft.Json.JsonException', 'System.Exception', 'System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'Newtonsoft.Json.JsonWriterException' = @{ Base = @('Newtonsoft.Json.JsonException', 'System.Exception', 'System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'System.Attribute' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Delegate' = @{ Base = @('System.Object'); Interfaces = @('System.ICloneable', 'System.Runtime.Serialization.ISerializable') }
    'System.IO.FileSystemInfo' = @{ Base = @('System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.Runtime.Serialization.ISerializable') }
    'System.IO.Stream' = @{ Base = @('System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IAsyncDisposable', 'System.IDisposable') }
    'System.IO.TextReader' = @{ Base = @('System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IDisposable') }
    'System.IO.TextWriter' = @{ Base = @('System.MarshalByRefObject', 'System.Object'); Interfaces = @('System.IAsyncDisposable', 'System.IDisposable') }
    'System.Index' = @{ Base = @('System.ValueType', 'System.Object'); Interfaces = @('System.IEquatable`1[System.Index]') }
    'System.Management.Automation.ApplicationInfo' = @{ Base = @('System.Management.Automation.CommandInfo', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.DebugRecord' = @{ Base = @('System.Management.Automation.InformationalRecord', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.ExternalScriptInfo' = @{ Base = @('System.Management.Automation.CommandInfo', 'System.Object'); Interfaces = @('System.Management.Automation.IScriptCommandInfo') }
    'System.Management.Automation.FilterInfo' = @{ Base = @('System.Management.Automation.FunctionInfo', 'System.Management.Automation.CommandInfo', 'System.Object'); Interfaces = @('System.Management.Automation.IScriptCommandInfo') }
    'System.Management.Automation.OrderedHashtable' = @{ Base = @('System.Collections.Hashtable', 'System.Object'); Interfaces = @('System.Collections.ICollection', 'System.Collections.IDictionary', 'System.Collections.IEnumerable', 'System.ICloneable', 'System.Runtime.Serialization.IDeserializationCallback', 'System.Runtime.Serialization.ISerializable') }
    'System.Management.Automation.PSMethod' = @{ Base = @('System.Management.Automation.PSMethodInfo', 'System.Management.Automation.PSMemberInfo', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.PSMethod`1' = @{ Base = @('System.Management.Automation.PSMethod', 'System.Management.Automation.PSMethodInfo', 'System.Management.Automation.PSMemberInfo', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.PSParameterizedProperty' = @{ Base = @('System.Management.Automation.PSMethodInfo', 'System.Management.Automation.PSMemberInfo', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.PSReference`1' = @{ Base = @('System.Management.Automation.PSReference', 'System.Object'); Interfaces = @() }
    'System.Management.Automation.ProviderInfo' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Management.Automation.ScriptInfo' = @{ Base = @('System.Management.Automation.CommandInfo', 'System.Object'); Interfaces = @('System.Management.Automation.IScriptCommandInfo') }
    'System.Management.Automation.VerboseRecord' = @{ Base = @('System.Management.Automation.InformationalRecord', 'System.Object'); Interfaces = @() }
    'System.MulticastDelegate' = @{ Base = @('System.Delegate', 'System.Object'); Interfaces = @('System.ICloneable', 'System.Runtime.Serialization.ISerializable') }
    'System.Range' = @{ Base = @('System.ValueType', 'System.Object'); Interfaces = @('System.IEquatable`1[System.Range]') }
    'System.Reflection.TypeInfo' = @{ Base = @('System.Type', 'System.Reflection.MemberInfo', 'System.Object'); Interfaces = @('System.Reflection.ICustomAttributeProvider', 'System.Reflection.IReflect', 'System.Reflection.IReflectableType') }
    'System.RuntimeType' = @{ Base = @('System.Reflection.TypeInfo', 'System.Type', 'System.Reflection.MemberInfo', 'System.Object'); Interfaces = @('System.ICloneable', 'System.Reflection.ICustomAttributeProvider', 'System.Reflection.IReflect', 'System.Reflection.IReflectableType') }
    'System.Text.RegularExpressions.CaptureCollection' = @{ Base = @('System.Object'); Interfaces = @('System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.Collections.IList') }
    'System.Text.UTF8Encoding+UTF8EncodingSealed' = @{ Base = @('System.Text.UTF8Encoding', 'System.Text.Encoding', 'System.Object'); Interfaces = @('System.ICloneable') }
    'System.ValueType' = @{ Base = @('System.Object'); Interfaces = @() }
    'System.Xml.XmlNode' = @{ Base = @('System.Object'); Interfaces = @('System.Collections.IEnumerable', 'System.ICloneable', 'System.Xml.XPath.IXPathNavigable') }
}
