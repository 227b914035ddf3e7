//! The tree of a script as objects: `.Ast`, its nodes with their properties, `Find` and `FindAll`.

mod build;
mod token_flags;
mod tokens;

pub use tokens::tokenize;

use super::{NetObject, delegate};
use crate::syntax::ast::ScriptBlockAst;
use crate::syntax::{ParseError, Parsed, TokenKind};
use crate::text::extent::Extent;
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use crate::value::members::args;
use crate::value::{Context, Fault, Result, ScriptBlock, Type, Value};
use std::any::Any;
use std::cell::RefCell;
use std::rc::{Rc, Weak};

/// What a property of a node holds.
enum Field {
    /// A plain value.
    Value(Value),
    /// A node, or nothing.
    Node(Option<Rc<Node>>),
    /// Nodes of a class.
    Nodes(&'static str, Vec<Rc<Node>>),
    /// Pairs of nodes, as the clauses of an `if` are.
    Pairs(Vec<(Rc<Node>, Rc<Node>)>),
}

/// A node of the tree.
pub struct Node {
    class: &'static str,
    source: Rc<Source>,
    extent: Extent,
    fields: Vec<(&'static str, Field)>,
    parent: RefCell<Weak<Node>>,
    block: Option<Rc<ScriptBlockAst>>,
}

impl Node {
    /// The nodes right below, in the order of a visit.
    fn children(&self) -> Vec<Rc<Node>> {
        let mut all = Vec::new();
        for (_, field) in &self.fields {
            match field {
                Field::Value(_) => {}
                Field::Node(node) => all.extend(node.iter().cloned()),
                Field::Nodes(_, nodes) => all.extend(nodes.iter().cloned()),
                Field::Pairs(pairs) => {
                    for (a, b) in pairs {
                        all.push(Rc::clone(a));
                        all.push(Rc::clone(b));
                    }
                }
            }
        }
        all
    }

    fn text(&self) -> &str {
        self.source.slice(self.extent)
    }

    fn field(&self, name: &str) -> Option<&Field> {
        self.fields
            .iter()
            .find(|(held, _)| eq_ignore_case(held, name))
            .map(|(_, field)| field)
    }
}

/// A node as an object. The tree lives as long as any of its nodes is held.
pub struct Ast {
    node: Rc<Node>,
    root: Rc<Node>,
}

impl Ast {
    /// The tree of a script block.
    pub fn of_block(block: &Rc<ScriptBlock>) -> Value {
        let Some(function) = &block.function else {
            return Ast::of_script(&block.ast);
        };
        let root = build::function_tree(function);
        Value::net(Ast {
            node: Rc::clone(&root),
            root,
        })
    }

    /// The tree of what was parsed.
    pub fn of_script(script: &Rc<ScriptBlockAst>) -> Value {
        let root = build::tree(script);
        Value::net(Ast {
            node: Rc::clone(&root),
            root,
        })
    }

    fn wrap(&self, node: &Rc<Node>) -> Value {
        Value::net(Ast {
            node: Rc::clone(node),
            root: Rc::clone(&self.root),
        })
    }

    fn value(&self, field: &Field) -> Value {
        let list = |class: &str, items: Vec<Value>| {
            Value::list_of(
                Type::generic(
                    "System.Collections.ObjectModel.ReadOnlyCollection",
                    vec![Type::named(&language(class))],
                ),
                items,
            )
        };
        match field {
            Field::Value(value) => value.clone(),
            Field::Node(None) => Value::Null,
            Field::Node(Some(node)) => self.wrap(node),
            Field::Nodes(class, nodes) => {
                list(class, nodes.iter().map(|node| self.wrap(node)).collect())
            }
            Field::Pairs(pairs) => {
                let items = pairs
                    .iter()
                    .map(|(a, b)| super::tuple::Tuple::tuple(vec![self.wrap(a), self.wrap(b)]))
                    .collect();
                Value::list_of(
                    Type::generic(
                        "System.Collections.ObjectModel.ReadOnlyCollection",
                        vec![Type::named("System.Tuple")],
                    ),
                    items,
                )
            }
        }
    }

