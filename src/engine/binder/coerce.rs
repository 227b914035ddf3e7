//! From an argument to the value of a parameter: transformations, conversion, validations.

use super::fault::About;
use super::{At, BindContext, Binder, How, validate, values};
use crate::engine::declaration::{Association, CollectionKind, ParameterMetadata, Transformation};
use crate::grammar;
use crate::value::{Context, ErrorCategory, Fault, Known, Result, Type, Value, convert};

impl Binder {
    /// The value that a parameter takes for an argument; `None`: it does not fit.
    pub(super) fn fit(
        &self,
        parameter: &ParameterMetadata,
        value: Value,
        at: At<'_>,
        how: How,
        cx: &mut dyn BindContext,
    ) -> Result<Option<Value>> {
        let mut value = match value {
            Value::Empty => Value::Null,
            other => other,
        };
        if how.coerce
            && let Some(raw) = at.raw
            && takes_text(parameter)
            && values::is_numeric(&value)
        {
            value = Value::str(raw);
        }
        let nothing = how.default && value.is_null();
        if !nothing && !parameter.transformations.is_empty() {
            value = self.transformed(parameter, value, at, how, cx)?;
        }
        if parameter.opaque && !how.coerce && !fits_opaque(parameter, &value) {
            return Ok(None);
        }
        if let Some(declared) = &parameter.declared
            && !parameter.opaque
        {
            if how.coerce {
                if !(how.default && value.is_null()) {
                    value =
                        self.coerced(parameter, declared, &parameter.collection, value, at, cx)?;
                }
            } else {
                match fitting(parameter, declared, value, how) {
                    Some(fitting) => value = fitting,
                    None => return Ok(None),
                }
            }
        }
        if parameter.association == Association::Common
            && value.is_null()
            && parameter.of().full_name() == "System.Management.Automation.ActionPreference"
        {
            return Err(self.no_action(parameter, at));
        }
        if parameter.association == Association::Common
            && let Value::Enum(held) = &value
            && held.number == 5
            && held.of.full_name() == "System.Management.Automation.ActionPreference"
        {
            return Err(self.reserved(parameter, at));
        }
        if let Some(name) = &parameter.ps_type_name
            && !value.is_null()
        {
            self.require_type_name(parameter, name, &value, at, cx)?;
        }
        if !how.default {
            for validation in &parameter.validations {
                if let Err(fault) = validate::check(validation, parameter, &value, cx) {
                    let cause = cx.exception(fault)?;
                    return Err(self.failed_validation(parameter, &value, at, cause));
                }
            }
            if parameter.mandatory {
                self.require_content(parameter, &value, at)?;
            }
        }
        Ok(Some(value))
    }

    fn transformed(
        &self,
        parameter: &ParameterMetadata,
        value: Value,
        at: At<'_>,
        how: How,
        cx: &mut dyn BindContext,
    ) -> Result<Value> {
        let mut value = value;
        let wanted = parameter.mandatory || parameter.cannot_be_null;
        for transformation in &parameter.transformations {
            let next = match transformation {
                Transformation::Convert(to) if how.coerce => {
                    convert_argument(&value, to, self.metadata.is_advanced, cx)
                }
                Transformation::Convert(_) => continue,
                _ if value.is_null() && !wanted => continue,
                Transformation::Credential => {
                    if matches!(value.type_of(), Type::Known(Known::PSCredential)) {
                        continue;
                    }
                    cx.credential(&value)
                }
                Transformation::Object(object) => {
                    let intrinsics = cx.engine_intrinsics();
                    cx.call_method(object, "Transform", &[intrinsics, value.clone()])
                }
                Transformation::Named(name) => super::transform::apply(name, &value)
                    .unwrap_or_else(|| cx.transform(name, parameter, &value)),
            };
            value = match next {
                Ok(value) => value,
                Err(fault) => {
                    let cause = cx.exception(fault)?;
                    let cause = match transformation {
                        Transformation::Convert(_) => transformation_failed(cause),
                        _ => cause,
                    };
                    return Err(self.failed_transformation(parameter, &value, at, cause));
                }
            };
        }
        Ok(value)
    }

