//! Error records: what went wrong, where, and of which category.

use super::{Fault, NetObject, PSString, Type, Value};
use crate::text::extent::Extent;
use crate::text::name::eq_ignore_case;
use crate::text::source::Source;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

macro_rules! categories {
    ($($name:ident),*) => {
        /// `ErrorCategory`, in PowerShell's own order.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
        #[allow(missing_docs)] // PowerShell's names
        pub enum ErrorCategory { #[default] $($name),* }

        impl ErrorCategory {
            /// All categories in order of their numbers.
            pub const ALL: &'static [ErrorCategory] = &[$(ErrorCategory::$name),*];

            /// The name.
            pub fn name(self) -> &'static str {
                match self { $(ErrorCategory::$name => stringify!($name)),* }
            }
        }
    };
}

categories! {
    NotSpecified, OpenError, CloseError, DeviceError, DeadlockDetected, InvalidArgument, InvalidData,
    InvalidOperation, InvalidResult, InvalidType, MetadataError, NotImplemented, NotInstalled, ObjectNotFound,
    OperationStopped, OperationTimeout, SyntaxError, ParserError, PermissionDenied, ResourceBusy,
    ResourceExists, ResourceUnavailable, ReadError, WriteError, FromStdErr, SecurityError, ProtocolError,
    ConnectionError, AuthenticationError, LimitsExceeded, QuotaExceeded, NotEnabled
}

impl ErrorCategory {
    /// The category of a name, without regard to case.
    pub fn from_name(name: &str) -> Option<ErrorCategory> {
        Self::ALL
            .iter()
            .copied()
            .find(|category| category.name().eq_ignore_ascii_case(name))
    }
}

/// `CategoryInfo`.
#[derive(Clone, Debug, Default)]
pub struct CategoryInfo {
    /// The category.
    pub category: ErrorCategory,
    /// What was being done: usually the command's name.
    pub activity: PSString,
    /// Short name of the exception's type unless set.
    pub reason: PSString,
    /// Text of the target object.
    pub target_name: PSString,
    /// Short type name of the target object.
    pub target_type: PSString,
}

/// `InvocationInfo`: which command, where it was written.
#[derive(Clone, Debug, Default)]
pub struct InvocationInfo {
    /// Name of the command.
    pub command: PSString,
    /// The command's object (`$MyInvocation.MyCommand`).
    pub my_command: Value,
    /// The name as it was written.
    pub invocation_name: PSString,
    /// The text it stands in.
    pub source: Option<Rc<Source>>,
    /// Where.
    pub extent: Extent,
    /// Bound parameters.
    pub bound_parameters: Value,
    /// Arguments that bound to no parameter.
    pub unbound_arguments: Vec<Value>,
    /// True in a pipeline behind another command.
    pub expecting_input: bool,
    /// `PipelinePosition`, from 1.
    pub pipeline_position: u32,
    /// `PipelineLength`.
    pub pipeline_length: u32,
    /// Which entry of the history; 0: the current one.
    pub history_id: i64,
    /// `CommandOrigin` is `Runspace`: called by the host (else `Internal`).
    pub from_host: bool,
}

/// An exception object.
pub struct Exception {
    /// The type, a script class included.
    pub of: Type,
    /// The message.
    pub message: RefCell<PSString>,
    /// The inner exception.
    pub inner: Option<Value>,
    /// Further properties that types add: `ParamName`, `FileName`, `ErrorId` ...
    pub properties: RefCell<Vec<(PSString, Value)>>,
    /// The record this exception brings with it (`IContainsErrorRecord`).
    pub record: RefCell<Option<Rc<ErrorRecord>>>,
    /// Where it was raised, and whether by the engine itself; none: it never was, or script threw it.
    pub raised: RefCell<Option<(PSString, bool)>>,
    /// The id of the record that it makes for itself, where that is not its type's name.
    pub id: PSString,
}

