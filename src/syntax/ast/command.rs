//! Pipelines, commands, their parameters and redirections.

use super::{Expression, Statement, Str, TokenKind};
use crate::text::extent::Extent;

/// `a && b`, `a || b`.
#[derive(Debug)]
pub struct PipelineChainAst {
    /// Where it stands.
    pub extent: Extent,
    /// A pipeline or another chain.
    pub lhs: Statement,
    /// A pipeline.
    pub rhs: PipelineAst,
    /// `AndAnd` or `OrOr`.
    pub operator: TokenKind,
    /// Ends with `&`.
    pub background: bool,
}

/// `a | b | c`.
#[derive(Debug)]
pub struct PipelineAst {
    /// Where it stands.
    pub extent: Extent,
    /// At least one.
    pub elements: Vec<CommandBaseAst>,
    /// Ends with `&`.
    pub background: bool,
}

/// An element of a pipeline.
#[derive(Debug)]
pub enum CommandBaseAst {
    /// A command.
    Command(CommandAst),
    /// An expression.
    Expression(CommandExpressionAst),
}

impl CommandBaseAst {
    /// Where it stands.
    #[must_use]
    pub fn extent(&self) -> Extent {
        match self {
            Self::Command(node) => node.extent,
            Self::Expression(node) => node.extent,
        }
    }

    /// Its redirections.
    #[must_use]
    pub fn redirections(&self) -> &[RedirectionAst] {
        match self {
            Self::Command(node) => &node.redirections,
            Self::Expression(node) => &node.redirections,
        }
    }
}

/// A command with its arguments.
#[derive(Debug)]
pub struct CommandAst {
    /// Where it stands.
    pub extent: Extent,
    /// `Ampersand`, `Dot` or `Unknown`.
    pub invocation_operator: TokenKind,
    /// The name first, then parameters and arguments.
    pub elements: Vec<CommandElementAst>,
    /// Redirections in their order.
    pub redirections: Vec<RedirectionAst>,
}

/// A name, a parameter or an argument of a command.
#[derive(Debug)]
pub enum CommandElementAst {
    /// `-Name` or `-Name:value`.
    Parameter(CommandParameterAst),
    /// The name of the command, or an argument.
    Expression(Expression),
}

impl CommandElementAst {
    /// Where it stands.
    #[must_use]
    pub fn extent(&self) -> Extent {
        match self {
            Self::Parameter(node) => node.extent,
            Self::Expression(node) => node.extent(),
        }
    }
}

/// `-Name`, `-Name:value`.
#[derive(Debug)]
pub struct CommandParameterAst {
    /// Where it stands.
    pub extent: Extent,
    /// The name without dash and colon.
    pub parameter_name: Str,
    /// What follows the colon.
    pub argument: Option<Box<Expression>>,
    /// Where dash and name stand.
    pub error_extent: Extent,
}

/// An expression as an element of a pipeline.
#[derive(Debug)]
pub struct CommandExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// The expression.
    pub expression: Expression,
    /// Redirections in their order.
    pub redirections: Vec<RedirectionAst>,
}

/// Which stream a redirection speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RedirectionStream {
    /// `*`.
    All,
    /// `1`.
    Output,
    /// `2`.
    Error,
    /// `3`.
    Warning,
    /// `4`.
    Verbose,
    /// `5`.
    Debug,
    /// `6`.
    Information,
}

impl RedirectionStream {
    /// PowerShell's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::All => "All",
            Self::Output => "Output",
            Self::Error => "Error",
            Self::Warning => "Warning",
            Self::Verbose => "Verbose",
            Self::Debug => "Debug",
            Self::Information => "Information",
        }
    }
}

/// A redirection.
#[derive(Debug)]
pub enum RedirectionAst {
    /// `2>&1`.
    Merging(MergingRedirectionAst),
    /// `> file`.
    File(FileRedirectionAst),
}

impl RedirectionAst {
    /// Where it stands.
    #[must_use]
    pub fn extent(&self) -> Extent {
        match self {
            Self::Merging(node) => node.extent,
            Self::File(node) => node.extent,
        }
    }
}

/// `2>&1`.
#[derive(Debug)]
pub struct MergingRedirectionAst {
    /// Where it stands.
    pub extent: Extent,
    /// From this stream.
    pub from: RedirectionStream,
    /// To this stream.
    pub to: RedirectionStream,
}

/// `> file`, `>> file`.
#[derive(Debug)]
pub struct FileRedirectionAst {
    /// Where it stands.
    pub extent: Extent,
    /// From this stream.
    pub from: RedirectionStream,
    /// `>>`.
    pub append: bool,
    /// Where to.
    pub location: Expression,
}
