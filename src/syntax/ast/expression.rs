//! Expressions.

use std::rc::Rc;

use num_bigint::BigInt;
use rust_decimal::Decimal;

use super::{Ast, ScriptBlockAst, Statement, StatementBlockAst, Str, TypeName, VariablePath};
use crate::text::extent::Extent;

pub use crate::syntax::token::TokenKind;

/// Any expression.
#[derive(Debug)]
pub enum Expression {
    /// `a ? b : c`.
    Ternary(Box<TernaryExpressionAst>),
    /// `a + b`.
    Binary(Box<BinaryExpressionAst>),
    /// `-a`, `a++`.
    Unary(Box<UnaryExpressionAst>),
    /// `[attribute()] a`.
    Attributed(Box<AttributedExpressionAst>),
    /// `[type] a`.
    Convert(Box<ConvertExpressionAst>),
    /// `a.b`, `a::b`.
    Member(Box<MemberExpressionAst>),
    /// `a.b()`, `a::b()`.
    InvokeMember(Box<InvokeMemberExpressionAst>),
    /// `: base(...)` of a constructor.
    BaseCtorInvokeMember(Box<BaseCtorInvokeMemberExpressionAst>),
    /// `a[b]`.
    Index(Box<IndexExpressionAst>),
    /// `a, b`.
    ArrayLiteral(Box<ArrayLiteralAst>),
    /// `@( )`.
    ArrayExpression(Box<ArrayExpressionAst>),
    /// `$( )`.
    SubExpression(Box<SubExpressionAst>),
    /// `( )`.
    Paren(Box<ParenExpressionAst>),
    /// `@{ }`.
    Hashtable(Box<HashtableAst>),
    /// `{ }`.
    ScriptBlock(ScriptBlockExpressionAst),
    /// `$using:a`.
    Using(Box<UsingExpressionAst>),
    /// A number.
    Constant(ConstantExpressionAst),
    /// A string without expansion.
    StringConstant(StringConstantExpressionAst),
    /// A string with expansion.
    ExpandableString(Box<ExpandableStringExpressionAst>),
    /// `$a`, `@a`.
    Variable(VariableExpressionAst),
    /// `[type]`.
    Type(Box<TypeExpressionAst>),
    /// What could not be read.
    Error(Box<ErrorExpressionAst>),
}

impl Expression {
    /// Where it stands.
    #[must_use]
    pub fn extent(&self) -> Extent {
        match self {
            Self::Ternary(node) => node.extent,
            Self::Binary(node) => node.extent,
            Self::Unary(node) => node.extent,
            Self::Attributed(node) => node.extent,
            Self::Convert(node) => node.extent,
            Self::Member(node) => node.extent,
            Self::InvokeMember(node) => node.extent,
            Self::BaseCtorInvokeMember(node) => node.extent,
            Self::Index(node) => node.extent,
            Self::ArrayLiteral(node) => node.extent,
            Self::ArrayExpression(node) => node.extent,
            Self::SubExpression(node) => node.extent,
            Self::Paren(node) => node.extent,
            Self::Hashtable(node) => node.extent,
            Self::ScriptBlock(node) => node.extent,
            Self::Using(node) => node.extent,
            Self::Constant(node) => node.extent,
            Self::StringConstant(node) => node.extent,
            Self::ExpandableString(node) => node.extent,
            Self::Variable(node) => node.extent,
            Self::Type(node) => node.extent,
            Self::Error(node) => node.extent,
        }
    }
}

/// `condition ? a : b`.
#[derive(Debug)]
pub struct TernaryExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// What decides.
    pub condition: Expression,
    /// If true.
    pub if_true: Expression,
    /// If false.
    pub if_false: Expression,
}

/// `a + b`.
#[derive(Debug)]
pub struct BinaryExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// The operator.
    pub operator: TokenKind,
    /// Left operand.
    pub left: Expression,
    /// Right operand.
    pub right: Expression,
    /// Where the operator stands.
    pub error_position: Extent,
}

