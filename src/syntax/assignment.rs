//! Assignments: a target, an operator, a statement.

use super::{
    ast::{AssignmentStatementAst, CommandBaseAst, Expression, PipelineAst, Statement},
    input::{In, Lexeme, Out, newlines},
    primary::error_statement,
    statement::statement,
};

/// What follows the operator of an assignment.
pub(super) fn assignment(i: In<'_>, left: Expression, operator: Lexeme) -> Out<'_, Statement> {
    let place = i.ext(operator);
    i.deeper(|i| {
        let rest = newlines(i);
        let (rest, right) = match statement(rest) {
            Ok((rest, right)) => (rest, right),
            Err(_) => {
                let after = place.after();
                rest.report_incomplete(after, "ExpectedValueExpression", &[operator.kind.text()]);
                (rest, error_statement(after, Vec::new()))
            }
        };
        let assignment = Statement::Assignment(Box::new(AssignmentStatementAst {
            extent: left.extent().to(right.extent()),
            left,
            operator: operator.kind,
            right: unwrapped(right),
            error_position: place,
        }));
        Ok((rest, assignment))
    })
}

/// The value of a pipeline that is only an expression.
fn unwrapped(right: Statement) -> Statement {
    let Statement::Pipeline(PipelineAst {
        extent,
        mut elements,
        background,
    }) = right
    else {
        return right;
    };
    if !background && elements.len() == 1 {
        match elements.pop() {
            Some(CommandBaseAst::Expression(node)) => {
                return Statement::CommandExpression(Box::new(node));
            }
            Some(other) => elements.push(other),
            None => {}
        }
    }
    Statement::Pipeline(PipelineAst {
        extent,
        elements,
        background,
    })
}
