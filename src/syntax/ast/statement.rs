//! Statements.

use std::rc::Rc;

use super::{
    Ast, CommandExpressionAst, Expression, ParameterAst, PipelineAst, PipelineChainAst,
    ScriptBlockAst, StatementBlockAst, Str, TokenKind, TypeConstraintAst, TypeDefinitionAst,
    VariableExpressionAst,
};
use crate::text::extent::Extent;

/// Any statement.
#[derive(Debug)]
pub enum Statement {
    /// `a | b`.
    Pipeline(PipelineAst),
    /// `a && b`.
    PipelineChain(Box<PipelineChainAst>),
    /// The right side of an assignment that is only an expression.
    CommandExpression(Box<CommandExpressionAst>),
    /// `$a = b`.
    Assignment(Box<AssignmentStatementAst>),
    /// `if`.
    If(Box<IfStatementAst>),
    /// `switch`.
    Switch(Box<SwitchStatementAst>),
    /// `foreach`.
    ForEach(Box<ForEachStatementAst>),
    /// `for`.
    For(Box<ForStatementAst>),
    /// `while`.
    While(Box<WhileStatementAst>),
    /// `do ... while`.
    DoWhile(Box<DoWhileStatementAst>),
    /// `do ... until`.
    DoUntil(Box<DoUntilStatementAst>),
    /// `try`.
    Try(Box<TryStatementAst>),
    /// `trap`; those of a block stand in its `traps`.
    Trap(Box<TrapStatementAst>),
    /// `data`.
    Data(Box<DataStatementAst>),
    /// `parallel`, `sequence`.
    Block(Box<BlockStatementAst>),
    /// `break`.
    Break(BreakStatementAst),
    /// `continue`.
    Continue(ContinueStatementAst),
    /// `return`.
    Return(Box<ReturnStatementAst>),
    /// `exit`.
    Exit(Box<ExitStatementAst>),
    /// `throw`.
    Throw(Box<ThrowStatementAst>),
    /// `function`, `filter`.
    FunctionDefinition(Rc<FunctionDefinitionAst>),
    /// `class`, `enum`.
    TypeDefinition(Rc<TypeDefinitionAst>),
    /// What could not be read.
    Error(Box<ErrorStatementAst>),
}

impl Statement {
    /// Where it stands.
    #[must_use]
    pub fn extent(&self) -> Extent {
        match self {
            Self::Pipeline(node) => node.extent,
            Self::PipelineChain(node) => node.extent,
            Self::CommandExpression(node) => node.extent,
            Self::Assignment(node) => node.extent,
            Self::If(node) => node.extent,
            Self::Switch(node) => node.extent,
            Self::ForEach(node) => node.extent,
            Self::For(node) => node.extent,
            Self::While(node) => node.extent,
            Self::DoWhile(node) => node.extent,
            Self::DoUntil(node) => node.extent,
            Self::Try(node) => node.extent,
            Self::Trap(node) => node.extent,
            Self::Data(node) => node.extent,
            Self::Block(node) => node.extent,
            Self::Break(node) => node.extent,
            Self::Continue(node) => node.extent,
            Self::Return(node) => node.extent,
            Self::Exit(node) => node.extent,
            Self::Throw(node) => node.extent,
            Self::FunctionDefinition(node) => node.extent,
            Self::TypeDefinition(node) => node.extent,
            Self::Error(node) => node.extent,
        }
    }
}

/// `$a = b`, `$a += b`.
#[derive(Debug)]
pub struct AssignmentStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// What is assigned to.
    pub left: Expression,
    /// `Equals`, `PlusEquals`, ...
    pub operator: TokenKind,
    /// What is assigned.
    pub right: Statement,
    /// Where the operator stands.
    pub error_position: Extent,
}

/// `if (a) { } elseif (b) { } else { }`.
#[derive(Debug)]
pub struct IfStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// Conditions and bodies.
    pub clauses: Vec<(Statement, StatementBlockAst)>,
    /// `else`.
    pub else_clause: Option<StatementBlockAst>,
}

/// How a switch compares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SwitchFlags {
    /// `-file`.
    pub file: bool,
    /// `-regex`.
    pub regex: bool,
    /// `-wildcard`.
    pub wildcard: bool,
    /// `-exact`.
    pub exact: bool,
    /// `-casesensitive`.
    pub case_sensitive: bool,
    /// `-parallel`.
    pub parallel: bool,
}

impl SwitchFlags {
    /// PowerShell's SwitchFlags as a number.
    #[must_use]
    pub const fn bits(self) -> u32 {
        (self.file as u32)
            | (self.regex as u32) << 1
            | (self.wildcard as u32) << 2
            | (self.exact as u32) << 3
            | (self.case_sensitive as u32) << 4
            | (self.parallel as u32) << 5
    }
}

