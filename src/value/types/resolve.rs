//! From a name to a type: accelerators, namespaces, arrays, generics, nested types.

use super::{Known, Type};
use crate::grammar;
use crate::syntax::ast::TypeName;
use crate::value::Class;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// Types that have no facts of their own in `grammar/types`, but a Rust side or a place in the hierarchy.
/// Generic ones are written with their arity.
const FURTHER: &[&str] = &[
    "Microsoft.PowerShell.PSConsoleReadLine",
    "System.Action",
    "System.Action`1",
    "System.Action`2",
    "System.Action`3",
    "System.AppContext",
    "System.AppDomain",
    "System.AsyncCallback",
    "System.Attribute",
    "System.Buffer",
    "System.CharEnumerator",
    "System.Collections.BitArray",
    "System.Collections.CaseInsensitiveComparer",
    "System.Collections.CollectionBase",
    "System.Collections.Comparer",
    "System.Collections.Concurrent.ConcurrentBag`1",
    "System.Collections.Concurrent.ConcurrentDictionary`2",
    "System.Collections.Concurrent.ConcurrentQueue`1",
    "System.Collections.Concurrent.ConcurrentStack`1",
    "System.Collections.DictionaryBase",
    "System.Collections.Generic.Comparer`1",
    "System.Collections.Generic.Dictionary`2",
    "System.Collections.Generic.EqualityComparer`1",
    "System.Collections.Generic.HashSet`1",
    "System.Collections.Generic.ICollection`1",
    "System.Collections.Generic.IComparer`1",
    "System.Collections.Generic.IDictionary`2",
    "System.Collections.Generic.IEnumerable`1",
    "System.Collections.Generic.IEnumerator`1",
    "System.Collections.Generic.IEqualityComparer`1",
    "System.Collections.Generic.IList`1",
    "System.Collections.Generic.IReadOnlyCollection`1",
    "System.Collections.Generic.IReadOnlyDictionary`2",
    "System.Collections.Generic.IReadOnlyList`1",
    "System.Collections.Generic.ISet`1",
    "System.Collections.Generic.KeyNotFoundException",
    "System.Collections.Generic.KeyValuePair",
    "System.Collections.Generic.KeyValuePair`2",
    "System.Collections.Generic.LinkedList`1",
    "System.Collections.Generic.LinkedListNode`1",
    "System.Collections.Generic.List`1",
    "System.Collections.Generic.PriorityQueue`2",
    "System.Collections.Generic.Queue`1",
    "System.Collections.Generic.ReferenceEqualityComparer",
    "System.Collections.Generic.SortedDictionary`2",
    "System.Collections.Generic.SortedList`2",
    "System.Collections.Generic.SortedSet`1",
    "System.Collections.Generic.Stack`1",
    "System.Collections.ICollection",
    "System.Collections.IComparer",
    "System.Collections.IDictionary",
    "System.Collections.IDictionaryEnumerator",
    "System.Collections.IEnumerable",
    "System.Collections.IEnumerator",
    "System.Collections.IEqualityComparer",
    "System.Collections.IList",
    "System.Collections.IStructuralComparable",
    "System.Collections.IStructuralEquatable",
    "System.Collections.ObjectModel.Collection`1",
    "System.Collections.ObjectModel.ObservableCollection`1",
    "System.Collections.ObjectModel.ReadOnlyCollection`1",
    "System.Collections.ObjectModel.ReadOnlyDictionary`2",
    "System.Collections.Specialized.HybridDictionary",
    "System.Collections.Specialized.IOrderedDictionary",
    "System.Collections.Specialized.ListDictionary",
    "System.Collections.Specialized.StringCollection",
    "System.Collections.Specialized.StringDictionary",
    "System.Comparison`1",
    "System.ComponentModel.TypeConverter",
    "System.ComponentModel.TypeDescriptor",
    "System.Converter`2",
    "System.Data.DataColumn",
    "System.Data.DataColumnCollection",
    "System.Data.DataRow",
    "System.Data.DataRowCollection",
    "System.Data.DataSet",
    "System.Delegate",
    "System.Diagnostics.Debug",
    "System.Diagnostics.Trace",
    "System.Drawing.Color",
    "System.Drawing.Point",
    "System.Drawing.Size",
    "System.EventArgs",
    "System.EventHandler",
    "System.FormattableString",
    "System.Func`1",
    "System.Func`2",
    "System.Func`3",
    "System.Func`4",
    "System.Func`5",
    "System.Globalization.Calendar",
    "System.Globalization.CharUnicodeInfo",
    "System.Globalization.CompareInfo",
    "System.Globalization.GregorianCalendar",
    "System.Globalization.ISOWeek",
    "System.Globalization.RegionInfo",
    "System.Globalization.StringInfo",
    "System.HashCode",
    "System.IAsyncResult",
    "System.ICloneable",
    "System.IComparable",
    "System.IComparable`1",
    "System.IConvertible",
    "System.IDisposable",
    "System.IEquatable`1",
    "System.IFormatProvider",
    "System.IFormattable",
    "System.IServiceProvider",
    "System.IO.BufferedStream",
    "System.IO.FileStream",
    "System.IO.FileSystemInfo",
    "System.IO.FileSystemWatcher",
    "System.IO.Stream",
    "System.IO.TextReader",
    "System.IO.TextWriter",
    "System.IO.Compression.DeflateStream",
    "System.IO.Compression.GZipStream",
    "System.IO.Compression.ZipFile",
    "System.Index",
    "System.Lazy`1",
    "System.Linq.IGrouping`2",
    "System.Linq.IOrderedEnumerable`1",
    "System.Management.Automation.ApplicationInfo",
    "System.Management.Automation.AliasInfo",
    "System.Management.Automation.Breakpoint",
    "System.Management.Automation.Cmdlet",
    "System.Management.Automation.CommandCompletion",
    "System.Management.Automation.CommandInfo",
    "System.Management.Automation.CommandMetadata",
    "System.Management.Automation.CompletionResult",
    "System.Management.Automation.DebugRecord",
    "System.Management.Automation.ErrorDetails",
    "System.Management.Automation.ExternalScriptInfo",
    "System.Management.Automation.FilterInfo",
    "System.Management.Automation.Host.ChoiceDescription",
    "System.Management.Automation.Host.Coordinates",
    "System.Management.Automation.Host.FieldDescription",
    "System.Management.Automation.Host.Size",
    "System.Management.Automation.HostInformationMessage",
    "System.Management.Automation.InformationalRecord",
    "System.Management.Automation.IArgumentCompleter",
    "System.Management.Automation.IArgumentCompleterFactory",
    "System.Management.Automation.IDynamicParameters",
    "System.Management.Automation.IValidateSetValuesGenerator",
    "System.Management.Automation.Internal.AutomationNull",
    "System.Management.Automation.Internal.Host.InternalHost",
    "System.Management.Automation.Internal.Host.InternalHostUserInterface",
    "System.Management.Automation.Language.IScriptPosition",
    "System.Management.Automation.Language.Ast",
    "System.Management.Automation.Language.ArrayExpressionAst",
    "System.Management.Automation.Language.ArrayLiteralAst",
    "System.Management.Automation.Language.AssignmentStatementAst",
    "System.Management.Automation.Language.AttributeAst",
    "System.Management.Automation.Language.AttributeBaseAst",
    "System.Management.Automation.Language.AttributedExpressionAst",
    "System.Management.Automation.Language.BaseCtorInvokeMemberExpressionAst",
    "System.Management.Automation.Language.BinaryExpressionAst",
    "System.Management.Automation.Language.BlockStatementAst",
    "System.Management.Automation.Language.BreakStatementAst",
    "System.Management.Automation.Language.CatchClauseAst",
    "System.Management.Automation.Language.ChainableAst",
    "System.Management.Automation.Language.CommandAst",
    "System.Management.Automation.Language.CommandBaseAst",
    "System.Management.Automation.Language.CommandElementAst",
    "System.Management.Automation.Language.CommandExpressionAst",
    "System.Management.Automation.Language.CommandParameterAst",
    "System.Management.Automation.Language.ConstantExpressionAst",
    "System.Management.Automation.Language.ContinueStatementAst",
    "System.Management.Automation.Language.ConvertExpressionAst",
    "System.Management.Automation.Language.DataStatementAst",
    "System.Management.Automation.Language.DoUntilStatementAst",
    "System.Management.Automation.Language.DoWhileStatementAst",
    "System.Management.Automation.Language.ErrorExpressionAst",
    "System.Management.Automation.Language.ErrorStatementAst",
    "System.Management.Automation.Language.ExitStatementAst",
    "System.Management.Automation.Language.ExpandableStringExpressionAst",
    "System.Management.Automation.Language.ExpressionAst",
    "System.Management.Automation.Language.FileRedirectionAst",
    "System.Management.Automation.Language.ForEachStatementAst",
    "System.Management.Automation.Language.ForStatementAst",
    "System.Management.Automation.Language.FunctionDefinitionAst",
    "System.Management.Automation.Language.FunctionMemberAst",
    "System.Management.Automation.Language.HashtableAst",
    "System.Management.Automation.Language.IScriptExtent",
    "System.Management.Automation.Language.IScriptPosition",
    "System.Management.Automation.Language.IfStatementAst",
    "System.Management.Automation.Language.IndexExpressionAst",
    "System.Management.Automation.Language.InvokeMemberExpressionAst",
    "System.Management.Automation.Language.LabeledStatementAst",
    "System.Management.Automation.Language.LoopStatementAst",
    "System.Management.Automation.Language.MemberAst",
    "System.Management.Automation.Language.MemberExpressionAst",
    "System.Management.Automation.Language.MergingRedirectionAst",
    "System.Management.Automation.Language.NamedAttributeArgumentAst",
    "System.Management.Automation.Language.NamedBlockAst",
    "System.Management.Automation.Language.ParamBlockAst",
    "System.Management.Automation.Language.ParameterAst",
    "System.Management.Automation.Language.ParenExpressionAst",
    "System.Management.Automation.Language.PipelineAst",
    "System.Management.Automation.Language.PipelineBaseAst",
    "System.Management.Automation.Language.PipelineChainAst",
    "System.Management.Automation.Language.PropertyMemberAst",
    "System.Management.Automation.Language.RedirectionAst",
    "System.Management.Automation.Language.ReturnStatementAst",
    "System.Management.Automation.Language.ScriptBlockAst",
    "System.Management.Automation.Language.ScriptBlockExpressionAst",
    "System.Management.Automation.Language.StatementAst",
    "System.Management.Automation.Language.StatementBlockAst",
    "System.Management.Automation.Language.StringConstantExpressionAst",
    "System.Management.Automation.Language.SubExpressionAst",
    "System.Management.Automation.Language.SwitchStatementAst",
    "System.Management.Automation.Language.TernaryExpressionAst",
    "System.Management.Automation.Language.ThrowStatementAst",
    "System.Management.Automation.Language.TrapStatementAst",
    "System.Management.Automation.Language.TryStatementAst",
    "System.Management.Automation.Language.TypeConstraintAst",
    "System.Management.Automation.Language.TypeDefinitionAst",
    "System.Management.Automation.Language.TypeExpressionAst",
    "System.Management.Automation.Language.UnaryExpressionAst",
    "System.Management.Automation.Language.UsingExpressionAst",
    "System.Management.Automation.Language.UsingStatementAst",
    "System.Management.Automation.Language.VariableExpressionAst",
    "System.Management.Automation.Language.WhileStatementAst",
    "System.Management.Automation.Language.CodeGeneration",
    "System.Management.Automation.Language.NullString",
    "System.Management.Automation.Language.ParseError",
    "System.Management.Automation.Language.Token",
    "System.Management.Automation.OrderedHashtable",
    "System.Management.Automation.PSAdaptedProperty",
    "System.Management.Automation.PSAliasProperty",
    "System.Management.Automation.PSCmdlet",
    "System.Management.Automation.PSCodeMethod",
    "System.Management.Automation.PSCodeProperty",
    "System.Management.Automation.PSMemberInfo",
    "System.Management.Automation.PSMemberSet",
    "System.Management.Automation.PSMethod",
    "System.Management.Automation.PSMethodInfo",
    "System.Management.Automation.PSNoteProperty",
    "System.Management.Automation.PSObjectTypeDescriptor",
    "System.Management.Automation.PSParameterizedProperty",
    "System.Management.Automation.PSParser",
    "System.Management.Automation.PSPrimitiveDictionary",
    "System.Management.Automation.PSProperty",
    "System.Management.Automation.PSPropertyInfo",
    "System.Management.Automation.PSPropertySet",
    "System.Management.Automation.PSScriptMethod",
    "System.Management.Automation.PSScriptProperty",
    "System.Management.Automation.PSTypeName",
    "System.Management.Automation.PSVariableProperty",
    "System.Management.Automation.ProgressRecord",
    "System.Management.Automation.ProviderInfo",
    "System.Management.Automation.ProxyCommand",
    "System.Management.Automation.ArgumentTransformationAttribute",
    "System.Management.Automation.ValidateArgumentsAttribute",
    "System.Management.Automation.ValidateEnumeratedArgumentsAttribute",
    "System.Management.Automation.ParameterAttribute",
    "System.Management.Automation.AliasAttribute",
    "System.Management.Automation.CmdletBindingAttribute",
    "System.Management.Automation.ValidateSetAttribute",
    "System.Management.Automation.ValidateRangeAttribute",
    "System.Management.Automation.ValidateLengthAttribute",
    "System.Management.Automation.ValidateCountAttribute",
    "System.Management.Automation.ValidatePatternAttribute",
    "System.Management.Automation.ValidateScriptAttribute",
    "System.Management.Automation.ValidateNotNullAttribute",
    "System.Management.Automation.ValidateNotNullOrEmptyAttribute",
    "System.Management.Automation.ValidateNotNullOrWhiteSpaceAttribute",
    "System.Management.Automation.AllowNullAttribute",
    "System.Management.Automation.AllowEmptyStringAttribute",
    "System.Management.Automation.AllowEmptyCollectionAttribute",
    "System.Management.Automation.ArgumentCompleterAttribute",
    "System.Management.Automation.SupportsWildcardsAttribute",
    "System.Management.Automation.OutputTypeAttribute",
    "System.Management.Automation.PSTypeNameAttribute",
    "System.Management.Automation.CredentialAttribute",
    "System.Management.Automation.PSDefaultValueAttribute",
    "System.Management.Automation.ArgumentCompletionsAttribute",
    "System.Management.Automation.EngineIntrinsics",
    "System.Management.Automation.ValidateDriveAttribute",
    "System.Management.Automation.ValidateUserDriveAttribute",
    "System.Management.Automation.ValidateTrustedDataAttribute",
    "System.Management.Automation.ExperimentalAttribute",
    "System.Management.Automation.DynamicClassImplementationAssemblyAttribute",
    "System.Management.Automation.ValidationMetadataException",
    "System.Management.Automation.ParameterBindingException",
    "System.Management.Automation.ParameterBindingValidationException",
    "System.Management.Automation.RuntimeDefinedParameter",
    "System.Management.Automation.RuntimeDefinedParameterDictionary",
    "System.Management.Automation.Runspaces.Runspace",
    "System.Management.Automation.Runspaces.RunspaceFactory",
    "System.Management.Automation.ScriptInfo",
    "System.Management.Automation.VerboseRecord",
    "System.MarshalByRefObject",
    "System.Memory`1",
    "System.MulticastDelegate",
    "System.Net.Cookie",
    "System.Net.CredentialCache",
    "System.Net.Dns",
    "System.Net.Http.HttpClient",
    "System.Net.ICredentials",
    "System.Net.IPEndPoint",
    "System.Net.IPHostEntry",
    "System.Net.IPNetwork",
    "System.Net.Mail.Attachment",
    "System.Net.Mail.SmtpClient",
    "System.Net.NetworkInformation.PhysicalAddress",
    "System.Net.ServicePointManager",
    "System.Net.Sockets.TcpClient",
    "System.Net.WebClient",
    "System.Net.WebRequest",
    "System.Nullable",
    "System.Nullable`1",
    "System.Half",
    "System.Numerics.Complex",
    "System.Runtime.InteropServices.OSPlatform",
    "System.Numerics.Vector2",
    "System.Numerics.Vector3",
    "System.OperatingSystem",
    "System.Predicate`1",
    "System.Progress`1",
    "System.Range",
    "System.ReadOnlyMemory`1",
    "System.ReadOnlySpan`1",
    "System.Reflection.Assembly",
    "System.Reflection.AssemblyName",
    "System.Reflection.ConstructorInfo",
    "System.Reflection.FieldInfo",
    "System.Reflection.MemberInfo",
    "System.Reflection.MethodBase",
    "System.Reflection.MethodInfo",
    "System.Reflection.Missing",
    "System.Reflection.Module",
    "System.Reflection.ParameterInfo",
    "System.Reflection.PropertyInfo",
    "System.Reflection.TypeInfo",
    "System.Runtime.InteropServices.Marshal",
    "System.Runtime.InteropServices.RuntimeInformation",
    "System.Runtime.Serialization.ISerializable",
    "System.Security.SecurityElement",
    "System.Timers.Timer",
    "System.Security.Cryptography.Aes",
    "System.Security.Cryptography.CryptoStream",
    "System.Security.Cryptography.HashAlgorithm",
    "System.Security.Cryptography.HMACSHA1",
    "System.Security.Cryptography.HMACSHA256",
    "System.Security.Cryptography.HMACSHA512",
    "System.Security.Cryptography.MD5",
    "System.Security.Cryptography.RandomNumberGenerator",
    "System.Security.Cryptography.SHA1",
    "System.Security.Cryptography.SHA256",
    "System.Security.Cryptography.SHA256Managed",
    "System.Security.Cryptography.SHA384",
    "System.Security.Cryptography.SHA512",
    "System.Security.Principal.IIdentity",
    "System.Security.Principal.SecurityIdentifier",
    "System.Security.Principal.NTAccount",
    "System.Security.Principal.WindowsIdentity",
    "System.Security.Principal.WindowsPrincipal",
    "System.Span`1",
    "System.StringNormalizationExtensions",
    "System.Text.ASCIIEncoding",
    "System.Text.CompositeFormat",
    "System.Text.Decoder",
    "System.Text.Encoder",
    "System.Text.EncodingInfo",
    "System.Text.Json.JsonDocument",
    "System.Text.Json.JsonElement",
    "System.Text.Json.JsonSerializer",
    "System.Text.RegularExpressions.CaptureCollection",
    "System.Text.RegularExpressions.MatchEvaluator",
    "System.Text.Rune",
    "System.Text.UTF32Encoding",
    "System.Text.UTF7Encoding",
    "System.Text.UTF8Encoding",
    "System.Text.UnicodeEncoding",
    "System.Threading.CancellationToken",
    "System.Threading.CancellationTokenSource",
    "System.Threading.Interlocked",
    "System.Threading.ManualResetEvent",
    "System.Threading.Monitor",
    "System.Threading.Mutex",
    "System.Threading.Tasks.Task",
    "System.Threading.Tasks.Task`1",
    "System.Tuple",
    "System.Tuple`1",
    "System.Tuple`2",
    "System.Tuple`3",
    "System.Tuple`4",
    "System.Tuple`5",
    "System.Tuple`6",
    "System.Tuple`7",
    "System.TypeCode",
    "System.UIntPtr",
    "System.ValueTuple",
    "System.ValueTuple`1",
    "System.ValueTuple`2",
    "System.ValueTuple`3",
    "System.ValueTuple`4",
    "System.ValueTuple`5",
    "System.ValueTuple`6",
    "System.ValueTuple`7",
    "System.ValueType",
    "System.WeakReference",
    "System.Web.HttpUtility",
    "System.Xml.XPath.XPathNavigator",
    "System.Xml.XmlAttributeCollection",
    "System.Xml.XmlCDataSection",
    "System.Xml.XmlCharacterData",
    "System.Xml.XmlComment",
    "System.Xml.XmlConvert",
    "System.Xml.XmlDeclaration",
    "System.Xml.XmlDocumentFragment",
    "System.Xml.XmlLinkedNode",
    "System.Xml.XmlNamedNodeMap",
    "System.Xml.XmlNamespaceManager",
    "System.Xml.XmlNode",
    "System.Xml.XmlNodeReader",
    "System.Xml.XmlProcessingInstruction",
    "System.Xml.XmlReader",
    "System.Xml.XmlText",
    "System.Xml.XmlTextReader",
    "System.Xml.XmlTextWriter",
    "System.Xml.XmlWhitespace",
    "System.Xml.XmlWriter",
    "System.Xml.XmlWriterSettings",
    "System.Xml.Linq.XAttribute",
    "System.Xml.Linq.XText",
    "System.Xml.Linq.XComment",
    "System.Xml.Linq.XCData",
    "System.Xml.Linq.XName",
    "System.Security.Cryptography.HMACMD5",
    "System.Security.Cryptography.HMACSHA384",
    "System.Security.Cryptography.RNGCryptoServiceProvider",
    "System.Xml.Linq.XDocument",
    "System.Xml.Linq.XElement",
];

