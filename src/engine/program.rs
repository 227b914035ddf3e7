//! The op nodes that a script is compiled to. Variables are slots, constants are values.

use super::command::CommandCache;
use super::scope::{NameId, SlotTable};
use crate::syntax::ScriptBlockAst;
use crate::syntax::TokenKind;
use crate::syntax::ast::{
    FunctionDefinitionAst, RedirectionStream, SwitchFlags, TypeDefinitionAst, TypeName,
};
use crate::text::extent::Extent;
use crate::text::source::Source;
use crate::value::{PSString, Shape, Type, Value};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A compiled script block.
pub struct Program {
    /// The slots of its frame (shared with the code around it, if inlined).
    pub table: Rc<SlotTable>,
    /// The tree it came from.
    pub ast: Rc<ScriptBlockAst>,
    /// Where its text is.
    pub source: Rc<Source>,
    /// Parameters in order: for the quick way of calling and for default values.
    pub parameters: Vec<Parameter>,
    /// May be called without the binder: no attributes but types.
    pub simple: bool,
    /// `dynamicparam`.
    pub dynamic_param: Option<Block>,
    /// `begin`.
    pub begin: Option<Block>,
    /// `process`.
    pub process: Option<Block>,
    /// `end`, or the body.
    pub end: Option<Block>,
    /// `clean`.
    pub clean: Option<Block>,
    /// Slots of automatic variables that the code mentions.
    pub automatic: Automatic,
    /// Functions called `switch`es etc. by the declaration; built when first needed.
    pub metadata: RefCell<Option<Rc<super::declaration::CommandMetadata>>>,
}

/// Slots of the automatic variables that the code names.
#[derive(Default, Clone, Copy)]
pub struct Automatic {
    /// `$args`.
    pub args: Option<u32>,
    /// `$input`.
    pub input: Option<u32>,
    /// `$MyInvocation`.
    pub my_invocation: Option<u32>,
    /// `$PSBoundParameters`.
    pub bound: Option<u32>,
    /// `$PSCmdlet`.
    pub cmdlet: Option<u32>,
    /// `$_`.
    pub underscore: Option<u32>,
    /// `$this`.
    pub this: Option<u32>,
    /// `$PSScriptRoot`.
    pub script_root: Option<u32>,
    /// `$PSCommandPath`.
    pub command_path: Option<u32>,
}

impl Automatic {
    /// True if the code names what tells of the call, rather than of its data.
    pub fn tells_of_the_call(&self) -> bool {
        self.my_invocation.is_some()
            || self.bound.is_some()
            || self.script_root.is_some()
            || self.command_path.is_some()
    }
}

/// A parameter of a script block.
pub struct Parameter {
    /// The name as written.
    pub name: PSString,
    /// Its slot.
    pub slot: u32,
    /// The declared type.
    pub declared: Option<Type>,
    /// The default value.
    pub default: Option<Expr>,
    /// `[switch]`.
    pub is_switch: bool,
}

/// Statements with the traps that guard them.
pub struct Block {
    /// The statements.
    pub statements: Vec<Stmt>,
    /// Traps.
    pub traps: Rc<[Trap]>,
}

/// `trap [type] { }`.
pub struct Trap {
    /// The type; none catches all.
    pub of: Option<TypeName>,
    /// The body.
    pub body: Block,
    /// The `$_` slot.
    pub underscore: u32,
}

/// A statement with its extent.
pub struct Stmt {
    /// Where.
    pub extent: Extent,
    /// What.
    pub op: StmtOp,
}

