//! Where-Object.

use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow, Unwind};
use crate::syntax::TokenKind;
use crate::text::wildcard::{Wildcard, has_wildcards};
use crate::value::{Context, ErrorCategory, Fault, ScriptBlock, Value, convert, member, operators};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Where-Object",
    body: Body::Stateful(|| Box::new(Where::default())),
}];

/// The condition of one run.
#[derive(Default)]
struct Where {
    block: Option<Rc<ScriptBlock>>,
    property: String,
    operator: Option<TokenKind>,
    negate: bool,
    value: Value,
}

/// Switches and the operators they stand for.
const OPERATORS: &[(&str, TokenKind)] = &[
    ("EQ", TokenKind::Ieq),
    ("CEQ", TokenKind::Ceq),
    ("NE", TokenKind::Ine),
    ("CNE", TokenKind::Cne),
    ("GT", TokenKind::Igt),
    ("CGT", TokenKind::Cgt),
    ("LT", TokenKind::Ilt),
    ("CLT", TokenKind::Clt),
    ("GE", TokenKind::Ige),
    ("CGE", TokenKind::Cge),
    ("LE", TokenKind::Ile),
    ("CLE", TokenKind::Cle),
    ("Like", TokenKind::Ilike),
    ("CLike", TokenKind::Clike),
    ("NotLike", TokenKind::Inotlike),
    ("CNotLike", TokenKind::Cnotlike),
    ("Match", TokenKind::Imatch),
    ("CMatch", TokenKind::Cmatch),
    ("NotMatch", TokenKind::Inotmatch),
    ("CNotMatch", TokenKind::Cnotmatch),
    ("Contains", TokenKind::Icontains),
    ("CContains", TokenKind::Ccontains),
    ("NotContains", TokenKind::Inotcontains),
    ("CNotContains", TokenKind::Cnotcontains),
    ("In", TokenKind::Iin),
    ("CIn", TokenKind::Cin),
    ("NotIn", TokenKind::Inotin),
    ("CNotIn", TokenKind::Cnotin),
    ("Is", TokenKind::Is),
    ("IsNot", TokenKind::IsNot),
];

impl CmdletBody for Where {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        if let Some(Value::ScriptBlock(block)) = call.get("FilterScript").map(Value::base) {
            self.block = Some(Rc::clone(block));
            return Ok(());
        }
        self.property = call.text("Property").unwrap_or_default().to_string();
        self.value = call.value("Value");
        self.operator = OPERATORS
            .iter()
            .find(|(name, _)| call.flag(name))
            .map(|(_, operator)| *operator);
        self.negate = call.flag("Not");
        let valued = call.is_bound("Value");
        if !valued && self.operator.is_some() {
            return call.throw(&name_fault(
                "ValueNotSpecifiedForWhereObject",
                &[],
                Value::Null,
            ));
        }
        if valued && self.operator.is_none() && !self.negate {
            return call.throw(&name_fault("OperatorNotSpecified", &[], Value::Null));
        }
        // `-is [int]`: the brackets are part of the word.
        if matches!(self.operator, Some(TokenKind::Is | TokenKind::IsNot))
            && let Some(text) = self.value.as_str()
            && let Some(name) = text
                .strip_prefix('[')
                .and_then(|text| text.strip_suffix(']'))
        {
            self.value = Value::str(name.trim());
        }
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let input = call.value("InputObject");
        if matches!(input, Value::Null) && !call.expecting_input {
            return Ok(());
        }
        let keep = match &self.block {
            Some(block) => {
                let block = Rc::clone(block);
                let result = call.eval_block(&block, input.clone())?;
                convert::truth(&result)
            }
            None => self.compare(call, &input)?,
        };
        if keep { call.write(input) } else { Ok(()) }
    }
}

