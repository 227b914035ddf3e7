//! Names with parts: variable paths and type names.

use super::Str;
use crate::text::extent::Extent;

/// The name of a variable, split into its qualifier and the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VariablePath {
    /// As the user wrote it, braces and escapes resolved: `global:x`, `env:PATH`.
    pub user_path: Str,
    /// What stands before the colon.
    pub qualifier: VariableQualifier,
    /// Where in `user_path` the name without qualifier begins.
    name_at: u32,
}

/// What stands before the colon of a variable's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VariableQualifier {
    /// Nothing.
    None,
    /// `global:`.
    Global,
    /// `script:`.
    Script,
    /// `local:`.
    Local,
    /// `private:`.
    Private,
    /// `workflow:`.
    Workflow,
    /// `using:`.
    Using,
    /// `variable:`, the drive that holds variables.
    Variable,
    /// Any other drive.
    Drive,
}

impl VariablePath {
    /// Splits what the user wrote.
    #[must_use]
    pub fn new(user_path: impl Into<Str>) -> Self {
        let user_path: Str = user_path.into();
        let (qualifier, name_at) = match user_path.find(':') {
            Some(at) if at > 0 => {
                let before = user_path.get(..at).unwrap_or("");
                let is = |word: &str| before.eq_ignore_ascii_case(word);
                let qualifier = if is("global") {
                    VariableQualifier::Global
                } else if is("script") {
                    VariableQualifier::Script
                } else if is("local") {
                    VariableQualifier::Local
                } else if is("private") {
                    VariableQualifier::Private
                } else if is("workflow") {
                    VariableQualifier::Workflow
                } else if is("using") {
                    VariableQualifier::Using
                } else if is("variable") {
                    VariableQualifier::Variable
                } else {
                    VariableQualifier::Drive
                };
                (qualifier, at + 1)
            }
            _ => (VariableQualifier::None, 0),
        };
        Self {
            user_path,
            qualifier,
            name_at: u32::try_from(name_at).unwrap_or(u32::MAX),
        }
    }

    /// The name without its qualifier.
    #[must_use]
    pub fn name(&self) -> &str {
        self.user_path.get(self.name_at as usize..).unwrap_or("")
    }

    /// The name of the drive or scope before the colon.
    #[must_use]
    pub fn drive(&self) -> Option<&str> {
        self.name_at
            .checked_sub(1)
            .and_then(|end| self.user_path.get(..end as usize))
    }

    /// Is a variable (and not an item of another drive).
    #[must_use]
    pub fn is_variable(&self) -> bool {
        self.qualifier != VariableQualifier::Drive
    }

    /// Has no qualifier.
    #[must_use]
    pub fn is_unqualified(&self) -> bool {
        self.qualifier == VariableQualifier::None
    }
}

/// A type as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeName {
    /// `string`, `System.Int32`, `X, Assembly`.
    Simple(SimpleTypeName),
    /// `T[]`, `T[,]`.
    Array(ArrayTypeName),
    /// `List[int]`.
    Generic(GenericTypeName),
}

/// `System.Int32`, perhaps with an assembly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SimpleTypeName {
    /// Where it stands.
    pub extent: Extent,
    /// The name without the assembly.
    pub name: Str,
    /// `, Assembly`.
    pub assembly: Option<Str>,
}

/// `T[]`, `T[,]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArrayTypeName {
    /// Where it stands.
    pub extent: Extent,
    /// Of what.
    pub element: Box<TypeName>,
    /// Number of dimensions.
    pub rank: u32,
}

/// `List[int]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GenericTypeName {
    /// Where it stands.
    pub extent: Extent,
    /// The generic type.
    pub definition: Box<TypeName>,
    /// Its arguments.
    pub arguments: Vec<TypeName>,
}

impl TypeName {
    /// Where it stands.
    #[must_use]
    pub fn extent(&self) -> Extent {
        match self {
            Self::Simple(node) => node.extent,
            Self::Array(node) => node.extent,
            Self::Generic(node) => node.extent,
        }
    }

    /// PowerShell's TypeName.FullName: with assembly.
    #[must_use]
    pub fn full_name(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, true);
        out
    }

    /// PowerShell's TypeName.Name: without assembly.
    #[must_use]
    pub fn name(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, false);
        out
    }

    /// The assembly, wherever it stands.
    #[must_use]
    pub fn assembly(&self) -> Option<&str> {
        match self {
            Self::Simple(node) => node.assembly.as_deref(),
            Self::Array(node) => node.element.assembly(),
            Self::Generic(node) => node.definition.assembly(),
        }
    }

    /// The plain name, if it is one.
    #[must_use]
    pub fn as_simple(&self) -> Option<&SimpleTypeName> {
        match self {
            Self::Simple(node) => Some(node),
            Self::Array(_) | Self::Generic(_) => None,
        }
    }

    fn write(&self, out: &mut String, assembly: bool) {
        match self {
            Self::Simple(node) => out.push_str(&node.name),
            Self::Array(node) => {
                node.element.write(out, false);
                out.push('[');
                for _ in 1..node.rank {
                    out.push(',');
                }
                out.push(']');
            }
            Self::Generic(node) => {
                node.definition.write(out, false);
                out.push('[');
                for (at, argument) in node.arguments.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    let qualified = argument.assembly().is_some();
                    if qualified {
                        out.push('[');
                    }
                    argument.write(out, true);
                    if qualified {
                        out.push(']');
                    }
                }
                out.push(']');
            }
        }
        if assembly && let Some(name) = self.assembly() {
            out.push(',');
            out.push_str(name);
        }
    }
}