/// The base of the engine's exceptions.
const RUNTIME: &str = "System.Management.Automation.RuntimeException";

/// What ends a cmdlet is inside one of these.
pub const CMDLET_INVOCATION: &str = "System.Management.Automation.CmdletInvocationException";

/// What stops a command whose errors are to stop it.
pub const ACTION_STOP: &str = "System.Management.Automation.ActionPreferenceStopException";

/// True if a type is another one or derives from it.
fn derives(of: &Type, wanted: &Type) -> bool {
    let mut current = Some(of.clone());
    while let Some(of) = current {
        if of == *wanted {
            return true;
        }
        current = super::types::base_of(&of);
    }
    false
}

impl Exception {
    /// True for what a `throw` statement made.
    pub fn was_thrown(&self) -> bool {
        self.properties.borrow().iter().any(|(name, value)| {
            name.as_str() == "WasThrownFromThrowStatement" && matches!(value, Value::Bool(true))
        })
    }

    /// An exception of a .NET type by full name.
    pub fn new(type_name: &str, message: impl Into<PSString>) -> Exception {
        Exception {
            of: Type::named(type_name),
            message: RefCell::new(message.into()),
            inner: None,
            properties: RefCell::new(Vec::new()),
            record: RefCell::new(None),
            raised: RefCell::new(None),
            id: PSString::EMPTY,
        }
    }

    /// The id of the record that it makes for itself.
    fn own_id(&self) -> PSString {
        let errors = self.properties.borrow();
        let first = errors
            .iter()
            .find(|(name, _)| name.as_str() == "Errors")
            .and_then(|(_, errors)| match errors {
                Value::Array(errors) => errors.items.borrow().first().cloned(),
                _ => None,
            })
            .and_then(|error| match &error {
                Value::Object(error) => error.note("ErrorId"),
                other => other.net_object()?.get("ErrorId"),
            });
        match first {
            Some(first) => first.to_text().into(),
            None if self.id.is_empty() => self.of.short_name().into(),
            None => self.id.clone(),
        }
    }
}

/// True for exceptions that bring an error record with them.
fn has_record(of: &Type) -> bool {
    let name = of.full_name();
    matches!(
        name.strip_prefix("System.Management.Automation."),
        Some(
            "PSInvalidCastException"
                | "PSArgumentException"
                | "PSArgumentNullException"
                | "PSArgumentOutOfRangeException"
                | "PSInvalidOperationException"
                | "PSNotSupportedException"
                | "PSNotImplementedException"
                | "PSObjectDisposedException"
        )
    ) || derives(of, &Type::named(RUNTIME))
}

/// The entry of `Exception.Data` that the engine adds.
const FRAMES: &str = "System.Management.Automation.Interpreter.InterpretedFrameInfo";

/// `HResult`: that of the nearest type that has one of its own.
fn hresult(of: &Type) -> i32 {
    let mut current = Some(of.clone());
    while let Some(of) = current {
        let code = match of.full_name().as_str() {
            "System.SystemException" => 0x8013_1501_u32,
            "System.ArgumentNullException" => 0x8000_4003,
            "System.ArgumentException" => 0x8007_0057,
            "System.ArgumentOutOfRangeException" => 0x8013_1502,
            "System.FormatException" => 0x8013_1537,
            "System.InvalidOperationException" => 0x8013_1509,
            "System.NotSupportedException" => 0x8013_1515,
            "System.NotImplementedException" => 0x8000_4001,
            "System.InvalidCastException" => 0x8000_4002,
            "System.DivideByZeroException" => 0x8002_0012,
            "System.ArithmeticException" => 0x8007_0216,
            "System.OverflowException" => 0x8013_1516,
            "System.IndexOutOfRangeException" => 0x8013_1508,
            "System.NullReferenceException" => 0x8000_4003,
            "System.RankException" => 0x8013_1517,
            "System.TimeoutException" => 0x8013_1505,
            "System.OperationCanceledException" => 0x8013_153B,
            "System.ApplicationException" => 0x8013_1600,
            "System.UnauthorizedAccessException" => 0x8007_0005,
            "System.ObjectDisposedException" => 0x8013_1622,
            "System.Collections.Generic.KeyNotFoundException" => 0x8013_1577,
            "System.TypeLoadException" => 0x8013_1522,
            "System.Security.SecurityException" => 0x8013_150A,
            "System.IO.IOException" => 0x8013_1620,
            "System.IO.FileNotFoundException" => 0x8007_0002,
            "System.IO.DirectoryNotFoundException" => 0x8007_0003,
            "System.IO.PathTooLongException" => 0x8007_00CE,
            "System.Runtime.InteropServices.ExternalException"
            | "System.ComponentModel.Win32Exception" => 0x8000_4005,
            "System.Xml.XmlException" => 0x8013_1940,
            _ => {
                current = super::types::base_of(&of);
                continue;
            }
        };
        return code.cast_signed();
    }
    0x8013_1500_u32.cast_signed()
}

