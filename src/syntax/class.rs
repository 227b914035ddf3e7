//! Classes and enumerations.

use std::rc::Rc;

use super::{
    ast::{
        Ast, AttributeAst, AttributeBase, BaseCtorInvokeMemberExpressionAst, CommandExpressionAst,
        ErrorStatementAst, Expression, FunctionDefinitionAst, FunctionMemberAst, MemberAst,
        MemberFlags, PropertyMemberAst, Statement, Str, StringConstantExpressionAst,
        TypeAttributes, TypeConstraintAst, TypeDefinitionAst,
    },
    attribute::attribute,
    expression::expression,
    input::{In, Lexeme, Mode, Out, miss, newlines, statement_terminators},
    lexer::token_at,
    operator,
    primary::{argument_list, error_expression, simple_name},
    script_block::script_block,
    statement::{function_parameters, sync_on_error},
    string,
    token::{TokenFlags, TokenKind},
    type_name::type_name,
};
use crate::text::extent::Extent;

fn failed(i: In<'_>, extent: Extent, kind: TokenKind, nested: Vec<Ast>) -> (In<'_>, Statement) {
    let node = ErrorStatementAst {
        extent,
        kind: Some(kind),
        nested,
        ..ErrorStatementAst::default()
    };
    (i, Statement::Error(Box::new(node)))
}

/// The head of a type definition: its name and the types after the colon.
struct Head {
    name: StringConstantExpressionAst,
    base_types: Vec<TypeConstraintAst>,
}

fn head<'s>(i: In<'s>, keyword: Lexeme, many: bool) -> Result<(In<'s>, Head), (In<'s>, Statement)> {
    let start = i.ext(keyword);
    let here = newlines(i);
    let Ok((rest, name)) = simple_name(here) else {
        here.report_incomplete(
            start.after(),
            "MissingNameAfterKeyword",
            &[i.slice(keyword)],
        );
        return Err(failed(here, start, keyword.kind, Vec::new()));
    };
    let mut base_types: Vec<TypeConstraintAst> = Vec::new();
    let expressions = newlines(rest).mode(Mode::Expression);
    let mut here = newlines(rest);
    if let Some((after, colon)) = expressions.accept(TokenKind::Colon) {
        let mut before = expressions.ext(colon);
        here = newlines(after).like(i);
        loop {
            let Ok((after, found)) = type_name(here, false) else {
                here.report_incomplete(before.after(), "TypeNameExpected", &[]);
                break;
            };
            base_types.push(TypeConstraintAst {
                extent: found.extent(),
                type_name: found,
            });
            here = newlines(after);
            let Some((after, comma)) = here.accept(TokenKind::Comma).filter(|_| many) else {
                break;
            };
            before = here.ext(comma);
            here = newlines(after);
        }
    }
    here = newlines(here);
    if here.peek_kind() != TokenKind::LCurly {
        let last = base_types.last().map_or(name.extent, |last| last.extent);
        let word = keyword.kind.text();
        here.report_incomplete(last.after(), "MissingTypeBody", &[word]);
        return Err(failed(here, start.to(last), keyword.kind, Vec::new()));
    }
    Ok((here, Head { name, base_types }))
}

/// The attributes of a definition; where a type stands among them.
fn own_attributes(found: Vec<AttributeBase>) -> (Vec<AttributeAst>, Option<TypeConstraintAst>) {
    let mut attributes = Vec::new();
    let mut constraint = None;
    for attribute in found {
        match attribute {
            AttributeBase::Attribute(attribute) => attributes.push(attribute),
            AttributeBase::TypeConstraint(found) => {
                constraint.get_or_insert(found);
            }
        }
    }
    (attributes, constraint)
}