    /// The nodes that a test takes, the node itself first; without nested script blocks unless asked for.
    fn find(
        &self,
        test: &Value,
        nested: bool,
        first: bool,
        cx: &mut dyn Context,
    ) -> Result<Vec<Value>> {
        let mut found = Vec::new();
        let mut open = vec![Rc::clone(&self.node)];
        while let Some(node) = open.pop() {
            let value = self.wrap(&node);
            if delegate::test(test, &value, cx)? {
                found.push(value);
                if first {
                    break;
                }
            }
            let closed = !nested
                && !Rc::ptr_eq(&node, &self.node)
                && matches!(
                    node.class,
                    "ScriptBlockExpressionAst" | "FunctionDefinitionAst" | "TypeDefinitionAst"
                );
            if !closed {
                open.extend(node.children().into_iter().rev());
            }
        }
        Ok(found)
    }

    /// What `SafeGetValue` gives: constants, and arrays and tables of them.
    fn safe_value(&self, node: &Rc<Node>) -> Result<Value> {
        let inner = |name: &str| match node.field(name) {
            Some(Field::Node(Some(inner))) => Some(Rc::clone(inner)),
            _ => None,
        };
        match node.class {
            "ConstantExpressionAst" | "StringConstantExpressionAst" => {
                Ok(match node.field("Value") {
                    Some(Field::Value(value)) => value.clone(),
                    _ => Value::Null,
                })
            }
            "PipelineAst" => match node.field("PipelineElements") {
                Some(Field::Nodes(_, nodes)) if nodes.len() == 1 => match nodes.first() {
                    Some(only) => self.safe_value(only),
                    None => Ok(Value::Null),
                },
                _ => Err(unsafe_value()),
            },
            "CommandExpressionAst" => match inner("Expression") {
                Some(inner) => self.safe_value(&inner),
                None => Err(unsafe_value()),
            },
            "ParenExpressionAst" => match inner("Pipeline") {
                Some(inner) => self.safe_value(&inner),
                None => Err(unsafe_value()),
            },
            "ArrayLiteralAst" => {
                let mut items = Vec::new();
                for child in node.children() {
                    items.push(self.safe_value(&child)?);
                }
                Ok(Value::array(items))
            }
            "HashtableAst" => {
                let table = crate::value::Dictionary::hashtable();
                if let Some(Field::Pairs(pairs)) = node.field("KeyValuePairs") {
                    for (key, value) in pairs {
                        table.set(self.safe_value(key)?, self.safe_value(value)?);
                    }
                }
                Ok(Value::dictionary(table))
            }
            "VariableExpressionAst" => match node.text().to_ascii_lowercase().as_str() {
                "$true" => Ok(Value::TRUE),
                "$false" => Ok(Value::FALSE),
                "$null" => Ok(Value::Null),
                _ => Err(unsafe_value()),
            },
            _ => Err(unsafe_value()),
        }
    }
}

fn unsafe_value() -> Box<Fault> {
    Fault::net(
        "System.InvalidOperationException",
        "Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic expression: {0}.",
    )
}

fn language(class: &str) -> String {
    format!("System.Management.Automation.Language.{class}")
}

impl NetObject for Ast {
    fn type_of(&self) -> Type {
        Type::named(&language(self.node.class))
    }

    fn to_text(&self) -> String {
        self.node.text().to_owned()
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("Extent") {
            return Some(Value::net(Position {
                source: Rc::clone(&self.node.source),
                extent: self.node.extent,
            }));
        }
        if is("Parent") {
            return Some(match self.node.parent.borrow().upgrade() {
                Some(parent) => self.wrap(&parent),
                None => Value::Null,
            });
        }
        self.node.field(name).map(|field| self.value(field))
    }

    fn property_names(&self) -> Vec<String> {
        self.node
            .fields
            .iter()
            .map(|(name, _)| *name)
            .chain(["Extent", "Parent"])
            .map(str::to_owned)
            .collect()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        list: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let nested = args::flag(list, 1).unwrap_or(false);
        Some(match (name, list) {
            ("findall", [test, _]) => self.find(test, nested, false, cx).map(Value::array),
            ("find", [test, _]) => self
                .find(test, nested, true, cx)
                .map(|found| found.into_iter().next().unwrap_or_default()),
            ("getscriptblock", []) => {
                let block = self.node.block.as_ref()?;
                Ok(Value::ScriptBlock(Rc::new(ScriptBlock::new(Rc::clone(
                    block,
                )))))
            }
            ("getcommandname", []) if self.node.class == "CommandAst" => {
                let first = self.node.children().into_iter().next();
                Ok(match first {
                    Some(first) if first.class == "StringConstantExpressionAst" => {
                        match first.field("Value") {
                            Some(Field::Value(value)) => value.clone(),
                            _ => Value::Null,
                        }
                    }
                    _ => Value::Null,
                })
            }
            ("safegetvalue", _) => self
                .safe_value(&self.node)
                .map_err(|fault| Fault::in_method("SafeGetValue", list.len(), fault)),
            ("tostring", []) => Ok(Value::str(self.node.text())),
            ("copy", []) => {
                let root = self.node.block.as_ref().map(build::tree)?;
                Ok(Value::net(Ast {
                    node: Rc::clone(&root),
                    root,
                }))
            }
            _ => return None,
        })
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(
            other
                .downcast::<Ast>()
                .is_some_and(|other| Rc::ptr_eq(&self.node, &other.node)),
        )
    }

