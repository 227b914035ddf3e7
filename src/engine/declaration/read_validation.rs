//! From a validation attribute as it is written to the validation that it means.

use super::attribute::Attribute;
use super::{RangeKind, Validation, metadata_fault};
use crate::engine::binder::common_type;
use crate::text::name::eq_ignore_case;
use crate::value::{Fault, NoContext, Result, Type, Value, compare, convert};
use std::cmp::Ordering;

fn bad(id: &str, sentence: &str, arguments: &[&str]) -> Box<Fault> {
    let mut fault = metadata_fault(sentence, arguments)
        .of("System.Management.Automation.ValidationMetadataException");
    id.clone_into(&mut fault.id);
    fault
}

/// The validation that an attribute means; none: it is no validation.
pub(super) fn validation(attribute: &Attribute) -> Result<Option<Validation>> {
    let message = attribute.text("ErrorMessage");
    let ignore_case = attribute.get("IgnoreCase").is_none_or(convert::truth);
    Ok(Some(match attribute.name.to_ascii_lowercase().as_str() {
        "validatenotnull" => Validation::NotNull,
        "validatenotnullorempty" => Validation::NotNullOrEmpty,
        "validatenotnullorwhitespace" => Validation::NotNullOrWhiteSpace,
        "validatetrusteddata" => Validation::TrustedData,
        "validatevariablename" => Validation::VariableName,
        "validatedrive" => Validation::Drive(attribute.texts()),
        "validateuserdrive" => Validation::Drive(vec!["User".into()]),
        "validatecount" => {
            let (min, max) = bounds(attribute)?;
            if max < min {
                return Err(bad(
                    "ValidateRangeMaxLengthSmallerThanMinLength",
                    "ValidateCountMaxLengthSmallerThanMinLength",
                    &[],
                ));
            }
            Validation::Count(min, max)
        }
        "validatelength" => {
            let (min, max) = bounds(attribute)?;
            if max < min {
                return Err(bad(
                    "ValidateLengthMaxLengthSmallerThanMinLength",
                    "ValidateLengthMaxLengthSmallerThanMinLength",
                    &[],
                ));
            }
            Validation::Length(min, max)
        }
        "validaterange" => range(attribute)?,
        "validatepattern" => {
            let options = match attribute.get("Options") {
                None => 1,
                Some(value) => match convert::convert(
                    value,
                    &Type::named("System.Text.RegularExpressions.RegexOptions"),
                    &mut NoContext,
                )? {
                    Value::Enum(value) => value.number,
                    _ => 1,
                },
            };
            Validation::Pattern {
                pattern: attribute.texts().into_iter().next().unwrap_or_default(),
                options,
                message,
            }
        }
        "validatescript" => match attribute.positional.first().map(Value::base) {
            Some(Value::ScriptBlock(block)) => Validation::Script {
                block: block.clone(),
                message,
            },
            _ => return Ok(None),
        },
        "validateset" => match attribute.positional.as_slice() {
            [Value::Type(of)] => Validation::SetFrom {
                generator: (**of).clone(),
                ignore_case,
                message,
            },
            _ => Validation::Set {
                values: attribute.texts(),
                ignore_case,
                message,
            },
        },
        _ => return Ok(None),
    }))
}

fn bounds(attribute: &Attribute) -> Result<(i32, i32)> {
    match (attribute.int(0), attribute.int(1)) {
        (Some(min), Some(max)) => Ok((min, max)),
        _ => Err(metadata_fault(
            "MetadataMemberInitialization",
            &[&attribute.name, "min, max"],
        )),
    }
}

fn range(attribute: &Attribute) -> Result<Validation> {
    let (min, max) = match attribute.positional.as_slice() {
        [one] => {
            let text = one.to_text();
            let kind = [
                ("Positive", RangeKind::Positive),
                ("NonNegative", RangeKind::NonNegative),
                ("Negative", RangeKind::Negative),
                ("NonPositive", RangeKind::NonPositive),
            ];
            return kind
                .into_iter()
                .enumerate()
                .find(|(at, (name, _))| eq_ignore_case(name, &text) || at.to_string() == text)
                .map(|(_, (_, kind))| Validation::RangeKind(kind))
                .ok_or_else(|| {
                    Fault::cast(
                        "InvalidCastFromStringToEnumerationFailed",
                        format!("Cannot convert argument \"rangeKind\", with value: \"{text}\", for \"ValidateRangeAttribute\" to type \"System.Management.Automation.ValidateRangeKind\"."),
                    )
                });
        }
        [min, max] => (min.base(), max.base()),
        _ => {
            return Err(metadata_fault(
                "MetadataMemberInitialization",
                &[&attribute.name, "min, max"],
            ));
        }
    };
    let (from, to) = (min.type_of(), max.type_of());
    let (min, max, of) = if from == to {
        (min.clone(), max.clone(), from)
    } else {
        let promoted = common_type(min, max).and_then(|of| {
            let min = convert::convert(min, &of, &mut NoContext).ok()?;
            let max = convert::convert(max, &of, &mut NoContext).ok()?;
            Some((min, max, of))
        });
        promoted.ok_or_else(|| {
            bad(
                "MinRangeNotTheSameTypeOfMaxRange",
                "ValidateRangeMinRangeMaxRangeType",
                &[&from.short_name(), &to.short_name()],
            )
        })?
    };
    if compare::compare(&min, &max, false, &mut NoContext)? == Ordering::Greater {
        return Err(bad(
            "MaxRangeSmallerThanMinRange",
            "ValidateRangeMaxRangeSmallerThanMinRange",
            &[],
        ));
    }
    Ok(Validation::Range(min, max, of))
}
