//! Rules as files: Export- and Import- of collections of transport rules, journal rules and DLP policies; and exported
//! certificates, prompts and pictures, which are bytes in `FileData`.

use super::coverage::without_effect;
use super::plain::PlainNoun;
use super::{argument, error, task};
use crate::engine::{Body, Call, Cmdlet, Flow};
use crate::exchange::error::ExchangeError;
use crate::exchange::property::{Property, same};
use crate::exchange::record::ConfigurationObject;
use crate::value::psobject::PropertyBag;
use crate::value::{PSObject, Type, Value};
use std::rc::Rc;
use std::sync::Arc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Export-DlpPolicyCollection",
        body: Body::Each(|call| export(call, "DlpPolicy")),
    },
    Cmdlet {
        name: "Export-JournalRuleCollection",
        body: Body::Each(|call| export(call, "JournalRule")),
    },
    Cmdlet {
        name: "Export-TransportRuleCollection",
        body: Body::Each(|call| export(call, "TransportRule")),
    },
    Cmdlet {
        name: "Import-DlpPolicyCollection",
        body: Body::Each(|call| import(call, "DlpPolicy")),
    },
    Cmdlet {
        name: "Import-JournalRuleCollection",
        body: Body::Each(|call| import(call, "JournalRule")),
    },
    Cmdlet {
        name: "Import-TransportRuleCollection",
        body: Body::Each(|call| import(call, "TransportRule")),
    },
];

/// An object whose `FileData` is a file.
pub(super) fn write_file(call: &mut Call<'_>, text: &str) -> Flow {
    let bytes: Vec<Value> = text.bytes().map(Value::Byte).collect();
    let mut members = PropertyBag::default();
    members.set(
        "FileData",
        Value::array_of(Type::named("System.Byte"), bytes),
    );
    members.set("Identity", Value::str(""));
    members.set("IsValid", Value::Bool(true));
    members.set("ObjectState", Value::str("New"));
    let object = PSObject::typed(
        "Microsoft.Exchange.Management.SystemConfigurationTasks.BinaryFileDataObject",
        members,
    );
    call.write(Value::Object(Rc::new(object)))
}

/// Text between the signs of XML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// A value as a literal of the command that makes it again.
fn literal(value: &Property) -> String {
    match value {
        Property::Bool(true) => "$true".to_owned(),
        Property::Bool(false) => "$false".to_owned(),
        Property::Int(_) | Property::Long(_) => value.to_string(),
        Property::List(items) => items.iter().map(literal).collect::<Vec<_>>().join(", "),
        other => format!("'{}'", other.to_string().replace('\'', "''")),
    }
}

/// The command that makes a record again: what was set of the parameters that New takes.
fn command_of(noun: &str, record: &ConfigurationObject) -> String {
    let new = format!("New-{noun}");
    let mut line = format!(
        "{new} -Name {}",
        literal(&Property::Text(record.name.clone()))
    );
    let Some(metadata) = crate::engine::declaration::cmdlet(&new) else {
        return line;
    };
    for (name, value) in record.properties.iter() {
        let takes = metadata.position_of(name).is_some() && !same(name, "Name");
        if takes && !value.is_null() && !value.items().is_empty() {
            line.push_str(&format!(" -{name} {}", literal(value)));
        }
    }
    line
}

fn noun(name: &str) -> Flow<Rc<PlainNoun>> {
    PlainNoun::of(name).ok_or_else(|| {
        crate::value::Fault::runtime("NotSimulated", format!("The noun {name} is not declared."))
            .into()
    })
}

fn export(call: &mut Call<'_>, name: &str) -> Flow {
    for parameter in ["ExportLegacyRules", "Format"] {
        if call.is_bound(parameter) {
            without_effect(call, parameter)?;
        }
    }
    let noun = noun(name)?;
    let org = task::organization(call)?;
    let rules: Vec<Arc<ConfigurationObject>> = match argument::named(call, "Identity")? {
        Some(given) => match error::or_write(call, noun.records.find(&org, &given))? {
            Some(found) => vec![found],
            None => return Ok(()),
        },
        None => noun.records.all(&org),
    };
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<rules name=\"TransportVersioned\">\n",
    );
    for rule in rules {
        text.push_str(&format!(
            "  <rule name=\"{}\" id=\"{}\" format=\"cmdlet\">\n    <version requiredMinVersion=\"15.0.3.0\">\n      <commandBlock><![CDATA[{}]]></commandBlock>\n    </version>\n  </rule>\n",
            escaped(&rule.name),
            rule.guid,
            command_of(name, &rule).replace("]]>", "]] >")
        ));
    }
    text.push_str("</rules>\n");
    write_file(call, &text)
}

/// The commands in a file of rules.
fn commands(text: &str) -> Option<Vec<String>> {
    if !text.contains("<rules") {
        return None;
    }
    let mut all = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("<commandBlock>") {
        let (block, tail) = after.split_once("</commandBlock>")?;
        let block = block.trim();
        let block = block
            .strip_prefix("<![CDATA[")
            .and_then(|inner| inner.strip_suffix("]]>"))
            .unwrap_or(block);
        all.push(block.to_owned());
        rest = tail;
    }
    Some(all)
}

fn import(call: &mut Call<'_>, name: &str) -> Flow {
    let noun = noun(name)?;
    let mut bytes = Vec::new();
    for item in call.list("FileData") {
        if let Value::Byte(byte) = item.base() {
            bytes.push(*byte);
        }
    }
    let text = match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => {
            let units: Vec<u16> = rest
                .chunks_exact(2)
                .filter_map(|pair| pair.try_into().ok().map(u16::from_le_bytes))
                .collect();
            String::from_utf16_lossy(&units)
        }
        other => String::from_utf8_lossy(other).into_owned(),
    };
    let Some(commands) = commands(&text) else {
        let refusal = ExchangeError::InvalidValue {
            property: "FileData".to_owned(),
            value: text.chars().take(40).collect(),
            type_name: "rules".to_owned(),
        };
        return error::write(call, &refusal);
    };
    // The rules of the file take the place of all that there are.
    let asked = [format!("{} rules", commands.len())];
    let done = task::change(call, &asked, None, |draft| {
        for rule in noun.records.all(draft) {
            noun.records.remove(draft, &rule);
        }
        Ok(())
    })?;
    if done.is_none() {
        return Ok(());
    }
    let wanted = format!("New-{name} ");
    for command in commands {
        if !command.starts_with(&wanted) {
            let refusal = ExchangeError::InvalidValue {
                property: "FileData".to_owned(),
                value: command.chars().take(40).collect(),
                type_name: wanted.trim_end().to_owned(),
            };
            error::write(call, &refusal)?;
            continue;
        }
        let block = call.rt.parse_block(&command)?;
        call.eval_block(&block, Value::Null)?;
    }
    Ok(())
}