/// What a statement does.
pub enum StmtOp {
    /// An expression whose value goes to the output.
    Expression(Expr),
    /// An expression that writes nothing (`$i++`, method calls returning void go another way).
    Effect(Expr),
    /// `a | b | c`.
    Pipeline(Rc<Pipeline>),
    /// `a && b`, `a || b`.
    Chain {
        /// Left.
        left: Box<Stmt>,
        /// Right.
        right: Box<Stmt>,
        /// `&&` (else `||`).
        and: bool,
        /// The traps of the block that it is a statement of: they see the errors of each part.
        traps: Rc<[Trap]>,
    },
    /// A condition that runs a command inside an expression or an assignment: `$?` is true behind it.
    Condition(Box<Stmt>),
    /// `... &`.
    Background(Rc<str>),
    /// An assignment.
    Assign(Box<Assignment>),
    /// `if`.
    If(Vec<(Stmt, Block)>, Option<Block>),
    /// `while`.
    While(LabelName, Box<Stmt>, Block),
    /// `do while` and `do until`.
    Do(LabelName, Block, Box<Stmt>, bool),
    /// `for`.
    For(
        LabelName,
        Option<Box<Stmt>>,
        Option<Box<Stmt>>,
        Option<Box<Stmt>>,
        Block,
    ),
    /// `foreach`.
    ForEach(Box<ForEach>),
    /// `switch`.
    Switch(Box<Switch>),
    /// `try`.
    Try(Box<Try>),
    /// `break`.
    Break(Option<Expr>),
    /// `continue`.
    Continue(Option<Expr>),
    /// `return`.
    Return(Option<Box<Stmt>>),
    /// `exit`.
    Exit(Option<Box<Stmt>>),
    /// `throw`.
    Throw(Option<Box<Stmt>>),
    /// A function definition.
    Function(Rc<FunctionDefinitionAst>),
    /// The class and enum definitions of a block: they come first.
    Types(Rc<Source>, Vec<Rc<TypeDefinitionAst>>),
    /// `data`.
    Data(Option<u32>, Block),
    /// A block that stands alone.
    Block(Block),
    /// A statement that cannot be run, with the reason.
    Refused(String),
}

/// The label of a loop.
pub type LabelName = Option<NameId>;

/// `foreach ($x in ...) { }`.
pub struct ForEach {
    /// The label.
    pub label: LabelName,
    /// The loop variable.
    pub variable: Target,
    /// `$foreach`'s slot, if named.
    pub enumerator: Option<u32>,
    /// What is enumerated.
    pub source: Stmt,
    /// The body.
    pub body: Block,
}

/// `switch`.
pub struct Switch {
    /// The label.
    pub label: LabelName,
    /// The options.
    pub flags: SwitchFlags,
    /// What is switched on.
    pub condition: Stmt,
    /// Clauses.
    pub clauses: Vec<(Expr, Block)>,
    /// `default`.
    pub default: Option<Block>,
    /// The `$_` slot.
    pub underscore: u32,
    /// The `$switch` slot, if named.
    pub enumerator: Option<u32>,
}

/// `try`.
pub struct Try {
    /// The body.
    pub body: Block,
    /// Catch clauses.
    pub catches: Vec<(Vec<TypeName>, Block)>,
    /// `finally`.
    pub finally: Option<Block>,
    /// The `$_` slot.
    pub underscore: u32,
}

/// An assignment.
pub struct Assignment {
    /// Where to.
    pub target: Target,
    /// `=`, `+=`, ...
    pub operator: TokenKind,
    /// The value.
    pub value: Stmt,
    /// True in code with a scope of its own: `+=` sees the variable of that scope only.
    pub own: Rc<Cell<bool>>,
}

/// What can be assigned to.
pub enum Target {
    /// A variable in a slot.
    Slot(u32),
    /// A variable in a slot with a type constraint or validations.
    Typed(
        u32,
        Rc<Vec<super::scope::VariableAttribute>>,
        Option<TypeName>,
    ),
    /// Any other variable.
    Variable(VariableRef),
    /// A qualified variable with a type constraint.
    TypedVariable(VariableRef, TypeName),
    /// A property.
    Member(Box<MemberAccess>),
    /// An element.
    Index(Box<(Expr, Expr, Extent)>),
    /// `$a, $b = ...`.
    Several(Vec<Target>),
    /// `$null = ...`.
    Nothing,
    /// Not assignable.
    Refused(String),
}

