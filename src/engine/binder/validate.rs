//! Validations of arguments: `ValidateRange`, `ValidateSet` and their kin.

use super::{BindContext, values};
use crate::engine::declaration::{ParameterMetadata, RangeKind, Validation, fill};
use crate::grammar;
use crate::syntax::ast::Str;
use crate::text::name::eq_ignore_case;
use crate::text::regex::{Regex, RegexOptions};
use crate::text::utf16;
use crate::value::{ErrorCategory, Fault, Known, Result, Type, Value, compare, convert, text};
use std::cmp::Ordering;

fn is_psobject_array(parameter: &ParameterMetadata) -> bool {
    matches!(&parameter.declared, Some(Type::Array(element, 1)) if element.is_known(Known::PSObject))
}

/// Checks one validation. The error is a `ValidationMetadataException`, or what a script threw.
pub fn check(
    validation: &Validation,
    parameter: &ParameterMetadata,
    value: &Value,
    cx: &mut dyn BindContext,
) -> Result<()> {
    match validation {
        Validation::NotNull => not_null(value),
        // Objects in an array of `[psobject]` are wrapped: an empty text among them is no empty string.
        Validation::NotNullOrEmpty if is_psobject_array(parameter) => match values::items(value) {
            Some(items) if !items.is_empty() => not_null(value),
            _ => not_null_or(value, false),
        },
        Validation::NotNullOrEmpty => not_null_or(value, false),
        Validation::NotNullOrWhiteSpace => not_null_or(value, true),
        Validation::Count(min, max) => check_count(value, *min, *max),
        Validation::Object(object, false) => {
            let intrinsics = cx.engine_intrinsics();
            cx.call_method(object, "Validate", &[value.clone(), intrinsics])
                .map(|_| ())
        }
        Validation::Named(name) => cx.validate(name, parameter, value),
        Validation::TrustedData => Ok(()),
        Validation::VariableName => variable_name(value),
        Validation::Length(..)
        | Validation::Range(..)
        | Validation::RangeKind(_)
        | Validation::Pattern { .. }
        | Validation::Script { .. }
        | Validation::Set { .. }
        | Validation::SetFrom { .. }
        | Validation::Drive(_)
        | Validation::Object(_, true) => each(validation, value, cx),
    }
}

/// Validations of every element.
fn each(validation: &Validation, value: &Value, cx: &mut dyn BindContext) -> Result<()> {
    if value.is_null() {
        return Err(metadata(
            "ArgumentIsEmpty",
            "ValidateNotNullOrEmptyCollectionFailure",
            &[],
        ));
    }
    match values::items(value) {
        None => element(validation, value, cx),
        Some(items) => {
            for item in &items {
                element(validation, item, cx)?;
            }
            Ok(())
        }
    }
}

fn element(validation: &Validation, value: &Value, cx: &mut dyn BindContext) -> Result<()> {
    let needs_value = !matches!(validation, Validation::Length(..) | Validation::Object(..));
    if needs_value && value.is_null() {
        return Err(metadata("ArgumentIsEmpty", "ValidateNotNullFailure", &[]));
    }
    match validation {
        Validation::Length(min, max) => length(value, *min, *max),
        Validation::Range(min, max, of) => range(value, min, max, of, cx),
        Validation::RangeKind(kind) => range_kind(value, *kind, cx),
        Validation::Pattern {
            pattern,
            options,
            message,
        } => {
            let text = values::net_text(value, cx)?;
            let options = RegexOptions(u32::try_from(*options).unwrap_or(0));
            let regex = Regex::cached(pattern, options)
                .map_err(|error| Fault::net("System.ArgumentException", error.to_string()))?;
            let matches = regex
                .is_match(&text)
                .map_err(|error| crate::value::operators::regex::timeout(&error))?;
            if matches {
                return Ok(());
            }
            Err(worded(
                message.as_ref(),
                "ValidatePatternFailure",
                &[&text, pattern],
            ))
        }
        Validation::Script { block, message } => {
            let outputs = cx.run_validation(block, value)?;
            if convert::truth(&Value::from_outputs(outputs)) {
                return Ok(());
            }
            let shown = match value.base() {
                date @ Value::DateTime(_) => text::net_text(date, cx.culture()),
                _ => values::net_text(value, cx)?,
            };
            Err(worded(
                message.as_ref(),
                "ValidateScriptFailure",
                &[&shown, block.text()],
            ))
        }
        Validation::Set {
            values: valid,
            ignore_case,
            message,
        } => set(value, valid, *ignore_case, message.as_ref(), cx),
        Validation::SetFrom {
            generator,
            ignore_case,
            message,
        } => {
            let mut valid = Vec::new();
            for value in cx.valid_values(generator)? {
                valid.push(Str::from(values::net_text(&value, cx)?));
            }
            if valid.is_empty() {
                return Err(metadata(
                    "ValidateSetGeneratedValidValuesListIsNull",
                    "ValidateSetGeneratedValidValuesListIsNull",
                    &[],
                ));
            }
            set(value, &valid, *ignore_case, message.as_ref(), cx)
        }
        Validation::Drive(drives) => drive(value, drives),
        Validation::Object(object, _) => cx
            .call_method(object, "ValidateElement", std::slice::from_ref(value))
            .map(|_| ()),
        Validation::NotNull
        | Validation::NotNullOrEmpty
        | Validation::NotNullOrWhiteSpace
        | Validation::Count(..)
        | Validation::TrustedData
        | Validation::VariableName
        | Validation::Named(_) => Ok(()),
    }
}

