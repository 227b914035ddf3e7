//! Import- and Export-UMPrompt: the audio files that dial plans and auto attendants play.

use super::plain::PlainNoun;
use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::error::ExchangeError;
use crate::exchange::property::{Property, fold};
use crate::exchange::record::ConfigurationObject;
use crate::value::psobject::PropertyBag;
use crate::value::{PSObject, Type, Value, convert};
use std::fmt::Write as _;
use std::rc::Rc;
use std::sync::Arc;

cmdlets! {
    "Export-UMPrompt" export,
    "Import-UMPrompt" import,
}

/// What a file is kept under with the object that plays it.
fn key(file: &str) -> String {
    format!("Prompt {}", fold(file))
}

/// The dial plan or auto attendant that is named, and the file; none when an error was written.
fn named(call: &mut Call<'_>) -> Flow<Option<(Arc<ConfigurationObject>, String)>> {
    let org = task::organization(call)?;
    let file = argument::text(call, "PromptFileName")?.unwrap_or_default();
    for name in ["UMDialPlan", "UMAutoAttendant"] {
        let (Some(given), Some(noun)) = (argument::named(call, name)?, PlainNoun::of(name)) else {
            continue;
        };
        return Ok(
            error::or_write(call, noun.records.find(&org, &given))?.map(|record| (record, file))
        );
    }
    Ok(None)
}

fn import(call: &mut Call<'_>) -> Flow {
    if call.is_bound("PromptFileStream") {
        return task::not_simulated(call, "PromptFileStream");
    }
    let Some((record, file)) = named(call)? else {
        return Ok(());
    };
    let mut digits = String::new();
    for item in call.list("PromptFileData") {
        if let Some(byte) = convert::to_i64(&item)
            .ok()
            .and_then(|number| u8::try_from(number).ok())
        {
            let _ = write!(digits, "{byte:02x}");
        }
    }
    let asked = [format!("{}\\{file}", record.name)];
    task::change(call, &asked, None, |draft| {
        draft.set_configuration(record.guid, &key(&file), Property::text(digits.as_str()));
        Ok(())
    })?;
    Ok(())
}

fn export(call: &mut Call<'_>) -> Flow {
    let Some((record, file)) = named(call)? else {
        return Ok(());
    };
    let Some(Property::Text(digits)) = record.properties.get(&key(&file)) else {
        return error::write(call, &ExchangeError::ObjectNotFound { identity: file });
    };
    let bytes: Vec<Value> = digits
        .as_bytes()
        .chunks(2)
        .filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .map(Value::Byte)
        .collect();
    let mut members = PropertyBag::default();
    members.set(
        "AudioData",
        Value::array_of(Type::named("System.Byte"), bytes),
    );
    members.set("Name", Value::str(&file));
    members.set("Identity", Value::str(&file));
    members.set("IsValid", Value::Bool(true));
    members.set("ObjectState", Value::str("New"));
    let object = PSObject::typed("Microsoft.Exchange.UM.UMCommon.UMPrompt", members);
    call.write(Value::Object(Rc::new(object)))
}
