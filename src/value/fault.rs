//! What goes wrong in a pure operation, before the engine gives it a position.

use super::{ErrorCategory, Value};
use crate::text::extent::Extent;
use std::any::Any;

/// The result of a pure operation on values.
pub type Result<T> = std::result::Result<T, Box<Fault>>;

/// What a fault carries that ends an operation which nobody wants any more (`Fault::stopped`).
#[derive(Debug)]
pub struct Stopped;

/// An error in the making: everything of an `ErrorRecord` but where it happened.
#[derive(Debug)]
pub struct Fault {
    /// The first part of `FullyQualifiedErrorId`, such as `InvalidCastFromStringToInteger`.
    pub id: String,
    /// The message of the exception.
    pub message: String,
    /// What is shown instead of the exception's message (`ErrorDetails`).
    pub details: Option<String>,
    /// The category that `CategoryInfo` shows.
    pub category: ErrorCategory,
    /// Full .NET name of the exception's type.
    pub exception: String,
    /// The target object of the error record.
    pub target: Option<Value>,
    /// The inner exception.
    pub inner: Option<Box<Fault>>,
    /// Where in the source of the command it happened, if that is narrower than the whole command.
    pub at: Option<Extent>,
    /// Further properties of the exception, such as `ParameterName`.
    pub properties: Vec<(&'static str, Value)>,
    /// Something of the engine's that travels through a pure operation (an unwind, a finished record).
    pub carried: Option<Box<dyn Any>>,
}

impl Fault {
    /// A fault of PowerShell's own: `RuntimeException`.
    pub fn new(
        id: impl Into<String>,
        category: ErrorCategory,
        message: impl Into<String>,
    ) -> Box<Fault> {
        Box::new(Fault {
            id: id.into(),
            message: message.into(),
            details: None,
            category,
            exception: "System.Management.Automation.RuntimeException".to_owned(),
            target: None,
            inner: None,
            at: None,
            properties: Vec::new(),
            carried: None,
        })
    }

    /// `InvalidOperation`, the category of most runtime errors.
    pub fn runtime(id: impl Into<String>, message: impl Into<String>) -> Box<Fault> {
        Fault::new(id, ErrorCategory::InvalidOperation, message)
    }

    /// `PSInvalidCastException` with PowerShell's category for conversions.
    pub fn cast(id: impl Into<String>, message: impl Into<String>) -> Box<Fault> {
        Fault::new(id, ErrorCategory::InvalidArgument, message)
            .of("System.Management.Automation.PSInvalidCastException")
    }

    /// An exception that leaves a cmdlet: it is named in the error's id.
    pub fn escaped(exception: &str, message: impl Into<String>) -> Box<Fault> {
        Fault::new(exception, ErrorCategory::NotSpecified, message).of(exception)
    }

    /// An exception that .NET itself throws; PowerShell names the id after the type's short name.
    pub fn net(exception: impl Into<String>, message: impl Into<String>) -> Box<Fault> {
        let exception = exception.into();
        let id = exception.rsplit('.').next().unwrap_or_default().to_owned();
        Fault::new(id, ErrorCategory::NotSpecified, message).of(exception)
    }

    /// What a failed method call throws: `MethodInvocationException` around the exception of .NET.
    pub fn in_method(method: &str, argument_count: usize, inner: Box<Fault>) -> Box<Fault> {
        if inner.carried.is_some() || inner.exception.ends_with("MethodInvocationException") {
            return inner;
        }
        let message = format!(
            "Exception calling \"{method}\" with \"{argument_count}\" argument(s): \"{}\"",
            inner.message
        );
        let mut fault = Fault::new(inner.id.clone(), ErrorCategory::NotSpecified, message)
            .of("System.Management.Automation.MethodInvocationException");
        fault.inner = Some(inner);
        fault
    }

    /// With another exception type (full .NET name).
    #[must_use]
    pub fn of(mut self: Box<Self>, exception: impl Into<String>) -> Box<Fault> {
        self.exception = exception.into();
        self
    }

    /// With a message that is shown instead of the exception's own.
    #[must_use]
    pub fn details(mut self: Box<Self>, details: impl Into<String>) -> Box<Fault> {
        self.details = Some(details.into());
        self
    }

    /// With a target object.
    #[must_use]
    pub fn target(mut self: Box<Self>, target: Value) -> Box<Fault> {
        self.target = Some(target);
        self
    }

    /// With an inner exception.
    #[must_use]
    pub fn inner(mut self: Box<Self>, inner: Box<Fault>) -> Box<Fault> {
        self.inner = Some(inner);
        self
    }

    /// With another category.
    #[must_use]
    pub fn category(mut self: Box<Self>, category: ErrorCategory) -> Box<Fault> {
        self.category = category;
        self
    }

    /// The end of an operation that nobody wants any more.
    pub fn stopped() -> Box<Fault> {
        Fault::carry(Box::new(Stopped))
    }

    /// A carrier for the engine's own unwinding.
    pub fn carry(what: Box<dyn Any>) -> Box<Fault> {
        let mut fault = Fault::runtime("", "");
        fault.carried = Some(what);
        fault
    }
}
