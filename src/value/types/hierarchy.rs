//! How types are related: bases, interfaces, instances, PSTypeNames.

use super::{GenericType, Known, Type};
use crate::grammar;
use crate::value::Value;
use rustc_hash::FxHashMap;
use std::cell::RefCell;

/// The key of a type in the facts: a generic type by its definition and arity.
fn fact_key(of: &Type) -> String {
    match of {
        Type::Generic(generic) if !generic.args.is_empty() => {
            format!("{}`{}", generic.definition, generic.args.len())
        }
        _ => of.full_name(),
    }
}

thread_local! {
    /// Bases that were looked up: relations of .NET types never change.
    static BASES: RefCell<FxHashMap<Type, Option<Type>>> = RefCell::default();
    /// Which type is assignable to which, among types without classes of a script.
    static ASSIGNABLE: RefCell<FxHashMap<(Type, Type), bool>> = RefCell::default();
}

/// True if a class of a script is part of the type.
fn has_class(of: &Type) -> bool {
    match of {
        Type::Class(_) => true,
        Type::Array(element, _) => has_class(element),
        Type::Generic(generic) => generic.args.iter().any(has_class),
        Type::Known(_) | Type::Named(_) => false,
    }
}

/// The base type; `None` for `System.Object` and interfaces.
pub fn base_of(of: &Type) -> Option<Type> {
    match of {
        Type::Known(Known::Object) => None,
        Type::Class(class) => Some(class.base.clone()),
        Type::Array(..) => Some(Type::Known(Known::Array)),
        _ if has_class(of) => find_base(of),
        _ => {
            if let Some(known) = BASES.with_borrow(|all| all.get(of).cloned()) {
                return known;
            }
            let base = find_base(of);
            BASES.with_borrow_mut(|all| all.insert(of.clone(), base.clone()));
            base
        }
    }
}

fn find_base(of: &Type) -> Option<Type> {
    match of {
        Type::Known(Known::Type) => Some(Type::named("System.Reflection.TypeInfo")),
        _ => {
            let name = fact_key(of);
            if let Some(facts) = grammar::type_facts(&name) {
                return facts.bases.first().map(|base| Type::named(base));
            }
            if grammar::enum_members(&name).is_some() {
                return Some(Type::Known(Known::Enum));
            }
            if is_interface_name(&name) {
                return None;
            }
            Some(Type::named(further_base(&name)))
        }
    }
}

/// Bases of types that have no facts.
fn further_base(name: &str) -> &'static str {
    match name {
        "System.Enum" => "System.ValueType",
        "System.OrdinalCaseSensitiveComparer" | "System.OrdinalIgnoreCaseComparer" => {
            "System.OrdinalComparer"
        }
        "System.OrdinalComparer" | "System.CultureAwareComparer" => "System.StringComparer",
        "System.Reflection.TypeInfo" => "System.Type",
        "System.Type" => "System.Reflection.MemberInfo",
        "System.IO.FileStream" => "System.IO.Stream",
        "System.MulticastDelegate" => "System.Delegate",
        "System.Text.UTF8Encoding+UTF8EncodingSealed" => "System.Text.UTF8Encoding",
        "System.Text.ASCIIEncoding"
        | "System.Text.UnicodeEncoding"
        | "System.Text.UTF32Encoding"
        | "System.Text.Latin1Encoding"
        | "System.Text.SBCSCodePageEncoding"
        | "System.Text.UTF7Encoding" => "System.Text.Encoding",
        "System.Text.Latin1Encoding+Latin1EncodingSealed" => "System.Text.Latin1Encoding",
        "System.Xml.XmlLinkedNode" => "System.Xml.XmlNode",
        "System.Xml.XmlCharacterData"
        | "System.Xml.XmlDeclaration"
        | "System.Xml.XmlProcessingInstruction" => "System.Xml.XmlLinkedNode",
        "System.Xml.XmlText"
        | "System.Xml.XmlComment"
        | "System.Xml.XmlCDataSection"
        | "System.Xml.XmlWhitespace" => "System.Xml.XmlCharacterData",
        "System.Management.Automation.OrderedHashtable" => "System.Collections.Hashtable",
        "System.Data.DataTable" | "System.Data.DataColumn" => {
            "System.ComponentModel.MarshalByValueComponent"
        }
        "System.Xml.XmlTextWriter" | "System.Xml.XmlWellFormedWriter" => "System.Xml.XmlWriter",
        "System.Xml.Linq.XElement" | "System.Xml.Linq.XDocument" => "System.Xml.Linq.XContainer",
        "System.Security.Cryptography.RandomNumberGeneratorImplementation" => {
            "System.Security.Cryptography.RandomNumberGenerator"
        }
        "System.Half" | "System.Runtime.InteropServices.OSPlatform" => "System.ValueType",
        _ if name.starts_with("System.Management.Automation.Language.")
            && name.ends_with("Ast") =>
        {
            node_base(name)
        }
        "System.Management.Automation.VerboseRecord"
        | "System.Management.Automation.DebugRecord" => {
            "System.Management.Automation.InformationalRecord"
        }
        "System.Nullable`1"
        | "System.Numerics.Complex"
        | "System.Numerics.Vector2"
        | "System.Numerics.Vector3"
        | "System.Text.Rune"
        | "System.Drawing.Color"
        | "System.Drawing.Point"
        | "System.Drawing.Size"
        | "System.Void"
        | "System.Net.IPNetwork" => "System.ValueType",
        _ if name.starts_with("System.ValueTuple") => "System.ValueType",
        _ if is_delegate_name(name) => "System.MulticastDelegate",
        _ if name.ends_with("Attribute") && name != "System.Attribute" => "System.Attribute",
        _ if name.ends_with("Exception") && name != "System.Exception" => "System.Exception",
        _ => "System.Object",
    }
}