fn definition<'s>(
    i: In<'s>,
    start: Extent,
    keyword: Lexeme,
    kind: TypeAttributes,
    found: Vec<AttributeBase>,
    parts: (Head, Vec<MemberAst>, Extent),
) -> Out<'s, Statement> {
    let (head, members, end) = parts;
    let first = found.first().map_or(start, AttributeBase::extent);
    let (attributes, constraint) = own_attributes(found);
    let extent = first.to(end);
    if let Some(constraint) = constraint {
        let name = constraint.type_name.full_name();
        i.report(constraint.extent, "TypeNotAllowedBeforeStatement", &[&name]);
        let nested = members.into_iter().map(Ast::Member).collect();
        return Ok(failed(i, extent, keyword.kind, nested));
    }
    let node = TypeDefinitionAst {
        extent,
        kind,
        name_extent: head.name.extent,
        name: head.name.value,
        attributes,
        base_types: head.base_types,
        members,
    };
    Ok((i, Statement::TypeDefinition(Rc::new(node))))
}

/// The brace that closes a type definition.
fn close_type<'s>(i: In<'s>, open: Extent, last: Extent) -> (In<'s>, Extent) {
    let close = i.peek();
    if close.kind == TokenKind::RCurly {
        return (i.after(close), i.ext(close));
    }
    i.report_detected(open.after(), i.ext(close), "MissingEndCurlyBrace", &[]);
    (i, last)
}

/// `class A : B { }`.
pub(super) fn class_statement(
    i: In<'_>,
    keyword: Lexeme,
    attributes: Vec<AttributeBase>,
) -> Out<'_, Statement> {
    let (here, head) = match head(i, keyword, true) {
        Ok(found) => found,
        Err(failed) => return Ok(failed),
    };
    let (mut here, open) = here.next();
    let open = i.ext(open);
    let mut last = open;
    let mut members = Vec::new();
    loop {
        match class_member(here, &head.name.value) {
            Ok((rest, Some(member))) => {
                last = member.extent();
                members.push(member);
                here = rest;
            }
            // What was wrong has been reported; there may be more.
            Ok((rest, None)) if rest.at > here.at => here = rest,
            _ => break,
        }
    }
    here = newlines(here);
    let (here, end) = close_type(here, open, last);
    let start = i.ext(keyword);
    definition(
        here,
        start,
        keyword,
        TypeAttributes::Class,
        attributes,
        (head, members, end),
    )
}

/// `enum E : byte { A; B = 2 }`.
pub(super) fn enum_statement(
    i: In<'_>,
    keyword: Lexeme,
    attributes: Vec<AttributeBase>,
) -> Out<'_, Statement> {
    let (here, head) = match head(i, keyword, false) {
        Ok(found) => found,
        Err(failed) => return Ok(failed),
    };
    let (mut here, open) = here.next();
    let open = i.ext(open);
    let mut last = open;
    let mut members = Vec::new();
    while let Ok((rest, member)) = enum_member(here) {
        last = member.extent;
        members.push(MemberAst::Property(member));
        here = rest;
    }
    here = newlines(here);
    let (here, end) = close_type(here, open, last);
    let start = i.ext(keyword);
    definition(
        here,
        start,
        keyword,
        TypeAttributes::Enum,
        attributes,
        (head, members, end),
    )
}