fn metadata(id: &str, sentence: &str, arguments: &[&str]) -> Box<Fault> {
    let template = grammar::message("Metadata", sentence).unwrap_or(sentence);
    failure(id, fill(template, arguments))
}

fn failure(id: &str, message: String) -> Box<Fault> {
    Fault::new(id, ErrorCategory::MetadataError, message)
        .of("System.Management.Automation.ValidationMetadataException")
}

/// `ErrorMessage` if the attribute has one.
fn worded(message: Option<&Str>, id: &str, arguments: &[&str]) -> Box<Fault> {
    match message {
        Some(message) if !message.is_empty() => failure(id, fill(message, arguments)),
        _ => metadata(id, id, arguments),
    }
}

fn not_null(value: &Value) -> Result<()> {
    if value.is_null() {
        return Err(metadata("ArgumentIsNull", "ValidateNotNullFailure", &[]));
    }
    if let Some(items) = values::items(value)
        && items.iter().any(Value::is_null)
    {
        return Err(metadata(
            "ArgumentIsNull",
            "ValidateNotNullCollectionFailure",
            &[],
        ));
    }
    Ok(())
}

fn not_null_or(value: &Value, white_space: bool) -> Result<()> {
    let (one, many) = if white_space {
        (
            "ValidateNotNullOrWhiteSpaceFailure",
            "ValidateNotNullOrWhiteSpaceCollectionFailure",
        )
    } else {
        (
            "ValidateNotNullOrEmptyFailure",
            "ValidateNotNullOrEmptyCollectionFailure",
        )
    };
    let blank =
        |text: &str| text.is_empty() || white_space && text.chars().all(char::is_whitespace);
    if value.is_null() {
        return Err(metadata("ArgumentIsNull", one, &[]));
    }
    if let Some(text) = value.as_str() {
        return if blank(text) {
            Err(metadata("ArgumentIsEmpty", one, &[]))
        } else {
            Ok(())
        };
    }
    if let Value::Dictionary(dictionary) = value.base() {
        return if dictionary.is_empty() {
            Err(metadata("ArgumentIsEmpty", many, &[]))
        } else {
            Ok(())
        };
    }
    if let Some(items) = values::items(value) {
        if items.is_empty() {
            // An empty collection is told in the words for "empty" in both attributes.
            return Err(metadata(
                "ArgumentIsEmpty",
                "ValidateNotNullOrEmptyCollectionFailure",
                &[],
            ));
        }
        for item in &items {
            if item.is_null() || item.as_str().is_some_and(blank) {
                return Err(metadata("ArgumentCollectionContainsNull", many, &[]));
            }
        }
    }
    Ok(())
}

fn check_count(value: &Value, min: i32, max: i32) -> Result<()> {
    let length = if value.is_null() {
        0
    } else if let Value::Dictionary(dictionary) = value.base() {
        dictionary.len()
    } else if let Some(items) = values::items(value) {
        items.len()
    } else if let Some(text) = value.as_str() {
        utf16::len(text)
    } else {
        return Err(metadata(
            "NotAnArrayParameter",
            "ValidateCountNotInArray",
            &[],
        ));
    };
    let length = i32::try_from(length).unwrap_or(i32::MAX);
    let (low, high, held) = (min.to_string(), max.to_string(), length.to_string());
    if min == max && length != max {
        return Err(metadata(
            "ValidateCountExactFailure",
            "ValidateCountExactFailure",
            &[&high, &held],
        ));
    }
    if length < min || length > max {
        return Err(metadata(
            "ValidateCountMinMaxFailure",
            "ValidateCountMinMaxFailure",
            &[&low, &high, &held],
        ));
    }
    Ok(())
}