impl NetObject for Exception {
    fn type_of(&self) -> Type {
        self.of.clone()
    }

    fn to_text(&self) -> String {
        let mut text = format!("{}: {}", self.of.full_name(), self.message.borrow());
        if let Some(inner) = &self.inner {
            text.push_str("\n ---> ");
            text.push_str(&inner.to_text());
            text.push_str("\n   --- End of inner exception stack trace ---");
        }
        text
    }

    fn get(&self, name: &str) -> Option<Value> {
        let known = |known: &str| eq_ignore_case(name, known);
        if let Some((_, value)) = self
            .properties
            .borrow()
            .iter()
            .find(|(held, _)| known(held))
        {
            return Some(value.clone());
        }
        Some(if known("Message") {
            Value::String(self.message.borrow().clone())
        } else if known("InnerException") {
            self.inner.clone().unwrap_or_default()
        } else if known("ErrorRecord") {
            match self.record.borrow().clone() {
                Some(record) => Value::Error(record),
                None if has_record(&self.of) => {
                    let parent = Exception::new(
                        "System.Management.Automation.ParentContainsErrorRecordException",
                        self.message.borrow().clone(),
                    );
                    let category = ErrorCategory::NotSpecified;
                    let id = self.own_id();
                    let none = Value::Null;
                    Value::Error(Rc::new(ErrorRecord::new(
                        Value::net(parent),
                        id,
                        category,
                        none,
                    )))
                }
                None => return None,
            }
        } else if known("StackTrace") {
            match &*self.raised.borrow() {
                Some((trace, _)) => Value::String(trace.clone()),
                None => Value::Null,
            }
        } else if known("Source") {
            match (&*self.raised.borrow(), self.of.full_name()) {
                (None, _) => Value::Null,
                (Some(_), name) if name.starts_with("System.Management.Automation.") => {
                    Value::str("System.Management.Automation")
                }
                (Some(_), name) if name.starts_with("System.Text.RegularExpressions.") => {
                    Value::str("System.Text.RegularExpressions")
                }
                _ => Value::Null,
            }
        } else if known("HelpLink") || known("TargetSite") {
            Value::Null
        } else if known("HResult") {
            Value::Int(hresult(&self.of))
        } else if known("Data") {
            // What is put into it stays there.
            let data = super::Dictionary::new(
                super::DictionaryKind::Generic(Type::named(
                    "System.Collections.ListDictionaryInternal",
                )),
                false,
            );
            // What the engine raised knows the frames that it passed.
            if let Some((trace, true)) = &*self.raised.borrow() {
                data.set(Value::str(FRAMES), Value::String(trace.clone()));
            }
            let data = Value::dictionary(data);
            self.properties
                .borrow_mut()
                .push(("Data".into(), data.clone()));
            data
        } else {
            return None;
        })
    }

