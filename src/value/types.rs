//! Types: what `[int]` names, and how types are related.

mod base;
mod hierarchy;
mod interfaces;
mod naming;
mod resolve;

pub use base::{
    base_of, has_class, is_delegate, is_enum, is_interface, is_primitive, is_value_type, lineage,
};
pub use hierarchy::{element_of, is_assignable, is_instance};
pub use interfaces::interfaces_of;
pub use naming::{accelerator_of, assembly_of, display_name, type_name_text, type_names};
pub use resolve::{
    accelerators, change_accelerator, further_names, resolve, resolve_name, resolve_plain,
};

use super::class::Class;
use std::fmt;
use std::rc::Rc;

/// A .NET type, a type of PowerShell's, or a class of the script's.
#[derive(Clone)]
pub enum Type {
    /// A type that emsh has behaviour for.
    Known(Known),
    /// `T[]` (rank 1) or `T[,]`.
    Array(Rc<Type>, u8),
    /// A generic type with its arguments.
    Generic(Rc<GenericType>),
    /// A class or enum that a script defined.
    Class(Rc<Class>),
    /// Another type, known by name and by the facts of `grammar/types` only.
    Named(Rc<str>),
}

/// `List[int]`: the definition's full name without the arity, and the arguments.
#[derive(PartialEq, Eq, Hash, Debug)]
pub struct GenericType {
    /// Full name without the backtick and arity: `System.Collections.Generic.List`.
    pub definition: Rc<str>,
    /// The type arguments; empty for an open generic type.
    pub args: Vec<Type>,
}

macro_rules! known {
    ($($variant:ident $name:literal),* $(,)?) => {
        /// The types with a Rust side, by their .NET short name.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
        #[allow(missing_docs)] // each is the type of its name
        pub enum Known { $($variant),* }

        impl Known {
            /// All known types.
            pub const ALL: &'static [Known] = &[$(Known::$variant),*];

            /// The full .NET name.
            pub fn full_name(self) -> &'static str {
                match self { $(Known::$variant => $name),* }
            }
        }
    };
}

known! {
    Object "System.Object", Void "System.Void", String "System.String", Char "System.Char", Boolean "System.Boolean",
    SByte "System.SByte", Byte "System.Byte", Int16 "System.Int16", UInt16 "System.UInt16", Int32 "System.Int32",
    UInt32 "System.UInt32", Int64 "System.Int64", UInt64 "System.UInt64", Single "System.Single", Double "System.Double",
    Decimal "System.Decimal", BigInteger "System.Numerics.BigInteger", DateTime "System.DateTime",
    DateTimeOffset "System.DateTimeOffset", TimeSpan "System.TimeSpan", Guid "System.Guid", Version "System.Version",
    SemanticVersion "System.Management.Automation.SemanticVersion", Uri "System.Uri", Regex "System.Text.RegularExpressions.Regex",
    Array "System.Array", ArrayList "System.Collections.ArrayList", Hashtable "System.Collections.Hashtable",
    OrderedDictionary "System.Collections.Specialized.OrderedDictionary", DictionaryEntry "System.Collections.DictionaryEntry",
    Queue "System.Collections.Queue", Stack "System.Collections.Stack", SortedList "System.Collections.SortedList",
    StringBuilder "System.Text.StringBuilder", Type "System.RuntimeType", Math "System.Math", Convert "System.Convert",
    Environment "System.Environment", Console "System.Console", Random "System.Random", Enum "System.Enum", ValueType "System.ValueType",
    Delegate "System.Delegate", Nullable "System.Nullable", DBNull "System.DBNull", Exception "System.Exception",
    IPAddress "System.Net.IPAddress", MailAddress "System.Net.Mail.MailAddress", XmlDocument "System.Xml.XmlDocument",
    CultureInfo "System.Globalization.CultureInfo", Encoding "System.Text.Encoding",
    SwitchParameter "System.Management.Automation.SwitchParameter", ScriptBlock "System.Management.Automation.ScriptBlock",
    PSObject "System.Management.Automation.PSObject", PSCustomObject "System.Management.Automation.PSCustomObject",
    PSReference "System.Management.Automation.PSReference", PSVariable "System.Management.Automation.PSVariable",
    ErrorRecord "System.Management.Automation.ErrorRecord", PSCredential "System.Management.Automation.PSCredential",
    SecureString "System.Security.SecureString", WildcardPattern "System.Management.Automation.WildcardPattern",
    InformationRecord "System.Management.Automation.InformationRecord", WarningRecord "System.Management.Automation.WarningRecord",
    VerboseRecord "System.Management.Automation.VerboseRecord", DebugRecord "System.Management.Automation.DebugRecord",
    Path "System.IO.Path", File "System.IO.File", Directory "System.IO.Directory", FileInfo "System.IO.FileInfo",
    DirectoryInfo "System.IO.DirectoryInfo", Stopwatch "System.Diagnostics.Stopwatch", NullString "System.Management.Automation.Language.NullString",
    LanguagePrimitives "System.Management.Automation.LanguagePrimitives", DateOnly "System.DateOnly", TimeOnly "System.TimeOnly",
    TimeZoneInfo "System.TimeZoneInfo", IEnumerable "System.Collections.IEnumerable", IList "System.Collections.IList",
    IDictionary "System.Collections.IDictionary", ICollection "System.Collections.ICollection", IComparable "System.IComparable",
    IntPtr "System.IntPtr", Attribute "System.Attribute",
}

