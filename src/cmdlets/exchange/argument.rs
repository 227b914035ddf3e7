//! Arguments as the organization takes them: identities, settings, limits, texts.

use super::error;
use super::project::ExchangeObject;
use super::value::ExchangeValue;
use crate::engine::{Call, Flow};
use crate::exchange::account::NewAccount;
use crate::exchange::property::{Property, Setting};
use crate::exchange::record::RecipientTypeDetails;
use crate::exchange::time::{Moment, Span};
use crate::text::name::eq_ignore_case;
use crate::value::zone::WorldZone;
use crate::value::{Context, Dictionary, ErrorCategory, Fault, Value, member};

/// The text by which a value names an object; `None` for `$null` and an empty text.
pub fn identity(call: &mut Call<'_>, value: &Value) -> Flow<Option<String>> {
    if value.is_null() {
        return Ok(None);
    }
    if let Some(object) = ExchangeObject::of(value) {
        return Ok(Some(object.identity()));
    }
    let text = match value.base() {
        Value::String(text) => text.to_string(),
        Value::Net(net) if net.object().as_any().is::<ExchangeValue>() => net.object().to_text(),
        Value::Object(_) => match call.rt.property(value, "Identity")? {
            Some(inner) if !inner.is_null() => inner.to_text(),
            _ => call.rt.text_of(value)?,
        },
        other => call.rt.text_of(other)?,
    };
    Ok(Some(text).filter(|text| !text.trim().is_empty()))
}

/// A parameter that names one object; several are a mistake of the caller's.
pub fn named(call: &mut Call<'_>, parameter: &str) -> Flow<Option<String>> {
    let value = call.value(parameter);
    if let Some(items) = member::enumerate(&value)
        && ExchangeObject::of(&value).is_none()
    {
        return Err(one_only(call, parameter, &value, items.len()).into());
    }
    if let Some(fault) = deserialized(call, parameter, &value) {
        return Err(fault.into());
    }
    identity(call, &value)
}

/// Message VC2: an object that was written down elsewhere is no object of Exchange's any more, and names nothing, unless
/// the pipeline brings it, which asks for its property.
fn deserialized(call: &Call<'_>, parameter: &str, value: &Value) -> Option<Box<Fault>> {
    let Value::Object(object) = value else {
        return None;
    };
    let names = object.type_names.borrow();
    let name = names.as_ref()?.first()?;
    if !name.starts_with("Deserialized.Microsoft.Exchange.") {
        return None;
    }
    let index = call.given.metadata().exact(parameter)?;
    if call.given.came_by_pipeline(index) {
        return None;
    }
    let of = call
        .given
        .metadata()
        .parameters
        .get(index)?
        .declared
        .as_ref()
        .map_or_else(String::new, |of| full_type_name(&of.full_name()));
    Some(
        Fault::new(
            "ParameterArgumentTransformationError",
            ErrorCategory::InvalidData,
            format!(
                "Cannot process argument transformation on parameter '{parameter}'. Cannot convert the \"{}\" value of type \"{name}\" to type \"{of}\".",
                value.to_text()
            ),
        )
        .of("System.Management.Automation.ParameterBindingArgumentTransformationException"),
    )
}

/// The error of arguments that tell no parameter set: message PB5.
pub fn ambiguous_set() -> Box<Fault> {
    Fault::new(
        "AmbiguousParameterSet",
        ErrorCategory::InvalidArgument,
        "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.",
    )
    .of("System.Management.Automation.ParameterBindingException")
}

/// The error of several values where one is wanted.
fn one_only(call: &Call<'_>, parameter: &str, value: &Value, _: usize) -> Box<Fault> {
    let of = call
        .given
        .metadata()
        .exact(parameter)
        .and_then(|index| call.given.metadata().parameters.get(index))
        .and_then(|parameter| parameter.declared.as_ref())
        .map_or_else(String::new, |of| full_type_name(&of.full_name()));
    Fault::new(
        "CannotConvertArgument",
        ErrorCategory::InvalidArgument,
        format!(
            "Cannot convert '{}' to the type '{of}' required by parameter '{parameter}'. Specified method is not supported.",
            value.type_of().full_name()
        ),
    )
    .of("System.Management.Automation.ParameterBindingException")
}

/// The namespace that Exchange keeps a parameter's type in.
pub fn full_type_name(name: &str) -> String {
    if name.contains('.') {
        name.to_owned()
    } else if name.ends_with("IdParameter") {
        format!("Microsoft.Exchange.Configuration.Tasks.{name}")
    } else {
        format!("Microsoft.Exchange.Data.{name}")
    }
}

