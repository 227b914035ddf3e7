//! Nodes from the parser's tree, with the names that PowerShell gives to their parts.

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
    fn node(&self, class: &'static str, extent: Extent, fields: Fields) -> Rc<Node> {
        self.with_block(class, extent, fields, None)
    }

    fn with_block(
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

    fn script_block(&self, node: &Rc<ScriptBlockAst>) -> Rc<Node> {
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

    fn using(&self, node: &UsingStatementAst) -> Rc<Node> {
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

    fn attributes(&self, all: &[AttributeAst]) -> Field {
        Field::Nodes(
            "AttributeAst",
            all.iter().map(|one| self.attribute(one)).collect(),
        )
    }

    fn param_block(&self, node: &ParamBlockAst) -> Rc<Node> {
        let fields = vec![
            ("Attributes", self.attributes(&node.attributes)),
            ("Parameters", self.parameters(&node.parameters)),
        ];
        self.node("ParamBlockAst", node.extent, fields)
    }

    fn parameters(&self, all: &[ParameterAst]) -> Field {
        Field::Nodes(
            "ParameterAst",
            all.iter().map(|one| self.parameter(one)).collect(),
        )
    }

    fn parameter(&self, node: &ParameterAst) -> Rc<Node> {
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

    fn named_block(&self, node: &NamedBlockAst) -> Rc<Node> {
        let fields = vec![
            ("BlockKind", text(node.kind.name())),
            ("Unnamed", flag(node.unnamed)),
            ("Traps", self.traps(&node.traps)),
            ("Statements", self.statements(&node.statements)),
        ];
        self.node("NamedBlockAst", node.extent, fields)
    }

    fn traps(&self, all: &[TrapStatementAst]) -> Field {
        Field::Nodes(
            "TrapStatementAst",
            all.iter().map(|one| self.trap(one)).collect(),
        )
    }

    fn statements(&self, all: &[Statement]) -> Field {
        Field::Nodes(
            "StatementAst",
            all.iter().map(|one| self.statement(one)).collect(),
        )
    }

    fn block(&self, node: &StatementBlockAst) -> Rc<Node> {
        let fields = vec![
            ("Traps", self.traps(&node.traps)),
            ("Statements", self.statements(&node.statements)),
        ];
        self.node("StatementBlockAst", node.extent, fields)
    }

    fn maybe_block(&self, node: Option<&StatementBlockAst>) -> Field {
        Field::Node(node.map(|one| self.block(one)))
    }

    fn attribute_base(&self, node: &AttributeBase) -> Rc<Node> {
        match node {
            AttributeBase::Attribute(node) => self.attribute(node),
            AttributeBase::TypeConstraint(node) => self.type_constraint(node),
        }
    }

    fn attribute(&self, node: &AttributeAst) -> Rc<Node> {
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

    fn type_constraint(&self, node: &TypeConstraintAst) -> Rc<Node> {
        self.node(
            "TypeConstraintAst",
            node.extent,
            vec![("TypeName", type_name(&node.type_name))],
        )
    }

    fn trap(&self, node: &TrapStatementAst) -> Rc<Node> {
        let fields = vec![
            (
                "TrapType",
                Field::Node(node.trap_type.as_ref().map(|one| self.type_constraint(one))),
            ),
            ("Body", Field::Node(Some(self.block(&node.body)))),
        ];
        self.node("TrapStatementAst", node.extent, fields)
    }

    fn catch(&self, node: &CatchClauseAst) -> Rc<Node> {
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

    fn pipeline(&self, node: &PipelineAst) -> Rc<Node> {
        let elements = node.elements.iter().map(|one| self.element(one)).collect();
        let fields = vec![
            ("PipelineElements", Field::Nodes("CommandBaseAst", elements)),
            ("Background", flag(node.background)),
        ];
        self.node("PipelineAst", node.extent, fields)
    }

    fn maybe_statement(&self, node: Option<&Statement>) -> Field {
        Field::Node(node.map(|one| self.statement(one)))
    }

    fn some_statement(&self, node: &Statement) -> Field {
        Field::Node(Some(self.statement(node)))
    }

    fn clauses(&self, all: &[(Statement, StatementBlockAst)]) -> Field {
        Field::Pairs(
            all.iter()
                .map(|(condition, body)| (self.statement(condition), self.block(body)))
                .collect(),
        )
    }

    fn statement(&self, statement: &Statement) -> Rc<Node> {
        let extent = statement.extent();
        let (class, fields): (&'static str, Fields) = match statement {
            Statement::Pipeline(node) => return self.pipeline(node),
            Statement::PipelineChain(node) => (
                "PipelineChainAst",
                vec![
                    ("LhsPipelineChain", self.some_statement(&node.lhs)),
                    ("RhsPipeline", Field::Node(Some(self.pipeline(&node.rhs)))),
                    ("Operator", token(node.operator)),
                    ("Background", flag(node.background)),
                ],
            ),
            Statement::CommandExpression(node) => return self.command_expression(node),
            Statement::Assignment(node) => (
                "AssignmentStatementAst",
                vec![
                    ("Left", self.some_expression(&node.left)),
                    ("Operator", token(node.operator)),
                    ("Right", self.some_statement(&node.right)),
                ],
            ),
            Statement::If(node) => (
                "IfStatementAst",
                vec![
                    ("Clauses", self.clauses(&node.clauses)),
                    ("ElseClause", self.maybe_block(node.else_clause.as_ref())),
                ],
            ),
            Statement::Switch(node) => (
                "SwitchStatementAst",
                vec![
                    ("Label", label(node.label.as_deref())),
                    ("Condition", self.some_statement(&node.condition)),
                    (
                        "Clauses",
                        Field::Pairs(
                            node.clauses
                                .iter()
                                .map(|(value, body)| (self.expression(value), self.block(body)))
                                .collect(),
                        ),
                    ),
                    ("Default", self.maybe_block(node.default.as_ref())),
                ],
            ),
            Statement::ForEach(node) => (
                "ForEachStatementAst",
                vec![
                    ("Label", label(node.label.as_deref())),
                    ("Variable", Field::Node(Some(self.variable(&node.variable)))),
                    ("Condition", self.some_statement(&node.condition)),
                    ("Body", self.maybe_block(Some(&node.body))),
                ],
            ),
            Statement::For(node) => (
                "ForStatementAst",
                vec![
                    ("Label", label(node.label.as_deref())),
                    (
                        "Initializer",
                        self.maybe_statement(node.initializer.as_ref()),
                    ),
                    ("Condition", self.maybe_statement(node.condition.as_ref())),
                    ("Iterator", self.maybe_statement(node.iterator.as_ref())),
                    ("Body", self.maybe_block(Some(&node.body))),
                ],
            ),
            Statement::While(node) => (
                "WhileStatementAst",
                self.loop_fields(node.label.as_deref(), &node.condition, &node.body),
            ),
            Statement::DoWhile(node) => (
                "DoWhileStatementAst",
                self.loop_fields(node.label.as_deref(), &node.condition, &node.body),
            ),
            Statement::DoUntil(node) => (
                "DoUntilStatementAst",
                self.loop_fields(node.label.as_deref(), &node.condition, &node.body),
            ),
            Statement::Try(node) => (
                "TryStatementAst",
                vec![
                    ("Body", self.maybe_block(Some(&node.body))),
                    (
                        "CatchClauses",
                        Field::Nodes(
                            "CatchClauseAst",
                            node.catch_clauses
                                .iter()
                                .map(|one| self.catch(one))
                                .collect(),
                        ),
                    ),
                    ("Finally", self.maybe_block(node.finally.as_ref())),
                ],
            ),
            Statement::Trap(node) => return self.trap(node),
            Statement::Data(node) => (
                "DataStatementAst",
                vec![
                    ("Variable", label(node.variable.as_deref())),
                    ("CommandsAllowed", self.expressions(&node.commands_allowed)),
                    ("Body", self.maybe_block(Some(&node.body))),
                ],
            ),
            Statement::Block(node) => (
                "BlockStatementAst",
                vec![
                    ("Kind", token(node.kind)),
                    ("Body", self.maybe_block(Some(&node.body))),
                ],
            ),
            Statement::Break(node) => (
                "BreakStatementAst",
                vec![("Label", self.maybe(node.label.as_deref()))],
            ),
            Statement::Continue(node) => (
                "ContinueStatementAst",
                vec![("Label", self.maybe(node.label.as_deref()))],
            ),
            Statement::Return(node) => (
                "ReturnStatementAst",
                vec![("Pipeline", self.maybe_statement(node.pipeline.as_ref()))],
            ),
            Statement::Exit(node) => (
                "ExitStatementAst",
                vec![("Pipeline", self.maybe_statement(node.pipeline.as_ref()))],
            ),
            Statement::Throw(node) => (
                "ThrowStatementAst",
                vec![("Pipeline", self.maybe_statement(node.pipeline.as_ref()))],
            ),
            Statement::FunctionDefinition(node) => return self.function(node),
            Statement::TypeDefinition(node) => return self.type_definition(node),
            Statement::Error(_) => ("ErrorStatementAst", Vec::new()),
        };
        self.node(class, extent, fields)
    }

    fn loop_fields(
        &self,
        name: Option<&str>,
        condition: &Statement,
        body: &StatementBlockAst,
    ) -> Fields {
        vec![
            ("Label", label(name)),
            ("Condition", self.some_statement(condition)),
            ("Body", self.maybe_block(Some(body))),
        ]
    }

    fn function(&self, node: &FunctionDefinitionAst) -> Rc<Node> {
        let fields = vec![
            ("IsFilter", flag(node.is_filter)),
            ("IsWorkflow", flag(node.is_workflow)),
            ("Name", text(&*node.name)),
            (
                "Parameters",
                match &node.parameters {
                    Some(all) => self.parameters(all),
                    None => Field::Value(Value::Null),
                },
            ),
            ("Body", Field::Node(Some(self.script_block(&node.body)))),
        ];
        self.node("FunctionDefinitionAst", node.extent, fields)
    }

    fn type_definition(&self, node: &TypeDefinitionAst) -> Rc<Node> {
        let kind = node.kind.name();
        let members = node.members.iter().map(|one| self.member(one)).collect();
        let bases = node
            .base_types
            .iter()
            .map(|one| self.type_constraint(one))
            .collect();
        let fields = vec![
            ("Name", text(&*node.name)),
            ("Attributes", self.attributes(&node.attributes)),
            ("BaseTypes", Field::Nodes("TypeConstraintAst", bases)),
            ("Members", Field::Nodes("MemberAst", members)),
            ("TypeAttributes", text(kind)),
            ("IsEnum", flag(kind == "Enum")),
            ("IsClass", flag(kind == "Class")),
            ("IsInterface", flag(kind == "Interface")),
        ];
        self.node("TypeDefinitionAst", node.extent, fields)
    }

    fn member(&self, member: &MemberAst) -> Rc<Node> {
        match member {
            MemberAst::Property(node) => {
                let of = node
                    .property_type
                    .as_ref()
                    .map(|one| self.type_constraint(one));
                let fields = vec![
                    ("Name", text(&*node.name)),
                    ("PropertyType", Field::Node(of)),
                    ("Attributes", self.attributes(&node.attributes)),
                    ("InitialValue", self.maybe(node.initial_value.as_ref())),
                    ("IsStatic", flag(node.flags.is_static)),
                    ("IsHidden", flag(node.flags.hidden)),
                    ("IsPublic", flag(node.flags.public)),
                ];
                self.node("PropertyMemberAst", node.extent, fields)
            }
            MemberAst::Function(node) => {
                let returns = node
                    .return_type
                    .as_ref()
                    .map(|one| self.type_constraint(one));
                let function = &node.function;
                let parameters = function.parameters.as_deref().unwrap_or_default();
                let fields = vec![
                    ("Name", text(&*node.name)),
                    ("Attributes", self.attributes(&node.attributes)),
                    ("ReturnType", Field::Node(returns)),
                    ("Parameters", self.parameters(parameters)),
                    ("Body", Field::Node(Some(self.script_block(&function.body)))),
                    ("IsStatic", flag(node.flags.is_static)),
                    ("IsHidden", flag(node.flags.hidden)),
                    ("IsPublic", flag(node.flags.public)),
                    ("IsConstructor", flag(node.is_constructor)),
                ];
                self.node("FunctionMemberAst", node.extent, fields)
            }
        }
    }

    fn element(&self, element: &CommandBaseAst) -> Rc<Node> {
        match element {
            CommandBaseAst::Expression(node) => self.command_expression(node),
            CommandBaseAst::Command(node) => {
                let elements = node
                    .elements
                    .iter()
                    .map(|one| match one {
                        CommandElementAst::Parameter(node) => self.command_parameter(node),
                        CommandElementAst::Expression(node) => self.expression(node),
                    })
                    .collect();
                let fields = vec![
                    (
                        "CommandElements",
                        Field::Nodes("CommandElementAst", elements),
                    ),
                    ("InvocationOperator", token(node.invocation_operator)),
                    ("Redirections", self.redirections(&node.redirections)),
                ];
                self.node("CommandAst", node.extent, fields)
            }
        }
    }

    fn command_expression(&self, node: &CommandExpressionAst) -> Rc<Node> {
        let fields = vec![
            ("Expression", self.some_expression(&node.expression)),
            ("Redirections", self.redirections(&node.redirections)),
        ];
        self.node("CommandExpressionAst", node.extent, fields)
    }

    fn command_parameter(&self, node: &CommandParameterAst) -> Rc<Node> {
        let fields = vec![
            ("ParameterName", text(&*node.parameter_name)),
            ("Argument", self.maybe(node.argument.as_deref())),
        ];
        self.node("CommandParameterAst", node.extent, fields)
    }

    fn redirections(&self, all: &[RedirectionAst]) -> Field {
        let nodes = all
            .iter()
            .map(|one| match one {
                RedirectionAst::Merging(node) => self.node(
                    "MergingRedirectionAst",
                    node.extent,
                    vec![
                        ("FromStream", text(node.from.name())),
                        ("ToStream", text(node.to.name())),
                    ],
                ),
                RedirectionAst::File(node) => self.node(
                    "FileRedirectionAst",
                    node.extent,
                    vec![
                        ("FromStream", text(node.from.name())),
                        ("Append", flag(node.append)),
                        ("Location", self.some_expression(&node.location)),
                    ],
                ),
            })
            .collect();
        Field::Nodes("RedirectionAst", nodes)
    }

    fn expressions(&self, all: &[Expression]) -> Field {
        Field::Nodes(
            "ExpressionAst",
            all.iter().map(|one| self.expression(one)).collect(),
        )
    }

    fn some_expression(&self, node: &Expression) -> Field {
        Field::Node(Some(self.expression(node)))
    }

    fn maybe(&self, node: Option<&Expression>) -> Field {
        Field::Node(node.map(|one| self.expression(one)))
    }

    fn string(&self, node: &StringConstantExpressionAst) -> Rc<Node> {
        let fields = vec![
            ("Value", text(&*node.value)),
            ("StringConstantType", text(node.kind.name())),
            ("StaticType", Field::Value(Value::of_type(Type::STRING))),
        ];
        self.node("StringConstantExpressionAst", node.extent, fields)
    }

    fn variable(&self, node: &VariableExpressionAst) -> Rc<Node> {
        let path = Value::custom([
            ("UserPath", Value::str(node.path.user_path.as_str())),
            (
                "IsGlobal",
                Value::Bool(
                    node.path
                        .user_path
                        .to_ascii_lowercase()
                        .starts_with("global:"),
                ),
            ),
            (
                "IsLocal",
                Value::Bool(
                    node.path
                        .user_path
                        .to_ascii_lowercase()
                        .starts_with("local:"),
                ),
            ),
            (
                "IsPrivate",
                Value::Bool(
                    node.path
                        .user_path
                        .to_ascii_lowercase()
                        .starts_with("private:"),
                ),
            ),
            (
                "IsScript",
                Value::Bool(
                    node.path
                        .user_path
                        .to_ascii_lowercase()
                        .starts_with("script:"),
                ),
            ),
            ("IsUnqualified", Value::Bool(node.path.is_unqualified())),
            (
                "IsUnscopedVariable",
                Value::Bool(node.path.is_unqualified()),
            ),
            ("IsVariable", Value::Bool(node.path.is_variable())),
            ("IsDriveQualified", Value::Bool(!node.path.is_variable())),
            (
                "DriveName",
                node.path
                    .drive()
                    .filter(|_| !node.path.is_variable())
                    .map_or(Value::Null, Value::str),
            ),
        ]);
        let fields = vec![
            ("VariablePath", Field::Value(path)),
            ("Splatted", flag(node.splatted)),
            ("StaticType", Field::Value(Value::of_type(Type::OBJECT))),
        ];
        self.node("VariableExpressionAst", node.extent, fields)
    }

    fn hashtable(&self, node: &HashtableAst) -> Rc<Node> {
        let pairs = node
            .pairs
            .iter()
            .map(|(key, value)| (self.expression(key), self.statement(value)))
            .collect();
        self.node(
            "HashtableAst",
            node.extent,
            vec![("KeyValuePairs", Field::Pairs(pairs))],
        )
    }

    fn expression(&self, expression: &Expression) -> Rc<Node> {
        let extent = expression.extent();
        let (class, fields): (&'static str, Fields) = match expression {
            Expression::Ternary(node) => (
                "TernaryExpressionAst",
                vec![
                    ("Condition", self.some_expression(&node.condition)),
                    ("IfTrue", self.some_expression(&node.if_true)),
                    ("IfFalse", self.some_expression(&node.if_false)),
                ],
            ),
            Expression::Binary(node) => (
                "BinaryExpressionAst",
                vec![
                    ("Operator", token(node.operator)),
                    ("Left", self.some_expression(&node.left)),
                    ("Right", self.some_expression(&node.right)),
                ],
            ),
            Expression::Unary(node) => (
                "UnaryExpressionAst",
                vec![
                    ("TokenKind", token(node.token_kind)),
                    ("Child", self.some_expression(&node.child)),
                ],
            ),
            Expression::Attributed(node) => (
                "AttributedExpressionAst",
                vec![
                    (
                        "Attribute",
                        Field::Node(Some(self.attribute_base(&node.attribute))),
                    ),
                    ("Child", self.some_expression(&node.child)),
                ],
            ),
            Expression::Convert(node) => (
                "ConvertExpressionAst",
                vec![
                    (
                        "Type",
                        Field::Node(Some(self.type_constraint(&node.type_constraint))),
                    ),
                    ("Child", self.some_expression(&node.child)),
                    (
                        "StaticType",
                        Field::Value(static_type(&node.type_constraint.type_name)),
                    ),
                ],
            ),
            Expression::Member(node) => (
                "MemberExpressionAst",
                vec![
                    ("Expression", self.some_expression(&node.expression)),
                    ("Member", self.some_expression(&node.member)),
                    ("Static", flag(node.is_static)),
                    ("NullConditional", flag(node.null_conditional)),
                ],
            ),
            Expression::InvokeMember(node) => (
                "InvokeMemberExpressionAst",
                vec![
                    ("Expression", self.some_expression(&node.expression)),
                    ("Member", self.some_expression(&node.member)),
                    ("Arguments", self.expressions(&node.arguments)),
                    ("Static", flag(node.is_static)),
                    ("NullConditional", flag(node.null_conditional)),
                ],
            ),
            Expression::BaseCtorInvokeMember(node) => (
                "BaseCtorInvokeMemberExpressionAst",
                vec![("Arguments", self.expressions(&node.arguments))],
            ),
            Expression::Index(node) => (
                "IndexExpressionAst",
                vec![
                    ("Target", self.some_expression(&node.target)),
                    ("Index", self.some_expression(&node.index)),
                    ("NullConditional", flag(node.null_conditional)),
                ],
            ),
            Expression::ArrayLiteral(node) => (
                "ArrayLiteralAst",
                vec![("Elements", self.expressions(&node.elements))],
            ),
            Expression::ArrayExpression(node) => (
                "ArrayExpressionAst",
                vec![(
                    "SubExpression",
                    self.maybe_block(Some(&node.sub_expression)),
                )],
            ),
            Expression::SubExpression(node) => (
                "SubExpressionAst",
                vec![(
                    "SubExpression",
                    self.maybe_block(Some(&node.sub_expression)),
                )],
            ),
            Expression::Paren(node) => (
                "ParenExpressionAst",
                vec![("Pipeline", self.some_statement(&node.pipeline))],
            ),
            Expression::Hashtable(node) => return self.hashtable(node),
            Expression::ScriptBlock(node) => (
                "ScriptBlockExpressionAst",
                vec![(
                    "ScriptBlock",
                    Field::Node(Some(self.script_block(&node.script_block))),
                )],
            ),
            Expression::Using(node) => (
                "UsingExpressionAst",
                vec![("SubExpression", self.some_expression(&node.sub_expression))],
            ),
            Expression::Constant(node) => {
                let value = constant(&node.value);
                let of = Value::of_type(value.type_of());
                (
                    "ConstantExpressionAst",
                    vec![
                        ("Value", Field::Value(value)),
                        ("StaticType", Field::Value(of)),
                    ],
                )
            }
            Expression::StringConstant(node) => return self.string(node),
            Expression::ExpandableString(node) => (
                "ExpandableStringExpressionAst",
                vec![
                    ("Value", text(&*node.value)),
                    ("StringConstantType", text(node.kind.name())),
                    ("NestedExpressions", self.expressions(&node.nested)),
                    ("StaticType", Field::Value(Value::of_type(Type::STRING))),
                ],
            ),
            Expression::Variable(node) => return self.variable(node),
            Expression::Type(node) => (
                "TypeExpressionAst",
                vec![("TypeName", type_name(&node.type_name))],
            ),
            Expression::Error(_) => ("ErrorExpressionAst", Vec::new()),
        };
        self.node(class, extent, fields)
    }
}

/// The value of a number.
fn constant(held: &Constant) -> Value {
    match held {
        Constant::Null => Value::Null,
        Constant::Boolean(it) => Value::Bool(*it),
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
