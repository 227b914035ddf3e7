//! Statements and commands as nodes.

use super::*;

impl Builder {
    pub(super) fn pipeline(&self, node: &PipelineAst) -> Rc<Node> {
        let elements = node.elements.iter().map(|one| self.element(one)).collect();
        let fields = vec![
            ("PipelineElements", Field::Nodes("CommandBaseAst", elements)),
            ("Background", flag(node.background)),
        ];
        self.node("PipelineAst", node.extent, fields)
    }

    pub(super) fn maybe_statement(&self, node: Option<&Statement>) -> Field {
        Field::Node(node.map(|one| self.statement(one)))
    }

    pub(super) fn some_statement(&self, node: &Statement) -> Field {
        Field::Node(Some(self.statement(node)))
    }

    pub(super) fn clauses(&self, all: &[(Statement, StatementBlockAst)]) -> Field {
        Field::Pairs(
            all.iter()
                .map(|(condition, body)| (self.statement(condition), self.block(body)))
                .collect(),
        )
    }

    pub(super) fn statement(&self, statement: &Statement) -> Rc<Node> {
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

    pub(super) fn loop_fields(
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

    pub(super) fn function(&self, node: &FunctionDefinitionAst) -> Rc<Node> {
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

    pub(super) fn type_definition(&self, node: &TypeDefinitionAst) -> Rc<Node> {
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

    pub(super) fn member(&self, member: &MemberAst) -> Rc<Node> {
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

    pub(super) fn element(&self, element: &CommandBaseAst) -> Rc<Node> {
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

    pub(super) fn command_expression(&self, node: &CommandExpressionAst) -> Rc<Node> {
        let fields = vec![
            ("Expression", self.some_expression(&node.expression)),
            ("Redirections", self.redirections(&node.redirections)),
        ];
        self.node("CommandExpressionAst", node.extent, fields)
    }

    pub(super) fn command_parameter(&self, node: &CommandParameterAst) -> Rc<Node> {
        let fields = vec![
            ("ParameterName", text(&*node.parameter_name)),
            ("Argument", self.maybe(node.argument.as_deref())),
        ];
        self.node("CommandParameterAst", node.extent, fields)
    }

    pub(super) fn redirections(&self, all: &[RedirectionAst]) -> Field {
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
}
