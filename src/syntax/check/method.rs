//! Flow through a method: which variables have a value, and whether every path returns.

use std::collections::BTreeSet;

use crate::syntax::{
    ast::{
        Ast, CommandBaseAst, CommandElementAst, Expression, FunctionMemberAst, RedirectionAst,
        ScriptBlockAst, Statement, StatementBlockAst, VariableExpressionAst,
    },
    input::Shared,
    token::TokenKind,
};

/// Every path through the body ends in a return or a throw.
pub(super) fn returns(body: &ScriptBlockAst) -> bool {
    body.end_block
        .as_ref()
        .is_some_and(|block| ends(&block.statements))
}

fn ends(statements: &[Statement]) -> bool {
    statements.iter().any(ends_flow)
}

fn ends_flow(statement: &Statement) -> bool {
    match statement {
        Statement::Return(_) | Statement::Throw(_) | Statement::Exit(_) => true,
        Statement::If(node) => {
            node.else_clause
                .as_ref()
                .is_some_and(|body| ends(&body.statements))
                && node.clauses.iter().all(|(_, body)| ends(&body.statements))
        }
        Statement::Try(node) => {
            node.finally
                .as_ref()
                .is_some_and(|body| ends(&body.statements))
                || ends(&node.body.statements)
                    && node
                        .catch_clauses
                        .iter()
                        .all(|clause| ends(&clause.body.statements))
        }
        Statement::DoWhile(node) => ends(&node.body.statements),
        Statement::DoUntil(node) => ends(&node.body.statements),
        // A condition is never evaluated here: `while ($true)` may end as well.
        Statement::For(node) => node.condition.is_none() && !breaks(&node.body),
        _ => false,
    }
}

/// A break may leave the loop.
fn breaks(body: &StatementBlockAst) -> bool {
    body.statements.iter().any(|statement| match statement {
        Statement::Break(_) => true,
        Statement::If(node) => {
            node.clauses.iter().any(|(_, body)| breaks(body))
                || node.else_clause.as_ref().is_some_and(breaks)
        }
        Statement::Try(node) => {
            breaks(&node.body)
                || node.catch_clauses.iter().any(|clause| breaks(&clause.body))
                || node.finally.as_ref().is_some_and(breaks)
        }
        _ => false,
    })
}

type Names = BTreeSet<String>;

/// Variables that have a value without being assigned.
const AUTOMATIC: [&str; 47] = [
    "$",
    "?",
    "^",
    "_",
    "args",
    "consolefilename",
    "confirmpreference",
    "debugpreference",
    "enabledexperimentalfeatures",
    "error",
    "erroractionpreference",
    "errorview",
    "event",
    "eventargs",
    "eventsubscriber",
    "executioncontext",
    "false",
    "foreach",
    "formatenumerationlimit",
    "home",
    "host",
    "informationpreference",
    "input",
    "iscoreclr",
    "islinux",
    "ismacos",
    "iswindows",
    "lastexitcode",
    "matches",
    "maximumhistorycount",
    "myinvocation",
    "nestedpromptlevel",
    "null",
    "outputencoding",
    "pid",
    "profile",
    "progresspreference",
    "psboundparameters",
    "pscmdlet",
    "psitem",
    "pwd",
    "sender",
    "shellid",
    "stacktrace",
    "switch",
    "this",
    "true",
];

fn is_automatic(name: &str) -> bool {
    AUTOMATIC.binary_search(&name).is_ok()
        || name.starts_with("ps")
        || matches!(
            name,
            "verbosepreference" | "warningpreference" | "whatifpreference" | "transcript"
        )
}

/// Reports variables that a method reads and never gave a value.
pub(super) fn variables(node: &FunctionMemberAst, shared: &Shared) {
    let mut assigned: Names = node
        .function
        .parameters
        .iter()
        .flatten()
        .map(|parameter| parameter.name.path.user_path.as_str().to_lowercase())
        .collect();
    let flow = Flow { shared };
    if let Some(block) = &node.function.body.end_block {
        for trap in &block.traps {
            flow.block(&trap.body, &mut assigned.clone());
        }
        flow.statements(&block.statements, &mut assigned);
    }
}

