//! What stands in an attribute: constants, types, script blocks.

use super::DeclareContext;
use crate::syntax::TokenKind;
use crate::syntax::ast::{
    AttributeAst, AttributeBase, CommandBaseAst, Constant, Expression, ScriptBlockAst, Statement,
    Str, TypeName,
};
use crate::value::{Fault, NoContext, Result, ScriptBlock, Type, Value};
use crate::value::{convert, types};
use std::rc::Rc;

/// The value of an expression that needs nobody's help.
pub fn constant(expression: &Expression) -> Option<Value> {
    Some(match expression {
        Expression::Constant(node) => number(&node.value),
        Expression::StringConstant(node) => Value::str(node.value.as_str()),
        Expression::Variable(node) if node.path.is_unqualified() && !node.splatted => {
            let is = |name: &str| node.path.name().eq_ignore_ascii_case(name);
            if is("true") {
                Value::TRUE
            } else if is("false") {
                Value::FALSE
            } else if is("null") {
                Value::Null
            } else {
                return None;
            }
        }
        Expression::ArrayLiteral(node) => Value::array(
            node.elements
                .iter()
                .map(constant)
                .collect::<Option<Vec<_>>>()?,
        ),
        Expression::ArrayExpression(node) => {
            let mut items = Vec::new();
            for statement in &node.sub_expression.statements {
                match constant_statement(statement)? {
                    Value::Array(array) => items.extend(array.items.borrow().iter().cloned()),
                    one => items.push(one),
                }
            }
            Value::array(items)
        }
        Expression::Paren(node) => constant_statement(&node.pipeline)?,
        Expression::Unary(node) if node.token_kind == TokenKind::Minus => {
            negated(&constant(&node.child)?)?
        }
        Expression::Convert(node) => {
            let of = plain_type(&node.type_constraint.type_name)?;
            convert::convert(&constant(&node.child)?, &of, &mut NoContext).ok()?
        }
        _ => return None,
    })
}

fn constant_statement(statement: &Statement) -> Option<Value> {
    match statement {
        Statement::Pipeline(pipeline) => match pipeline.elements.as_slice() {
            [CommandBaseAst::Expression(node)] if node.redirections.is_empty() => {
                constant(&node.expression)
            }
            _ => None,
        },
        Statement::CommandExpression(node) => constant(&node.expression),
        _ => None,
    }
}

/// The value of a number.
fn number(constant: &Constant) -> Value {
    match constant {
        Constant::Boolean(truth) => Value::Bool(*truth),
        Constant::Null => Value::Null,
        Constant::SByte(it) => Value::SByte(*it),
        Constant::Byte(it) => Value::Byte(*it),
        Constant::Int16(it) => Value::Int16(*it),
        Constant::UInt16(it) => Value::UInt16(*it),
        Constant::Int32(it) => Value::Int(*it),
        Constant::UInt32(it) => Value::UInt(*it),
        Constant::Int64(it) => Value::Long(*it),
        Constant::UInt64(it) => Value::ULong(*it),
        Constant::Double(it) => Value::Double(*it),
        Constant::Decimal(it) => Value::decimal(*it),
        Constant::BigInteger(it) => Value::big((**it).clone()),
    }
}

fn negated(value: &Value) -> Option<Value> {
    Some(match value {
        Value::Int(it) => it
            .checked_neg()
            .map_or_else(|| Value::Long(-i64::from(*it)), Value::Int),
        Value::Long(it) => Value::Long(it.checked_neg()?),
        Value::Double(it) => Value::Double(-it),
        Value::Decimal(it) => Value::decimal(-**it),
        _ => return None,
    })
}

/// A type by name, without the classes of a script.
pub(super) fn plain_type(name: &TypeName) -> Option<Type> {
    match name {
        TypeName::Simple(node) => types::resolve_name(&node.name),
        TypeName::Array(node) => {
            let element = plain_type(&node.element)?;
            let rank = u8::try_from(node.rank).ok()?;
            Some(Type::Array(Rc::new(element), rank.max(1)))
        }
        TypeName::Generic(node) => {
            let definition = node.definition.name();
            let full = match types::resolve_name(&definition) {
                Some(of) => of.full_name(),
                None => {
                    let arity = node.arguments.len();
                    let qualified = [
                        definition.clone(),
                        format!("System.{definition}"),
                        format!("System.Collections.Generic.{definition}"),
                    ];
                    qualified.into_iter().find(|name| {
                        crate::grammar::type_facts(&format!("{name}`{arity}")).is_some()
                            || crate::grammar::type_facts(name).is_some()
                            || name == "System.Nullable"
                    })?
                }
            };
            let arguments = node
                .arguments
                .iter()
                .map(plain_type)
                .collect::<Option<Vec<_>>>()?;
            Some(Type::generic(&full, arguments))
        }
    }
}

/// A type that is known by name only.
fn named_type(name: &TypeName) -> Type {
    let of = |name: &TypeName| plain_type(name).unwrap_or_else(|| named_type(name));
    match name {
        TypeName::Simple(node) => Type::named(&node.name),
        TypeName::Array(node) => Type::Array(
            Rc::new(of(&node.element)),
            u8::try_from(node.rank).unwrap_or(1).max(1),
        ),
        TypeName::Generic(node) => {
            let definition = match node.definition.name() {
                name if name.eq_ignore_ascii_case("nullable") => "System.Nullable".to_owned(),
                name => name,
            };
            Type::generic(&definition, node.arguments.iter().map(of).collect())
        }
    }
}