/// A variable that is not a slot of this program's frame.
#[derive(Clone, Debug)]
pub enum VariableRef {
    /// `$global:x`.
    Global(NameId),
    /// `$script:x`.
    Script(NameId),
    /// `$local:x`, `$private:x`.
    Local(NameId, bool),
    /// Looked up by name along the scopes, never a slot: names with fixed meaning.
    Named(NameId),
    /// `$using:x`.
    Using(NameId),
    /// `$drive:path`.
    Drive(PSString, PSString),
    /// `$?`.
    Question,
    /// `$args` outside of code that has a slot for it etc. handled as slots.
    True,
    /// `$false`.
    False,
    /// `$null`.
    Null,
}

/// An expression.
pub enum Expr {
    /// A constant.
    Const(Value),
    /// A variable in a slot.
    Slot(u32),
    /// Another variable.
    Variable(VariableRef),
    /// An operator on two values.
    Binary(TokenKind, Box<(Expr, Expr)>, Extent),
    /// `-and`.
    And(Box<(Expr, Expr)>),
    /// `-or`.
    Or(Box<(Expr, Expr)>),
    /// `-xor`.
    Xor(Box<(Expr, Expr)>),
    /// `-not`.
    Not(Box<Expr>),
    /// `a ? b : c`.
    Ternary(Box<(Expr, Expr, Expr)>),
    /// `a ?? b`.
    Coalesce(Box<(Expr, Expr)>),
    /// Another unary operator.
    Unary(TokenKind, Box<Expr>),
    /// `++` and `--`.
    Step {
        /// What is changed.
        target: Box<Target>,
        /// What is read.
        read: Box<Expr>,
        /// +1 or -1.
        by: i32,
        /// The new value is the result.
        prefix: bool,
    },
    /// `a, b`.
    Array(Vec<Expr>),
    /// `@( )`.
    ArrayBlock(Box<Block>),
    /// `@( )` around one expression that is an array already or one value.
    ArrayOf(Box<Expr>),
    /// `$( )`.
    SubExpression(Box<Block>),
    /// `( )` around a pipeline.
    Paren(Box<Stmt>),
    /// `@{ }`.
    Hashtable(Vec<(Expr, Stmt)>),
    /// `[ordered]@{ }`.
    Ordered(Vec<(Expr, Stmt)>),
    /// `[pscustomobject]@{ }`: keys that are constants, so that the shape is known.
    CustomObject(Vec<(PSString, Stmt)>, RefCell<Option<Rc<Shape>>>),
    /// `[T]x`.
    Convert(TypeRef, Box<Expr>),
    /// `[T]` as a value.
    Type(TypeRef),
    /// `[ref]$x`.
    Reference(Box<Target>),
    /// `[ref]` before a value that is no variable.
    ReferenceTo(Box<Expr>),
    /// `x.y`.
    Member(Box<MemberAccess>),
    /// `x.y(...)`.
    Invoke(Box<Invoke>),
    /// `base(...)` in a constructor.
    BaseConstructor(Vec<Expr>, Extent),
    /// `x[y]`.
    Index(Box<(Expr, Expr, bool)>),
    /// `"...$x..."`.
    Expand(Vec<Part>),
    /// `{ ... }`.
    ScriptBlock(Rc<ScriptBlockAst>),
    /// An assignment used as a value.
    Assign(Box<Assignment>),
    /// A range used by a loop: not made into an array.
    Range(Box<(Expr, Expr)>),
    /// Something that does not run.
    Refused(String),
}

/// A part of an expandable string.
pub enum Part {
    /// Text.
    Text(Rc<str>),
    /// An expression.
    Expr(Expr),
}