struct Flow<'s> {
    shared: &'s Shared,
}

impl Flow<'_> {
    fn statements(&self, statements: &[Statement], assigned: &mut Names) {
        for statement in statements {
            self.statement(statement, assigned);
        }
    }

    fn block(&self, block: &StatementBlockAst, assigned: &mut Names) {
        for trap in &block.traps {
            self.block(&trap.body, &mut assigned.clone());
        }
        self.statements(&block.statements, assigned);
    }

    /// What every branch that goes on has assigned.
    fn branches<'b>(
        &self,
        blocks: impl Iterator<Item = &'b StatementBlockAst>,
        assigned: &mut Names,
        may_skip: bool,
    ) {
        let mut all: Option<Names> = may_skip.then(|| assigned.clone());
        for block in blocks {
            let mut branch = assigned.clone();
            self.block(block, &mut branch);
            if ends(&block.statements) || leaves(block) {
                continue;
            }
            all = Some(match all {
                None => branch,
                Some(all) => all.intersection(&branch).cloned().collect(),
            });
        }
        if let Some(all) = all {
            *assigned = all;
        }
    }

    fn statement(&self, statement: &Statement, assigned: &mut Names) {
        match statement {
            Statement::Pipeline(node) => self.elements(&node.elements, assigned),
            Statement::PipelineChain(node) => {
                self.statement(&node.lhs, assigned);
                self.elements(&node.rhs.elements, &mut assigned.clone());
            }
            Statement::CommandExpression(node) => self.expression(&node.expression, assigned),
            Statement::Assignment(node) => {
                self.statement(&node.right, assigned);
                if !matches!(
                    node.operator,
                    TokenKind::Equals | TokenKind::QuestionQuestionEquals
                ) {
                    self.expression(&node.left, assigned);
                }
                self.assign(&node.left, assigned);
            }
            Statement::If(node) => {
                for (condition, _) in &node.clauses {
                    self.statement(condition, assigned);
                }
                let bodies = node
                    .clauses
                    .iter()
                    .map(|(_, body)| body)
                    .chain(&node.else_clause);
                self.branches(bodies, assigned, node.else_clause.is_none());
            }
            Statement::Switch(node) => {
                self.statement(&node.condition, assigned);
                for (value, _) in &node.clauses {
                    self.expression(value, assigned);
                }
                let bodies = node
                    .clauses
                    .iter()
                    .map(|(_, body)| body)
                    .chain(&node.default);
                self.branches(bodies, assigned, true);
            }
            Statement::ForEach(node) => {
                self.statement(&node.condition, assigned);
                let mut inside = assigned.clone();
                inside.insert(node.variable.path.user_path.as_str().to_lowercase());
                self.block(&node.body, &mut inside);
                assigned.insert(node.variable.path.user_path.as_str().to_lowercase());
            }
            Statement::For(node) => {
                if let Some(part) = &node.initializer {
                    self.statement(part, assigned);
                }
                if let Some(part) = &node.condition {
                    self.statement(part, assigned);
                }
                let mut inside = assigned.clone();
                self.block(&node.body, &mut inside);
                if let Some(part) = &node.iterator {
                    self.statement(part, &mut inside);
                }
            }
            Statement::While(node) => {
                self.statement(&node.condition, assigned);
                self.block(&node.body, &mut assigned.clone());
            }
            Statement::DoWhile(node) => {
                self.block(&node.body, assigned);
                self.statement(&node.condition, assigned);
            }
            Statement::DoUntil(node) => {
                self.block(&node.body, assigned);
                self.statement(&node.condition, assigned);
            }
            Statement::Try(node) => {
                let mut inside = assigned.clone();
                self.block(&node.body, &mut inside);
                let mut after: Option<Names> = (!ends(&node.body.statements)).then_some(inside);
                for clause in &node.catch_clauses {
                    let mut caught = assigned.clone();
                    self.block(&clause.body, &mut caught);
                    if ends(&clause.body.statements) || leaves(&clause.body) {
                        continue;
                    }
                    after = Some(match after {
                        None => caught,
                        Some(after) => after.intersection(&caught).cloned().collect(),
                    });
                }
                // Without a clause for everything, an error in the body leads to `finally` as well.
                let all_caught = node
                    .catch_clauses
                    .iter()
                    .any(|clause| clause.catch_types.is_empty());
                if node.finally.is_some() && !all_caught {
                    after = Some(assigned.clone());
                }
                if let Some(body) = &node.finally {
                    let mut finally = assigned.clone();
                    self.block(body, &mut finally);
                    after = Some(after.unwrap_or_default().union(&finally).cloned().collect());
                }
                if let Some(after) = after {
                    *assigned = after;
                }
            }
            Statement::Return(node) => self.optional(node.pipeline.as_ref(), assigned),
            Statement::Throw(node) => self.optional(node.pipeline.as_ref(), assigned),
            Statement::Exit(node) => self.optional(node.pipeline.as_ref(), assigned),
            Statement::Error(node) => {
                for nested in node
                    .nested
                    .iter()
                    .chain(&node.conditions)
                    .chain(&node.bodies)
                {
                    self.any(nested, &mut assigned.clone());
                }
            }
            Statement::Data(_)
            | Statement::Trap(_)
            | Statement::Block(_)
            | Statement::Break(_)
            | Statement::Continue(_)
            | Statement::FunctionDefinition(_)
            | Statement::TypeDefinition(_) => {}
        }
    }

    fn any(&self, node: &Ast, assigned: &mut Names) {
        match node {
            Ast::Statement(node) => self.statement(node, assigned),
            Ast::Expression(node) => self.expression(node, assigned),
            Ast::StatementBlock(node) => self.block(node, assigned),
            _ => {}
        }
    }

    fn optional(&self, pipeline: Option<&Statement>, assigned: &mut Names) {
        if let Some(pipeline) = pipeline {
            self.statement(pipeline, assigned);
        }
    }

    fn elements(&self, elements: &[CommandBaseAst], assigned: &mut Names) {
        for element in elements {
            match element {
                CommandBaseAst::Command(node) => {
                    for element in &node.elements {
                        match element {
                            CommandElementAst::Parameter(node) => {
                                if let Some(argument) = &node.argument {
                                    self.expression(argument, assigned);
                                }
                                out_variable(
                                    node.parameter_name.as_str(),
                                    node.argument.as_deref(),
                                    assigned,
                                );
                            }
                            CommandElementAst::Expression(node) => self.expression(node, assigned),
                        }
                    }
                    named_variables(&node.elements, assigned);
                    for redirection in &node.redirections {
                        if let RedirectionAst::File(node) = redirection {
                            self.expression(&node.location, assigned);
                        }
                    }
                }
                CommandBaseAst::Expression(node) => self.expression(&node.expression, assigned),
            }
        }
    }

    fn assign(&self, target: &Expression, assigned: &mut Names) {
        match target {
            Expression::Variable(node) => {
                assigned.insert(node.path.name().to_lowercase());
            }
            Expression::Convert(node) => self.assign(&node.child, assigned),
            Expression::Attributed(node) => self.assign(&node.child, assigned),
            Expression::ArrayLiteral(node) => {
                for element in &node.elements {
                    self.assign(element, assigned);
                }
            }
            Expression::Paren(node) => {
                if let Some(inner) = super::pure_expression(&node.pipeline) {
                    self.assign(inner, assigned);
                }
            }
            other => self.expression(other, assigned),
        }
    }

    fn variable(&self, node: &VariableExpressionAst, assigned: &Names) {
        if !node.path.is_unqualified() {
            return;
        }
        let name = node.path.user_path.as_str().to_lowercase();
        if !assigned.contains(&name) && !is_automatic(&name) {
            self.shared.report(node.extent, "VariableNotLocal", &[]);
        }
    }

    fn expression(&self, expression: &Expression, assigned: &mut Names) {
        if self.shared.is_deep() {
            return;
        }
        match expression {
            Expression::Ternary(node) => {
                self.expression(&node.condition, assigned);
                self.expression(&node.if_true, &mut assigned.clone());
                self.expression(&node.if_false, &mut assigned.clone());
            }
            Expression::Binary(node) => {
                self.expression(&node.left, assigned);
                self.expression(&node.right, assigned);
            }
            Expression::Unary(node) => self.expression(&node.child, assigned),
            Expression::Attributed(node) => self.expression(&node.child, assigned),
            Expression::Convert(node) => {
                // `[ref]$x` gives it a value.
                if node
                    .type_constraint
                    .type_name
                    .full_name()
                    .eq_ignore_ascii_case("ref")
                {
                    self.assign(&node.child, assigned);
                } else {
                    self.expression(&node.child, assigned);
                }
            }
            Expression::Member(node) => {
                self.expression(&node.expression, assigned);
                self.expression(&node.member, assigned);
            }
            Expression::InvokeMember(node) => {
                self.expression(&node.expression, assigned);
                self.expression(&node.member, assigned);
                for argument in &node.arguments {
                    self.expression(argument, assigned);
                }
            }
            Expression::BaseCtorInvokeMember(node) => {
                for argument in &node.arguments {
                    self.expression(argument, assigned);
                }
            }
            Expression::Index(node) => {
                self.expression(&node.target, assigned);
                self.expression(&node.index, assigned);
            }
            Expression::ArrayLiteral(node) => {
                for element in &node.elements {
                    self.expression(element, assigned);
                }
            }
            Expression::ArrayExpression(node) => self.block(&node.sub_expression, assigned),
            Expression::SubExpression(node) => self.block(&node.sub_expression, assigned),
            Expression::Paren(node) => self.statement(&node.pipeline, assigned),
            Expression::Hashtable(node) => {
                for (key, value) in &node.pairs {
                    self.expression(key, assigned);
                    self.statement(value, assigned);
                }
            }
            Expression::ExpandableString(node) => {
                for nested in &node.nested {
                    self.expression(nested, assigned);
                }
            }
            Expression::Variable(node) => self.variable(node, assigned),
            Expression::Error(node) => {
                for nested in &node.nested {
                    self.any(nested, assigned);
                }
            }
            Expression::ScriptBlock(_)
            | Expression::Using(_)
            | Expression::Constant(_)
            | Expression::StringConstant(_)
            | Expression::Type(_) => {}
        }
    }
}

/// `-OutVariable x` and its kin give `x` a value.
fn out_variable(name: &str, argument: Option<&Expression>, assigned: &mut Names) {
    if is_variable_parameter(name)
        && let Some(Expression::StringConstant(node)) = argument
    {
        assigned.insert(node.value.trim_start_matches('+').to_lowercase());
    }
}

fn named_variables(elements: &[CommandElementAst], assigned: &mut Names) {
    for pair in elements.windows(2) {
        if let [
            CommandElementAst::Parameter(parameter),
            CommandElementAst::Expression(value),
        ] = pair
        {
            out_variable(&parameter.parameter_name, Some(value), assigned);
        }
    }
}

fn is_variable_parameter(name: &str) -> bool {
    [
        "outvariable",
        "errorvariable",
        "warningvariable",
        "informationvariable",
        "pipelinevariable",
        "ov",
        "ev",
        "wv",
        "iv",
        "pv",
    ]
    .iter()
    .any(|known| known.eq_ignore_ascii_case(name))
}

/// Ends in `break` or `continue`.
fn leaves(block: &StatementBlockAst) -> bool {
    block
        .statements
        .iter()
        .any(|statement| matches!(statement, Statement::Break(_) | Statement::Continue(_)))
}