/// The base of a node's class.
fn node_base(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "Ast" => "System.Object",
        "StatementAst"
        | "ParamBlockAst"
        | "ParameterAst"
        | "NamedBlockAst"
        | "StatementBlockAst"
        | "AttributeBaseAst"
        | "NamedAttributeArgumentAst"
        | "CatchClauseAst"
        | "MemberAst"
        | "CommandElementAst"
        | "RedirectionAst"
        | "ScriptBlockAst" => "System.Management.Automation.Language.Ast",
        "AttributeAst" | "TypeConstraintAst" => {
            "System.Management.Automation.Language.AttributeBaseAst"
        }
        "PropertyMemberAst" | "FunctionMemberAst" => {
            "System.Management.Automation.Language.MemberAst"
        }
        "MergingRedirectionAst" | "FileRedirectionAst" => {
            "System.Management.Automation.Language.RedirectionAst"
        }
        "CommandParameterAst" | "ExpressionAst" => {
            "System.Management.Automation.Language.CommandElementAst"
        }
        "CommandAst" | "CommandExpressionAst" => {
            "System.Management.Automation.Language.CommandBaseAst"
        }
        "PipelineAst" | "PipelineChainAst" => "System.Management.Automation.Language.ChainableAst",
        "ChainableAst" | "AssignmentStatementAst" | "ErrorStatementAst" => {
            "System.Management.Automation.Language.PipelineBaseAst"
        }
        "SwitchStatementAst" | "LoopStatementAst" => {
            "System.Management.Automation.Language.LabeledStatementAst"
        }
        "ForEachStatementAst"
        | "ForStatementAst"
        | "WhileStatementAst"
        | "DoWhileStatementAst"
        | "DoUntilStatementAst" => "System.Management.Automation.Language.LoopStatementAst",
        "ConvertExpressionAst" => "System.Management.Automation.Language.AttributedExpressionAst",
        "InvokeMemberExpressionAst" => "System.Management.Automation.Language.MemberExpressionAst",
        "BaseCtorInvokeMemberExpressionAst" => {
            "System.Management.Automation.Language.InvokeMemberExpressionAst"
        }
        "StringConstantExpressionAst" => {
            "System.Management.Automation.Language.ConstantExpressionAst"
        }
        short
            if short.ends_with("ExpressionAst")
                || matches!(short, "ArrayLiteralAst" | "HashtableAst") =>
        {
            "System.Management.Automation.Language.ExpressionAst"
        }
        _ => "System.Management.Automation.Language.StatementAst",
    }
}

fn is_delegate_name(name: &str) -> bool {
    let bare = name.split('`').next().unwrap_or(name);
    matches!(
        bare,
        "System.Action"
            | "System.Func"
            | "System.Predicate"
            | "System.Comparison"
            | "System.Converter"
            | "System.EventHandler"
            | "System.AsyncCallback"
            | "System.Text.RegularExpressions.MatchEvaluator"
    )
}

