//! The nodes of a tree, one for one PowerShell's own Ast classes; every node knows its extent.

mod block;
mod class;
mod command;
mod expression;
mod name;
mod statement;

pub use block::*;
pub use class::*;
pub use command::*;
pub use expression::*;
pub use name::*;
pub use statement::*;

use crate::text::extent::Extent;

/// The text of names and strings.
pub type Str = ecow::EcoString;

/// Any node, where PowerShell holds just "an Ast": inside error nodes.
#[derive(Debug)]
pub enum Ast {
    /// A statement.
    Statement(Statement),
    /// An expression.
    Expression(Expression),
    /// A command parameter.
    CommandParameter(CommandParameterAst),
    /// A block in braces.
    StatementBlock(StatementBlockAst),
    /// A named block.
    NamedBlock(NamedBlockAst),
    /// An attribute or a type constraint.
    Attribute(AttributeBase),
    /// A parameter of a function.
    Parameter(ParameterAst),
    /// A catch clause.
    CatchClause(CatchClauseAst),
    /// A member of a class.
    Member(MemberAst),
    /// A redirection.
    Redirection(RedirectionAst),
}

impl Ast {
    /// Where it stands.
    #[must_use]
    pub fn extent(&self) -> Extent {
        match self {
            Self::Statement(node) => node.extent(),
            Self::Expression(node) => node.extent(),
            Self::CommandParameter(node) => node.extent,
            Self::StatementBlock(node) => node.extent,
            Self::NamedBlock(node) => node.extent,
            Self::Attribute(node) => node.extent(),
            Self::Parameter(node) => node.extent,
            Self::CatchClause(node) => node.extent,
            Self::Member(node) => node.extent(),
            Self::Redirection(node) => node.extent(),
        }
    }
}