    fn hash(&self) -> Option<u64> {
        Some(Rc::as_ptr(&self.node) as usize as u64)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// An extent: where a node stands.
pub struct Position {
    /// The text.
    pub source: Rc<Source>,
    /// Where.
    pub extent: Extent,
}

impl Position {
    /// Where a script block stands.
    pub fn of_block(block: &ScriptBlock) -> Value {
        Value::net(Position {
            source: Rc::clone(&block.ast.source),
            extent: block.ast.extent,
        })
    }
}

impl NetObject for Position {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.Language.InternalScriptExtent")
    }
    fn to_text(&self) -> String {
        self.source.slice(self.extent).to_owned()
    }
    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let (source, extent) = (&self.source, self.extent);
        let (start, end) = (source.position(extent.start), source.position(extent.end));
        Some(if is("Text") || is("Content") {
            Value::str(source.slice(extent))
        } else if is("File") {
            source.name().map_or(Value::Null, Value::str)
        } else if is("StartLineNumber") || is("StartLine") {
            Value::Int(start.line as i32)
        } else if is("EndLineNumber") || is("EndLine") {
            Value::Int(end.line as i32)
        } else if is("StartColumnNumber") || is("StartColumn") {
            Value::Int(start.column as i32)
        } else if is("EndColumnNumber") || is("EndColumn") {
            Value::Int(end.column as i32)
        } else if is("StartOffset") || is("Start") {
            Value::Int(source.utf16_offset(extent.start) as i32)
        } else if is("EndOffset") {
            Value::Int(source.utf16_offset(extent.end) as i32)
        } else if is("StartScriptPosition") {
            Place::of(source, extent.start)
        } else if is("EndScriptPosition") {
            Place::of(source, extent.end)
        } else {
            return None;
        })
    }
    fn property_names(&self) -> Vec<String> {
        [
            "File",
            "StartScriptPosition",
            "EndScriptPosition",
            "StartLineNumber",
            "StartColumnNumber",
            "EndLineNumber",
            "EndColumnNumber",
            "Text",
            "StartOffset",
            "EndOffset",
        ]
        .map(str::to_owned)
        .to_vec()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A place in a text: where an extent begins or ends.
struct Place {
    source: Rc<Source>,
    at: u32,
}

impl Place {
    fn of(source: &Rc<Source>, at: u32) -> Value {
        Value::net(Place {
            source: Rc::clone(source),
            at,
        })
    }
}

impl NetObject for Place {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.Language.InternalScriptPosition")
    }
    fn to_text(&self) -> String {
        self.type_of().full_name()
    }
    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        let place = self.source.position(self.at);
        Some(if is("File") {
            self.source.name().map_or(Value::Null, Value::str)
        } else if is("LineNumber") {
            Value::Int(place.line as i32)
        } else if is("ColumnNumber") {
            Value::Int(place.column as i32)
        } else if is("Line") {
            Value::str(self.source.line(place.line))
        } else if is("Offset") {
            Value::Int(self.source.utf16_offset(self.at) as i32)
        } else {
            return None;
        })
    }
    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        (name == "getfullscript" && args.is_empty()).then(|| Ok(Value::str(self.source.text())))
    }
    fn property_names(&self) -> Vec<String> {
        ["File", "LineNumber", "ColumnNumber", "Line", "Offset"]
            .map(str::to_owned)
            .to_vec()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A part of what the parser found besides the tree: an error or a token.
struct Finding {
    of: &'static str,
    shown: String,
    fields: Vec<(&'static str, Value)>,
}

impl NetObject for Finding {
    fn type_of(&self) -> Type {
        Type::named(&language(self.of))
    }
    fn to_text(&self) -> String {
        self.shown.clone()
    }
    fn get(&self, name: &str) -> Option<Value> {
        self.fields
            .iter()
            .find(|(held, _)| eq_ignore_case(held, name))
            .map(|(_, value)| value.clone())
    }
    fn property_names(&self) -> Vec<String> {
        self.fields
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn error(source: &Rc<Source>, found: &ParseError) -> Value {
    Value::net(Finding {
        of: "ParseError",
        shown: found.message.clone(),
        fields: vec![
            (
                "Extent",
                Value::net(Position {
                    source: Rc::clone(source),
                    extent: found.extent,
                }),
            ),
            ("ErrorId", Value::str(found.id)),
            ("Message", Value::str(found.message.as_str())),
            ("IncompleteInput", Value::Bool(found.incomplete)),
        ],
    })
}

/// The kind of a token, as PowerShell's enumeration has it.
fn token_kind(kind: TokenKind, cx: &mut dyn Context) -> Value {
    let name = Value::str(kind.name());
    let of = Type::named(&language("TokenKind"));
    crate::value::convert::convert(&name, &of, cx).unwrap_or(name)
}

/// The class of a token, and what that class adds.
fn token_class(kind: TokenKind, text: &str) -> (&'static str, Option<(&'static str, Value)>) {
    match kind {
        TokenKind::Variable | TokenKind::SplattedVariable => {
            let name = text.trim_start_matches(['$', '@']);
            let name = name
                .strip_prefix('{')
                .and_then(|name| name.strip_suffix('}'))
                .unwrap_or(name);
            ("VariableToken", Some(("Name", Value::str(name))))
        }
        TokenKind::Parameter => {
            let name = text.get(1..).unwrap_or_default().trim_end_matches(':');
            ("ParameterToken", Some(("ParameterName", Value::str(name))))
        }
        TokenKind::Label => {
            let name = text.get(1..).unwrap_or_default();
            ("LabelToken", Some(("LabelText", Value::str(name))))
        }
        TokenKind::Number => ("NumberToken", None),
        TokenKind::StringLiteral | TokenKind::HereStringLiteral => ("StringLiteralToken", None),
        TokenKind::StringExpandable | TokenKind::HereStringExpandable => {
            ("StringExpandableToken", None)
        }
        TokenKind::Redirection => ("FileRedirectionToken", None),
        _ => ("Token", None),
    }
}

/// `[Parser]::ParseInput(text, [ref]$tokens, [ref]$errors)` and `ParseFile(path, ...)`.
pub fn parser(name: &str, list: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    let given = list.first()?.to_text();
    let source = match name {
        "parseinput" => Source::new(given),
        "parsefile" => {
            let path = crate::value::members::path::full(&given, cx);
            let bytes = match cx.world().read(&path) {
                Ok(bytes) => bytes,
                Err(fault) => return Some(Err(fault)),
            };
            let text = super::encoding::decode_file(
                &bytes,
                super::encoding::Encoding::of(super::encoding::Kind::Utf8),
            );
            Source::named(path, text)
        }
        _ => return None,
    };
    let source = Rc::new(source);
    let Parsed {
        script,
        errors,
        tokens,
        ..
    } = crate::syntax::parse_with_tokens(Rc::clone(&source));
    let tokens = tokens
        .iter()
        .map(|token| {
            let text = source.slice(token.extent);
            let (of, own) = token_class(token.kind, text);
            let mut fields = vec![
                ("Text", Value::str(text)),
                (
                    "TokenFlags",
                    Value::enumeration(&language("TokenFlags"), token_flags::flags(token)),
                ),
                ("Kind", token_kind(token.kind, cx)),
                ("HasError", Value::Bool(token.flags.in_error)),
                (
                    "Extent",
                    Value::net(Position {
                        source: Rc::clone(&source),
                        extent: token.extent,
                    }),
                ),
            ];
            fields.extend(own);
            Value::net(Finding {
                of,
                shown: text.to_owned(),
                fields,
            })
        })
        .collect();
    let errors = errors.iter().map(|found| error(&source, found)).collect();
    let (first, second) = match list.len() {
        3 => (list.get(1), list.get(2)),
        _ => (list.get(2), list.get(3)),
    };
    let written = args::write_back(
        first,
        Value::array_of(Type::named(&language("Token")), tokens),
    )
    .and_then(|()| {
        args::write_back(
            second,
            Value::array_of(Type::named(&language("ParseError")), errors),
        )
    });
    Some(written.map(|()| Ast::of_script(&script)))
}