/// True for a delegate type such as `[func[int]]`.
pub fn is_delegate(of: &Type) -> bool {
    match of {
        Type::Generic(generic) => is_delegate_name(&generic.definition),
        Type::Named(name) => is_delegate_name(name),
        _ => of.is_known(Known::Delegate),
    }
}

fn is_interface_name(name: &str) -> bool {
    let bare = name.split(['`', '[']).next().unwrap_or(name);
    let short = bare.rsplit(['.', '+']).next().unwrap_or(bare);
    let mut letters = short.chars();
    letters.next() == Some('I')
        && letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_some_and(|c| c.is_lowercase() || c == 'L')
        && !short.starts_with("IPAddress")
}

/// True for an interface.
pub fn is_interface(of: &Type) -> bool {
    match of {
        Type::Class(_) | Type::Array(..) => false,
        _ => {
            is_interface_name(&of.full_name())
                && grammar::type_facts(&fact_key(of)).is_none_or(|facts| facts.bases.is_empty())
        }
    }
}

/// True for value types: numbers, enums, structures.
pub fn is_value_type(of: &Type) -> bool {
    match of {
        Type::Class(class) => class.enumeration.is_some(),
        Type::Array(..) => false,
        Type::Known(Known::ValueType | Known::Enum | Known::Object) => false,
        _ => {
            let mut at = base_of(of);
            let mut steps = 0;
            while let Some(base) = at {
                if base.is_known(Known::ValueType) {
                    return true;
                }
                at = base_of(&base);
                steps += 1;
                if steps > 64 {
                    break;
                }
            }
            false
        }
    }
}

/// True for an enum of .NET or of the script.
pub fn is_enum(of: &Type) -> bool {
    match of {
        Type::Class(class) => class.enumeration.is_some(),
        Type::Named(name) => grammar::enum_members(name).is_some(),
        _ => false,
    }
}

/// Puts a constructed type's own arguments where its facts have those they were recorded with.
fn substitute(name: &str, of: &GenericType) -> String {
    let recorded: &[&str] = match of.args.len() {
        1 if &*of.definition == "System.Collections.Generic.HashSet" => &["System.String"],
        1 => &["System.Object"],
        2 if &*of.definition == "System.Tuple" => &["System.Object", "System.Object"],
        2 => &["System.String", "System.Object"],
        _ => &[],
    };
    let mut text = name.to_owned();
    for (at, was) in recorded.iter().enumerate() {
        text = text.replace(was, &format!("\u{1}{at}"));
    }
    for (at, arg) in of.args.iter().enumerate() {
        text = text.replace(&format!("\u{1}{at}"), &arg.full_name());
    }
    text
}

/// The interfaces, inherited ones too.
pub fn interfaces_of(of: &Type) -> Vec<Type> {
    match of {
        Type::Class(class) => {
            let mut all = class.interfaces.clone();
            if class.enumeration.is_some() {
                all.extend(enum_interfaces());
            } else {
                all.extend(interfaces_of(&class.base));
            }
            all
        }
        Type::Array(element, rank) => {
            let mut all = interfaces_of(&Type::Known(Known::Array));
            if *rank == 1 {
                for definition in [
                    "IList",
                    "ICollection",
                    "IEnumerable",
                    "IReadOnlyList",
                    "IReadOnlyCollection",
                ] {
                    all.push(Type::generic(
                        &format!("System.Collections.Generic.{definition}"),
                        vec![(**element).clone()],
                    ));
                }
            }
            all
        }
        Type::Generic(generic) => match grammar::type_facts(&fact_key(of)) {
            Some(facts) => facts
                .interfaces
                .iter()
                .filter_map(|name| super::resolve_name(&substitute(name, generic)))
                .collect(),
            None => further_interfaces(&generic.definition, &generic.args),
        },
        Type::Known(Known::PSCustomObject) => Vec::new(),
        _ => {
            let name = of.full_name();
            if let Some(facts) = grammar::type_facts(&name) {
                return facts
                    .interfaces
                    .iter()
                    .filter_map(|name| super::resolve_name(name))
                    .collect();
            }
            if grammar::enum_members(&name).is_some() || name == "System.Enum" {
                return enum_interfaces();
            }
            further_interfaces(&name, &[])
        }
    }
}

fn enum_interfaces() -> Vec<Type> {
    [
        "System.IComparable",
        "System.IConvertible",
        "System.IFormattable",
    ]
    .map(Type::named)
    .to_vec()
}