/// The context of declarations that are part of emsh: constants, and types known by name.
pub struct Plain;

impl DeclareContext for Plain {
    fn resolve(&mut self, name: &TypeName) -> Option<Type> {
        Some(plain_type(name).unwrap_or_else(|| named_type(name)))
    }

    fn evaluate(&mut self, expression: &Expression) -> Result<Value> {
        // `[Enum]::Member`, `[int]::MaxValue`
        if let Expression::Member(node) = expression
            && let Expression::Type(of) = &node.expression
            && let Expression::StringConstant(member) = &node.member
            && let Some(of) = plain_type(&of.type_name)
            && let Ok(value) =
                convert::convert(&Value::str(member.value.as_str()), &of, &mut NoContext)
        {
            return Ok(value);
        }
        Err(Fault::runtime(
            "NotAConstant",
            "A declaration holds an expression that is no constant.",
        ))
    }

    fn block(&mut self, block: &Rc<ScriptBlockAst>) -> Rc<ScriptBlock> {
        Rc::new(ScriptBlock::new(Rc::clone(block)))
    }
}

/// An attribute with its arguments evaluated.
pub(super) struct Attribute {
    /// The name without namespace and without `Attribute`.
    pub(super) name: Str,
    pub(super) positional: Vec<Value>,
    pub(super) named: Vec<(Str, Value)>,
}

impl Attribute {
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.named
            .iter()
            .rfind(|(held, _)| held.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    pub(super) fn flag(&self, name: &str) -> bool {
        self.get(name).is_some_and(convert::truth)
    }

    pub(super) fn text(&self, name: &str) -> Option<Str> {
        self.get(name).map(|value| Str::from(value.to_text()))
    }

    pub(super) fn int(&self, at: usize) -> Option<i32> {
        convert::to_i32(self.positional.get(at)?).ok()
    }

    /// All positional arguments as texts, arrays flattened.
    pub(super) fn texts(&self) -> Vec<Str> {
        let mut texts = Vec::new();
        for value in &self.positional {
            match value.base() {
                Value::Array(array) => {
                    texts.extend(
                        array
                            .items
                            .borrow()
                            .iter()
                            .map(|it| Str::from(it.to_text())),
                    );
                }
                _ => texts.push(Str::from(value.to_text())),
            }
        }
        texts
    }
}

/// The name of an attribute as it is looked up.
pub(super) fn attribute_name(attribute: &AttributeAst) -> Str {
    let whole = attribute.type_name.name();
    let name = whole
        .strip_prefix("System.Management.Automation.")
        .or_else(|| whole.strip_prefix("System."))
        .unwrap_or(&whole);
    let short = name.len().checked_sub("Attribute".len()).filter(|at| {
        *at > 0
            && name
                .get(*at..)
                .is_some_and(|tail| tail.eq_ignore_ascii_case("Attribute"))
    });
    Str::from(short.and_then(|at| name.get(..at)).unwrap_or(name))
}

/// Evaluates the arguments of an attribute.
pub(super) fn read(attribute: &AttributeAst, cx: &mut dyn DeclareContext) -> Result<Attribute> {
    let mut positional = Vec::with_capacity(attribute.positional_arguments.len());
    for argument in &attribute.positional_arguments {
        positional.push(evaluate(argument, cx)?);
    }
    let mut named = Vec::with_capacity(attribute.named_arguments.len());
    for argument in &attribute.named_arguments {
        let value = if argument.expression_omitted {
            Value::TRUE
        } else {
            evaluate(&argument.argument, cx)?
        };
        named.push((argument.argument_name.clone(), value));
    }
    Ok(Attribute {
        name: attribute_name(attribute),
        positional,
        named,
    })
}

fn evaluate(expression: &Expression, cx: &mut dyn DeclareContext) -> Result<Value> {
    if let Some(value) = constant(expression) {
        return Ok(value);
    }
    match expression {
        Expression::ScriptBlock(node) => Ok(Value::ScriptBlock(cx.block(&node.script_block))),
        Expression::Type(node) => match cx.resolve(&node.type_name) {
            Some(of) => Ok(Value::of_type(of)),
            None => Err(type_not_found(&node.type_name)),
        },
        _ => cx.evaluate(expression),
    }
}

/// `TypeNotFound`.
pub(super) fn type_not_found(name: &TypeName) -> Box<Fault> {
    let template = crate::grammar::message("ParserStrings", "TypeNotFound")
        .unwrap_or("Unable to find type [{0}].");
    let mut fault = Fault::runtime("TypeNotFound", super::fill(template, &[&name.full_name()]));
    fault.at = Some(name.extent());
    fault
}

/// The type constraints among attributes.
pub(super) fn type_constraints(
    attributes: &[AttributeBase],
) -> impl DoubleEndedIterator<Item = &TypeName> {
    attributes.iter().filter_map(|attribute| match attribute {
        AttributeBase::TypeConstraint(node) => Some(&node.type_name),
        AttributeBase::Attribute(_) => None,
    })
}