/// One value of an enumeration.
fn enum_member(i: In<'_>) -> Out<'_, PropertyMemberAst> {
    let (rest, name) = simple_name(newlines(i))?;
    let mut here = rest;
    let mut end = name.extent;
    let mut initial_value = None;
    let mut missing = false;
    if let Some((after, equals)) = newlines(rest)
        .mode(Mode::Expression)
        .accept(TokenKind::Equals)
    {
        let equals = i.ext(equals);
        let after = newlines(after);
        match expression(after) {
            Ok((after, value)) => {
                end = value.extent();
                initial_value = Some(value);
                here = after.like(i);
            }
            Err(_) => {
                after.report(equals.after(), "ExpectedValueExpression", &["="]);
                initial_value = Some(error_expression(equals, Vec::new()));
                end = equals;
                missing = true;
                here = after.like(i);
            }
        }
    }
    let (rest, extent) = property_end(here, name.extent.to(end), missing);
    let member = PropertyMemberAst {
        extent,
        name: name.value,
        property_type: None,
        attributes: Vec::new(),
        initial_value,
        flags: MemberFlags {
            public: true,
            is_static: true,
            literal: true,
            hidden: false,
        },
    };
    Ok((rest, member))
}

/// The end of a property: a line end, a semicolon, or the end of the type.
fn property_end(i: In<'_>, extent: Extent, missing: bool) -> (In<'_>, Extent) {
    let token = i.peek();
    let ends = matches!(
        token.kind,
        TokenKind::NewLine | TokenKind::Semi | TokenKind::RCurly
    );
    if !ends && !missing {
        i.report_incomplete(extent.after(), "MissingPropertyTerminator", &[]);
    }
    let extent = if token.kind == TokenKind::Semi {
        extent.to(i.ext(token))
    } else {
        extent
    };
    (statement_terminators(i), extent)
}

/// A property or a method; nothing if it went wrong.
fn class_member<'s>(i: In<'s>, class: &str) -> Out<'s, Option<MemberAst>> {
    let mut here = i;
    let mut start: Option<Extent> = None;
    let mut last: Option<Extent> = None;
    let mut attributes: Vec<AttributeAst> = Vec::new();
    let mut member_type: Option<TypeConstraintAst> = None;
    let mut flags = MemberFlags {
        public: true,
        ..MemberFlags::default()
    };
    let token = loop {
        here = newlines(here);
        if let Ok((rest, found)) = attribute(here) {
            let extent = found.extent();
            start.get_or_insert(extent);
            last = Some(extent);
            match found {
                AttributeBase::Attribute(attribute) => attributes.push(attribute),
                AttributeBase::TypeConstraint(constraint) if member_type.is_none() => {
                    member_type = Some(constraint);
                }
                AttributeBase::TypeConstraint(constraint) => {
                    rest.report(constraint.extent, "TooManyTypes", &[]);
                }
            }
            here = rest;
            continue;
        }
        let token = here.mode(Mode::Expression).peek();
        let extent = here.ext(token);
        let seen = match token.kind {
            TokenKind::Static => &mut flags.is_static,
            TokenKind::Hidden => &mut flags.hidden,
            _ => break token,
        };
        if *seen {
            here.report(extent, "DuplicateQualifier", &[here.slice(token)]);
        }
        *seen = true;
        start.get_or_insert(extent);
        last = Some(extent);
        here = here.after(token);
    };
    let start = start.unwrap_or(here.ext(token));
    if token.kind == TokenKind::Variable {
        let (rest, property) = property_member(here, token, start, member_type, attributes, flags);
        return Ok((rest, Some(MemberAst::Property(property))));
    }
    if let Ok((rest, name)) = simple_name(here).and_then(|(rest, name)| {
        let plain = token.kind == TokenKind::Identifier
            || operator::is_keyword(token.kind)
            || token.kind == TokenKind::Generic;
        if !plain {
            return miss();
        }
        let written = token_at(rest.at - name.extent.len(), rest.at, token.kind);
        rest.record(written, token.kind, TokenFlags::default());
        Ok((rest, name))
    }) {
        let is_constructor = name.value.eq_ignore_ascii_case(class);
        let (rest, function) = method_declaration(
            rest,
            name,
            is_constructor && !flags.is_static,
            is_constructor,
        )?;
        let Some(function) = function else {
            let rest = sync_on_error(rest.mode(Mode::Expression), false, &[TokenKind::RCurly]);
            return Ok((rest.like(i), None));
        };
        let member = FunctionMemberAst {
            extent: start.to(function.extent),
            name: function.name.clone(),
            attributes,
            return_type: member_type,
            flags,
            function: Rc::new(function),
            is_constructor,
        };
        return Ok((
            statement_terminators(rest),
            Some(MemberAst::Function(member)),
        ));
    }
    if let Some(last) = last {
        here.report_incomplete(last.after(), "IncompleteMemberDefinition", &[]);
        return Ok((here, None));
    }
    miss()
}

