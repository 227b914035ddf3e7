//! What an expression that is only written would be: types read from literals, casts, assignments and declarations.
//!
//! Nothing is run, except that variables of the session are looked at.

use crate::engine::runspace::Runspace;
use crate::syntax::ast::{
    CommandAst, CommandBaseAst, CommandElementAst, Constant, Expression, Statement,
};
use crate::syntax::{Token, TokenKind};
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use crate::value::members::signature::{self, FactKind};
use crate::value::{Known, ScriptBlock, Type, Value};
use std::rc::Rc;

/// What is known of a value.
#[derive(Clone)]
pub(super) enum Shape {
    /// It is of a type.
    Of(Type),
    /// A custom object with these properties, in the order of writing.
    Object(Vec<String>),
    /// A dictionary with these keys.
    Table(Vec<String>),
    /// An array with elements like this.
    Many(Box<Shape>),
    /// It is this very value.
    Held(Value),
    /// An object of which only the properties are known.
    Listed(Vec<String>),
    /// Any of these.
    Either(Vec<Shape>),
}

/// So deep goes reading.
const DEEPEST: usize = 12;

/// Reads what stands in a text before the cursor.
pub(super) struct Reader<'a> {
    pub(super) rt: &'a mut Runspace,
    /// The text before the cursor.
    pub(super) before: &'a str,
    /// Its tokens.
    pub(super) tokens: &'a [Token],
}