impl Where {
    fn compare(&self, call: &mut Call<'_>, input: &Value) -> Flow<bool> {
        let Some(held) = self.held(call, input)? else {
            return Ok(false);
        };
        let Some(operator) = self.operator else {
            return Ok(convert::truth(&held) != self.negate);
        };
        let result = match self.operate(call, operator, &held) {
            Ok(result) => result,
            Err(unwind) => match *unwind {
                Unwind::Fault(fault) if fault.carried.is_none() => {
                    let name = format!("{operator:?}");
                    let text = message(
                        "ParserStrings",
                        "BadOperatorArgument",
                        &[&name, &fault.message],
                    );
                    call.fail(
                        "OperatorFailed",
                        ErrorCategory::InvalidArgument,
                        "System.Management.Automation.PSArgumentException",
                        &text,
                        input.clone(),
                    )?;
                    return Ok(false);
                }
                other => return Err(Box::new(other)),
            },
        };
        Ok(convert::truth(&result))
    }

    /// The property's value; `None`: there is none, which was reported.
    fn held(&self, call: &mut Call<'_>, input: &Value) -> Flow<Option<Value>> {
        let frame = Rc::clone(call.frame);
        let strict = call.rt.strict_level(&frame) >= 2;
        if input.is_null() {
            if strict {
                call.fault(name_fault("InputObjectIsNull", &[], input.clone()))?;
                return Ok(None);
            }
            return Ok(Some(Value::Null));
        }
        let mut name = self.property.as_str();
        let found;
        if has_wildcards(name) && !held_by_table(input, name) {
            let members = matching(input, name);
            match members.as_slice() {
                [] if !strict => return Ok(Some(Value::Null)),
                [] => {}
                [one] => {
                    found = one.clone();
                    name = &found;
                }
                _ => {
                    let mut fault = name_fault(
                        "AmbiguousPropertyOrMethodName",
                        &[name, &format!(" {}", members.join(" "))],
                        input.clone(),
                    );
                    fault.id = "AmbiguousPropertyName".to_owned();
                    call.fault(fault)?;
                    return Ok(None);
                }
            }
        }
        match call.rt.property(input, name)? {
            Some(value) => Ok(Some(value)),
            None if strict => {
                call.fault(name_fault("PropertyNotFound", &[name], input.clone()))?;
                Ok(None)
            }
            None => Ok(Some(Value::Null)),
        }
    }

    fn operate(&self, call: &mut Call<'_>, operator: TokenKind, held: &Value) -> Flow<Value> {
        Ok(match operator {
            TokenKind::Imatch | TokenKind::Cmatch | TokenKind::Inotmatch | TokenKind::Cnotmatch => {
                let ignore_case = matches!(operator, TokenKind::Imatch | TokenKind::Inotmatch);
                let negative = matches!(operator, TokenKind::Inotmatch | TokenKind::Cnotmatch);
                let (hit, groups) = if negative {
                    operators::matching::not_match(held, &self.value, ignore_case, call.rt)?
                } else {
                    operators::matching::match_(held, &self.value, ignore_case, call.rt)?
                };
                if let Some(groups) = groups {
                    let frame = Rc::clone(call.frame);
                    call.rt.set_matches(groups, &frame);
                }
                hit
            }
            _ => operators::binary(operator, held, &self.value, call.rt)?,
        })
    }
}

/// The error of a name that is missing, ambiguous, or of no use.
pub(super) fn name_fault(id: &str, arguments: &[&str], target: Value) -> Box<Fault> {
    let text = message("InternalCommandStrings", id, arguments);
    Fault::new(id, ErrorCategory::InvalidArgument, text)
        .of("System.Management.Automation.PSArgumentException")
        .target(target)
}

/// A sentence of PowerShell's with its blanks filled.
pub(super) fn message(resource: &str, id: &str, arguments: &[&str]) -> String {
    crate::engine::declaration::fill(
        crate::grammar::message(resource, id).unwrap_or(id),
        arguments,
    )
}

/// True for a dictionary with such a key.
pub(super) fn held_by_table(input: &Value, name: &str) -> bool {
    matches!(input.base(), Value::Dictionary(table) if table.get_str(name).is_some())
}

/// The members of an object whose names match: properties before methods.
pub(super) fn matching(input: &Value, pattern: &str) -> Vec<String> {
    let Ok(pattern) = Wildcard::new(pattern) else {
        return Vec::new();
    };
    let mut names: Vec<String> = member::list(input)
        .into_iter()
        .map(|member| member.name.to_string())
        .filter(|name| pattern.is_match(name))
        .collect();
    names.dedup();
    names
}