fn length(value: &Value, min: i32, max: i32) -> Result<()> {
    let Some(text) = value.as_str() else {
        return Err(metadata(
            "ValidateLengthNotString",
            "ValidateLengthNotString",
            &[],
        ));
    };
    let length = i32::try_from(utf16::len(text)).unwrap_or(i32::MAX);
    let held = length.to_string();
    if length < min {
        return Err(metadata(
            "ValidateLengthMinLengthFailure",
            "ValidateLengthMinLengthFailure",
            &[&min.to_string(), &held],
        ));
    }
    if length > max {
        return Err(metadata(
            "ValidateLengthMaxLengthFailure",
            "ValidateLengthMaxLengthFailure",
            &[&max.to_string(), &held],
        ));
    }
    Ok(())
}

fn wrong_type(value: &Value, wanted: &str) -> Box<Fault> {
    metadata(
        "ValidationRangeElementType",
        "ValidateRangeElementType",
        &[&value.base().type_of().short_name(), wanted],
    )
}

fn range(
    value: &Value,
    min: &Value,
    max: &Value,
    of: &Type,
    cx: &mut dyn BindContext,
) -> Result<()> {
    let mut compared = value.base().clone();
    if compared.type_of() != *of {
        compared = convert::convert(&compared, of, cx)
            .map_err(|_| wrong_type(value, &min.type_of().short_name()))?;
    }
    let shown = values::net_text(&compared, cx)?;
    if compare::compare(min, &compared, false, cx)? == Ordering::Greater {
        return Err(metadata(
            "ValidateRangeTooSmall",
            "ValidateRangeSmallerThanMinRangeFailure",
            &[&shown, &values::net_text(min, cx)?],
        ));
    }
    if compare::compare(max, &compared, false, cx)? == Ordering::Less {
        return Err(metadata(
            "ValidateRangeTooBig",
            "ValidateRangeGreaterThanMaxRangeFailure",
            &[&shown, &values::net_text(max, cx)?],
        ));
    }
    Ok(())
}

fn range_kind(value: &Value, kind: RangeKind, cx: &mut dyn BindContext) -> Result<()> {
    let base = value.base();
    let zero = match base {
        Value::TimeSpan(_) => Value::TimeSpan(crate::value::TimeSpan::ZERO),
        _ => Value::Int(0),
    };
    let int = Type::Known(Known::Int32).short_name();
    let common = match base {
        Value::TimeSpan(_) => Type::Known(Known::TimeSpan),
        _ => values::common_type(&zero, base).ok_or_else(|| wrong_type(base, &int))?,
    };
    let compared =
        convert::convert(base, &common, cx).map_err(|_| wrong_type(base, &common.short_name()))?;
    let order = compare::compare(&compared, &zero, false, cx)?;
    let (holds, id) = match kind {
        RangeKind::Positive => (order == Ordering::Greater, "ValidateRangePositiveFailure"),
        RangeKind::NonNegative => (order != Ordering::Less, "ValidateRangeNonNegativeFailure"),
        RangeKind::Negative => (order == Ordering::Less, "ValidateRangeNegativeFailure"),
        RangeKind::NonPositive => (
            order != Ordering::Greater,
            "ValidateRangeNonPositiveFailure",
        ),
    };
    if holds {
        return Ok(());
    }
    let shown = values::net_text(&compared, cx)?;
    Err(metadata(id, id, &[&shown]))
}

fn set(
    value: &Value,
    valid: &[Str],
    ignore_case: bool,
    message: Option<&Str>,
    cx: &mut dyn BindContext,
) -> Result<()> {
    let text = values::net_text(value, cx)?;
    let same = |held: &Str| {
        if ignore_case {
            eq_ignore_case(held, &text)
        } else {
            held.as_str() == text
        }
    };
    if valid.iter().any(same) {
        return Ok(());
    }
    let all = valid.join(",");
    Err(worded(message, "ValidateSetFailure", &[&text, &all]))
}

/// `C:\x`, `Temp:/x`: the drive must be one of these.
fn drive(value: &Value, drives: &[Str]) -> Result<()> {
    let Some(path) = value.as_str() else {
        return Err(metadata(
            "PathArgumentIsNotString",
            "ValidateDrivePathArgNotString",
            &[],
        ));
    };
    let Some((root, _)) = path.split_once(':') else {
        return Err(metadata("PathNoRoot", "ValidateDrivePathNoRoot", &[]));
    };
    if drives.iter().any(|drive| eq_ignore_case(drive, root)) {
        return Ok(());
    }
    let all = drives.join(",");
    Err(metadata(
        "PathRootInvalid",
        "ValidateDrivePathFailure",
        &[root, &all],
    ))
}

/// The name of a variable, with a `+` before it for "append".
fn variable_name(value: &Value) -> Result<()> {
    let name = text::net_text(value, &crate::text::culture::INVARIANT);
    let plain = name.strip_prefix('+').unwrap_or(&name);
    let path = crate::syntax::ast::VariablePath::new(plain);
    if path.is_variable() {
        return Ok(());
    }
    Err(metadata(
        "ArgumentNotValidVariableName",
        "ValidateVariableName",
        &[&name],
    ))
}