    fn call(
        &self,
        this: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn super::Context,
    ) -> Option<super::Result<Value>> {
        if name != "getbaseexception" || !args.is_empty() {
            return None;
        }
        let mut at = this.clone();
        while let Some(inner) = at
            .net_object()
            .and_then(|held| held.get("InnerException"))
            .filter(|inner| !inner.is_null())
        {
            at = inner;
        }
        Some(Ok(at))
    }

    fn property_names(&self) -> Vec<String> {
        let mut names: Vec<String> = self
            .properties
            .borrow()
            .iter()
            .map(|(name, _)| name.to_string())
            .filter(|name| name != "Data")
            .collect();
        if self.record.borrow().is_some() {
            names.push("ErrorRecord".to_owned());
        }
        // A type with a message of its own declares it before the rest.
        if overrides_message(&self.of) {
            names.insert(0, "Message".to_owned());
        }
        for name in [
            "TargetSite",
            "Message",
            "Data",
            "InnerException",
            "HelpLink",
            "Source",
            "HResult",
            "StackTrace",
        ] {
            if !names.iter().any(|held| held == name) {
                names.push(name.to_owned());
            }
        }
        names
    }

    fn set(&self, name: &str, value: &Value) -> Option<super::Result<()>> {
        if eq_ignore_case(name, "Source") || eq_ignore_case(name, "HelpLink") {
            self.properties
                .borrow_mut()
                .push((name.into(), value.clone()));
            return Some(Ok(()));
        }
        None
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// An error as PowerShell's error stream carries it.
pub struct ErrorRecord {
    /// The exception object: an [`Exception`] or an instance of a script class that derives from it.
    pub exception: Value,
    /// `FullyQualifiedErrorId`: the id, and after a comma the command's class or name.
    pub fully_qualified_id: RefCell<PSString>,
    /// The category.
    pub category: RefCell<CategoryInfo>,
    /// The target object.
    pub target: RefCell<Value>,
    /// `ErrorDetails.Message`, shown instead of the exception's.
    pub details: RefCell<Option<PSString>>,
    /// `ErrorDetails.RecommendedAction`.
    pub recommended_action: RefCell<Option<PSString>>,
    /// Which command, where.
    pub invocation: RefCell<Option<Rc<InvocationInfo>>>,
    /// `ScriptStackTrace`.
    pub stack_trace: RefCell<PSString>,
    /// It stands in `$Error` already.
    pub reported: Cell<bool>,
    /// A command of a pipeline wrote it as a non-terminating error.
    pub written: Cell<bool>,
    /// A command ended with it, or it was thrown: the commands around do not claim it.
    pub owned: Cell<bool>,
    /// The position message is not shown (a bare `Write-Error`'s own record and the like).
    pub preserve_invocation: Cell<bool>,
    /// The engine's exception that it travels in.
    pub carrier: Cell<Carrier>,
    /// It comes from a later command of the pipeline: those before it stop, and it is none of theirs.
    pub passing: Cell<bool>,
    /// It came from another process: a `RemotingErrorRecord`.
    pub remote: Cell<bool>,
}

/// The engine's exception around the one of a record that ended something.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Carrier {
    /// None: it travels as it is.
    #[default]
    Itself,
    /// `CmdletInvocationException`: it ended a cmdlet or an advanced function.
    Cmdlet,
    /// `ActionPreferenceStopException`: written while errors were to stop the command.
    Stop,
}

/// True for the exceptions of .NET that make their message of more than was given.
fn overrides_message(of: &Type) -> bool {
    let mut current = Some(of.clone());
    while let Some(of) = current {
        if matches!(
            of.full_name().as_str(),
            "System.ArgumentException"
                | "System.IO.FileNotFoundException"
                | "System.IO.FileLoadException"
                | "System.BadImageFormatException"
                | "System.TypeLoadException"
                | "System.MissingMemberException"
                | "System.ObjectDisposedException"
        ) {
            return true;
        }
        current = super::types::base_of(&of);
    }
    false
}

/// True for an object that is wrapped as it went through a pipeline, without members of its own.
fn is_bare_wrapper(target: &Value) -> bool {
    matches!(target, Value::Object(held)
        if held.class.is_none() && held.base.is_some() && held.members.borrow().is_empty())
}

impl ErrorRecord {
    /// A record around an exception object.
    pub fn new(
        exception: Value,
        id: impl Into<PSString>,
        category: ErrorCategory,
        target: Value,
    ) -> ErrorRecord {
        let reason = exception.type_of().short_name();
        ErrorRecord {
            category: RefCell::new(CategoryInfo {
                category,
                activity: PSString::EMPTY,
                reason: reason.into(),
                target_name: if target.is_null() {
                    PSString::EMPTY
                } else if let Value::Array(_) | Value::List(_) = target.base()
                    && !is_bare_wrapper(&target)
                {
                    target.type_of().full_name().into()
                } else if let Value::Type(of) = target.base() {
                    of.full_name().into()
                } else if let date @ Value::DateTime(_) = target.base() {
                    super::text::net_text(date, crate::text::culture::current()).into()
                } else {
                    target.to_text().into()
                },
                target_type: if target.is_null() {
                    PSString::EMPTY
                } else if is_bare_wrapper(&target)
                    || target.type_of().is_known(super::Known::PSCustomObject)
                {
                    "PSObject".into()
                } else {
                    target.type_of().short_name().into()
                },
            }),
            exception,
            fully_qualified_id: RefCell::new(id.into()),
            target: RefCell::new(target),
            details: RefCell::new(None),
            recommended_action: RefCell::new(None),
            invocation: RefCell::new(None),
            stack_trace: RefCell::new(PSString::EMPTY),
            reported: Cell::new(false),
            written: Cell::new(false),
            owned: Cell::new(false),
            preserve_invocation: Cell::new(false),
            carrier: Cell::default(),
            passing: Cell::default(),
            remote: Cell::new(false),
        }
    }

