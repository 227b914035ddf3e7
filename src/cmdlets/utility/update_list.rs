//! Update-List: adds to and removes from a property that is a list, or describes such a change.

use super::common::{Record, message};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::{Context, ErrorCategory, Fault, Value, convert};
use std::cmp::Ordering;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Update-List",
    body: Body::Each(update),
}];

fn update(call: &mut Call<'_>) -> Flow {
    let object = call.get("InputObject").cloned();
    let property = call.text("Property");
    match (object, property) {
        (None, None) => describe(call),
        (None, Some(_)) => refused(call, "MissingInputObjectParameter"),
        (Some(_), None) => refused(call, "MissingPropertyParameter"),
        (Some(object), Some(property)) => change(call, &object, &property),
    }
}

fn refused(call: &mut Call<'_>, id: &str) -> Flow {
    let text = message("UpdateListStrings", id, &[]);
    call.throw(
        &Fault::new(id, ErrorCategory::InvalidArgument, text)
            .of("System.Management.Automation.PSArgumentException"),
    )
}

/// The change itself, for a parameter that takes one.
fn describe(call: &mut Call<'_>) -> Flow {
    let list = |name: &str| Value::array(call.list(name));
    let modifier = Record::value(
        "System.Management.Automation.PSListModifier",
        vec![
            ("Add", list("Add")),
            ("Remove", list("Remove")),
            ("Replace", list("Replace")),
        ],
    );
    call.write(modifier)
}

fn change(call: &mut Call<'_>, object: &Value, property: &str) -> Flow {
    let Some(held) = call.rt.property(object, property)? else {
        let text = message("UpdateListStrings", "MemberDoesntExist", &[property]);
        return call.fail(
            "MemberDoesntExist",
            ErrorCategory::InvalidArgument,
            "System.Management.Automation.PSArgumentException",
            &text,
            Value::str(property),
        );
    };
    let items = match held.base() {
        Value::List(list) => list.items.borrow().clone(),
        _ => {
            let text = message("PSListModifierStrings", "UpdateFailed", &[]);
            return call.throw(
                &Fault::new("UpdateFailed", ErrorCategory::InvalidOperation, text)
                    .of("System.Management.Automation.PSInvalidOperationException"),
            );
        }
    };
    let mut changed = items;
    if call.is_bound("Replace") {
        changed = call.list("Replace");
    } else {
        for gone in call.list("Remove") {
            let mut at = None;
            for (position, one) in changed.iter().enumerate() {
                if super::common::order(one, &gone, true, call.rt)? == Ordering::Equal {
                    at = Some(position);
                    break;
                }
            }
            if let Some(at) = at {
                changed.remove(at);
            }
        }
        changed.extend(call.list("Add"));
    }
    if let Value::List(list) = held.base() {
        let of = list.element();
        let mut converted = Vec::with_capacity(changed.len());
        for one in changed {
            converted.push(convert::convert(&one, &of, call.rt)?);
        }
        *list.items.borrow_mut() = converted;
    }
    call.write(object.clone())
}