/// `-a`, `-not a`, `++a`, `a++` (`PostfixPlusPlus`).
#[derive(Debug)]
pub struct UnaryExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// The operator.
    pub token_kind: TokenKind,
    /// The operand.
    pub child: Expression,
}

/// An attribute before an expression.
#[derive(Debug)]
pub struct AttributedExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// The attribute.
    pub attribute: AttributeBase,
    /// What it stands before.
    pub child: Expression,
}

/// `[type] a`.
#[derive(Debug)]
pub struct ConvertExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// To what.
    pub type_constraint: TypeConstraintAst,
    /// What is converted.
    pub child: Expression,
}

/// `a.b`, `a::b`, `a?.b`.
#[derive(Debug)]
pub struct MemberExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// Whose member.
    pub expression: Expression,
    /// Its name: a constant string, or an expression.
    pub member: Expression,
    /// `::`.
    pub is_static: bool,
    /// `?.`.
    pub null_conditional: bool,
}

/// `a.b(...)`, `a::b(...)`.
#[derive(Debug)]
pub struct InvokeMemberExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// Whose method.
    pub expression: Expression,
    /// Its name: a constant string, or an expression.
    pub member: Expression,
    /// What it is called with.
    pub arguments: Vec<Expression>,
    /// `a.b[int](...)`.
    pub generic_type_arguments: Vec<TypeName>,
    /// `::`.
    pub is_static: bool,
    /// `?.`.
    pub null_conditional: bool,
}

/// The call of a base class's constructor.
#[derive(Debug)]
pub struct BaseCtorInvokeMemberExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// Where `base` stands.
    pub base_extent: Extent,
    /// What it is called with.
    pub arguments: Vec<Expression>,
    /// Not written, but meant.
    pub implicit: bool,
}

/// `a[b]`, `a?[b]`.
#[derive(Debug)]
pub struct IndexExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// Whose element.
    pub target: Expression,
    /// Which.
    pub index: Expression,
    /// `?[`.
    pub null_conditional: bool,
}

/// `a, b`.
#[derive(Debug)]
pub struct ArrayLiteralAst {
    /// Where it stands.
    pub extent: Extent,
    /// The elements.
    pub elements: Vec<Expression>,
}

/// `@( )`.
#[derive(Debug)]
pub struct ArrayExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// What stands inside.
    pub sub_expression: StatementBlockAst,
}

/// `$( )`.
#[derive(Debug)]
pub struct SubExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// What stands inside.
    pub sub_expression: StatementBlockAst,
}

/// `( )`.
#[derive(Debug)]
pub struct ParenExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// A pipeline, a chain or an assignment.
    pub pipeline: Statement,
}

/// `@{ }`.
#[derive(Debug)]
pub struct HashtableAst {
    /// Where it stands.
    pub extent: Extent,
    /// Keys and values.
    pub pairs: Vec<(Expression, Statement)>,
}

/// `{ }`.
#[derive(Debug)]
pub struct ScriptBlockExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// The block.
    pub script_block: Rc<ScriptBlockAst>,
}

/// `$using:a`.
#[derive(Debug)]
pub struct UsingExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// The variable, without `using:`.
    pub sub_expression: Expression,
}

/// The value of a number.
#[derive(Clone, Debug, PartialEq)]
pub enum Constant {
    /// No value: a number that could not be read.
    Null,
    /// The value of an attribute's argument that was left out.
    Boolean(bool),
    /// `1y`.
    SByte(i8),
    /// `1uy`.
    Byte(u8),
    /// `1s`.
    Int16(i16),
    /// `1us`.
    UInt16(u16),
    /// `1`.
    Int32(i32),
    /// `1u`.
    UInt32(u32),
    /// `1l`.
    Int64(i64),
    /// `1ul`.
    UInt64(u64),
    /// `1.5`, `1e3`.
    Double(f64),
    /// `1d`.
    Decimal(Decimal),
    /// `1n`.
    BigInteger(Box<BigInt>),
}