thread_local! {
    static NAMES: HashMap<String, String> = index_names();
    static CACHE: RefCell<HashMap<String, Option<Type>>> = RefCell::new(HashMap::new());
}

/// Every full name that is a type's, lower case, with its true spelling. Generic definitions carry their arity.
fn index_names() -> HashMap<String, String> {
    let mut names = HashMap::new();
    let mut add = |name: &str| {
        // A constructed generic interface stands for its definition.
        let name = name.split('[').next().unwrap_or(name);
        names
            .entry(name.to_ascii_lowercase())
            .or_insert_with(|| name.to_owned());
    };
    for known in Known::ALL {
        add(known.full_name());
    }
    for facts in grammar::types() {
        add(facts.name);
        for other in facts.bases.iter().chain(facts.interfaces) {
            add(other);
        }
    }
    for facts in grammar::enums() {
        add(facts.name);
    }
    for (_, full) in grammar::accelerators() {
        add(full);
    }
    for name in FURTHER {
        add(name);
    }
    names.remove("system.runtimetype");
    names.insert("system.type".to_owned(), "System.Type".to_owned());
    names
}

/// A full name as a plain type, in its true spelling.
fn by_full_name(name: &str) -> Option<Type> {
    if name.eq_ignore_ascii_case("System.Type") {
        return Some(Type::Known(Known::Type));
    }
    NAMES.with(|names| {
        names
            .get(&name.to_ascii_lowercase())
            .map(|full| Type::named(full))
    })
}

