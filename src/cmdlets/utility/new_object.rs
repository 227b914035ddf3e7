//! New-Object and New-Guid.

use super::common::message;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::value::{ErrorCategory, Fault, Known, Type, Value, convert, member};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "New-Object",
        body: Body::Each(new_object),
    },
    Cmdlet {
        name: "New-Guid",
        body: Body::Each(new_guid),
    },
];

fn new_object(call: &mut Call<'_>) -> Flow {
    if &*call.set_name() == "Com" {
        return super::common::unsupported_parameter(call, "ComObject");
    }
    let name = call.text("TypeName").unwrap_or_default();
    let frame = Rc::clone(call.frame);
    let Some(of) = call.rt.type_by_name(&name, &frame) else {
        let text = message("NewObjectStrings", "TypeNotFound", &[&name]);
        return call.throw(
            &Fault::new("TypeNotFound", ErrorCategory::InvalidType, text)
                .of("System.Management.Automation.PSArgumentException"),
        );
    };
    let arguments = call.list("ArgumentList");
    let object = match &of {
        Type::Known(Known::PSObject | Known::PSCustomObject) if arguments.is_empty() => {
            Value::custom([])
        }
        Type::Known(Known::PSObject) if arguments.len() == 1 => {
            arguments.into_iter().next().unwrap_or_default()
        }
        _ if arguments.is_empty()
            && crate::value::types::is_value_type(&of)
            && crate::value::members::default_value(&of).is_some() =>
        {
            crate::value::members::default_value(&of).unwrap_or_default()
        }
        _ => match member::construct(&of, &arguments, call.rt) {
            Ok(object) => object,
            Err(fault) => return failed(call, &of, fault),
        },
    };
    if let Value::Dictionary(table) = call.value("Property").base() {
        for (name, value) in table.pairs() {
            let name = convert::text_of(&name, call.rt)?;
            set(call, &object, &name, value)?;
        }
    }
    call.write(object)
}

fn failed(call: &mut Call<'_>, of: &Type, fault: Box<Fault>) -> Flow {
    if fault.carried.is_some() {
        return Err(fault.into());
    }
    if fault.id == "NotSupported" {
        return call.throw(&fault);
    }
    if !matches!(of, Type::Class(_))
        && matches!(
            fault.id.as_str(),
            "MethodNotFound" | "MethodCountCouldNotFindBest" | "ConstructorNotFound"
        )
    {
        let text = message(
            "NewObjectStrings",
            "CannotFindAppropriateCtor",
            &[&crate::value::types::display_name(of)],
        );
        return call.throw(
            &Fault::new(
                "CannotFindAppropriateCtor",
                ErrorCategory::ObjectNotFound,
                text,
            )
            .of("System.Management.Automation.PSArgumentException"),
        );
    }
    let mut fault = fault;
    if let (Type::Class(class), "MethodCountCouldNotFindBest") = (of, fault.id.as_str()) {
        fault.message = fault
            .message
            .replacen("\"new\"", &format!("\"{}\"", class.name), 1);
    }
    fault.id = "ConstructorInvokedThrowException".to_owned();
    fault.category = ErrorCategory::InvalidOperation;
    call.throw(&fault)
}

fn set(call: &mut Call<'_>, object: &Value, name: &str, value: Value) -> Flow {
    if super::common::is_custom(object) {
        if let Value::Object(held) = object {
            held.members.borrow_mut().set(name, value);
        }
        return Ok(());
    }
    if crate::format::names::spelled(object, name).is_none() {
        // A method of that name is called with the value.
        if call
            .rt
            .invoke_method(object, name, std::slice::from_ref(&value))
            .is_ok()
        {
            return Ok(());
        }
        let text = message("NewObjectStrings", "MemberNotFound", &["", name, ".NET"]);
        return call.throw(
            &Fault::new(
                "InvalidOperationException",
                ErrorCategory::InvalidOperation,
                text,
            )
            .of("System.InvalidOperationException"),
        );
    }
    match member::set(object, name, value.clone(), call.rt) {
        Ok(member::Stored::Done) => Ok(()),
        Ok(member::Stored::Script(block)) => {
            use crate::value::Context;
            call.rt.call_block(&block, &[value], Some(object))?;
            Ok(())
        }
        Err(fault) if fault.carried.is_some() => Err(fault.into()),
        Err(_) => {
            let text = message("NewObjectStrings", "InvalidValue", &[]);
            call.throw(
                &Fault::new("InvalidValue", ErrorCategory::InvalidData, text)
                    .of("System.InvalidOperationException"),
            )
        }
    }
}

fn new_guid(call: &mut Call<'_>) -> Flow {
    let text = if call.flag("Empty") {
        "00000000-0000-0000-0000-000000000000".to_owned()
    } else if let Some(text) = call.text("InputObject") {
        text.to_string()
    } else {
        let mut bytes = [0_u8; 16];
        call.rt.world.random(&mut bytes);
        let number =
            u128::from_be_bytes(bytes) & !(0xf << 76) & !(0x3 << 62) | (4 << 76) | (2 << 62);
        let hex = format!("{number:032x}");
        let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
        format!(
            "{}-{}-{}-{}-{}",
            part(0, 8),
            part(8, 12),
            part(12, 16),
            part(16, 20),
            part(20, 32)
        )
    };
    match convert::convert(
        &Value::str(text.as_str()),
        &Type::Known(Known::Guid),
        call.rt,
    ) {
        Ok(guid) => call.write(guid),
        Err(_) => {
            let shown = "Unrecognized Guid format.";
            call.fail(
                "StringNotRecognizedAsGuid",
                ErrorCategory::InvalidArgument,
                "System.FormatException",
                shown,
                Value::Null,
            )
        }
    }
}