/// A conversion that a parameter's type refuses: message VC1.
pub fn refused(parameter: &str, value: &str, type_name: &str, reason: &str) -> Box<Fault> {
    Fault::new(
        "ParameterArgumentTransformationError",
        ErrorCategory::InvalidData,
        format!(
            "Cannot process argument transformation on parameter '{parameter}'. Cannot convert value \"{value}\" to type \"{type_name}\". Error: \"{reason}\""
        ),
    )
    .of("System.Management.Automation.ParameterBindingArgumentTransformationException")
}

/// How many results are wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ResultSize {
    /// 1000, because nothing was said.
    Default,
    /// So many.
    Count(usize),
    /// All.
    Unlimited,
}

impl ResultSize {
    /// The number; none for all.
    pub fn limit(self) -> Option<usize> {
        match self {
            Self::Default => Some(1000),
            Self::Count(count) => Some(count),
            Self::Unlimited => None,
        }
    }

    /// Warns that there is more than was written.
    pub fn tell_of_more(self, call: &mut Call<'_>) -> Flow {
        let id = match self {
            Self::Default => "ResultsCut",
            _ => "MoreResults",
        };
        error::warn(call, id, &[])
    }
}

/// The parameter `ResultSize`.
pub fn result_size(call: &mut Call<'_>) -> Flow<ResultSize> {
    let value = call.value("ResultSize");
    if value.is_null() {
        return Ok(ResultSize::Default);
    }
    let text = match value.base() {
        Value::String(text) => text.to_string(),
        other => call.rt.text_of(other)?,
    };
    let text = text.trim();
    if text.eq_ignore_ascii_case("unlimited") {
        return Ok(ResultSize::Unlimited);
    }
    match text.parse::<u32>() {
        Ok(count) => Ok(ResultSize::Count(count as usize)),
        Err(_) => {
            let reason = format!(
                "The value \"{text}\" isn't valid. It has to be a number that isn't negative, or \"Unlimited\"."
            );
            Err(refused(
                "ResultSize",
                text,
                "Microsoft.Exchange.Data.Unlimited`1[System.UInt32]",
                &reason,
            )
            .into())
        }
    }
}

/// A text parameter that takes anything as text.
pub fn text(call: &mut Call<'_>, parameter: &str) -> Flow<Option<String>> {
    let value = call.value(parameter);
    if value.is_null() {
        return Ok(None);
    }
    Ok(Some(call.rt.text_of(&value)?))
}

/// The texts of a list parameter, or of one value.
pub fn texts(call: &mut Call<'_>, parameter: &str) -> Flow<Vec<String>> {
    let mut all = Vec::new();
    for value in call.list(parameter) {
        if let Some(text) = identity(call, &value)? {
            all.push(text);
        }
    }
    Ok(all)
}

/// A value as the organization keeps it.
pub fn property(call: &mut Call<'_>, value: &Value) -> Flow<Property> {
    if let Some(object) = ExchangeObject::of(value) {
        return Ok(Property::text(object.identity()));
    }
    if let Some(held) = value.downcast::<ExchangeValue>() {
        return Ok(match &held.property {
            Property::ObjectId(id) => Property::Text(id.distinguished_name.clone()),
            other => other.clone(),
        });
    }
    Ok(match value.base() {
        Value::Null | Value::Empty => Property::Null,
        Value::Bool(truth) | Value::Switch(truth) => Property::Bool(*truth),
        Value::Int(number) => Property::Int(*number),
        Value::Long(number) => Property::Long(*number),
        Value::Double(number) => Property::Double(*number),
        Value::String(text) => Property::text(text.as_str()),
        Value::TimeSpan(span) => Property::TimeSpan(Span::from_ticks(span.ticks())),
        Value::DateTime(at) => {
            let zone = WorldZone(call.rt.world());
            Property::Local(Moment::from_ticks(at.to_universal(&zone).ticks()))
        }
        other => {
            if crate::value::types::is_value_type(&other.type_of())
                && let Ok(number) = crate::value::convert::to_i64(other)
                && !matches!(other, Value::Enum(_) | Value::Char(_))
            {
                return Ok(Property::Long(number));
            }
            match member::enumerate(other) {
                Some(items) => {
                    let mut list = Vec::with_capacity(items.len());
                    for item in &items {
                        list.push(property(call, item)?);
                    }
                    Property::list(list)
                }
                None if matches!(other, Value::Object(_)) => match identity(call, other)? {
                    Some(text) => Property::text(text),
                    None => Property::Null,
                },
                None => Property::text(call.rt.text_of(other)?),
            }
        }
    })
}