fn property_member<'s>(
    i: In<'s>,
    variable: Lexeme,
    start: Extent,
    property_type: Option<TypeConstraintAst>,
    attributes: Vec<AttributeAst>,
    flags: MemberFlags,
) -> (In<'s>, PropertyMemberAst) {
    let name: Str = string::variable_name(i.slice(variable), false);
    let mut end = i.ext(variable);
    let mut here = i.after(variable);
    let mut initial_value = None;
    let mut missing = false;
    if let Some((after, equals)) = here.mode(Mode::Expression).accept(TokenKind::Equals) {
        let equals = here.ext(equals);
        let after = newlines(after);
        here = match expression(after) {
            Ok((after, value)) => {
                end = value.extent();
                initial_value = Some(value);
                after.like(i)
            }
            Err(_) => {
                end = equals;
                missing = true;
                after.like(i)
            }
        };
    }
    let (rest, extent) = property_end(here, start.to(end), missing);
    let property = PropertyMemberAst {
        extent,
        name,
        property_type,
        attributes,
        initial_value,
        flags,
    };
    (rest, property)
}

/// Parameters, a base call and a body after the name of a method; nothing if it went wrong.
fn method_declaration(
    i: In<'_>,
    name: StringConstantExpressionAst,
    calls_base: bool,
    is_constructor: bool,
) -> Out<'_, Option<FunctionDefinitionAst>> {
    let here = newlines(i);
    let (rest, parameters, mut wrong) = function_parameters(here);
    let mut end = rest.span(rest.at, rest.at);
    if parameters.is_none() && wrong.is_none() {
        here.report_incomplete(name.extent.after(), "MissingMethodParameterList", &[]);
        end = name.extent;
    }
    let mut here = newlines(rest);
    let mut base: Option<(Extent, Extent, Vec<Expression>)> = None;
    if is_constructor && wrong.is_none() {
        let expressions = here.mode(Mode::Expression);
        if let Some((rest, colon)) = expressions.accept(TokenKind::Colon) {
            let colon = expressions.ext(colon);
            let rest = newlines(rest).like(i);
            if let Some((after, keyword)) = rest.accept(TokenKind::Base) {
                let keyword = rest.ext(keyword);
                let after = newlines(after);
                let open = after.peek();
                if open.kind == TokenKind::LParen {
                    let (after, (arguments, last)) = argument_list(after, open)?;
                    base = Some((keyword, last, arguments));
                    here = newlines(after.like(i));
                } else {
                    after.report_incomplete(keyword.after(), "MissingMethodParameterList", &[]);
                    wrong = Some(keyword);
                    here = after;
                }
            } else {
                rest.report_incomplete(colon.after(), "MissingBaseCtorCall", &[]);
                wrong = Some(colon);
                here = rest;
            }
        }
    }
    let open = here.peek();
    let body_missing = open.kind != TokenKind::LCurly;
    if body_missing && wrong.is_none() {
        here.report_incomplete(end.after(), "MissingFunctionBody", &[]);
    }
    if body_missing || wrong.is_some() {
        let rest = if body_missing { here } else { here.after(open) };
        return Ok((rest, None));
    }
    let (rest, mut body) = here
        .after(open)
        .deeper(|inside| script_block(inside, open, false))?;
    if calls_base {
        let (base_extent, extent, arguments, implicit) = match base {
            Some((keyword, last, arguments)) => (keyword, keyword.to(last), arguments, false),
            None => {
                let place = body.extent.before();
                (place, place, Vec::new(), true)
            }
        };
        let call = Statement::CommandExpression(Box::new(CommandExpressionAst {
            extent,
            expression: Expression::BaseCtorInvokeMember(Box::new(
                BaseCtorInvokeMemberExpressionAst {
                    extent,
                    base_extent,
                    arguments,
                    implicit,
                },
            )),
            redirections: Vec::new(),
        }));
        if let Some(block) = &mut body.end_block {
            block.statements.insert(0, call);
        }
    }
    let function = FunctionDefinitionAst {
        extent: name.extent.to(body.extent),
        is_filter: false,
        is_workflow: false,
        name: name.value,
        name_extent: name.extent,
        parameters,
        body: Rc::new(body),
    };
    Ok((rest, Some(function)))
}
