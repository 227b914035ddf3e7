//! A tree as an s-expression: the plain shape, and the shape with names and values.

use std::fmt::Write;

use super::ast::{
    Ast, AttributeAst, AttributeBase, CatchClauseAst, CommandBaseAst, CommandElementAst,
    CommandExpressionAst, CommandParameterAst, Constant, ErrorStatementAst, Expression,
    FunctionDefinitionAst, HashtableAst, MemberAst, NamedBlockAst, ParamBlockAst, ParameterAst,
    RedirectionAst, ScriptBlockAst, Statement, StatementBlockAst, StringConstantExpressionAst,
    TrapStatementAst, TypeConstraintAst, TypeDefinitionAst, UsingStatementAst,
    VariableExpressionAst,
};

/// The shape of a tree: node names in the order in which PowerShell visits them.
#[derive(Debug, Default)]
pub struct Shape {
    text: String,
    detail: bool,
    nodes: usize,
}

/// The names of the nodes.
#[must_use]
pub fn shape(script: &ScriptBlockAst) -> Shape {
    let mut shape = Shape::default();
    shape.script_block(script);
    shape
}

/// The names of the nodes, each with what it says.
#[must_use]
pub fn detail(script: &ScriptBlockAst) -> Shape {
    let mut shape = Shape {
        detail: true,
        ..Shape::default()
    };
    shape.script_block(script);
    shape
}

impl Shape {
    /// The s-expression.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How many nodes it has.
    #[must_use]
    pub fn nodes(&self) -> usize {
        self.nodes
    }