    /// Converts an argument to a parameter's type as cmdlets have it.
    fn coerced(
        &self,
        parameter: &ParameterMetadata,
        to: &Type,
        collection: &CollectionKind,
        value: Value,
        at: At<'_>,
        cx: &mut dyn BindContext,
    ) -> Result<Value> {
        if value.is_null() {
            return match to {
                Type::Known(Known::Boolean) => Err(self.fault(
                    "ParameterArgumentValidationErrorNullNotAllowed",
                    &About {
                        of: Some(to),
                        ..About::name(parameter.name.as_str(), at.error())
                    },
                )),
                Type::Known(Known::SwitchParameter) => Ok(Value::Switch(true)),
                _ => Ok(Value::Null),
            };
        }
        if values::is_instance(&value, to) {
            return Ok(value);
        }
        if values::is_boolean_type(to) {
            return self.boolean(parameter, to, &value, at);
        }
        if let Some(element) = match collection {
            CollectionKind::None => matches!(to, Type::Known(Known::Array)).then_some(None),
            CollectionKind::List(element) => Some(element.as_ref()),
            CollectionKind::Array(element) | CollectionKind::Generic(element) => {
                Some(Some(element))
            }
        } {
            let items = values::list_items(&value).unwrap_or_else(|| vec![value.clone()]);
            let items = match element {
                None => items,
                Some(element) => {
                    let mut converted = Vec::with_capacity(items.len());
                    for item in items {
                        converted.push(self.coerced(
                            parameter,
                            element,
                            &CollectionKind::None,
                            item,
                            at,
                            cx,
                        )?);
                    }
                    converted
                }
            };
            let of = element.cloned().unwrap_or(Type::OBJECT);
            return match to {
                Type::Array(..) | Type::Known(Known::Array | Known::IList) => {
                    Ok(Value::array_of(of, items))
                }
                Type::Generic(generic)
                    if generic.definition.ends_with(".IList")
                        || generic.definition.ends_with(".ICollection") =>
                {
                    Ok(Value::list_of(
                        Type::generic("System.Collections.Generic.List", vec![of]),
                        items,
                    ))
                }
                Type::Generic(generic)
                    if generic.definition.ends_with(".List")
                        || generic.definition.ends_with(".Collection") =>
                {
                    Ok(Value::list_of(to.clone(), items))
                }
                Type::Known(Known::ArrayList) => Ok(Value::list_of(to.clone(), items)),
                _ => convert::convert(&Value::array_of(of, items), to, cx)
                    .or_else(|fault| self.cannot_convert(parameter, to, &value, at, fault, cx)),
            };
        }
        if values::list_items(&value).is_some()
            && !crate::value::text::enumeration::is_enum(to)
            && !is_flags_expression(to)
        {
            let text = values::net_text(&value, cx)?;
            return Err(self
                .fault(
                    "CannotConvertArgument",
                    &About {
                        of: Some(to),
                        specified: Some(&value.type_of()),
                        more: &[&text, NOT_SUPPORTED],
                        ..About::name(parameter.name.as_str(), at.error())
                    },
                )
                .inner(Fault::net("System.NotSupportedException", NOT_SUPPORTED)));
        }
        let converted = if is_flags_expression(to) {
            check_flags(&value, to, cx).map(|()| value.clone())
        } else {
            convert::convert(&value, to, cx)
        };
        match converted {
            Ok(value) => Ok(value),
            Err(fault) => self.cannot_convert(parameter, to, &value, at, fault, cx),
        }
    }

    fn cannot_convert(
        &self,
        parameter: &ParameterMetadata,
        to: &Type,
        value: &Value,
        at: At<'_>,
        fault: Box<Fault>,
        cx: &mut dyn BindContext,
    ) -> Result<Value> {
        let cause = cx.exception(fault)?;
        Err(self
            .fault(
                "CannotConvertArgumentNoMessage",
                &About {
                    of: Some(to),
                    specified: Some(&value.type_of()),
                    more: &[&cause.message],
                    ..About::name(parameter.name.as_str(), at.error())
                },
            )
            .inner(cause))
    }

    fn boolean(
        &self,
        parameter: &ParameterMetadata,
        to: &Type,
        value: &Value,
        at: At<'_>,
    ) -> Result<Value> {
        let truth = match value.base() {
            Value::Bool(truth) | Value::Switch(truth) => *truth,
            base if values::is_numeric(base) => values::is_nonzero(base),
            // Commands of Exchange reach the server through functions, which refuse in a function's words.
            base if !self.metadata.editions.is_empty() => {
                let cause = check_boolean(base, &Type::Known(Known::Boolean));
                let cause = cause.err().unwrap_or_else(|| Fault::cast("", ""));
                return Err(self.failed_transformation(parameter, value, at, cause));
            }
            _ => {
                let of = value.type_of();
                let name = of.full_name();
                return Err(self.fault(
                    "CannotConvertArgument",
                    &About {
                        of: Some(to),
                        specified: Some(&of),
                        more: &[&name, ""],
                        ..About::name(parameter.name.as_str(), at.error())
                    },
                ));
            }
        };
        Ok(match to {
            Type::Known(Known::SwitchParameter) => Value::Switch(truth),
            _ => Value::Bool(truth),
        })
    }

