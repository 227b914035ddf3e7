//! Checks of expressions: variables, operands, what may be assigned to.

use super::{Checker, Member, Place, is_constant, pure_expression};
use crate::syntax::{
    ast::{Constant, Expression, HashtableAst, TypeConstraintAst, VariableExpressionAst},
    token::TokenKind,
};
use crate::text::extent::Extent;

impl Checker<'_> {
    pub(super) fn variable(&self, node: &VariableExpressionAst, place: Place) {
        if node.splatted && place != Place::Argument {
            let id = if place == Place::ArgumentList {
                "SplattingNotPermittedInArgumentList"
            } else {
                "SplattingNotPermitted"
            };
            self.report(node.extent, id, &[&node.path.user_path]);
        }
        let in_static = matches!(
            self.member,
            Member::Method {
                is_static: true,
                ..
            } | Member::StaticProperty
        );
        if in_static && node.path.user_path.eq_ignore_ascii_case("this") {
            let name = &node.path.user_path;
            self.report(node.extent, "NonStaticMemberAccessInStaticMember", &[name]);
        }
    }

    pub(super) fn expression(&mut self, expression: &Expression) {
        if self.shared.is_deep() {
            return;
        }
        match expression {
            Expression::Ternary(node) => {
                self.expression(&node.condition);
                self.expression(&node.if_true);
                self.expression(&node.if_false);
            }
            Expression::Binary(node) => {
                self.expression(&node.left);
                self.expression(&node.right);
            }
            Expression::Unary(node) => {
                if is_increment(node.token_kind) && target_error(&node.child, false).is_some() {
                    self.report(
                        node.child.extent(),
                        "OperatorRequiresVariableOrProperty",
                        &[node.token_kind.text()],
                    );
                }
                self.expression(&node.child);
            }
            Expression::Attributed(node) => {
                if !is_variable(&node.child) {
                    let name = node.attribute.type_name().full_name();
                    self.report(node.attribute.extent(), "UnexpectedAttribute", &[&name]);
                }
                self.attribute_base(&node.attribute);
                self.expression(&node.child);
            }
            Expression::Convert(node) => {
                self.convert(expression, &node.type_constraint, &node.child);
                self.expression(&node.child);
            }
            Expression::Member(node) => {
                self.expression(&node.expression);
                self.expression(&node.member);
            }
            Expression::InvokeMember(node) => {
                self.expression(&node.expression);
                self.expression(&node.member);
                node.arguments
                    .iter()
                    .for_each(|argument| self.expression(argument));
            }
            Expression::BaseCtorInvokeMember(node) => {
                node.arguments
                    .iter()
                    .for_each(|argument| self.expression(argument));
            }
            Expression::Index(node) => {
                self.expression(&node.target);
                self.expression(&node.index);
            }
            Expression::ArrayLiteral(node) => node
                .elements
                .iter()
                .for_each(|element| self.expression(element)),
            Expression::ArrayExpression(node) => self.block(&node.sub_expression),
            Expression::SubExpression(node) => self.block(&node.sub_expression),
            Expression::Paren(node) => self.statement(&node.pipeline),
            Expression::Hashtable(node) => self.hashtable(node),
            Expression::ScriptBlock(node) => self.own_script_block(&node.script_block),
            Expression::Using(node) => {
                if let Some(extent) = wrong_using(&node.sub_expression) {
                    self.report(extent, "InvalidUsingExpression", &[]);
                }
                if !matches!(node.sub_expression, Expression::Variable(_)) {
                    self.expression(&node.sub_expression);
                }
            }
            Expression::ExpandableString(node) => node
                .nested
                .iter()
                .for_each(|nested| self.expression(nested)),
            Expression::Variable(node) => self.variable(node, Place::Elsewhere),
            Expression::Error(node) => node.nested.iter().for_each(|nested| self.any(nested)),
            Expression::Constant(_) | Expression::StringConstant(_) | Expression::Type(_) => {}
        }
    }

    pub(super) fn convert(
        &self,
        whole: &Expression,
        constraint: &TypeConstraintAst,
        child: &Expression,
    ) {
        let name = constraint.type_name.full_name();
        if name.eq_ignore_ascii_case("ordered") {
            if !matches!(child, Expression::Hashtable(_)) {
                self.report(
                    whole.extent(),
                    "OrderedAttributeOnlyOnHashLiteralNode",
                    &[&name],
                );
            }
        } else if is_ref(constraint) {
            let mut inner = child;
            let mut multiple = false;
            while let Expression::Convert(node) = inner {
                multiple |= is_ref(&node.type_constraint);
                inner = &node.child;
            }
            if multiple {
                self.report(
                    constraint.extent,
                    "ReferenceNeedsToBeByItselfInTypeSequence",
                    &[],
                );
            }
        }
    }

    pub(super) fn hashtable(&mut self, node: &HashtableAst) {
        let mut seen: Vec<String> = Vec::new();
        let mut many = rustc_hash::FxHashSet::default();
        for (key, value) in &node.pairs {
            if let Some(text) = key_text(key) {
                let lower = text.to_lowercase();
                let duplicate = if node.pairs.len() > 16 {
                    !many.insert(lower)
                } else if seen.contains(&lower) {
                    true
                } else {
                    seen.push(lower);
                    false
                };
                if duplicate {
                    self.report(key.extent(), "DuplicateKeyInHashLiteral", &[&text]);
                }
            }
            self.expression(key);
            self.statement(value);
        }
    }

    pub(super) fn assignment_target(&self, target: &Expression, simple: bool) {
        if let Expression::Convert(_) | Expression::Attributed(_) = target {
            self.constrained_target(target);
        }
        if let Some(extent) = target_error(target, simple) {
            self.report(extent, "InvalidLeftHandSide", &[]);
        }
    }

    /// A property of the class that a method names as if it were a variable.
    pub(super) fn property_target(&self, target: &Expression) {
        match target {
            Expression::Convert(node) => self.property_target(&node.child),
            Expression::ArrayLiteral(node) => {
                for element in &node.elements {
                    self.property_target(element);
                }
            }
            Expression::Variable(node) => {
                let name = &node.path.user_path;
                let Some((class, properties)) = &self.class else {
                    return;
                };
                match properties
                    .iter()
                    .find(|(held, _)| held.eq_ignore_ascii_case(name))
                {
                    Some((held, true)) => self.report(
                        node.extent,
                        "MissingTypeInStaticPropertyAssignment",
                        &[&format!("[{class}]::"), held],
                    ),
                    Some((held, false)) => {
                        self.report(node.extent, "MissingThis", &["$this.", held]);
                    }
                    None => {}
                }
            }
            _ => {}
        }
    }

    pub(super) fn constrained_target(&self, target: &Expression) {
        let mut converts = 0;
        let mut reference = None;
        let mut inner = target;
        loop {
            match inner {
                Expression::Convert(node) => {
                    converts += 1;
                    if is_void(&node.type_constraint) {
                        self.report(
                            node.type_constraint.extent,
                            "VoidTypeConstraintNotAllowed",
                            &[],
                        );
                    }
                    if is_ref(&node.type_constraint) {
                        reference = Some(node.type_constraint.extent);
                    }
                    inner = &node.child;
                }
                Expression::Attributed(node) => inner = &node.child,
                _ => break,
            }
        }
        if let (Some(extent), true) = (reference, converts > 1) {
            self.report(extent, "ReferenceNeedsToBeByItselfInTypeConstraint", &[]);
        }
    }
}