fn further_interfaces(name: &str, args: &[Type]) -> Vec<Type> {
    let plain =
        |names: &[&str]| -> Vec<Type> { names.iter().map(|name| Type::named(name)).collect() };
    let generic = |names: &[&str]| -> Vec<Type> {
        names
            .iter()
            .map(|name| Type::generic(&format!("System.Collections.Generic.{name}"), args.to_vec()))
            .collect()
    };
    let mut all = Vec::new();
    match name {
        "System.Collections.Generic.LinkedList"
        | "System.Collections.Generic.SortedSet"
        | "System.Collections.ObjectModel.ReadOnlyCollection"
        | "System.Collections.ObjectModel.ObservableCollection"
        | "System.Collections.Concurrent.ConcurrentBag"
        | "System.Collections.Concurrent.ConcurrentQueue" => {
            all.extend(generic(&[
                "ICollection",
                "IEnumerable",
                "IReadOnlyCollection",
            ]));
            if name.contains("ObjectModel") {
                all.extend(generic(&["IList", "IReadOnlyList"]));
                all.extend(plain(&["System.Collections.IList"]));
            }
            if name.ends_with("SortedSet") {
                all.extend(generic(&["ISet"]));
            }
            all.extend(plain(&[
                "System.Collections.ICollection",
                "System.Collections.IEnumerable",
            ]));
        }
        "System.Collections.Generic.SortedList"
        | "System.Collections.Concurrent.ConcurrentDictionary"
        | "System.Collections.ObjectModel.ReadOnlyDictionary" => {
            all.extend(generic(&["IDictionary", "IReadOnlyDictionary"]));
            all.extend(plain(&[
                "System.Collections.ICollection",
                "System.Collections.IDictionary",
                "System.Collections.IEnumerable",
            ]));
        }
        "System.StringComparer"
        | "System.OrdinalComparer"
        | "System.OrdinalCaseSensitiveComparer"
        | "System.OrdinalIgnoreCaseComparer"
        | "System.CultureAwareComparer" => {
            all.extend(plain(&[
                "System.Collections.IComparer",
                "System.Collections.IEqualityComparer",
            ]));
            for name in ["IComparer", "IEqualityComparer"] {
                all.push(Type::generic(
                    &format!("System.Collections.Generic.{name}"),
                    vec![Type::STRING],
                ));
            }
        }
        "System.Collections.Comparer" | "System.Collections.CaseInsensitiveComparer" => {
            all.extend(plain(&["System.Collections.IComparer"]));
        }
        "System.Management.Automation.OrderedHashtable" => {
            all.extend(interfaces_of(&Type::Known(Known::Hashtable)));
        }
        "System.Collections.Generic.IList"
        | "System.Collections.Generic.ICollection"
        | "System.Collections.Generic.ISet"
        | "System.Collections.Generic.IReadOnlyList" => {
            all.extend(generic(&["ICollection", "IEnumerable"]));
            all.extend(plain(&["System.Collections.IEnumerable"]));
        }
        "System.Collections.Generic.IEnumerable" | "System.Collections.ICollection" => {
            all.extend(plain(&["System.Collections.IEnumerable"]));
        }
        "System.Collections.IList" | "System.Collections.IDictionary" => {
            all.extend(plain(&[
                "System.Collections.ICollection",
                "System.Collections.IEnumerable",
            ]));
        }
        "System.Collections.Specialized.StringCollection" => {
            all.extend(plain(&[
                "System.Collections.IList",
                "System.Collections.ICollection",
                "System.Collections.IEnumerable",
            ]));
        }
        _ if name.ends_with("Exception") => {
            all.extend(plain(&["System.Runtime.Serialization.ISerializable"]));
        }
        _ => {}
    }
    all
}

/// True if an object of type `from` can be held by a variable of type `to` without conversion.
pub fn is_assignable(from: &Type, to: &Type) -> bool {
    if to.is_known(Known::Object) || from == to {
        return true;
    }
    if let Type::Generic(nullable) = to
        && &*nullable.definition == "System.Nullable"
    {
        return nullable.args.first().is_some_and(|held| held == from);
    }
    if let (Type::Array(a, m), Type::Array(b, n)) = (from, to) {
        return m == n && !is_value_type(a) && !is_value_type(b) && is_assignable(a, b);
    }
    if has_class(from) || has_class(to) {
        return find_assignable(from, to);
    }
    let key = (from.clone(), to.clone());
    if let Some(known) = ASSIGNABLE.with_borrow(|all| all.get(&key).copied()) {
        return known;
    }
    let known = find_assignable(from, to);
    ASSIGNABLE.with_borrow_mut(|all| all.insert(key, known));
    known
}