/// The definition of a generic type by name (with or without namespace) and number of arguments.
fn generic_definition(name: &str, arity: usize, namespaces: &[String]) -> Option<Rc<str>> {
    let bare = name.split('`').next().unwrap_or(name);
    NAMES.with(|names| {
        candidates(bare, namespaces).into_iter().find_map(|full| {
            let key = format!("{}`{arity}", full.to_ascii_lowercase());
            names
                .get(&key)
                .map(|full| Rc::from(full.split('`').next().unwrap_or(full)))
        })
    })
}

/// The full names that a name can stand for, in the order in which they are tried.
fn candidates(name: &str, namespaces: &[String]) -> Vec<String> {
    let mut all = vec![name.to_owned()];
    for namespace in namespaces {
        all.push(format!("{namespace}.{name}"));
    }
    all.push(format!("System.{name}"));
    all
}

fn simple(name: &str, namespaces: &[String]) -> Option<Type> {
    if let Some(full) = grammar::accelerator(name) {
        return by_full_name(full);
    }
    if name.contains('`') {
        let (bare, arity) = name.split_once('`')?;
        let arity = arity.parse().ok()?;
        let definition = generic_definition(bare, arity, namespaces)?;
        return Some(Type::Generic(Rc::new(super::GenericType {
            definition: Rc::from(format!("{definition}`{arity}")),
            args: Vec::new(),
        })));
    }
    candidates(name, namespaces)
        .iter()
        .find_map(|full| by_full_name(full))
}