/// A type written in the program, resolved when first met.
pub struct TypeRef {
    /// As written.
    pub name: TypeName,
    /// The text it stands in: a type that the text defines is meant before another of that name.
    pub source: Rc<Source>,
    /// What it is, once known. Types never change meaning within one place, classes aside, which are looked up again.
    pub known: RefCell<Option<Type>>,
    /// A class, and how many classes had been defined when it was found.
    pub class: RefCell<Option<(u64, Type)>>,
}

/// How a member is named.
pub enum MemberName {
    /// By a constant.
    Fixed(PSString),
    /// By an expression.
    Computed(Expr),
}

/// `object.member`, `[type]::member`.
pub struct MemberAccess {
    /// The object.
    pub object: Expr,
    /// The name.
    pub name: MemberName,
    /// `::`.
    pub is_static: bool,
    /// `?.`.
    pub null_conditional: bool,
    /// Where.
    pub extent: Extent,
    /// The shape last met here and the position of the member in it.
    pub cache: RefCell<Option<(Rc<Shape>, u32)>>,
}

/// `object.member(arguments)`.
pub struct Invoke {
    /// The member.
    pub member: MemberAccess,
    /// The arguments.
    pub arguments: Vec<Expr>,
    /// `[ref]` arguments and their targets are `Expr::Reference`.
    pub generic: Vec<TypeRef>,
    /// The method that was called here last time.
    pub method: crate::value::member::MethodCache,
}

/// `a | b | c`.
pub struct Pipeline {
    /// The stages.
    pub elements: Vec<Element>,
    /// Where.
    pub extent: Extent,
}

/// A stage of a pipeline.
pub enum Element {
    /// An expression (first stage).
    Expression(Expr, Vec<Redirection>, Extent),
    /// A command.
    Command(Rc<CommandNode>),
}

/// A command as written.
pub struct CommandNode {
    /// Where.
    pub extent: Extent,
    /// The text it stands in.
    pub source: Rc<Source>,
    /// `&`, `.` or neither.
    pub operator: TokenKind,
    /// The name as a constant, if it is one.
    pub name: Option<PSString>,
    /// The name as an expression (also for constants).
    pub head: Expr,
    /// Where the name is.
    pub head_extent: Extent,
    /// Arguments.
    pub arguments: Vec<ArgumentNode>,
    /// Redirections.
    pub redirections: Vec<Redirection>,
    /// Which command was found last time.
    pub cache: CommandCache,
    /// How the arguments bind to a simple function: found at the first call.
    pub quick: RefCell<Option<Rc<QuickBinding>>>,
    /// How often the quick way was refused.
    pub no_quick: Cell<bool>,
}

/// For a simple function: which parameter each argument goes to.
pub struct QuickBinding {
    /// The program it holds for.
    pub program: Rc<Program>,
    /// Parameter index per argument node; names with their values are one entry.
    pub targets: Vec<(usize, u32)>,
}

/// An argument as written.
pub enum ArgumentNode {
    /// `-Name` or `-Name:value`.
    Parameter {
        /// The name as written.
        name: PSString,
        /// The value behind a colon.
        value: Option<Expr>,
        /// Where the whole is.
        extent: Extent,
        /// Where the value is.
        value_extent: Extent,
    },
    /// A value.
    Value {
        /// The expression.
        expr: Expr,
        /// Where.
        extent: Extent,
        /// Text that a native command would get, for bare words.
        bare: bool,
        /// A number written as such: its spelling matters to text parameters and programs.
        number: bool,
    },
    /// `@name`.
    Splat {
        /// The variable.
        expr: Expr,
        /// Where.
        extent: Extent,
    },
    /// `--`: what follows is positional.
    EndOfParameters,
    /// `--%` and what follows, verbatim.
    Verbatim(PSString, Extent),
}

/// A redirection.
pub enum Redirection {
    /// `2>&1`.
    Merge(RedirectionStream, RedirectionStream),
    /// `> file`.
    File {
        /// Which stream.
        from: RedirectionStream,
        /// Appends.
        append: bool,
        /// The path.
        path: Expr,
    },
}