fn find_assignable(from: &Type, to: &Type) -> bool {
    let target_name = to.full_name();
    if is_interface_name(&target_name) || is_interface(to) {
        if from.is_known(Known::PSCustomObject) {
            return false;
        }
        if same_interface(from, to) {
            return true;
        }
        return interfaces_of(from)
            .iter()
            .any(|one| same_interface(one, to))
            || base_of(from)
                .is_some_and(|base| !base.is_known(Known::Object) && is_assignable(&base, to));
    }
    let mut at = base_of(from);
    let mut steps = 0;
    while let Some(base) = at {
        if base == *to {
            return true;
        }
        if to.is_known(Known::Type) && base.full_name() == "System.Type" {
            return true;
        }
        at = base_of(&base);
        steps += 1;
        if steps > 64 {
            break;
        }
    }
    false
}

/// The same interface, with the variance that .NET's collection interfaces have.
fn same_interface(one: &Type, to: &Type) -> bool {
    match (one, to) {
        (Type::Generic(a), Type::Generic(b)) => {
            a == b
                || (a.definition == b.definition
                    && matches!(
                        &*a.definition,
                        "System.Collections.Generic.IEnumerable"
                            | "System.Collections.Generic.IReadOnlyList"
                            | "System.Collections.Generic.IReadOnlyCollection"
                    )
                    && a.args.len() == b.args.len()
                    && a.args
                        .iter()
                        .zip(&b.args)
                        .all(|(a, b)| a == b || (!is_value_type(a) && is_assignable(a, b))))
        }
        _ => one == to,
    }
}

/// `-is`: true if the value is of the type or of one derived from it.
pub fn is_instance(value: &Value, of: &Type) -> bool {
    match value {
        Value::Null | Value::Empty => false,
        Value::Object(object) => {
            if of.is_known(Known::PSObject) {
                return object.class.is_none();
            }
            if of.is_known(Known::PSCustomObject) {
                return object.class.is_none() && object.base.is_none();
            }
            if object.class.is_none()
                && let Some(base) = &object.base
            {
                return is_instance(base, of);
            }
            if object.class.is_none() && object.base.is_none() {
                // A record that stands for an object of a .NET type is of that type.
                if let Some(names) = &*object.type_names.borrow()
                    && names.iter().any(|name| {
                        name.eq_ignore_ascii_case(&of.full_name())
                            && grammar::type_facts(name).is_some()
                    })
                {
                    return true;
                }
                return of.is_known(Known::Object);
            }
            is_assignable(&value.type_of(), of)
        }
        // `-is` does not see that arrays of references are covariant.
        Value::Array(array) if matches!(of, Type::Array(..)) => {
            matches!(of, Type::Array(element, 1) if **element == array.element)
        }
        // Whatever .NET calls a list, it is one: collections of Exchange have no facts of their own.
        Value::List(_)
            if matches!(
                of.full_name().as_str(),
                "System.Collections.IEnumerable"
                    | "System.Collections.ICollection"
                    | "System.Collections.IList"
            ) =>
        {
            true
        }
        // Enumerators are known by their names only.
        Value::Net(net)
            if of.full_name() == "System.Collections.IEnumerator"
                && net.object().type_of().short_name().contains("Enumerator") =>
        {
            true
        }
        _ => is_assignable(&value.type_of(), of),
    }
}

/// The type and its bases, nearest first.
pub fn lineage(of: &Type) -> Vec<Type> {
    let mut line = vec![of.clone()];
    while let Some(base) = line.last().and_then(base_of) {
        if line.len() > 64 {
            break;
        }
        line.push(base);
    }
    line
}

