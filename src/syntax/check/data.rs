//! What a data section may hold.

use crate::{
    syntax::{
        ast::{
            CommandBaseAst, CommandElementAst, DataStatementAst, Expression, ScriptBlockAst,
            Statement, StatementBlockAst, VariableExpressionAst,
        },
        input::Shared,
        token::TokenKind,
    },
    text::extent::Extent,
};

/// Checks the body of a data statement.
pub(super) fn check(node: &DataStatementAst, shared: &Shared) {
    let allowed: Vec<String> = node
        .commands_allowed
        .iter()
        .filter_map(|command| match command {
            Expression::StringConstant(node) => Some(node.value.as_str().to_lowercase()),
            _ => None,
        })
        .collect();
    let open = allowed.len() < node.commands_allowed.len();
    let checker = Restricted {
        shared,
        allowed,
        open,
        variables: &[],
    };
    checker.block(&node.body);
}

/// Checks the statements of a data file, with the commands (in lower case) and variables that it may use.
pub(in crate::syntax) fn check_file(
    statements: &[Statement],
    shared: &Shared,
    commands: &[&str],
    variables: &[&str],
) {
    let checker = Restricted {
        shared,
        allowed: commands.iter().map(|name| (*name).to_owned()).collect(),
        open: false,
        variables,
    };
    statements
        .iter()
        .for_each(|statement| checker.statement(statement));
}

/// Checks a script block as data: with commands (in lower case; none: any) and variables (`*`: any; `env:`: those of
/// the environment) that it may use.
pub(in crate::syntax) fn check_block(
    script: &ScriptBlockAst,
    shared: &Shared,
    commands: Option<&[&str]>,
    variables: &[&str],
) {
    let checker = Restricted {
        shared,
        allowed: commands
            .unwrap_or_default()
            .iter()
            .map(|name| (*name).to_owned())
            .collect(),
        open: commands.is_none(),
        variables,
    };
    let named = script
        .begin_block
        .as_ref()
        .or(script.process_block.as_ref());
    let wrong = match (named, &script.param_block) {
        (Some(block), _) => Some(block.extent),
        (None, Some(block)) => Some(block.extent),
        (None, None) => None,
    };
    if let Some(extent) = wrong {
        checker.report(extent, "InvalidScriptBlockInDataSection", &[]);
    }
    if let Some(block) = &script.end_block {
        for trap in &block.traps {
            checker.report(trap.extent, "TrapStatementNotSupportedInDataSection", &[]);
        }
        block
            .statements
            .iter()
            .for_each(|statement| checker.statement(statement));
    }
}

struct Restricted<'s> {
    shared: &'s Shared,
    allowed: Vec<String>,
    open: bool,
    /// Variables besides those that every data section may read.
    variables: &'s [&'s str],
}