/// What a type as written stands for; `lookup` knows the classes of the script, `usings` are `using namespace`.
pub fn resolve(
    name: &TypeName,
    lookup: &dyn Fn(&str) -> Option<Rc<Class>>,
    usings: &[String],
) -> Option<Type> {
    match name {
        TypeName::Simple(node) => lookup(&node.name)
            .map(Type::Class)
            .or_else(|| simple(&node.name, usings)),
        TypeName::Array(node) => {
            let element = resolve(&node.element, lookup, usings)?;
            Some(Type::Array(
                Rc::new(element),
                u8::try_from(node.rank.max(1)).unwrap_or(1),
            ))
        }
        TypeName::Generic(node) => {
            let TypeName::Simple(definition) = &*node.definition else {
                return None;
            };
            let args: Option<Vec<Type>> = node
                .arguments
                .iter()
                .map(|argument| resolve(argument, lookup, usings))
                .collect();
            let args = args?;
            let definition = generic_definition(&definition.name, args.len(), usings)?;
            Some(Type::Generic(Rc::new(super::GenericType {
                definition,
                args,
            })))
        }
    }
}

/// The type that a text names, as in `'int' -as [type]`: no classes, no `using namespace`.
pub fn resolve_name(text: &str) -> Option<Type> {
    if let Some(known) = CACHE.with(|cache| cache.borrow().get(text).cloned()) {
        return known;
    }
    let mut reader = Reader {
        rest: text.trim(),
        depth: 0,
    };
    let found = reader
        .whole()
        .filter(|_| reader.rest.is_empty() || reader.rest.starts_with(','));
    CACHE.with(|cache| {
        let mut cache = cache.borrow_mut();
        if cache.len() < 4096 {
            cache.insert(text.to_owned(), found.clone());
        }
    });
    found
}