/// `PSTypeNames`: most specific first.
pub fn type_names(value: &Value) -> Vec<String> {
    if value.is_null() {
        return Vec::new();
    }
    if let Value::Object(object) = value
        && object.class.is_none()
    {
        if let Some(names) = &*object.type_names.borrow() {
            let mut all: Vec<String> = names.iter().map(ToString::to_string).collect();
            if all.len() == 1
                && let Some(first) = all.first().cloned()
                && first != "System.Object"
            {
                match grammar::type_facts(&first) {
                    Some(facts) => all.extend(facts.bases.iter().map(|base| (*base).to_owned())),
                    None => {
                        if let Some(base) = &object.base {
                            all.extend(type_names(base));
                        } else {
                            all.push("System.Management.Automation.PSCustomObject".to_owned());
                            all.push("System.Object".to_owned());
                        }
                    }
                }
            }
            return all;
        }
        if let Some(base) = &object.base {
            return type_names(base);
        }
    }
    lineage(&value.type_of())
        .iter()
        .map(type_name_text)
        .collect()
}

/// A type's name as `PSTypeNames` has it: generic arguments with their assemblies.
pub fn type_name_text(of: &Type) -> String {
    match of {
        Type::Generic(generic) if !generic.args.is_empty() => {
            let args: Vec<String> = generic
                .args
                .iter()
                .map(|arg| format!("[{}, {}]", type_name_text(arg), assembly_of(arg)))
                .collect();
            format!(
                "{}`{}[{}]",
                generic.definition,
                generic.args.len(),
                args.join(",")
            )
        }
        Type::Array(element, rank) => format!(
            "{}[{}]",
            type_name_text(element),
            ",".repeat(usize::from(rank.saturating_sub(1)))
        ),
        _ => of.full_name(),
    }
}

/// The assembly that a type lives in, as `AssemblyQualifiedName` tells it.
pub fn assembly_of(of: &Type) -> String {
    const CORE: &str = "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e";
    match of {
        Type::Array(element, _) => assembly_of(element),
        Type::Class(_) => {
            "PowerShell Class Assembly, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null"
                .to_owned()
        }
        _ => {
            let name = match of {
                Type::Generic(generic) => generic.definition.to_string(),
                _ => of.full_name(),
            };
            let system = |assembly: &str| {
                format!(
                    "{assembly}, Version=10.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a"
                )
            };
            if name.starts_with("System.Management.Automation.") {
                "System.Management.Automation, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35".to_owned()
            } else if name.starts_with("System.Text.RegularExpressions.") {
                system("System.Text.RegularExpressions")
            } else if name.starts_with("System.Numerics.") {
                "System.Runtime.Numerics, Version=10.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a".to_owned()
            } else if name.starts_with("System.Xml.") {
                "System.Private.Xml, Version=10.0.0.0, Culture=neutral, PublicKeyToken=cc7b13ffcd2ddd51".to_owned()
            } else if name.starts_with("System.Net.Mail") {
                system("System.Net.Mail")
            } else if name == "System.Net.IPAddress" {
                system("System.Net.Primitives")
            } else if matches!(name.as_str(), "System.Uri" | "System.UriBuilder") {
                system("System.Private.Uri")
            } else {
                CORE.to_owned()
            }
        }
    }
}

/// The type as PowerShell itself writes it: `int`, `string[]`, `System.Collections.Generic.List[int]`.
pub fn display_name(of: &Type) -> String {
    match of {
        Type::Array(element, rank) => format!(
            "{}[{}]",
            display_name(element),
            ",".repeat(usize::from(rank.saturating_sub(1)))
        ),
        Type::Generic(generic) if !generic.args.is_empty() => {
            let args: Vec<String> = generic.args.iter().map(display_name).collect();
            format!("{}[{}]", generic.definition, args.join(","))
        }
        Type::Known(Known::Type) => "type".to_owned(),
        _ => {
            let full = of.full_name();
            accelerator_of(&full).map_or(full, str::to_owned)
        }
    }
}

/// The accelerator that PowerShell prints for a type.
pub fn accelerator_of(full_name: &str) -> Option<&'static str> {
    let short = match full_name {
        "System.Int32" => "int",
        "System.Int64" => "long",
        "System.Int16" => "short",
        "System.UInt16" => "ushort",
        "System.UInt32" => "uint",
        "System.UInt64" => "ulong",
        "System.Single" => "float",
        "System.Management.Automation.PSObject" => "psobject",
        "System.Object" => return None,
        _ => {
            return grammar::accelerators()
                .find(|(_, full)| *full == full_name)
                .map(|(name, _)| name);
        }
    };
    Some(short)
}

/// The known types and their shared handles, for quick comparison.
pub fn element_of(of: &Type) -> Option<Type> {
    match of {
        Type::Array(element, _) => Some((**element).clone()),
        Type::Generic(generic) => generic.args.first().cloned(),
        _ => None,
    }
}