    fn open(&mut self, name: &str) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push('(');
        self.text.push_str(name);
        self.nodes += 1;
    }

    fn close(&mut self) {
        self.text.push(')');
    }

    fn atom(&mut self, atom: &str) {
        if !self.detail {
            return;
        }
        self.text.push('|');
        for c in atom.chars() {
            match c {
                '\\' | '|' | '(' | ')' => {
                    self.text.push('\\');
                    self.text.push(c);
                }
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                _ => self.text.push(c),
            }
        }
    }

    fn flag(&mut self, flag: bool) {
        self.atom(if flag { "True" } else { "False" });
    }

    fn number(&mut self, number: u32) {
        if self.detail {
            let _ = write!(self.text, "|{number}");
        }
    }

    fn script_block(&mut self, node: &ScriptBlockAst) {
        self.open("ScriptBlockAst");
        node.using_statements
            .iter()
            .for_each(|using| self.using(using));
        node.attributes
            .iter()
            .for_each(|attribute| self.attribute(attribute));
        if let Some(block) = &node.param_block {
            self.param_block(block);
        }
        for block in [
            &node.dynamic_param_block,
            &node.begin_block,
            &node.process_block,
            &node.end_block,
            &node.clean_block,
        ]
        .into_iter()
        .flatten()
        {
            self.named_block(block);
        }
        self.close();
    }

    fn using(&mut self, node: &UsingStatementAst) {
        self.open("UsingStatementAst");
        self.atom(node.kind.name());
        if let Some(name) = &node.name {
            self.string(name);
        }
        if let Some(table) = &node.module_specification {
            self.hashtable(table);
        }
        if let Some(alias) = &node.alias {
            self.string(alias);
        }
        self.close();
    }

    fn param_block(&mut self, node: &ParamBlockAst) {
        self.open("ParamBlockAst");
        node.attributes
            .iter()
            .for_each(|attribute| self.attribute(attribute));
        node.parameters
            .iter()
            .for_each(|parameter| self.parameter(parameter));
        self.close();
    }

    fn parameter(&mut self, node: &ParameterAst) {
        self.open("ParameterAst");
        node.attributes
            .iter()
            .for_each(|attribute| self.attribute_base(attribute));
        self.variable(&node.name);
        if let Some(value) = &node.default_value {
            self.expression(value);
        }
        self.close();
    }

    fn named_block(&mut self, node: &NamedBlockAst) {
        self.open("NamedBlockAst");
        self.atom(node.kind.name());
        self.flag(node.unnamed);
        node.traps.iter().for_each(|trap| self.trap(trap));
        node.statements
            .iter()
            .for_each(|statement| self.statement(statement));
        self.close();
    }

    fn block(&mut self, node: &StatementBlockAst) {
        self.open("StatementBlockAst");
        node.traps.iter().for_each(|trap| self.trap(trap));
        node.statements
            .iter()
            .for_each(|statement| self.statement(statement));
        self.close();
    }

    fn attribute_base(&mut self, node: &AttributeBase) {
        match node {
            AttributeBase::Attribute(node) => self.attribute(node),
            AttributeBase::TypeConstraint(node) => self.type_constraint(node),
        }
    }

    fn attribute(&mut self, node: &AttributeAst) {
        self.open("AttributeAst");
        self.atom(&node.type_name.full_name());
        node.positional_arguments
            .iter()
            .for_each(|argument| self.expression(argument));
        for argument in &node.named_arguments {
            self.open("NamedAttributeArgumentAst");
            self.atom(&argument.argument_name);
            self.flag(argument.expression_omitted);
            self.expression(&argument.argument);
            self.close();
        }
        self.close();
    }

    fn type_constraint(&mut self, node: &TypeConstraintAst) {
        self.open("TypeConstraintAst");
        self.atom(&node.type_name.full_name());
        self.close();
    }

    fn trap(&mut self, node: &TrapStatementAst) {
        self.open("TrapStatementAst");
        if let Some(trap_type) = &node.trap_type {
            self.type_constraint(trap_type);
        }
        self.block(&node.body);
        self.close();
    }

    fn label(&mut self, label: Option<&str>) {
        self.atom(label.unwrap_or(""));
    }

    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Pipeline(node) => {
                self.open("PipelineAst");
                self.flag(node.background);
                node.elements
                    .iter()
                    .for_each(|element| self.element(element));
            }
            Statement::PipelineChain(node) => {
                self.open("PipelineChainAst");
                self.atom(node.operator.name());
                self.flag(node.background);
                self.statement(&node.lhs);
                self.open("PipelineAst");
                self.flag(node.rhs.background);
                node.rhs
                    .elements
                    .iter()
                    .for_each(|element| self.element(element));
                self.close();
            }
            Statement::CommandExpression(node) => return self.command_expression(node),
            Statement::Assignment(node) => {
                self.open("AssignmentStatementAst");
                self.atom(node.operator.name());
                self.expression(&node.left);
                self.statement(&node.right);
            }
            Statement::If(node) => {
                self.open("IfStatementAst");
                for (condition, body) in &node.clauses {
                    self.statement(condition);
                    self.block(body);
                }
                if let Some(body) = &node.else_clause {
                    self.block(body);
                }
            }
            Statement::Switch(node) => {
                self.open("SwitchStatementAst");
                self.label(node.label.as_deref());
                self.number(node.flags.bits());
                self.statement(&node.condition);
                for (value, body) in &node.clauses {
                    self.expression(value);
                    self.block(body);
                }
                if let Some(body) = &node.default {
                    self.block(body);
                }
            }
            Statement::ForEach(node) => {
                self.open("ForEachStatementAst");
                self.label(node.label.as_deref());
                self.number(u32::from(node.parallel));
                self.variable(&node.variable);
                self.statement(&node.condition);
                self.block(&node.body);
            }
            Statement::For(node) => {
                self.open("ForStatementAst");
                self.label(node.label.as_deref());
                for part in [&node.initializer, &node.condition, &node.iterator]
                    .into_iter()
                    .flatten()
                {
                    self.statement(part);
                }
                self.block(&node.body);
            }
            Statement::While(node) => {
                self.open("WhileStatementAst");
                self.label(node.label.as_deref());
                self.statement(&node.condition);
                self.block(&node.body);
            }
            Statement::DoWhile(node) => {
                self.open("DoWhileStatementAst");
                self.label(node.label.as_deref());
                self.statement(&node.condition);
                self.block(&node.body);
            }
            Statement::DoUntil(node) => {
                self.open("DoUntilStatementAst");
                self.label(node.label.as_deref());
                self.statement(&node.condition);
                self.block(&node.body);
            }
            Statement::Try(node) => {
                self.open("TryStatementAst");
                self.block(&node.body);
                node.catch_clauses
                    .iter()
                    .for_each(|clause| self.catch(clause));
                if let Some(body) = &node.finally {
                    self.block(body);
                }
            }
            Statement::Trap(node) => return self.trap(node),
            Statement::Data(node) => {
                self.open("DataStatementAst");
                self.label(node.variable.as_deref());
                self.block(&node.body);
            }
            Statement::Block(node) => {
                self.open("BlockStatementAst");
                self.atom(node.kind.name());
                self.block(&node.body);
            }
            Statement::Break(node) => {
                self.open("BreakStatementAst");
                if let Some(label) = &node.label {
                    self.expression(label);
                }
            }
            Statement::Continue(node) => {
                self.open("ContinueStatementAst");
                if let Some(label) = &node.label {
                    self.expression(label);
                }
            }
            Statement::Return(node) => self.flow("ReturnStatementAst", node.pipeline.as_ref()),
            Statement::Exit(node) => self.flow("ExitStatementAst", node.pipeline.as_ref()),
            Statement::Throw(node) => self.flow("ThrowStatementAst", node.pipeline.as_ref()),
            Statement::FunctionDefinition(node) => return self.function(node),
            Statement::TypeDefinition(node) => return self.type_definition(node),
            Statement::Error(node) => return self.error_statement(node),
        }
        self.close();
    }

    fn flow(&mut self, name: &str, pipeline: Option<&Statement>) {
        self.open(name);
        if let Some(pipeline) = pipeline {
            self.statement(pipeline);
        }
    }

    fn catch(&mut self, node: &CatchClauseAst) {
        self.open("CatchClauseAst");
        node.catch_types
            .iter()
            .for_each(|catch_type| self.type_constraint(catch_type));
        self.block(&node.body);
        self.close();
    }

    fn error_statement(&mut self, node: &ErrorStatementAst) {
        self.open("ErrorStatementAst");
        self.atom(node.kind.map_or("", super::token::TokenKind::name));
        node.nested.iter().for_each(|nested| self.any(nested));
        node.flags
            .iter()
            .filter_map(|(_, value)| value.as_ref())
            .for_each(|value| self.any(value));
        node.conditions.iter().for_each(|nested| self.any(nested));
        node.bodies.iter().for_each(|nested| self.any(nested));
        self.close();
    }

    fn any(&mut self, node: &Ast) {
        match node {
            Ast::Statement(node) => self.statement(node),
            Ast::Expression(node) => self.expression(node),
            Ast::CommandParameter(node) => self.command_parameter(node),
            Ast::StatementBlock(node) => self.block(node),
            Ast::NamedBlock(node) => self.named_block(node),
            Ast::Attribute(node) => self.attribute_base(node),
            Ast::Parameter(node) => self.parameter(node),
            Ast::CatchClause(node) => self.catch(node),
            Ast::Member(node) => self.member(node),
            Ast::Redirection(node) => self.redirection(node),
        }
    }

    fn function(&mut self, node: &FunctionDefinitionAst) {
        self.open("FunctionDefinitionAst");
        self.atom(if node.is_filter {
            "filter"
        } else if node.is_workflow {
            "workflow"
        } else {
            "function"
        });
        self.atom(&node.name);
        for parameter in node.parameters.iter().flatten() {
            self.parameter(parameter);
        }
        self.script_block(&node.body);
        self.close();
    }

    fn type_definition(&mut self, node: &TypeDefinitionAst) {
        self.open("TypeDefinitionAst");
        self.atom(node.kind.name());
        self.atom(&node.name);
        node.attributes
            .iter()
            .for_each(|attribute| self.attribute(attribute));
        node.base_types
            .iter()
            .for_each(|base| self.type_constraint(base));
        node.members.iter().for_each(|member| self.member(member));
        self.close();
    }

    fn member(&mut self, member: &MemberAst) {
        match member {
            MemberAst::Property(node) => {
                self.open("PropertyMemberAst");
                self.number(node.flags.bits());
                self.atom(&node.name);
                if let Some(property_type) = &node.property_type {
                    self.type_constraint(property_type);
                }
                node.attributes
                    .iter()
                    .for_each(|attribute| self.attribute(attribute));
                if let Some(value) = &node.initial_value {
                    self.expression(value);
                }
            }
            MemberAst::Function(node) => {
                self.open("FunctionMemberAst");
                self.number(node.flags.bits());
                self.atom(&node.name);
                node.attributes
                    .iter()
                    .for_each(|attribute| self.attribute(attribute));
                if let Some(return_type) = &node.return_type {
                    self.type_constraint(return_type);
                }
                self.function(&node.function);
            }
        }
        self.close();
    }

    fn element(&mut self, element: &CommandBaseAst) {
        match element {
            CommandBaseAst::Command(node) => {
                self.open("CommandAst");
                self.atom(node.invocation_operator.name());
                for element in &node.elements {
                    match element {
                        CommandElementAst::Parameter(node) => self.command_parameter(node),
                        CommandElementAst::Expression(node) => self.expression(node),
                    }
                }
                node.redirections
                    .iter()
                    .for_each(|found| self.redirection(found));
                self.close();
            }
            CommandBaseAst::Expression(node) => self.command_expression(node),
        }
    }

    fn command_expression(&mut self, node: &CommandExpressionAst) {
        self.open("CommandExpressionAst");
        self.expression(&node.expression);
        node.redirections
            .iter()
            .for_each(|found| self.redirection(found));
        self.close();
    }

    fn command_parameter(&mut self, node: &CommandParameterAst) {
        self.open("CommandParameterAst");
        self.atom(&node.parameter_name);
        if let Some(argument) = &node.argument {
            self.expression(argument);
        }
        self.close();
    }

    fn redirection(&mut self, redirection: &RedirectionAst) {
        match redirection {
            RedirectionAst::Merging(node) => {
                self.open("MergingRedirectionAst");
                self.atom(node.from.name());
                self.atom(node.to.name());
            }
            RedirectionAst::File(node) => {
                self.open("FileRedirectionAst");
                self.atom(node.from.name());
                self.flag(node.append);
                self.expression(&node.location);
            }
        }
        self.close();
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Ternary(node) => {
                self.open("TernaryExpressionAst");
                self.expression(&node.condition);
                self.expression(&node.if_true);
                self.expression(&node.if_false);
            }
            Expression::Binary(node) => {
                self.open("BinaryExpressionAst");
                self.atom(node.operator.name());
                self.expression(&node.left);
                self.expression(&node.right);
            }
            Expression::Unary(node) => {
                self.open("UnaryExpressionAst");
                self.atom(node.token_kind.name());
                self.expression(&node.child);
            }
            Expression::Attributed(node) => {
                self.open("AttributedExpressionAst");
                self.attribute_base(&node.attribute);
                self.expression(&node.child);
            }
            Expression::Convert(node) => {
                self.open("ConvertExpressionAst");
                self.type_constraint(&node.type_constraint);
                self.expression(&node.child);
            }
            Expression::Member(node) => {
                self.open("MemberExpressionAst");
                self.flag(node.is_static);
                self.flag(node.null_conditional);
                self.expression(&node.expression);
                self.expression(&node.member);
            }
            Expression::InvokeMember(node) => {
                self.open("InvokeMemberExpressionAst");
                self.flag(node.is_static);
                self.flag(node.null_conditional);
                self.expression(&node.expression);
                self.expression(&node.member);
                node.arguments
                    .iter()
                    .for_each(|argument| self.expression(argument));
            }
            Expression::BaseCtorInvokeMember(node) => {
                self.open("BaseCtorInvokeMemberExpressionAst");
                self.flag(false);
                self.flag(false);
                self.open("VariableExpressionAst");
                self.atom("this");
                self.flag(false);
                self.close();
                self.open("StringConstantExpressionAst");
                self.atom("BareWord");
                self.atom(".ctor");
                self.close();
                node.arguments
                    .iter()
                    .for_each(|argument| self.expression(argument));
            }
            Expression::Index(node) => {
                self.open("IndexExpressionAst");
                self.flag(node.null_conditional);
                self.expression(&node.target);
                self.expression(&node.index);
            }
            Expression::ArrayLiteral(node) => {
                self.open("ArrayLiteralAst");
                node.elements
                    .iter()
                    .for_each(|element| self.expression(element));
            }
            Expression::ArrayExpression(node) => {
                self.open("ArrayExpressionAst");
                self.block(&node.sub_expression);
            }
            Expression::SubExpression(node) => {
                self.open("SubExpressionAst");
                self.block(&node.sub_expression);
            }
            Expression::Paren(node) => {
                self.open("ParenExpressionAst");
                self.statement(&node.pipeline);
            }
            Expression::Hashtable(node) => return self.hashtable(node),
            Expression::ScriptBlock(node) => {
                self.open("ScriptBlockExpressionAst");
                self.script_block(&node.script_block);
            }
            Expression::Using(node) => {
                self.open("UsingExpressionAst");
                self.expression(&node.sub_expression);
            }
            Expression::Constant(node) => {
                self.open("ConstantExpressionAst");
                self.constant(&node.value);
            }
            Expression::StringConstant(node) => return self.string(node),
            Expression::ExpandableString(node) => {
                self.open("ExpandableStringExpressionAst");
                self.atom(node.kind.name());
                self.atom(&node.value);
                node.nested
                    .iter()
                    .for_each(|nested| self.expression(nested));
            }
            Expression::Variable(node) => return self.variable(node),
            Expression::Type(node) => {
                self.open("TypeExpressionAst");
                self.atom(&node.type_name.full_name());
            }
            Expression::Error(node) => {
                self.open("ErrorExpressionAst");
                node.nested.iter().for_each(|nested| self.any(nested));
            }
        }
        self.close();
    }

    fn constant(&mut self, value: &Constant) {
        let (name, text) = match value {
            Constant::Null => ("null", None),
            Constant::Boolean(_) => ("Boolean", None),
            Constant::SByte(n) => ("SByte", Some(n.to_string())),
            Constant::Byte(n) => ("Byte", Some(n.to_string())),
            Constant::Int16(n) => ("Int16", Some(n.to_string())),
            Constant::UInt16(n) => ("UInt16", Some(n.to_string())),
            Constant::Int32(n) => ("Int32", Some(n.to_string())),
            Constant::UInt32(n) => ("UInt32", Some(n.to_string())),
            Constant::Int64(n) => ("Int64", Some(n.to_string())),
            Constant::UInt64(n) => ("UInt64", Some(n.to_string())),
            Constant::BigInteger(n) => ("BigInteger", Some(n.to_string())),
            Constant::Double(_) => ("Double", None),
            Constant::Decimal(_) => ("Decimal", None),
        };
        self.atom(name);
        if let Some(text) = text {
            self.atom(&text);
        }
    }

    fn string(&mut self, node: &StringConstantExpressionAst) {
        self.open("StringConstantExpressionAst");
        self.atom(node.kind.name());
        self.atom(&node.value);
        self.close();
    }

    fn variable(&mut self, node: &VariableExpressionAst) {
        self.open("VariableExpressionAst");
        self.atom(&node.path.user_path);
        self.flag(node.splatted);
        self.close();
    }

    fn hashtable(&mut self, node: &HashtableAst) {
        self.open("HashtableAst");
        for (key, value) in &node.pairs {
            self.expression(key);
            self.statement(value);
        }
        self.close();
    }
}