impl Reader<'_> {
    /// What an expression's text would be.
    pub(super) fn of_text(&mut self, text: &str, depth: usize) -> Option<Shape> {
        if depth > DEEPEST {
            return None;
        }
        let parsed = crate::syntax::parse(Rc::new(Source::new(text)));
        let statement = parsed.script.end_block.as_ref()?.statements.first()?;
        self.of_statement(statement, depth + 1)
    }

    fn of_statement(&mut self, statement: &Statement, depth: usize) -> Option<Shape> {
        if depth > DEEPEST {
            return None;
        }
        match statement {
            Statement::Pipeline(pipeline) => {
                let mut shape: Option<Shape> = None;
                for element in &pipeline.elements {
                    shape = match element {
                        CommandBaseAst::Expression(node) => {
                            self.of_expression(&node.expression, depth + 1)
                        }
                        CommandBaseAst::Command(command) => {
                            self.of_command(command, shape.as_ref())
                        }
                    };
                }
                shape
            }
            Statement::CommandExpression(node) => self.of_expression(&node.expression, depth + 1),
            Statement::Assignment(node) => self.of_statement(&node.right, depth + 1),
            _ => None,
        }
    }

    fn of_command(&mut self, command: &CommandAst, input: Option<&Shape>) -> Option<Shape> {
        let Some(CommandElementAst::Expression(Expression::StringConstant(name))) =
            command.elements.first()
        else {
            return None;
        };
        self.of_command_name(&name.value, input, command.elements.len() > 1)
    }

    /// What a command writes, as it is declared; commands that pass objects on write what they get.
    fn of_command_name(&mut self, name: &str, input: Option<&Shape>, given: bool) -> Option<Shape> {
        let frame = Rc::clone(&self.rt.frame);
        let command = self.rt.lookup_command(name, &frame)?;
        let full = match &command {
            crate::engine::command::Command::Cmdlet(info) => info.name.to_owned(),
            other => other.name().to_string(),
        };
        let is = |known: &str| eq_ignore_case(&full, known);
        if is("Where-Object")
            || is("Sort-Object")
            || is("Tee-Object")
            || is("Get-Unique")
            || is("Select-Object") && !given
        {
            return input.map(|shape| elements(shape.clone()));
        }
        let (_, metadata) = super::commands::metadata(self.rt, &full)?;
        let mut all: Vec<Shape> = Vec::new();
        for output in &metadata.output_types {
            let known = self
                .rt
                .service::<super::PropertySource>()
                .and_then(|source| (source.0)(&output.name));
            if let Some(names) = known {
                all.push(Shape::Listed(names));
            } else if let Some(of) = &output.of {
                all.push(Shape::Of(of.clone()));
            }
        }
        if is("Get-Item") || is("Get-ChildItem") {
            all = vec![
                Shape::Of(Type::Known(Known::FileInfo)),
                Shape::Of(Type::Known(Known::DirectoryInfo)),
            ];
        }
        match all.len() {
            0 => None,
            1 => all.pop(),
            _ => Some(Shape::Either(all)),
        }
    }

    fn of_expression(&mut self, expression: &Expression, depth: usize) -> Option<Shape> {
        if depth > DEEPEST {
            return None;
        }
        let next = depth + 1;
        match expression {
            Expression::Constant(node) => Some(Shape::Of(Type::Known(match node.value {
                Constant::Int32(_) => Known::Int32,
                Constant::Int64(_) => Known::Int64,
                Constant::Double(_) => Known::Double,
                Constant::Decimal(_) => Known::Decimal,
                Constant::BigInteger(_) => Known::BigInteger,
                Constant::Boolean(_) => Known::Boolean,
                Constant::Byte(_) => Known::Byte,
                Constant::SByte(_) => Known::SByte,
                Constant::Int16(_) => Known::Int16,
                Constant::UInt16(_) => Known::UInt16,
                Constant::UInt32(_) => Known::UInt32,
                Constant::UInt64(_) => Known::UInt64,
                Constant::Null => return None,
            }))),
            Expression::StringConstant(_) | Expression::ExpandableString(_) => {
                Some(Shape::Of(Type::STRING))
            }
            Expression::ScriptBlock(_) => Some(Shape::Of(Type::Known(Known::ScriptBlock))),
            Expression::Paren(node) => self.of_statement(&node.pipeline, next),
            Expression::SubExpression(node) => {
                let last = node.sub_expression.statements.last()?;
                self.of_statement(last, next)
            }
            Expression::ArrayExpression(node) => {
                let first = node.sub_expression.statements.first();
                let inner = first.and_then(|statement| self.of_statement(statement, next));
                Some(Shape::Many(Box::new(elements(
                    inner.unwrap_or(Shape::Of(Type::OBJECT)),
                ))))
            }
            Expression::ArrayLiteral(node) => {
                let first = node.elements.first()?;
                let inner = self.of_expression(first, next);
                Some(Shape::Many(Box::new(
                    inner.unwrap_or(Shape::Of(Type::OBJECT)),
                )))
            }
            Expression::Hashtable(node) => Some(Shape::Table(
                node.pairs
                    .iter()
                    .filter_map(|(key, _)| match key {
                        Expression::StringConstant(key) => Some(key.value.to_string()),
                        _ => None,
                    })
                    .collect(),
            )),
            Expression::Convert(node) => {
                let name = node.type_constraint.type_name.full_name();
                if eq_ignore_case(&name, "pscustomobject") || eq_ignore_case(&name, "ordered") {
                    let inner = self.of_expression(&node.child, next);
                    return match inner {
                        Some(Shape::Table(keys)) if eq_ignore_case(&name, "pscustomobject") => {
                            Some(Shape::Object(keys))
                        }
                        other => other,
                    };
                }
                self.type_of_name(&name).map(Shape::Of)
            }
            Expression::Unary(node) => match node.token_kind {
                TokenKind::Not | TokenKind::Exclaim => Some(Shape::Of(Type::Known(Known::Boolean))),
                _ => self.of_expression(&node.child, next),
            },
            Expression::Binary(node) => match node.operator {
                TokenKind::DotDot => Some(Shape::Many(Box::new(Shape::Of(Type::INT)))),
                TokenKind::Plus | TokenKind::Minus | TokenKind::Multiply | TokenKind::Divide => {
                    self.of_expression(&node.left, next)
                }
                TokenKind::Format | TokenKind::Ireplace | TokenKind::Join => {
                    Some(Shape::Of(Type::STRING))
                }
                TokenKind::As => match &node.right {
                    Expression::Type(of) => {
                        self.type_of_name(&of.type_name.full_name()).map(Shape::Of)
                    }
                    _ => None,
                },
                _ => Some(Shape::Of(Type::Known(Known::Boolean))),
            },
            Expression::Variable(node) => self.of_variable(node.path.user_path.as_ref(), next),
            Expression::Index(node) => {
                let target = self.of_expression(&node.target, next)?;
                if let (Shape::Held(value), Expression::Constant(at)) = (&target, &node.index)
                    && let Constant::Int32(at) = at.value
                {
                    let items = crate::value::member::enumerate(value)?;
                    let item = usize::try_from(at)
                        .ok()
                        .and_then(|at| items.get(at).cloned());
                    return item.map(Shape::Held);
                }
                match target {
                    Shape::Table(_) => None,
                    other => Some(elements(other)),
                }
            }
            Expression::Member(node) => {
                let Expression::StringConstant(name) = &node.member else {
                    return None;
                };
                if node.is_static {
                    let Expression::Type(of) = &node.expression else {
                        return None;
                    };
                    let of = self.type_of_name(&of.type_name.full_name())?;
                    return property_of(&of, &name.value, true).map(Shape::Of);
                }
                let object = self.of_expression(&node.expression, next)?;
                match self.property(&object, &name.value) {
                    // What the type alone does not tell the value itself does.
                    None => {
                        let Expression::Variable(variable) = &node.expression else {
                            return None;
                        };
                        let held = self.held(variable.path.user_path.as_ref())?;
                        self.property(&held, &name.value)
                    }
                    found => found,
                }
            }
            Expression::InvokeMember(node) => {
                let Expression::StringConstant(name) = &node.member else {
                    return None;
                };
                if node.is_static {
                    let Expression::Type(of) = &node.expression else {
                        return None;
                    };
                    let of = self.type_of_name(&of.type_name.full_name())?;
                    if eq_ignore_case(&name.value, "new") {
                        return Some(Shape::Of(of));
                    }
                    return returned(&of, &name.value, true).map(Shape::Of);
                }
                match self.of_expression(&node.expression, next)? {
                    Shape::Of(of) => returned(&of, &name.value, false).map(Shape::Of),
                    Shape::Held(value) => {
                        returned(&value.type_of(), &name.value, false).map(Shape::Of)
                    }
                    _ => None,
                }
            }
            Expression::Type(_) => Some(Shape::Of(Type::Known(Known::Type))),
            Expression::Using(node) => self.of_expression(&node.sub_expression, next),
            _ => None,
        }
    }

    fn property(&mut self, object: &Shape, name: &str) -> Option<Shape> {
        match object {
            Shape::Held(value) => {
                let value = match crate::value::Context::property(self.rt, value, name) {
                    Ok(Some(value)) if !value.is_null() => value,
                    _ => return property_of(&value.type_of(), name, false).map(Shape::Of),
                };
                Some(Shape::Held(value))
            }
            Shape::Of(of) => property_of(of, name, false).map(Shape::Of),
            Shape::Either(all) => all.iter().find_map(|shape| self.property(shape, name)),
            Shape::Object(_) => self.written_property(name),
            _ => None,
        }
    }

    /// The value that a literal in the text gives a property: `@{ Name = 'x' }`.
    fn written_property(&mut self, name: &str) -> Option<Shape> {
        let mut found = None;
        let mut tokens = self.tokens.iter().peekable();
        while let Some(token) = tokens.next() {
            let text = self.slice(token);
            if eq_ignore_case(text, name)
                && tokens
                    .peek()
                    .is_some_and(|next| next.kind == TokenKind::Equals)
            {
                tokens.next();
                found = tokens.peek().map(|value| self.slice(value).to_owned());
            }
        }
        self.of_text(&found?, 1)
    }

    fn type_of_name(&mut self, name: &str) -> Option<Type> {
        let frame = Rc::clone(&self.rt.frame);
        self.rt.type_by_name(name, &frame)
    }

    pub(super) fn slice(&self, token: &Token) -> &str {
        self.before
            .get(token.extent.start as usize..token.extent.end as usize)
            .unwrap_or_default()
    }

    /// What a variable is: by the last assignment before the cursor, or what the session has.
    pub(super) fn of_variable(&mut self, name: &str, depth: usize) -> Option<Shape> {
        if depth > DEEPEST {
            return None;
        }
        if name == "_" || eq_ignore_case(name, "PSItem") {
            return self.of_underscore(depth + 1);
        }
        if let Some(text) = self.assigned(name) {
            return self.of_text(&text, depth + 1);
        }
        if let Some(over) = self.walked(name) {
            return self.of_text(&over, depth + 1).map(elements);
        }
        for (known, of) in [
            (
                "MyInvocation",
                "System.Management.Automation.InvocationInfo",
            ),
            (
                "Host",
                "System.Management.Automation.Internal.Host.InternalHost",
            ),
            ("PSStyle", "System.Management.Automation.PSStyle"),
        ] {
            let of = Type::named(of);
            if eq_ignore_case(name, known) && signature::facts(&of).is_some() {
                return Some(Shape::Of(of));
            }
        }
        if eq_ignore_case(name, "Error") {
            let of = Type::Known(Known::ErrorRecord);
            return Some(Shape::Many(Box::new(Shape::Of(of))));
        }
        self.held(name)
    }

    /// What a variable of the session holds.
    fn held(&mut self, name: &str) -> Option<Shape> {
        let text = format!("${{{name}}}");
        let parsed = crate::syntax::parse(Rc::new(Source::new(text)));
        let block = Rc::new(ScriptBlock::new(parsed.script));
        let frame = Rc::clone(&self.rt.frame);
        let mut collector = crate::engine::sink::Collector::default();
        // Reading a variable has no effect.
        self.rt
            .run_inline(&block, &frame, None, &[], &mut collector)
            .ok()?;
        match collector.into_value() {
            Value::Null | Value::Empty => None,
            value => Some(Shape::Held(value)),
        }
    }

    /// The text that was assigned to a variable last.
    fn assigned(&self, name: &str) -> Option<String> {
        let mut found = None;
        for (at, token) in self.tokens.iter().enumerate() {
            let is_name = self
                .slice(token)
                .strip_prefix('$')
                .is_some_and(|text| eq_ignore_case(text, name));
            if is_name
                && self
                    .tokens
                    .get(at + 1)
                    .is_some_and(|next| next.kind == TokenKind::Equals)
            {
                found = self.rest_of_statement(at + 2);
                // A type before the variable says what it is.
                if let Some(close) = at.checked_sub(1).and_then(|at| self.tokens.get(at))
                    && close.kind == TokenKind::RBracket
                    && let Some(open) = self.tokens.get(..at).and_then(|all| {
                        all.iter()
                            .rposition(|token| token.kind == TokenKind::LBracket)
                    })
                {
                    let start = self.tokens.get(open)?.extent.start as usize;
                    let of = self.before.get(start..close.extent.end as usize)?;
                    found = Some(format!("{of}$null"));
                }
            }
        }
        found
    }

    /// What `foreach ($name in ...)` walks over.
    fn walked(&self, name: &str) -> Option<String> {
        let at = self.tokens.windows(2).position(|pair| {
            pair.first().is_some_and(|token| {
                self.slice(token)
                    .strip_prefix('$')
                    .is_some_and(|text| eq_ignore_case(text, name))
            }) && pair.get(1).is_some_and(|token| token.kind == TokenKind::In)
        })?;
        self.rest_of_statement(at + 2)
    }

    /// The text from a token to the end of its statement.
    fn rest_of_statement(&self, from: usize) -> Option<String> {
        let first = self.tokens.get(from)?;
        let mut depth = 0;
        let mut end = first.extent.end;
        for token in self.tokens.get(from..)? {
            match token.kind {
                TokenKind::LParen
                | TokenKind::LCurly
                | TokenKind::AtParen
                | TokenKind::AtCurly
                | TokenKind::DollarParen => depth += 1,
                TokenKind::RParen | TokenKind::RCurly => {
                    depth -= 1;
                    if depth < 0 {
                        break;
                    }
                }
                TokenKind::Semi | TokenKind::NewLine | TokenKind::EndOfInput if depth == 0 => break,
                _ => {}
            }
            end = token.extent.end;
        }
        self.before
            .get(first.extent.start as usize..end as usize)
            .map(str::to_owned)
    }

    /// What `$_` is in the block that the cursor stands in: what the pipeline before the block's command writes.
    fn of_underscore(&mut self, depth: usize) -> Option<Shape> {
        let mut open = 0;
        let block = self.tokens.iter().rposition(|token| match token.kind {
            TokenKind::RCurly => {
                open += 1;
                false
            }
            TokenKind::LCurly => {
                open -= 1;
                open < 0
            }
            _ => false,
        })?;
        self.of_input(block, depth)
    }

    /// What the pipeline before the command at a token writes.
    pub(super) fn of_input(&mut self, at: usize, depth: usize) -> Option<Shape> {
        let mut level = 0;
        let mut pipe = None;
        let mut start = 0;
        // Behind the beginning of the command nothing counts until the block around it is left.
        let mut beside = false;
        for (position, token) in self.tokens.get(..at)?.iter().enumerate().rev() {
            match token.kind {
                TokenKind::RParen | TokenKind::RCurly => level += 1,
                TokenKind::LParen
                | TokenKind::LCurly
                | TokenKind::AtParen
                | TokenKind::AtCurly
                | TokenKind::DollarParen => {
                    level -= 1;
                    if level < 0 {
                        if pipe.is_some() {
                            start = position + 1;
                            break;
                        }
                        // What stands around has the same input.
                        (level, beside) = (0, false);
                    }
                }
                TokenKind::Pipe if level == 0 && pipe.is_none() && !beside => {
                    pipe = Some(position);
                }
                TokenKind::Semi | TokenKind::NewLine | TokenKind::Equals if level == 0 => {
                    if pipe.is_some() {
                        start = position + 1;
                        break;
                    }
                    beside = true;
                }
                _ => {}
            }
        }
        let pipe = self.tokens.get(pipe?)?.extent.start as usize;
        let start = self.tokens.get(start)?.extent.start as usize;
        let text = self.before.get(start..pipe)?.to_owned();
        self.of_text(&text, depth + 1).map(elements)
    }
}

