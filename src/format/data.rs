//! Reading the data of a view: a hashtable literal of grammar/ as a tree of plain values.

use crate::syntax::ast::{CommandBaseAst, Constant, Expression, Statement};
use crate::syntax::{self, ScriptBlockAst};
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use crate::value::ScriptBlock;
use std::rc::Rc;

/// A value of PowerShell's data language.
#[derive(Clone, Debug)]
pub enum Data {
    /// A string.
    Text(String),
    /// A number.
    Number(i64),
    /// `$true`, `$false`.
    Bool(bool),
    /// A block.
    Script(Rc<ScriptBlock>),
    /// `@( )`.
    List(Vec<Data>),
    /// `@{ }`.
    Table(Vec<(String, Data)>),
}

impl Data {
    /// Reads a text that is one literal.
    pub fn read(name: &str, text: &str) -> Option<Data> {
        let source = Rc::new(Source::named(name, text));
        let parsed = syntax::parse(source);
        if !parsed.errors.is_empty() {
            return None;
        }
        from_block(&parsed.script)
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Data> {
        match self {
            Data::Table(pairs) => pairs
                .iter()
                .find(|(held, _)| eq_ignore_case(held, key))
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text of a key.
    pub fn text(&self, key: &str) -> Option<&str> {
        match self.get(key)? {
            Data::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number of a key.
    pub fn number(&self, key: &str) -> Option<i64> {
        match self.get(key)? {
            Data::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// True if the key says so.
    pub fn flag(&self, key: &str) -> bool {
        matches!(self.get(key), Some(Data::Bool(true)))
    }

    /// The elements of a list under a key; a single value is a list of one.
    pub fn list(&self, key: &str) -> &[Data] {
        match self.get(key) {
            Some(Data::List(items)) => items,
            Some(one) => std::slice::from_ref(one),
            None => &[],
        }
    }

    /// The texts of a list under a key.
    pub fn texts(&self, key: &str) -> Vec<String> {
        self.list(key)
            .iter()
            .filter_map(|item| match item {
                Data::Text(text) => Some(text.clone()),
                _ => None,
            })
            .collect()
    }
}

fn from_block(block: &ScriptBlockAst) -> Option<Data> {
    let statements = &block.end_block.as_ref()?.statements;
    match statements.as_slice() {
        [one] => from_statement(one),
        _ => None,
    }
}

fn from_statement(statement: &Statement) -> Option<Data> {
    match statement {
        Statement::Pipeline(pipeline) => match pipeline.elements.as_slice() {
            [CommandBaseAst::Expression(expression)] => from_expression(&expression.expression),
            _ => None,
        },
        Statement::CommandExpression(expression) => from_expression(&expression.expression),
        _ => None,
    }
}

fn from_expression(expression: &Expression) -> Option<Data> {
    Some(match expression {
        Expression::StringConstant(text) => Data::Text(text.value.to_string()),
        Expression::Constant(number) => match number.value {
            Constant::Int32(number) => Data::Number(number.into()),
            _ => return None,
        },
        Expression::Variable(variable) => {
            Data::Bool(variable.path.name().eq_ignore_ascii_case("true"))
        }
        Expression::ScriptBlock(block) => {
            Data::Script(Rc::new(ScriptBlock::new(Rc::clone(&block.script_block))))
        }
        Expression::Paren(inner) => from_statement(&inner.pipeline)?,
        Expression::ArrayLiteral(list) => Data::List(
            list.elements
                .iter()
                .map(from_expression)
                .collect::<Option<_>>()?,
        ),
        Expression::ArrayExpression(list) => {
            let mut items = Vec::new();
            for statement in &list.sub_expression.statements {
                match from_statement(statement)? {
                    Data::List(more) => items.extend(more),
                    one => items.push(one),
                }
            }
            Data::List(items)
        }
        Expression::Hashtable(table) => Data::Table(
            table
                .pairs
                .iter()
                .map(|(key, value)| match from_expression(key)? {
                    Data::Text(key) => Some((key, from_statement(value)?)),
                    Data::Number(key) => Some((key.to_string(), from_statement(value)?)),
                    _ => None,
                })
                .collect::<Option<_>>()?,
        ),
        _ => return None,
    })
}