    /// A mandatory parameter takes no `$null`, no empty string, no empty collection, unless it says so.
    fn require_content(
        &self,
        parameter: &ParameterMetadata,
        value: &Value,
        at: At<'_>,
    ) -> Result<()> {
        let declared = parameter.of();
        self.require_value(parameter, &declared, value, at)?;
        if value.is_null() || matches!(declared, Type::Known(Known::String)) {
            return Ok(());
        }
        if parameter.collection == CollectionKind::None {
            return Ok(());
        }
        let Some(items) = values::items(value) else {
            return Ok(());
        };
        if items.is_empty() {
            if parameter.allows_empty_collection {
                return Ok(());
            }
            let id = if matches!(parameter.collection, CollectionKind::Array(_)) {
                "ParameterArgumentValidationErrorEmptyArrayNotAllowed"
            } else {
                "ParameterArgumentValidationErrorEmptyCollectionNotAllowed"
            };
            return Err(self.invalid(parameter, id, at));
        }
        let element = parameter
            .collection
            .element()
            .cloned()
            .unwrap_or(Type::OBJECT);
        if convert::is_value_type(&element) {
            return Ok(());
        }
        for item in &items {
            self.require_value(parameter, &element, item, at)?;
        }
        Ok(())
    }

    fn require_value(
        &self,
        parameter: &ParameterMetadata,
        of: &Type,
        value: &Value,
        at: At<'_>,
    ) -> Result<()> {
        if value.is_null() {
            let nullable_bool = convert::nullable(of)
                .is_some_and(|inner| matches!(inner, Type::Known(Known::Boolean)));
            if parameter.allows_null || nullable_bool {
                return Ok(());
            }
            return Err(self.invalid(
                parameter,
                "ParameterArgumentValidationErrorNullNotAllowed",
                at,
            ));
        }
        if matches!(of, Type::Known(Known::String))
            && !parameter.allows_empty_string
            && value.as_str().is_some_and(str::is_empty)
        {
            return Err(self.invalid(
                parameter,
                "ParameterArgumentValidationErrorEmptyStringNotAllowed",
                at,
            ));
        }
        Ok(())
    }

    fn require_type_name(
        &self,
        parameter: &ParameterMetadata,
        name: &str,
        value: &Value,
        at: At<'_>,
        cx: &mut dyn BindContext,
    ) -> Result<()> {
        for one in values::items(value).unwrap_or_else(|| vec![value.clone()]) {
            if one.is_null() {
                continue;
            }
            let found = cx
                .type_names(&one)
                .iter()
                .any(|held| crate::text::name::eq_ignore_case(held, name));
            if !found {
                let of = parameter.of();
                return Err(self.fault_of(
                    ErrorCategory::InvalidArgument,
                    "MismatchedPSTypeName",
                    &About {
                        of: Some(&of),
                        specified: Some(&one.type_of()),
                        more: &[name],
                        ..About::name(parameter.name.as_str(), at.error())
                    },
                )
                .of("System.Management.Automation.ParameterBindingArgumentTransformationException"));
            }
        }
        Ok(())
    }
}

/// A string, or strings.
fn takes_text(parameter: &ParameterMetadata) -> bool {
    let is_text = |of: &Type| matches!(of, Type::Known(Known::String | Known::Version));
    parameter.declared.as_ref().is_some_and(is_text)
        || parameter.collection.element().is_some_and(is_text)
}

const NOT_SUPPORTED: &str = "Specified method is not supported.";

fn is_flags_expression(of: &Type) -> bool {
    matches!(of, Type::Generic(generic) if generic.definition.ends_with(".FlagsExpression"))
        || matches!(of, Type::Named(name) if name.contains("FlagsExpression"))
}

/// `FlagsExpression[T]`: names of flags, `,` for or, `+` for and, `!` for not.
fn check_flags(value: &Value, to: &Type, cx: &mut dyn BindContext) -> Result<()> {
    let Type::Generic(generic) = to else {
        return Ok(());
    };
    let Some(of) = generic.args.first() else {
        return Ok(());
    };
    let text = value.to_text();
    for name in text.split([',', '+']) {
        let name = name.trim().trim_start_matches('!').trim();
        if let Err(fault) = convert::convert(&Value::str(name), of, cx) {
            let reason = fault
                .inner
                .as_ref()
                .map_or(fault.message.as_str(), |inner| inner.message.as_str());
            let reason = reason
                .split_once("Error: \"")
                .map_or(reason, |(_, rest)| rest.trim_end_matches('"'));
            return Err(Fault::cast(
                fault.id.clone(),
                format!(
                    "Cannot convert value \"{text}\" to type \"{}\". Error: \"{reason}\"",
                    crate::value::text::to_string_name(to)
                ),
            ));
        }
    }
    Ok(())
}