    /// A record from a fault.
    pub fn from_fault(fault: &Fault) -> ErrorRecord {
        let exception = fault.exception_value();
        let target = fault.target.clone().unwrap_or_default();
        let record = ErrorRecord::new(exception, fault.id.as_str(), fault.category, target);
        *record.details.borrow_mut() = fault.details.as_deref().map(PSString::from);
        record
    }

    /// The same record around another exception: what a `catch` shows that was found by an inner one.
    pub fn with_exception(&self, exception: Value) -> ErrorRecord {
        ErrorRecord {
            exception,
            fully_qualified_id: self.fully_qualified_id.clone(),
            category: self.category.clone(),
            target: self.target.clone(),
            details: self.details.clone(),
            recommended_action: self.recommended_action.clone(),
            invocation: self.invocation.clone(),
            stack_trace: self.stack_trace.clone(),
            reported: self.reported.clone(),
            written: self.written.clone(),
            owned: self.owned.clone(),
            preserve_invocation: self.preserve_invocation.clone(),
            carrier: self.carrier.clone(),
            passing: self.passing.clone(),
            remote: self.remote.clone(),
        }
    }

    /// The exception as script gets it: with its own record, and where it was raised.
    pub fn exposed(&self) -> Value {
        let Some(exception) = self.exception.downcast::<Exception>() else {
            return self.exception.clone();
        };
        let thrown = exception.was_thrown();
        let runtime = Type::named(RUNTIME);
        if exception.record.borrow().is_none() && derives(&exception.of, &runtime) {
            let parent = Exception::new(
                "System.Management.Automation.ParentContainsErrorRecordException",
                exception.message.borrow().clone(),
            );
            let own = self.with_exception(Value::net(parent));
            let of = exception.of.full_name();
            let id = if thrown {
                exception.of.short_name().into()
            } else if of.contains(".ParameterBinding") {
                self.fully_qualified_id.borrow().clone()
            } else {
                self.base_id()
            };
            *own.fully_qualified_id.borrow_mut() = id;
            *exception.record.borrow_mut() = Some(Rc::new(own));
        }
        let trace = self.stack_trace.borrow();
        let quiet = thrown
            || self.written.get()
            || exception.of.full_name().ends_with(".WriteErrorException")
            || self.owned.get() && !derives(&exception.of, &runtime);
        if exception.raised.borrow().is_none() && !trace.is_empty() && !quiet {
            let lines: Vec<String> = trace.lines().map(|line| format!("   {line}")).collect();
            *exception.raised.borrow_mut() = Some((lines.join("\n").into(), !self.owned.get()));
        }
        self.exception.clone()
    }

