//! Script blocks and the blocks inside them.

use std::rc::Rc;

use super::{
    AttributeAst, AttributeBase, Expression, HashtableAst, Statement, Str,
    StringConstantExpressionAst, TrapStatementAst, VariableExpressionAst,
};
use crate::text::{extent::Extent, source::Source};

/// A whole script, the body of a function, or what stands between `{` and `}`.
#[derive(Debug)]
pub struct ScriptBlockAst {
    /// Where it stands, braces included.
    pub extent: Extent,
    /// The text it was read from.
    pub source: Rc<Source>,
    /// `using` statements.
    pub using_statements: Vec<UsingStatementAst>,
    /// Attributes that no param block took.
    pub attributes: Vec<AttributeAst>,
    /// `param(...)`.
    pub param_block: Option<ParamBlockAst>,
    /// `dynamicparam`.
    pub dynamic_param_block: Option<NamedBlockAst>,
    /// `begin`.
    pub begin_block: Option<NamedBlockAst>,
    /// `process`.
    pub process_block: Option<NamedBlockAst>,
    /// `end`, also what stands in no named block.
    pub end_block: Option<NamedBlockAst>,
    /// `clean`.
    pub clean_block: Option<NamedBlockAst>,
    /// `#Requires` of a script.
    pub requires: Option<Box<ScriptRequirements>>,
}

/// What `#Requires` lines ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScriptRequirements {
    /// `-Version`.
    pub version: Option<Str>,
    /// `-PSEdition`.
    pub editions: Vec<Str>,
    /// `-Modules`.
    pub modules: Vec<RequiredModule>,
    /// `-Assembly`.
    pub assemblies: Vec<Str>,
    /// `-ShellId`.
    pub shell_id: Option<Str>,
    /// `-RunAsAdministrator`.
    pub elevation: bool,
}

/// One module that a script requires.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequiredModule {
    /// Its name.
    pub name: Str,
    /// At least this version.
    pub version: Option<Str>,
    /// At most this version.
    pub maximum: Option<Str>,
    /// Exactly this version.
    pub required: Option<Str>,
    /// Exactly this module.
    pub guid: Option<Str>,
}

/// `param(...)` with its attributes.
#[derive(Debug)]
pub struct ParamBlockAst {
    /// Where it stands.
    pub extent: Extent,
    /// Attributes before `param`.
    pub attributes: Vec<AttributeAst>,
    /// The parameters.
    pub parameters: Vec<ParameterAst>,
}

/// One parameter of a param block or of a function.
#[derive(Debug)]
pub struct ParameterAst {
    /// Where it stands.
    pub extent: Extent,
    /// Attributes and types.
    pub attributes: Vec<AttributeBase>,
    /// Its variable.
    pub name: VariableExpressionAst,
    /// `= value`.
    pub default_value: Option<Expression>,
}

/// Which named block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// `dynamicparam`.
    Dynamicparam,
    /// `begin`.
    Begin,
    /// `process`.
    Process,
    /// `end`.
    End,
    /// `clean`.
    Clean,
}

impl BlockKind {
    /// PowerShell's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dynamicparam => "Dynamicparam",
            Self::Begin => "Begin",
            Self::Process => "Process",
            Self::End => "End",
            Self::Clean => "Clean",
        }
    }
}

/// `begin { }` and its kin; also the unnamed statements of a script block.
#[derive(Debug)]
pub struct NamedBlockAst {
    /// Where it stands.
    pub extent: Extent,
    /// Which one.
    pub kind: BlockKind,
    /// Without a keyword.
    pub unnamed: bool,
    /// The traps in it.
    pub traps: Vec<TrapStatementAst>,
    /// The statements in it.
    pub statements: Vec<Statement>,
}

/// `{ }` of a statement, or what stands in `$( )` and `@( )`.
#[derive(Debug, Default)]
pub struct StatementBlockAst {
    /// Where it stands.
    pub extent: Extent,
    /// The traps in it.
    pub traps: Vec<TrapStatementAst>,
    /// The statements in it.
    pub statements: Vec<Statement>,
}

/// What a `using` statement brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UsingStatementKind {
    /// `using assembly`.
    Assembly,
    /// `using command`.
    Command,
    /// `using module`.
    Module,
    /// `using namespace`.
    Namespace,
    /// `using type`.
    Type,
}

impl UsingStatementKind {
    /// PowerShell's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Assembly => "Assembly",
            Self::Command => "Command",
            Self::Module => "Module",
            Self::Namespace => "Namespace",
            Self::Type => "Type",
        }
    }
}

/// `using module X`.
#[derive(Debug)]
pub struct UsingStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// What it brings.
    pub kind: UsingStatementKind,
    /// The name.
    pub name: Option<StringConstantExpressionAst>,
    /// `= alias`.
    pub alias: Option<StringConstantExpressionAst>,
    /// `using module @{...}`.
    pub module_specification: Option<HashtableAst>,
}
