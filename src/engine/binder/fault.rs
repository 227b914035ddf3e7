//! The errors of binding, with PowerShell's ids, sentences and categories.

use super::{At, Binder};
use crate::engine::declaration::{ParameterMetadata, fill};
use crate::grammar;
use crate::text::extent::Extent;
use crate::value::{ErrorCategory, Fault, Type, Value};

const BINDING: &str = "System.Management.Automation.ParameterBindingException";
const VALIDATION: &str = "System.Management.Automation.ParameterBindingValidationException";
const TRANSFORMATION: &str =
    "System.Management.Automation.ParameterBindingArgumentTransformationException";

/// What PowerShell says of `Suspend`.
const RESERVED: &str = "The Suspend ActionPreference value is reserved for future use and is not supported at this time. For more information about preference variables, see the Help topic, \"about_Preference_Variables.\"";

/// True for an error of binding, in any of its types.
pub fn is_binding_fault(fault: &Fault) -> bool {
    fault.carried.is_none()
        && [BINDING, VALIDATION, TRANSFORMATION].contains(&fault.exception.as_str())
}

/// True for an argument that does not hold what a validation asks.
pub fn is_validation_fault(fault: &Fault) -> bool {
    fault.carried.is_none() && fault.exception == VALIDATION
}

/// True for an argument that could not be transformed.
pub fn is_transformation_fault(fault: &Fault) -> bool {
    fault.carried.is_none() && fault.exception == TRANSFORMATION
}

/// A failed transformation whose cause is a conversion that does not exist.
pub(super) fn is_failed_cast(fault: &Fault) -> bool {
    let cast = |fault: &Fault| fault.exception.ends_with(".PSInvalidCastException");
    fault.inner.as_ref().is_some_and(|inner| {
        if inner
            .exception
            .ends_with(".ArgumentTransformationMetadataException")
        {
            inner.inner.as_ref().is_some_and(|inner| cast(inner))
        } else {
            cast(inner)
        }
    })
}

/// Some cause of it is a conversion that does not exist.
pub(super) fn has_failed_cast(fault: &Fault) -> bool {
    let mut next = Some(fault);
    while let Some(one) = next {
        if one.exception.ends_with(".PSInvalidCastException") {
            return true;
        }
        next = one.inner.as_deref();
    }
    false
}

/// Nobody can be asked.
pub(crate) fn not_interactive() -> Box<Fault> {
    Fault::runtime(
        "InvalidOperation",
        grammar::message(
            "ConsoleHostUserInterfaceStrings",
            "ReadFailsOnNonInteractiveFlag",
        )
        .unwrap_or_default(),
    )
    .of("System.Management.Automation.PSInvalidOperationException")
}

/// The sentence of an id of the binder.
pub(super) fn sentence(id: &str, arguments: &[&str]) -> String {
    fill(
        grammar::message("ParameterBinderStrings", id).unwrap_or(id),
        arguments,
    )
}

/// What a binding error says of its parameter.
#[derive(Default)]
pub(super) struct About<'a> {
    pub(super) name: &'a str,
    pub(super) of: Option<&'a Type>,
    pub(super) specified: Option<&'a Type>,
    pub(super) at: Option<Extent>,
    pub(super) more: &'a [&'a str],
}

impl<'a> About<'a> {
    pub(super) fn name(name: &'a str, at: Option<Extent>) -> About<'a> {
        About {
            name,
            at,
            ..About::default()
        }
    }
}

impl Binder {
    fn raise(
        &self,
        exception: &str,
        category: ErrorCategory,
        id: &str,
        about: &About<'_>,
    ) -> Box<Fault> {
        let of = about.of.map(Type::full_name).unwrap_or_default();
        let specified = about.specified.map(Type::full_name).unwrap_or_default();
        let mut arguments = vec![
            self.metadata.name.as_str(),
            about.name,
            of.as_str(),
            specified.as_str(),
            "",
            "",
        ];
        arguments.extend_from_slice(about.more);
        let mut fault = Fault::new(id, category, sentence(id, &arguments)).of(exception);
        fault.at = about.at;
        let type_value =
            |of: Option<&Type>| of.map_or(Value::Null, |of| Value::of_type(of.clone()));
        fault.properties = vec![
            ("ParameterName", Value::str(about.name)),
            ("ParameterType", type_value(about.of)),
            ("TypeSpecified", type_value(about.specified)),
            ("ErrorId", Value::str(id)),
        ];
        fault
    }