    /// The exception that leaves what was called through .NET: with the engine's own around it, where there is one.
    pub fn travelling(self: &Rc<Self>) -> Value {
        let message = self.message();
        let mut made = match self.carrier.get() {
            Carrier::Itself => {
                if let Some(exception) = self.exception.downcast::<Exception>()
                    && exception.record.borrow().is_none()
                    && derives(&exception.of, &Type::named(RUNTIME))
                    && exception.own_id().as_str() == exception.of.short_name()
                {
                    *exception.record.borrow_mut() = Some(Rc::clone(self));
                }
                return self.exception.clone();
            }
            Carrier::Cmdlet => Exception::new(CMDLET_INVOCATION, message),
            Carrier::Stop => Exception::new(
                ACTION_STOP,
                crate::grammar::message("CommandBaseStrings", "ErrorPreferenceStop")
                    .unwrap_or("{0}")
                    .replace("{0}", "ErrorActionPreference")
                    .replace("{1}", &message),
            ),
        };
        if self.carrier.get() == Carrier::Cmdlet {
            made.inner = Some(self.exception.clone());
        }
        *made.record.borrow_mut() = Some(Rc::clone(self));
        Value::net(made)
    }

    /// The id without the command that it ends with.
    pub fn base_id(&self) -> PSString {
        let id = self.fully_qualified_id.borrow();
        let of_command = self
            .invocation
            .borrow()
            .as_ref()
            .is_some_and(|info| !info.command.is_empty());
        match id.rsplit_once(',') {
            Some((plain, _)) if of_command => plain.into(),
            _ => id.clone(),
        }
    }

    /// The exception's message.
    pub fn message(&self) -> PSString {
        exception_message(&self.exception)
    }

    /// What is shown: the details if there are some, else the exception's message.
    pub fn shown_message(&self) -> PSString {
        self.details
            .borrow()
            .clone()
            .unwrap_or_else(|| self.message())
    }
}

/// The message of an exception object (class instances included).
pub fn exception_message(exception: &Value) -> PSString {
    if let Value::Object(object) = exception
        && object.class.is_some()
        && let Some(message) = object.note("Message")
    {
        return message.to_text().into();
    }
    exception
        .net_object()
        .and_then(|net| net.get("Message"))
        .map(|message| message.to_text().into())
        .unwrap_or_default()
}

impl Fault {
    /// The exception object of this fault.
    pub fn exception_value(&self) -> Value {
        let mut exception = Exception::new(&self.exception, self.message.as_str());
        exception.inner = self.inner.as_ref().map(|inner| inner.exception_value());
        if !self.exception.ends_with(self.id.as_str()) {
            exception.id = self.id.as_str().into();
        }
        exception.properties = RefCell::new(
            self.properties
                .iter()
                .map(|(name, value)| (PSString::from(*name), value.clone()))
                .collect(),
        );
        Value::net(exception)
    }
}

impl std::fmt::Debug for ErrorRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{}: {}",
            self.fully_qualified_id.borrow(),
            self.message()
        )
    }
}
