//! Nodes from the parser's tree, with the names that PowerShell gives to their parts.

mod expression;
mod statement;

use super::{Field, Node};
use crate::syntax::ast::{
    AttributeAst, AttributeBase, CatchClauseAst, CommandBaseAst, CommandElementAst,
    CommandExpressionAst, CommandParameterAst, Constant, Expression, FunctionDefinitionAst,
    HashtableAst, MemberAst, NamedBlockAst, ParamBlockAst, ParameterAst, PipelineAst,
    RedirectionAst, ScriptBlockAst, Statement, StatementBlockAst, StringConstantExpressionAst,
    TokenKind, TrapStatementAst, TypeConstraintAst, TypeDefinitionAst, TypeName, UsingStatementAst,
    VariableExpressionAst,
};
use crate::text::extent::Extent;
use crate::text::source::Source;
use crate::value::types;
use crate::value::{Type, Value};
use std::cell::RefCell;
use std::rc::{Rc, Weak};

/// The tree below a script block.
pub fn tree(script: &Rc<ScriptBlockAst>) -> Rc<Node> {
    Builder(Rc::clone(&script.source)).script_block(script)
}

/// The tree of a function's definition.
pub fn function_tree(function: &FunctionDefinitionAst) -> Rc<Node> {
    Builder(Rc::clone(&function.body.source)).function(function)
}

struct Builder(Rc<Source>);