/// A value that fits as it is, perhaps as the only element of a collection.
fn fitting(
    parameter: &ParameterMetadata,
    declared: &Type,
    value: Value,
    how: How,
) -> Option<Value> {
    if value.is_null() {
        let fits = how.default
            || !convert::is_value_type(declared) && !matches!(declared, Type::Known(Known::String));
        return fits.then_some(Value::Null);
    }
    if values::is_instance(&value, declared) {
        return Some(value);
    }
    if parameter.collection == CollectionKind::None {
        return None;
    }
    let element = parameter.collection.element();
    let items = values::list_items(&value).unwrap_or_else(|| vec![value.clone()]);
    if let Some(element) = element
        && !items
            .iter()
            .all(|item| item.is_null() || values::is_instance(item, element))
    {
        return None;
    }
    Some(match declared {
        Type::Array(element, _) => Value::array_of((**element).clone(), items),
        Type::Known(Known::IList) => Value::array(items),
        _ => Value::list_of(declared.clone(), items),
    })
}

/// What a failed conversion becomes: `ArgumentTransformationMetadataException` around the cast's own error.
pub fn transformation_failed(cause: Box<Fault>) -> Box<Fault> {
    if cause.carried.is_some() || !cause.exception.ends_with(".PSInvalidCastException") {
        return cause;
    }
    Fault::new(
        cause.id.clone(),
        ErrorCategory::MetadataError,
        cause.message.clone(),
    )
    .of("System.Management.Automation.ArgumentTransformationMetadataException")
    .inner(cause)
}

/// `[type]` before a script's parameter: converts an argument. Advanced functions are stricter.
pub fn convert_argument(
    value: &Value,
    to: &Type,
    advanced: bool,
    cx: &mut dyn Context,
) -> Result<Value> {
    let extended = |id: &str, message: &str| {
        Fault::cast(
            id,
            grammar::message("ExtendedTypeSystem", message).unwrap_or_default(),
        )
    };
    let mut given = value.clone();
    let is_reference =
        matches!(value.base(), Value::Net(_)) && value.type_of().full_name().starts_with(REFERENCE);
    if matches!(to, Type::Known(Known::PSReference)) {
        if is_reference {
            return Ok(given);
        }
        return Err(extended(
            "InvalidCastExceptionReferenceTypeExpected",
            "ReferenceTypeExpected",
        ));
    }
    if is_reference && !matches!(to, Type::Known(Known::Object)) {
        given = cx.property(value, "Value")?.unwrap_or_default();
    }
    if advanced
        && matches!(to, Type::Known(Known::String))
        && matches!(given.base(), Value::Array(_))
    {
        return Err(extended(
            "InvalidCastFromAnyTypeToString",
            "InvalidCastCannotRetrieveString",
        ));
    }
    if values::is_boolean_type(to) {
        check_boolean(&given, to)?;
    } else if advanced
        && let Some(element) = CollectionKind::of(to).element()
        && values::is_boolean_type(element)
    {
        match values::list_items(&given) {
            Some(items) => {
                for item in items {
                    check_boolean(&item, element)?;
                }
            }
            None => check_boolean(&given, element)?,
        }
    }
    convert::convert(&given, to, cx)
}

const REFERENCE: &str = "System.Management.Automation.PSReference";

/// Only booleans and numbers are converted to booleans.
fn check_boolean(value: &Value, to: &Type) -> Result<()> {
    let base = value.base();
    let fits = if base.is_null() {
        !matches!(to, Type::Known(Known::Boolean))
    } else {
        values::is_numeric(base) || matches!(base, Value::Bool(_) | Value::Switch(_))
    };
    if fits {
        return Ok(());
    }
    let of = if base.is_null() {
        String::new()
    } else {
        base.type_of().full_name()
    };
    let template = grammar::message(
        "ExtendedTypeSystem",
        "InvalidCastExceptionForBooleanArgumentValue",
    )
    .unwrap_or_default();
    Err(Fault::cast(
        "InvalidCastExceptionUnsupportedParameterType",
        crate::engine::declaration::fill(template, &[&of, &to.full_name()]),
    ))
}

/// A value of the very type that a parameter is declared with, which is known by name only.
fn fits_opaque(parameter: &ParameterMetadata, value: &Value) -> bool {
    let declared = parameter.of();
    let wanted = match parameter.collection.element() {
        Some(element) => element.full_name(),
        None => declared.full_name(),
    };
    if wanted == "System.Object" {
        return true;
    }
    let first = match crate::value::member::enumerate(value) {
        Some(items) => match items.into_iter().next() {
            Some(first) => first,
            None => return true,
        },
        None => value.clone(),
    };
    crate::value::types::type_names(&first)
        .iter()
        .any(|name| name.trim_start_matches("Deserialized.") == wanted)
}