impl Restricted<'_> {
    fn report(&self, extent: Extent, id: &'static str, arguments: &[&str]) {
        self.shared.report(extent, id, arguments);
    }

    fn block(&self, block: &StatementBlockAst) {
        for trap in &block.traps {
            self.report(trap.extent, "TrapStatementNotSupportedInDataSection", &[]);
        }
        block
            .statements
            .iter()
            .for_each(|statement| self.statement(statement));
    }

    fn statement(&self, statement: &Statement) {
        let id = match statement {
            Statement::Pipeline(node) => {
                return node
                    .elements
                    .iter()
                    .for_each(|element| self.element(element));
            }
            Statement::CommandExpression(node) => return self.expression(&node.expression),
            Statement::If(node) => {
                for (condition, body) in &node.clauses {
                    self.statement(condition);
                    self.block(body);
                }
                return node.else_clause.iter().for_each(|body| self.block(body));
            }
            Statement::PipelineChain(node) => {
                self.statement(&node.lhs);
                return node
                    .rhs
                    .elements
                    .iter()
                    .for_each(|element| self.element(element));
            }
            Statement::Assignment(_) => "AssignmentStatementNotSupportedInDataSection",
            Statement::Switch(_) => "SwitchStatementNotSupportedInDataSection",
            Statement::ForEach(_) => "ForeachStatementNotSupportedInDataSection",
            Statement::For(_) | Statement::While(_) => "ForWhileStatementNotSupportedInDataSection",
            Statement::DoWhile(_) | Statement::DoUntil(_) => {
                "DoWhileStatementNotSupportedInDataSection"
            }
            Statement::Try(_) => "TryStatementNotSupportedInDataSection",
            Statement::Trap(_) => "TrapStatementNotSupportedInDataSection",
            Statement::Data(_) => "DataSectionStatementNotSupportedInDataSection",
            Statement::Block(_) => "ParallelAndSequenceBlockNotSupportedInDataSection",
            Statement::Break(_)
            | Statement::Continue(_)
            | Statement::Return(_)
            | Statement::Exit(_)
            | Statement::Throw(_) => "FlowControlStatementNotSupportedInDataSection",
            Statement::FunctionDefinition(_) => "FunctionDeclarationNotSupportedInDataSection",
            Statement::TypeDefinition(_) | Statement::Error(_) => return,
        };
        self.report(statement.extent(), id, &[]);
    }

    fn element(&self, element: &CommandBaseAst) {
        for redirection in element.redirections() {
            self.report(
                redirection.extent(),
                "RedirectionNotSupportedInDataSection",
                &[],
            );
        }
        match element {
            CommandBaseAst::Expression(node) => self.expression(&node.expression),
            CommandBaseAst::Command(node) => {
                if node.invocation_operator == TokenKind::Dot {
                    self.report(node.extent, "DotSourcingNotSupportedInDataSection", &[]);
                    return;
                }
                if let Some(CommandElementAst::Expression(Expression::StringConstant(name))) =
                    node.elements.first()
                {
                    let lower = name.value.as_str().to_lowercase();
                    let known = self.open
                        || self.allowed.contains(&lower)
                        || self.allowed.is_empty() && lower == "convertfrom-stringdata";
                    if !known {
                        self.report(
                            node.extent,
                            "CmdletNotInAllowedListForDataSection",
                            &[&name.value],
                        );
                        return;
                    }
                }
                for element in &node.elements {
                    match element {
                        CommandElementAst::Expression(node) => self.expression(node),
                        CommandElementAst::Parameter(node) => {
                            if let Some(argument) = &node.argument {
                                self.expression(argument);
                            }
                        }
                    }
                }
            }
        }
    }

    fn variable(&self, node: &VariableExpressionAst) {
        let allowed = ["psculture", "psuiculture", "true", "false", "null"]
            .iter()
            .chain(self.variables)
            .any(|name| {
                node.path.user_path.eq_ignore_ascii_case(name)
                    || *name == "*"
                    || *name == "env:"
                        && node
                            .path
                            .drive()
                            .is_some_and(|drive| drive.eq_ignore_ascii_case("env"))
            });
        if !allowed {
            let mut listed = String::from("$PSCulture, $PSUICulture, $true, $false, $null");
            for name in self.variables.iter().filter(|name| **name != "env:") {
                listed.push_str(", $");
                listed.push_str(name);
            }
            self.report(
                node.extent,
                "VariableReferenceNotSupportedInDataSection",
                &[&listed],
            );
        }
    }

    fn expression(&self, expression: &Expression) {
        if self.shared.is_deep() {
            return;
        }
        let id = match expression {
            Expression::Constant(_) | Expression::StringConstant(_) | Expression::Error(_) => {
                return;
            }
            Expression::Variable(node) => return self.variable(node),
            Expression::Ternary(node) => {
                self.expression(&node.condition);
                self.expression(&node.if_true);
                return self.expression(&node.if_false);
            }
            Expression::Binary(node) => {
                self.expression(&node.left);
                return self.expression(&node.right);
            }
            Expression::Unary(node) => return self.expression(&node.child),
            Expression::Convert(node) => return self.expression(&node.child),
            Expression::ArrayLiteral(node) => {
                return node
                    .elements
                    .iter()
                    .for_each(|element| self.expression(element));
            }
            Expression::ArrayExpression(node) => return self.block(&node.sub_expression),
            Expression::SubExpression(node) => return self.block(&node.sub_expression),
            Expression::Paren(node) => return self.statement(&node.pipeline),
            Expression::Hashtable(node) => {
                for (key, value) in &node.pairs {
                    self.expression(key);
                    self.statement(value);
                }
                return;
            }
            Expression::Type(_) => return,
            Expression::ExpandableString(node) => {
                return node
                    .nested
                    .iter()
                    .for_each(|nested| self.expression(nested));
            }
            Expression::Using(node) => return self.expression(&node.sub_expression),
            Expression::Attributed(_) => "AttributeNotSupportedInDataSection",
            Expression::Member(_) => "PropertyReferenceNotSupportedInDataSection",
            Expression::InvokeMember(_) | Expression::BaseCtorInvokeMember(_) => {
                "MethodCallNotSupportedInDataSection"
            }
            Expression::Index(_) => "ArrayReferenceNotSupportedInDataSection",
            Expression::ScriptBlock(_) => "ScriptBlockNotSupportedInDataSection",
        };
        self.report(expression.extent(), id, &[]);
    }
}
