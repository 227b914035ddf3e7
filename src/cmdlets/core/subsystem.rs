//! Get-PSSubsystem: what can be plugged into the engine, and what is.

use crate::engine::objects::Record;
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::text::name::eq_ignore_case;
use crate::value::net::guid::Guid;
use crate::value::{Fault, Type, Value};

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Get-PSSubsystem",
    body: Body::Each(get),
}];

const SPACE: &str = "System.Management.Automation.Subsystem.";

/// The kinds: number, name, type, whether there may be several.
const KINDS: [(i64, &str, &str, bool); 3] = [
    (1, "CommandPredictor", "Prediction.ICommandPredictor", true),
    (2, "CrossPlatformDsc", "DSC.ICrossPlatformDsc", false),
    (4, "FeedbackProvider", "Feedback.IFeedbackProvider", true),
];

fn kind(number: i64) -> Value {
    Value::enumeration(&format!("{SPACE}SubsystemKind"), number)
}

fn info((number, _, of, several): (i64, &'static str, &'static str, bool)) -> Value {
    // What is said about a command that is not found comes from the one provider that is built in.
    let own = (number == 4).then(|| {
        Record::value(
            &format!("{SPACE}SubsystemInfo+ImplementationInfo"),
            vec![
                (
                    "Id",
                    Guid::value(uuid::Uuid::from_u128(
                        0xa3c6_b07e_4a89_40c9_8be6_2a9a_ad27_86a4,
                    )),
                ),
                ("Kind", kind(4)),
                ("Name", Value::str("General Feedback")),
                (
                    "Description",
                    Value::str("The built-in general feedback source for command errors."),
                ),
                (
                    "ImplementationType",
                    Value::of_type(Type::named(&format!(
                        "{SPACE}Feedback.GeneralCommandErrorFeedback"
                    ))),
                ),
            ],
        )
    });
    let none = || Value::array_of(Type::STRING, Vec::new());
    Record::value(
        &format!("{SPACE}SubsystemInfo"),
        vec![
            ("Kind", kind(number)),
            (
                "SubsystemType",
                Value::of_type(Type::named(&format!("{SPACE}{of}"))),
            ),
            ("AllowUnregistration", Value::TRUE),
            ("AllowMultipleRegistration", Value::Bool(several)),
            ("RequiredCmdlets", none()),
            ("RequiredFunctions", none()),
            ("IsRegistered", Value::Bool(own.is_some())),
            ("Implementations", Value::array(own.into_iter().collect())),
        ],
    )
}

fn get(call: &mut Call<'_>) -> Flow {
    let wrong = |text: String| Fault::escaped("System.ArgumentException", text);
    if call.is_bound("Kind") {
        let wanted = call.value("Kind");
        let found = KINDS.into_iter().find(|(number, name, ..)| match &wanted {
            Value::Enum(held) => held.number == *number,
            other => eq_ignore_case(name, &other.to_text()),
        });
        return match found {
            Some(found) => call.write(info(found)),
            None => call.throw(&wrong(format!(
                "The specified subsystem kind '{}' is unknown. (Parameter 'kind')",
                wanted.to_text()
            ))),
        };
    }
    if call.is_bound("SubsystemType") {
        let name = match call.value("SubsystemType").base() {
            Value::Type(of) => of.full_name(),
            other => other.to_text(),
        };
        let found = KINDS
            .into_iter()
            .find(|(_, _, of, _)| name.as_str() == format!("{SPACE}{of}"));
        return match found {
            Some(found) => call.write(info(found)),
            None if name.as_str() == format!("{SPACE}ISubsystem") => call.throw(&wrong(
                "You must specify a concrete subsystem type instead of the base interface 'ISubsystem'. (Parameter 'subsystemType')".to_owned(),
            )),
            None => call.throw(&wrong(format!(
                "The specified subsystem type '{name}' is unknown. (Parameter 'subsystemType')"
            ))),
        };
    }
    for one in KINDS {
        call.write(info(one))?;
    }
    Ok(())
}