type Fields = Vec<(&'static str, Field)>;

fn token(kind: TokenKind) -> Field {
    Field::Value(Value::str(kind.name()))
}

fn text(text: impl AsRef<str>) -> Field {
    Field::Value(Value::str(text.as_ref()))
}

fn flag(flag: bool) -> Field {
    Field::Value(Value::Bool(flag))
}

fn label(label: Option<&str>) -> Field {
    Field::Value(label.map_or(Value::Null, Value::str))
}

/// The type that a name means, as far as that is known without a scope.
fn static_type(name: &TypeName) -> Value {
    types::resolve_plain(name).map_or_else(|| Value::of_type(Type::OBJECT), Value::of_type)
}

fn type_name(name: &TypeName) -> Field {
    Field::Value(Value::custom([
        ("FullName", Value::str(name.full_name())),
        ("Name", Value::str(name.full_name())),
    ]))
}

impl Builder {
    pub(super) fn node(&self, class: &'static str, extent: Extent, fields: Fields) -> Rc<Node> {
        self.with_block(class, extent, fields, None)
    }

    pub(super) fn with_block(
        &self,
        class: &'static str,
        extent: Extent,
        fields: Fields,
        block: Option<Rc<ScriptBlockAst>>,
    ) -> Rc<Node> {
        let node = Rc::new(Node {
            class,
            source: Rc::clone(&self.0),
            extent,
            fields,
            parent: RefCell::new(Weak::new()),
            block,
        });
        for child in node.children() {
            *child.parent.borrow_mut() = Rc::downgrade(&node);
        }
        node
    }

    pub(super) fn script_block(&self, node: &Rc<ScriptBlockAst>) -> Rc<Node> {
        let named = |block: &Option<NamedBlockAst>| {
            Field::Node(block.as_ref().map(|block| self.named_block(block)))
        };
        let fields = vec![
            (
                "UsingStatements",
                Field::Nodes(
                    "UsingStatementAst",
                    node.using_statements
                        .iter()
                        .map(|one| self.using(one))
                        .collect(),
                ),
            ),
            ("Attributes", self.attributes(&node.attributes)),
            (
                "ParamBlock",
                Field::Node(node.param_block.as_ref().map(|one| self.param_block(one))),
            ),
            ("DynamicParamBlock", named(&node.dynamic_param_block)),
            ("BeginBlock", named(&node.begin_block)),
            ("ProcessBlock", named(&node.process_block)),
            ("EndBlock", named(&node.end_block)),
            ("CleanBlock", named(&node.clean_block)),
            ("ScriptRequirements", Field::Value(Value::Null)),
        ];
        self.with_block("ScriptBlockAst", node.extent, fields, Some(Rc::clone(node)))
    }

    pub(super) fn using(&self, node: &UsingStatementAst) -> Rc<Node> {
        let fields = vec![
            ("UsingStatementKind", text(node.kind.name())),
            (
                "Name",
                Field::Node(node.name.as_ref().map(|one| self.string(one))),
            ),
            (
                "Alias",
                Field::Node(node.alias.as_ref().map(|one| self.string(one))),
            ),
            (
                "ModuleSpecification",
                Field::Node(
                    node.module_specification
                        .as_ref()
                        .map(|one| self.hashtable(one)),
                ),
            ),
        ];
        self.node("UsingStatementAst", node.extent, fields)
    }

    pub(super) fn attributes(&self, all: &[AttributeAst]) -> Field {
        Field::Nodes(
            "AttributeAst",
            all.iter().map(|one| self.attribute(one)).collect(),
        )
    }

    pub(super) fn param_block(&self, node: &ParamBlockAst) -> Rc<Node> {
        let fields = vec![
            ("Attributes", self.attributes(&node.attributes)),
            ("Parameters", self.parameters(&node.parameters)),
        ];
        self.node("ParamBlockAst", node.extent, fields)
    }

    pub(super) fn parameters(&self, all: &[ParameterAst]) -> Field {
        Field::Nodes(
            "ParameterAst",
            all.iter().map(|one| self.parameter(one)).collect(),
        )
    }

    pub(super) fn parameter(&self, node: &ParameterAst) -> Rc<Node> {
        let declared = node.attributes.iter().find_map(|one| match one {
            AttributeBase::TypeConstraint(one) => Some(static_type(&one.type_name)),
            AttributeBase::Attribute(_) => None,
        });
        let attributes = node
            .attributes
            .iter()
            .map(|one| self.attribute_base(one))
            .collect();
        let fields = vec![
            ("Attributes", Field::Nodes("AttributeBaseAst", attributes)),
            ("Name", Field::Node(Some(self.variable(&node.name)))),
            (
                "DefaultValue",
                Field::Node(node.default_value.as_ref().map(|one| self.expression(one))),
            ),
            (
                "StaticType",
                Field::Value(declared.unwrap_or_else(|| Value::of_type(Type::OBJECT))),
            ),
        ];
        self.node("ParameterAst", node.extent, fields)
    }

    pub(super) fn named_block(&self, node: &NamedBlockAst) -> Rc<Node> {
        let fields = vec![
            ("BlockKind", text(node.kind.name())),
            ("Unnamed", flag(node.unnamed)),
            ("Traps", self.traps(&node.traps)),
            ("Statements", self.statements(&node.statements)),
        ];
        self.node("NamedBlockAst", node.extent, fields)
    }

    pub(super) fn traps(&self, all: &[TrapStatementAst]) -> Field {
        Field::Nodes(
            "TrapStatementAst",
            all.iter().map(|one| self.trap(one)).collect(),
        )
    }

    pub(super) fn statements(&self, all: &[Statement]) -> Field {
        Field::Nodes(
            "StatementAst",
            all.iter().map(|one| self.statement(one)).collect(),
        )
    }

    pub(super) fn block(&self, node: &StatementBlockAst) -> Rc<Node> {
        let fields = vec![
            ("Traps", self.traps(&node.traps)),
            ("Statements", self.statements(&node.statements)),
        ];
        self.node("StatementBlockAst", node.extent, fields)
    }

    pub(super) fn maybe_block(&self, node: Option<&StatementBlockAst>) -> Field {
        Field::Node(node.map(|one| self.block(one)))
    }

    pub(super) fn attribute_base(&self, node: &AttributeBase) -> Rc<Node> {
        match node {
            AttributeBase::Attribute(node) => self.attribute(node),
            AttributeBase::TypeConstraint(node) => self.type_constraint(node),
        }
    }

    pub(super) fn attribute(&self, node: &AttributeAst) -> Rc<Node> {
        let named = node
            .named_arguments
            .iter()
            .map(|one| {
                let fields = vec![
                    ("ArgumentName", text(&*one.argument_name)),
                    (
                        "Argument",
                        Field::Node(Some(self.expression(&one.argument))),
                    ),
                    ("ExpressionOmitted", flag(one.expression_omitted)),
                ];
                self.node("NamedAttributeArgumentAst", one.extent, fields)
            })
            .collect();
        let fields = vec![
            ("TypeName", type_name(&node.type_name)),
            (
                "PositionalArguments",
                self.expressions(&node.positional_arguments),
            ),
            (
                "NamedArguments",
                Field::Nodes("NamedAttributeArgumentAst", named),
            ),
        ];
        self.node("AttributeAst", node.extent, fields)
    }

    pub(super) fn type_constraint(&self, node: &TypeConstraintAst) -> Rc<Node> {
        self.node(
            "TypeConstraintAst",
            node.extent,
            vec![("TypeName", type_name(&node.type_name))],
        )
    }

    pub(super) fn trap(&self, node: &TrapStatementAst) -> Rc<Node> {
        let fields = vec![
            (
                "TrapType",
                Field::Node(node.trap_type.as_ref().map(|one| self.type_constraint(one))),
            ),
            ("Body", Field::Node(Some(self.block(&node.body)))),
        ];
        self.node("TrapStatementAst", node.extent, fields)
    }

    pub(super) fn catch(&self, node: &CatchClauseAst) -> Rc<Node> {
        let types = node
            .catch_types
            .iter()
            .map(|one| self.type_constraint(one))
            .collect();
        let fields = vec![
            ("CatchTypes", Field::Nodes("TypeConstraintAst", types)),
            ("IsCatchAll", flag(node.catch_types.is_empty())),
            ("Body", Field::Node(Some(self.block(&node.body)))),
        ];
        self.node("CatchClauseAst", node.extent, fields)
    }
}