    /// `ParameterBindingException`, category `InvalidArgument`.
    pub(super) fn fault(&self, id: &str, about: &About<'_>) -> Box<Fault> {
        self.raise(BINDING, ErrorCategory::InvalidArgument, id, about)
    }

    /// `ParameterBindingException` with another category.
    pub(super) fn fault_of(
        &self,
        category: ErrorCategory,
        id: &str,
        about: &About<'_>,
    ) -> Box<Fault> {
        self.raise(BINDING, category, id, about)
    }

    /// `Suspend`, which no command takes.
    pub(super) fn reserved(&self, parameter: &ParameterMetadata, at: At<'_>) -> Box<Fault> {
        let name = parameter.name.as_str();
        let cause = Fault::net(
            "System.Management.Automation.PSNotSupportedException",
            RESERVED,
        );
        let text = format!("Exception setting \"{name}\": \"{RESERVED}\"");
        let of = parameter.of();
        let about = About {
            of: Some(&of),
            more: &[&text],
            ..About::name(name, at.error())
        };
        self.raise(
            BINDING,
            ErrorCategory::WriteError,
            "ParameterBindingFailed",
            &about,
        )
        .inner(cause)
    }

    /// `$null`, which is no preference.
    pub(super) fn no_action(&self, parameter: &ParameterMetadata, at: At<'_>) -> Box<Fault> {
        let name = parameter.name.as_str();
        let of = parameter.of();
        let cause = crate::value::convert::enumeration::null_fault(&of);
        let text = format!("Exception setting \"{name}\": \"{}\"", cause.message);
        let about = About {
            of: Some(&of),
            more: &[&text],
            ..About::name(name, at.error())
        };
        let setting = Fault::net(
            "System.Management.Automation.SetValueInvocationException",
            text.as_str(),
        );
        self.raise(
            BINDING,
            ErrorCategory::WriteError,
            "ParameterBindingFailed",
            &about,
        )
        .inner(setting.inner(cause))
    }

    pub(super) fn ambiguous_set(&self) -> Box<Fault> {
        self.elaborate(self.fault("AmbiguousParameterSet", &About::default()))
    }

    pub(super) fn missing_argument(
        &self,
        parameter: &ParameterMetadata,
        at: Option<Extent>,
    ) -> Box<Fault> {
        let of = parameter.of();
        self.fault(
            "MissingArgument",
            &About {
                name: parameter.name.as_str(),
                of: Some(&of),
                at,
                ..About::default()
            },
        )
    }

    /// An argument that is not valid, without an inner exception.
    pub(super) fn invalid(
        &self,
        parameter: &ParameterMetadata,
        id: &str,
        at: At<'_>,
    ) -> Box<Fault> {
        let of = parameter.of();
        self.raise(
            VALIDATION,
            ErrorCategory::InvalidData,
            id,
            &About {
                name: parameter.name.as_str(),
                of: Some(&of),
                at: at.error(),
                ..About::default()
            },
        )
    }

    /// A validation that failed.
    pub(super) fn failed_validation(
        &self,
        parameter: &ParameterMetadata,
        value: &Value,
        at: At<'_>,
        cause: Box<Fault>,
    ) -> Box<Fault> {
        self.caused(
            VALIDATION,
            "ParameterArgumentValidationError",
            parameter,
            value,
            at,
            cause,
        )
    }

    /// A transformation that failed.
    pub(super) fn failed_transformation(
        &self,
        parameter: &ParameterMetadata,
        value: &Value,
        at: At<'_>,
        cause: Box<Fault>,
    ) -> Box<Fault> {
        self.caused(
            TRANSFORMATION,
            "ParameterArgumentTransformationError",
            parameter,
            value,
            at,
            cause,
        )
    }

    fn caused(
        &self,
        exception: &str,
        id: &str,
        parameter: &ParameterMetadata,
        value: &Value,
        at: At<'_>,
        cause: Box<Fault>,
    ) -> Box<Fault> {
        let of = parameter.of();
        let specified = (!value.is_null()).then(|| value.type_of());
        let fault = self.raise(
            exception,
            ErrorCategory::InvalidData,
            id,
            &About {
                name: parameter.name.as_str(),
                of: Some(&of),
                specified: specified.as_ref(),
                at: at.error(),
                more: &[&cause.message],
            },
        );
        fault.inner(cause)
    }
}

impl At<'_> {
    /// Where an error of the argument is shown: the value, else the name.
    pub(super) fn error(self) -> Option<Extent> {
        self.value.or(self.name)
    }
}
