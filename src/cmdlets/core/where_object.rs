//! Where-Object.

use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::syntax::TokenKind;
use crate::value::{Context, ScriptBlock, Value, convert, operators};
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
        let held = if input.is_null() {
            None
        } else {
            call.rt.property(input, &self.property)?
        };
        let held = held.unwrap_or_default();
        let Some(operator) = self.operator else {
            return Ok(convert::truth(&held) != self.negate);
        };
        let result = match operator {
            TokenKind::Imatch | TokenKind::Cmatch | TokenKind::Inotmatch | TokenKind::Cnotmatch => {
                let ignore_case = matches!(operator, TokenKind::Imatch | TokenKind::Inotmatch);
                let negative = matches!(operator, TokenKind::Inotmatch | TokenKind::Cnotmatch);
                let (hit, groups) = if negative {
                    operators::matching::not_match(&held, &self.value, ignore_case, call.rt)?
                } else {
                    operators::matching::match_(&held, &self.value, ignore_case, call.rt)?
                };
                if let Some(groups) = groups {
                    let frame = Rc::clone(call.frame);
                    call.rt.set_matches(groups, &frame);
                }
                hit
            }
            _ => operators::binary(operator, &held, &self.value, call.rt)?,
        };
        Ok(convert::truth(&result))
    }
}