/// What a parameter asks of a setting: a value, or `@{Add=...; Remove=...}`.
pub fn setting(call: &mut Call<'_>, value: &Value) -> Flow<Setting> {
    if let Value::Dictionary(table) = value.base() {
        return change(call, table);
    }
    property(call, value).map(Setting::Value)
}

fn change(call: &mut Call<'_>, table: &Dictionary) -> Flow<Setting> {
    let entries: Vec<(String, Value)> = table
        .entries
        .borrow()
        .iter()
        .map(|(key, value)| (key.value.to_text(), value.clone()))
        .collect();
    let (mut add, mut remove) = (Vec::new(), Vec::new());
    for (key, value) in entries {
        let into = if eq_ignore_case(&key, "Add") {
            &mut add
        } else if eq_ignore_case(&key, "Remove") {
            &mut remove
        } else {
            return Err(Fault::new(
                "ParameterArgumentTransformationError",
                ErrorCategory::InvalidData,
                format!(
                    "The key \"{key}\" isn't valid. A hashtable for a property with several values has the keys Add and Remove."
                ),
            )
            .of("System.Management.Automation.ParameterBindingArgumentTransformationException")
            .into());
        };
        let value = property(call, &value)?;
        into.extend(value.items().iter().cloned());
    }
    Ok(Setting::Change { add, remove })
}

/// Whether a parameter's values are hashtables of their own.
fn takes_tables(call: &Call<'_>, parameter: &str) -> bool {
    call.given
        .metadata()
        .exact(parameter)
        .and_then(|index| call.given.metadata().parameters.get(index))
        .and_then(|parameter| parameter.declared.as_ref())
        .is_some_and(|of| of.full_name().to_lowercase().contains("hashtable"))
}

/// Hashtables as Exchange shows them: `[key, value]` for each entry.
fn tables(call: &mut Call<'_>, value: &Value) -> Flow<Property> {
    if let Value::Dictionary(table) = value.base() {
        let entries: Vec<(String, Value)> = table
            .entries
            .borrow()
            .iter()
            .map(|(key, value)| (key.value.to_text(), value.clone()))
            .collect();
        let mut texts = Vec::new();
        for (key, value) in entries {
            let inner = tables(call, &value)?;
            texts.push(format!("[{key}, {inner}]"));
        }
        return Ok(Property::text(texts.join(", ")));
    }
    match member::enumerate(value) {
        Some(items) => {
            let mut list = Vec::with_capacity(items.len());
            for item in &items {
                list.push(tables(call, item)?);
            }
            Ok(Property::list(list))
        }
        None => property(call, value),
    }
}

/// Parameters that say where and how a command runs, not what it sets.
const ABOUT_THE_RUN: &[&str] = &[
    "Identity",
    "DomainController",
    "IgnoreDefaultScope",
    "Force",
    "Confirm",
    "WhatIf",
    "Verbose",
    "Debug",
    "ErrorAction",
    "ErrorVariable",
    "WarningAction",
    "WarningVariable",
    "InformationAction",
    "InformationVariable",
    "ProgressAction",
    "OutVariable",
    "OutBuffer",
    "PipelineVariable",
];

/// The bound parameters that set something; `without` are those that the command sees to itself.
pub fn settings(call: &mut Call<'_>, without: &[&str]) -> Flow<Vec<(String, Setting)>> {
    let bound: Vec<(String, Value)> = call
        .given
        .bound()
        .filter(|(_, parameter, _)| {
            let name = parameter.name.as_str();
            !ABOUT_THE_RUN
                .iter()
                .chain(without)
                .any(|known| eq_ignore_case(known, name))
        })
        .map(|(_, parameter, value)| (parameter.name.as_str().to_owned(), value.clone()))
        .collect();
    let mut all = Vec::with_capacity(bound.len());
    for (name, value) in bound {
        let setting = if takes_tables(call, &name) {
            Setting::Value(tables(call, &value)?)
        } else {
            setting(call, &value)?
        };
        all.push((name, setting));
    }
    Ok(all)
}

/// The names and addresses that the parameters give a new recipient.
pub fn account(call: &mut Call<'_>, name: &str, kind: RecipientTypeDetails) -> Flow<NewAccount> {
    Ok(NewAccount {
        alias: text(call, "Alias")?,
        display_name: text(call, "DisplayName")?,
        user_principal_name: match text(call, "UserPrincipalName")? {
            Some(upn) => Some(upn),
            None => text(call, "MicrosoftOnlineServicesID")?,
        },
        sam_account_name: text(call, "SamAccountName")?,
        primary_smtp_address: text(call, "PrimarySmtpAddress")?,
        container: named(call, "OrganizationalUnit")?,
        ..NewAccount::new(name, kind)
    })
}