/// Reads a type name in either form: ``List[int]`` or ``List`1[[System.Int32, mscorlib]]``.
struct Reader<'t> {
    rest: &'t str,
    depth: u32,
}

impl Reader<'_> {
    fn eat(&mut self, c: char) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(c) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn whole(&mut self) -> Option<Type> {
        if self.depth > 30 {
            return None;
        }
        self.rest = self.rest.trim_start();
        let end = self.rest.find(['[', ']', ',']).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at_checked(end)?;
        let name = name.trim();
        if name.is_empty() {
            return None;
        }
        self.rest = rest;
        let mut found = None;
        // Type arguments?
        let before = self.rest;
        if self.eat('[') {
            self.rest = self.rest.trim_start();
            if self.rest.starts_with([']', ',']) {
                self.rest = before;
            } else {
                let args = self.arguments()?;
                let definition = generic_definition(name, args.len(), &[])?;
                found = Some(Type::Generic(Rc::new(super::GenericType {
                    definition,
                    args,
                })));
            }
        }
        let mut of = match found {
            Some(found) => found,
            None => simple(name, &[])?,
        };
        while self.rest.trim_start().starts_with('[') {
            self.eat('[');
            let mut rank = 1u8;
            while self.eat(',') {
                rank = rank.checked_add(1)?;
            }
            if !self.eat(']') {
                return None;
            }
            of = Type::Array(Rc::new(of), rank);
        }
        Some(of)
    }

    fn arguments(&mut self) -> Option<Vec<Type>> {
        let mut args = Vec::new();
        self.depth += 1;
        loop {
            let bracketed = self.eat('[');
            args.push(self.whole()?);
            if bracketed {
                // An assembly behind the comma does not matter.
                let end = self.rest.find(']')?;
                self.rest = self.rest.get(end + 1..)?;
            }
            if self.eat(']') {
                self.depth -= 1;
                return Some(args);
            }
            if !self.eat(',') {
                return None;
            }
        }
    }
}