/// A number.
#[derive(Debug)]
pub struct ConstantExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// Its value.
    pub value: Constant,
}

/// How a string is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StringConstantType {
    /// Without quotes.
    BareWord,
    /// `'...'`.
    SingleQuoted,
    /// `"..."`.
    DoubleQuoted,
    /// `@'...'@`.
    SingleQuotedHereString,
    /// `@"..."@`.
    DoubleQuotedHereString,
}

impl StringConstantType {
    /// PowerShell's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::BareWord => "BareWord",
            Self::SingleQuoted => "SingleQuoted",
            Self::DoubleQuoted => "DoubleQuoted",
            Self::SingleQuotedHereString => "SingleQuotedHereString",
            Self::DoubleQuotedHereString => "DoubleQuotedHereString",
        }
    }
}

/// A string without expansion, or a bare word.
#[derive(Debug)]
pub struct StringConstantExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// How it is written.
    pub kind: StringConstantType,
    /// Its value.
    pub value: Str,
}

/// A piece of an expandable string.
#[derive(Debug)]
pub enum StringPart {
    /// Text, escapes resolved.
    Text(Str),
    /// The nested expression with this index.
    Nested(usize),
}

/// A string with variables and subexpressions in it.
#[derive(Debug)]
pub struct ExpandableStringExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// How it is written.
    pub kind: StringConstantType,
    /// PowerShell's Value: escapes resolved, expansions as written.
    pub value: Str,
    /// The expansions.
    pub nested: Vec<Expression>,
    /// Texts and expansions in their order.
    pub parts: Vec<StringPart>,
}

/// `$a`, `@a`.
#[derive(Debug)]
pub struct VariableExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// Its name.
    pub path: VariablePath,
    /// `@a`.
    pub splatted: bool,
}

/// `[type]` as an expression.
#[derive(Debug)]
pub struct TypeExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// The type.
    pub type_name: TypeName,
}

/// What could not be read as an expression.
#[derive(Debug)]
pub struct ErrorExpressionAst {
    /// Where it stands.
    pub extent: Extent,
    /// What was read of it.
    pub nested: Vec<Ast>,
}

/// An attribute or a type in brackets.
#[derive(Debug)]
pub enum AttributeBase {
    /// `[Parameter(...)]`.
    Attribute(AttributeAst),
    /// `[int]`.
    TypeConstraint(TypeConstraintAst),
}

impl AttributeBase {
    /// Where it stands.
    #[must_use]
    pub fn extent(&self) -> Extent {
        match self {
            Self::Attribute(node) => node.extent,
            Self::TypeConstraint(node) => node.extent,
        }
    }

    /// Its type.
    #[must_use]
    pub fn type_name(&self) -> &TypeName {
        match self {
            Self::Attribute(node) => &node.type_name,
            Self::TypeConstraint(node) => &node.type_name,
        }
    }
}

/// `[Parameter(Mandatory, Position = 0)]`.
#[derive(Debug)]
pub struct AttributeAst {
    /// Where it stands, brackets included.
    pub extent: Extent,
    /// Its type.
    pub type_name: TypeName,
    /// Arguments without a name.
    pub positional_arguments: Vec<Expression>,
    /// Arguments with a name.
    pub named_arguments: Vec<NamedAttributeArgumentAst>,
}

/// `Position = 0`.
#[derive(Debug)]
pub struct NamedAttributeArgumentAst {
    /// Where it stands.
    pub extent: Extent,
    /// The name.
    pub argument_name: Str,
    /// Where the name stands.
    pub name_extent: Extent,
    /// The value; `$true` if it was left out.
    pub argument: Expression,
    /// The value was left out.
    pub expression_omitted: bool,
}

/// `[int]` before a variable or a parameter.
#[derive(Debug)]
pub struct TypeConstraintAst {
    /// Where it stands, brackets included.
    pub extent: Extent,
    /// The type.
    pub type_name: TypeName,
}