impl Type {
    /// `System.Object`.
    pub const OBJECT: Type = Type::Known(Known::Object);
    /// `System.String`.
    pub const STRING: Type = Type::Known(Known::String);
    /// `System.Int32`.
    pub const INT: Type = Type::Known(Known::Int32);

    /// A type by full name: one of the known, or a named one.
    pub fn named(full_name: &str) -> Type {
        Known::from_full_name(full_name)
            .map_or_else(|| Type::Named(Rc::from(full_name)), Type::Known)
    }

    /// `T[]`.
    pub fn array_of(element: Type) -> Type {
        Type::Array(Rc::new(element), 1)
    }

    /// A generic type over arguments; `definition` without arity.
    pub fn generic(definition: &str, args: Vec<Type>) -> Type {
        Type::Generic(Rc::new(GenericType {
            definition: Rc::from(definition),
            args,
        }))
    }

    /// `.FullName`, generic arguments without their assemblies:
    /// ``System.Collections.Generic.List`1[[System.Int32]]``.
    pub fn full_name(&self) -> String {
        match self {
            Type::Known(known) => known.full_name().to_owned(),
            Type::Array(element, rank) => {
                format!(
                    "{}[{}]",
                    element.full_name(),
                    ",".repeat(usize::from(rank.saturating_sub(1)))
                )
            }
            Type::Generic(generic) => {
                if generic.args.is_empty() {
                    return generic.definition.to_string();
                }
                let args: Vec<String> = generic
                    .args
                    .iter()
                    .map(|arg| format!("[{}]", arg.full_name()))
                    .collect();
                format!(
                    "{}`{}[{}]",
                    generic.definition,
                    generic.args.len(),
                    args.join(",")
                )
            }
            Type::Class(class) => class.name.to_string(),
            Type::Named(name) => name.to_string(),
        }
    }

    /// `.Name`: without the namespace; ``List`1`` for generic types.
    pub fn short_name(&self) -> String {
        match self {
            Type::Array(element, rank) => {
                format!(
                    "{}[{}]",
                    element.short_name(),
                    ",".repeat(usize::from(rank.saturating_sub(1)))
                )
            }
            Type::Generic(generic) => {
                if let Some((_, nested)) = generic.definition.rsplit_once('+') {
                    return nested.to_owned();
                }
                let definition = generic.definition.rsplit('.').next().unwrap_or_default();
                if generic.args.is_empty() {
                    definition.to_owned()
                } else {
                    format!("{definition}`{}", generic.args.len())
                }
            }
            Type::Known(_) | Type::Class(_) | Type::Named(_) => {
                let full = self.full_name();
                full.rsplit(['.', '+']).next().unwrap_or(&full).to_owned()
            }
        }
    }

    /// True for the known type.
    pub fn is_known(&self, known: Known) -> bool {
        matches!(self, Type::Known(held) if *held == known)
    }
}

impl Known {
    /// The known type with that full name, without regard to case.
    pub fn from_full_name(name: &str) -> Option<Known> {
        Known::ALL
            .iter()
            .copied()
            .find(|known| known.full_name().eq_ignore_ascii_case(name))
    }

    /// True for the numeric types of .NET (`BigInteger` included, `Char` not).
    pub fn is_numeric(self) -> bool {
        use Known::{
            BigInteger, Byte, Decimal, Double, Int16, Int32, Int64, SByte, Single, UInt16, UInt32,
            UInt64,
        };
        matches!(
            self,
            SByte
                | Byte
                | Int16
                | UInt16
                | Int32
                | UInt32
                | Int64
                | UInt64
                | Single
                | Double
                | Decimal
                | BigInteger
        )
    }
}

impl PartialEq for Type {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Type::Known(a), Type::Known(b)) => a == b,
            (Type::Array(a, m), Type::Array(b, n)) => m == n && a == b,
            (Type::Generic(a), Type::Generic(b)) => Rc::ptr_eq(a, b) || a == b,
            (Type::Class(a), Type::Class(b)) => Rc::ptr_eq(a, b),
            (Type::Named(a), Type::Named(b)) => a.eq_ignore_ascii_case(b),
            _ => false,
        }
    }
}

impl Eq for Type {}

impl std::hash::Hash for Type {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        match self {
            Type::Known(known) => known.hash(state),
            Type::Array(element, rank) => {
                state.write_u8(*rank);
                element.hash(state);
            }
            Type::Generic(generic) => {
                generic.definition.len().hash(state);
                generic.args.hash(state);
            }
            Type::Class(class) => Rc::as_ptr(class).cast::<()>().hash(state),
            Type::Named(name) => {
                for byte in name.bytes() {
                    state.write_u8(byte.to_ascii_lowercase());
                }
            }
        }
    }
}

impl fmt::Debug for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}]", self.full_name())
    }
}

impl From<Known> for Type {
    fn from(known: Known) -> Type {
        Type::Known(known)
    }
}