/// The type of a name that means the same wherever it is written: no class, no `using namespace`.
pub fn resolve_plain(name: &TypeName) -> Option<Type> {
    resolve(name, &|_| None, &[])
}

/// Names of types that have no facts of their own, generic ones with their arity.
pub fn generic_names() -> impl Iterator<Item = &'static str> {
    FURTHER.iter().copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::types::type_name_text;

    #[test]
    fn names_in_every_form() {
        let full = |text: &str| resolve_name(text).map(|of| of.full_name());
        assert_eq!(full("int").as_deref(), Some("System.Int32"));
        assert_eq!(full("INT[]").as_deref(), Some("System.Int32[]"));
        assert_eq!(full("io.fileinfo").as_deref(), Some("System.IO.FileInfo"));
        assert_eq!(
            full("Environment+SpecialFolder").as_deref(),
            Some("System.Environment+SpecialFolder")
        );
        assert_eq!(
            full("System.Collections.Generic.Dictionary[string, int[]]").as_deref(),
            Some("System.Collections.Generic.Dictionary`2[[System.String],[System.Int32[]]]")
        );
        assert_eq!(
            full("System.Collections.Generic.List`1[[System.Int32, mscorlib]]"),
            full("Collections.Generic.List[int]")
        );
        assert_eq!(full("list[int]"), None);
        assert_eq!(full("System.Nope"), None);
        assert_eq!(full("int["), None);
    }

    #[test]
    fn generic_arguments_show_their_assembly() {
        let list = resolve_name("System.Collections.Generic.List[int]").expect("a list");
        assert_eq!(
            type_name_text(&list),
            "System.Collections.Generic.List`1[[System.Int32, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e]]"
        );
    }
}