/// `switch (a) { b { } default { } }`.
#[derive(Debug)]
pub struct SwitchStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// `:label`.
    pub label: Option<Str>,
    /// How it compares.
    pub flags: SwitchFlags,
    /// What is looked at; the file name with `-file`.
    pub condition: Statement,
    /// Values and bodies.
    pub clauses: Vec<(Expression, StatementBlockAst)>,
    /// `default`.
    pub default: Option<StatementBlockAst>,
}

/// `foreach ($a in b) { }`.
#[derive(Debug)]
pub struct ForEachStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// `:label`.
    pub label: Option<Str>,
    /// `-parallel`.
    pub parallel: bool,
    /// `-throttlelimit`.
    pub throttle_limit: Option<Expression>,
    /// The variable.
    pub variable: VariableExpressionAst,
    /// What is walked over.
    pub condition: Statement,
    /// The body.
    pub body: StatementBlockAst,
}

/// `for (a; b; c) { }`.
#[derive(Debug)]
pub struct ForStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// `:label`.
    pub label: Option<Str>,
    /// Before the first round.
    pub initializer: Option<Statement>,
    /// Before each round.
    pub condition: Option<Statement>,
    /// After each round.
    pub iterator: Option<Statement>,
    /// The body.
    pub body: StatementBlockAst,
}

/// `while (a) { }`.
#[derive(Debug)]
pub struct WhileStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// `:label`.
    pub label: Option<Str>,
    /// Before each round.
    pub condition: Statement,
    /// The body.
    pub body: StatementBlockAst,
}

/// `do { } while (a)`.
#[derive(Debug)]
pub struct DoWhileStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// `:label`.
    pub label: Option<Str>,
    /// After each round.
    pub condition: Statement,
    /// The body.
    pub body: StatementBlockAst,
}

/// `do { } until (a)`.
#[derive(Debug)]
pub struct DoUntilStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// `:label`.
    pub label: Option<Str>,
    /// After each round.
    pub condition: Statement,
    /// The body.
    pub body: StatementBlockAst,
}

/// `try { } catch { } finally { }`.
#[derive(Debug)]
pub struct TryStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// What is tried.
    pub body: StatementBlockAst,
    /// The catch clauses.
    pub catch_clauses: Vec<CatchClauseAst>,
    /// `finally`.
    pub finally: Option<StatementBlockAst>,
}

/// `catch [type] { }`.
#[derive(Debug)]
pub struct CatchClauseAst {
    /// Where it stands.
    pub extent: Extent,
    /// None catches all.
    pub catch_types: Vec<TypeConstraintAst>,
    /// The body.
    pub body: StatementBlockAst,
}

/// `trap [type] { }`.
#[derive(Debug)]
pub struct TrapStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// None traps all.
    pub trap_type: Option<TypeConstraintAst>,
    /// The body.
    pub body: StatementBlockAst,
}

/// `data a -supportedcommand b { }`.
#[derive(Debug)]
pub struct DataStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// The variable.
    pub variable: Option<Str>,
    /// What the body may call.
    pub commands_allowed: Vec<Expression>,
    /// The body.
    pub body: StatementBlockAst,
}

/// `parallel { }`, `sequence { }`.
#[derive(Debug)]
pub struct BlockStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// Which.
    pub kind: TokenKind,
    /// The body.
    pub body: StatementBlockAst,
}

/// `break label`.
#[derive(Debug)]
pub struct BreakStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// Out of which loop.
    pub label: Option<Box<Expression>>,
}

/// `continue label`.
#[derive(Debug)]
pub struct ContinueStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// Which loop.
    pub label: Option<Box<Expression>>,
}

/// `return a`.
#[derive(Debug)]
pub struct ReturnStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// What is returned.
    pub pipeline: Option<Statement>,
}

/// `exit a`.
#[derive(Debug)]
pub struct ExitStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// The exit code.
    pub pipeline: Option<Statement>,
}

/// `throw a`.
#[derive(Debug)]
pub struct ThrowStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// What is thrown.
    pub pipeline: Option<Statement>,
}

/// `function`, `filter`, `workflow`, or the body of a method.
#[derive(Debug)]
pub struct FunctionDefinitionAst {
    /// Where it stands.
    pub extent: Extent,
    /// `filter`.
    pub is_filter: bool,
    /// `workflow`.
    pub is_workflow: bool,
    /// Its name.
    pub name: Str,
    /// Where the name stands.
    pub name_extent: Extent,
    /// `function f(...)`.
    pub parameters: Option<Vec<ParameterAst>>,
    /// The body.
    pub body: Rc<ScriptBlockAst>,
}

/// What could not be read as a statement.
#[derive(Debug, Default)]
pub struct ErrorStatementAst {
    /// Where it stands.
    pub extent: Extent,
    /// The keyword it began with.
    pub kind: Option<TokenKind>,
    /// Flags of a switch and their values.
    pub flags: Vec<(Str, Option<Ast>)>,
    /// Conditions.
    pub conditions: Vec<Ast>,
    /// Bodies.
    pub bodies: Vec<Ast>,
    /// Everything else.
    pub nested: Vec<Ast>,
}
