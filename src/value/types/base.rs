//! What a type is and derives from: base types, delegates, interfaces, enumerations, value types.

use super::{Known, Type};
use crate::grammar;
use rustc_hash::FxHashMap;
use std::cell::RefCell;

thread_local! {
    /// Bases that were looked up: relations of .NET types never change.
    static BASES: RefCell<FxHashMap<Type, Option<Type>>> = RefCell::default();
}

/// The key of a type in the facts: a generic type by its definition and arity.
pub(super) fn fact_key(of: &Type) -> String {
    match of {
        Type::Generic(generic) if !generic.args.is_empty() => {
            format!("{}`{}", generic.definition, generic.args.len())
        }
        _ => of.full_name(),
    }
}

/// True if a class of a script is part of the type.
pub fn has_class(of: &Type) -> bool {
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
        "System.Management.Automation.Runspaces.RemotingErrorRecord" => {
            "System.Management.Automation.ErrorRecord"
        }
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

pub(super) fn is_interface_name(name: &str) -> bool {
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

/// True for .NET's primitive types.
pub fn is_primitive(of: &Type) -> bool {
    use Known::{
        Boolean, Byte, Char, Double, Int16, Int32, Int64, IntPtr, SByte, Single, UInt16, UInt32,
        UInt64,
    };
    matches!(
        of,
        Type::Known(
            Boolean
                | Byte
                | Char
                | Double
                | Int16
                | Int32
                | Int64
                | IntPtr
                | SByte
                | Single
                | UInt16
                | UInt32
                | UInt64
        )
    )
}