/// A variable, perhaps with types and attributes before it.
pub(super) fn is_variable(expression: &Expression) -> bool {
    match expression {
        Expression::Variable(_) => true,
        Expression::Attributed(node) => is_variable(&node.child),
        Expression::Convert(node) => is_variable(&node.child),
        _ => false,
    }
}

pub(super) fn is_void(constraint: &TypeConstraintAst) -> bool {
    let name = constraint.type_name.full_name();
    name.eq_ignore_ascii_case("void") || name.eq_ignore_ascii_case("System.Void")
}

pub(super) fn is_ref(constraint: &TypeConstraintAst) -> bool {
    constraint.type_name.full_name().eq_ignore_ascii_case("ref")
}

pub(super) fn is_increment(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::PlusPlus
            | TokenKind::MinusMinus
            | TokenKind::PostfixPlusPlus
            | TokenKind::PostfixMinusMinus
    )
}

/// What of an expression cannot be assigned to.
pub(super) fn target_error(target: &Expression, simple: bool) -> Option<Extent> {
    match target {
        Expression::Variable(_) => None,
        Expression::Member(node) if !node.null_conditional => None,
        Expression::Index(node) if !node.null_conditional => None,
        // Setting a parameterized property looks like a call.
        Expression::InvokeMember(node) if simple && !node.null_conditional => None,
        Expression::Convert(node) => target_error(&node.child, simple),
        Expression::Attributed(node) => target_error(&node.child, simple),
        Expression::ArrayLiteral(node) if simple => node
            .elements
            .iter()
            .find_map(|element| target_error(element, simple)),
        Expression::Paren(node) => match pure_expression(&node.pipeline) {
            Some(inner) => target_error(inner, simple),
            None => Some(node.pipeline.extent()),
        },
        other => Some(other.extent()),
    }
}

/// Something that a using expression cannot fetch.
pub(super) fn wrong_using(node: &Expression) -> Option<Extent> {
    match node {
        Expression::Variable(_) => None,
        Expression::Member(node) => match &node.member {
            Expression::StringConstant(_) => wrong_using(&node.expression),
            other => Some(other.extent()),
        },
        Expression::Index(node) => {
            if is_constant(&node.index) {
                wrong_using(&node.target)
            } else {
                Some(node.index.extent())
            }
        }
        other => Some(other.extent()),
    }
}

/// The key of a hashtable as text, if it is a constant.
pub(super) fn key_text(key: &Expression) -> Option<String> {
    match key {
        Expression::StringConstant(node) => Some(node.value.to_string()),
        Expression::Constant(node) => Some(match &node.value {
            Constant::Null => return None,
            Constant::Boolean(value) => value.to_string(),
            Constant::SByte(n) => n.to_string(),
            Constant::Byte(n) => n.to_string(),
            Constant::Int16(n) => n.to_string(),
            Constant::UInt16(n) => n.to_string(),
            Constant::Int32(n) => n.to_string(),
            Constant::UInt32(n) => n.to_string(),
            Constant::Int64(n) => n.to_string(),
            Constant::UInt64(n) => n.to_string(),
            Constant::Double(n) => n.to_string(),
            Constant::Decimal(n) => n.to_string(),
            Constant::BigInteger(n) => n.to_string(),
        }),
        _ => None,
    }
}