/// What the elements of a collection are; anything else is itself.
pub(super) fn elements(shape: Shape) -> Shape {
    match shape {
        Shape::Many(inner) => *inner,
        Shape::Of(Type::Array(element, _)) => Shape::Of((*element).clone()),
        Shape::Of(Type::Generic(generic))
            if generic.args.len() == 1 && generic.definition.starts_with("System.Collections") =>
        {
            Shape::Of(generic.args.first().cloned().unwrap_or(Type::OBJECT))
        }
        Shape::Held(value) => match crate::value::member::enumerate(&value) {
            Some(items) => Shape::Held(items.into_iter().next().unwrap_or_default()),
            None => Shape::Held(value),
        },
        other => other,
    }
}

/// The type that a property has.
fn property_of(of: &Type, name: &str, is_static: bool) -> Option<Type> {
    let facts = signature::facts(of)?;
    let member = if is_static {
        facts.statics.get(name)
    } else {
        facts.instances.get(name)
    }?;
    if member.kind != FactKind::Property {
        return None;
    }
    if let Some(of) = &member.of {
        return Some(of.clone());
    }
    // `string Name {get;}`, `static int X {get;}`
    let text = member.definition.trim_start_matches("static ");
    let (name, _) = text.split_once(' ')?;
    crate::value::types::resolve_name(name)
}

/// The type that a method returns.
fn returned(of: &Type, name: &str, is_static: bool) -> Option<Type> {
    let facts = signature::facts(of)?;
    let member = if is_static {
        facts.statics.get(name)
    } else {
        facts.instances.get(name)
    }?;
    let overload = member.overloads.first()?;
    if let Some(of) = &overload.returns {
        return Some(of.clone());
    }
    let text = overload.text.trim_start_matches("static ");
    let (name, _) = text.split_once(' ')?;
    crate::value::types::resolve_name(name)
}
