//! Small .NET objects that are little more than their properties.

use super::NetObject;
use crate::text::name::eq_ignore_case;
use crate::value::members::args::{double, int, long, null, text};
use crate::value::{Context, NoContext, PSString, Result, TimeSpan, Type, Value, convert};
use std::any::Any;
use std::cell::RefCell;

/// An object of some type with named values.
pub struct Record {
    of: Type,
    shown: Option<String>,
    fields: RefCell<Vec<(&'static str, Value)>>,
    settable: bool,
}

impl Record {
    fn value(
        of: &str,
        shown: Option<String>,
        fields: Vec<(&'static str, Value)>,
        settable: bool,
    ) -> Value {
        Value::net(Record {
            of: Type::named(of),
            shown,
            fields: RefCell::new(fields),
            settable,
        })
    }
}

/// An object of a type with values that only read.
pub fn value(of: &str, shown: Option<String>, fields: Vec<(&'static str, Value)>) -> Value {
    Record::value(of, shown, fields, false)
}

/// An object of a type with values that can be set.
pub fn settable(of: &str, fields: Vec<(&'static str, Value)>) -> Value {
    Record::value(of, None, fields, true)
}

/// `PSSessionOption` as it begins.
pub fn session_option() -> Value {
    let of = |name: &str, number: i64| Value::enumeration(name, number);
    let minutes = |minutes: i64| Value::TimeSpan(TimeSpan(minutes * 600_000_000));
    Record::value(
        "System.Management.Automation.Remoting.PSSessionOption",
        None,
        vec![
            ("MaximumConnectionRedirectionCount", Value::Int(5)),
            ("NoCompression", Value::FALSE),
            ("NoMachineProfile", Value::FALSE),
            (
                "ProxyAccessType",
                of("System.Management.Automation.Remoting.ProxyAccessType", 0),
            ),
            (
                "ProxyAuthentication",
                of(
                    "System.Management.Automation.Runspaces.AuthenticationMechanism",
                    2,
                ),
            ),
            ("ProxyCredential", Value::Null),
            ("SkipCACheck", Value::FALSE),
            ("SkipCNCheck", Value::FALSE),
            ("SkipRevocationCheck", Value::FALSE),
            ("OperationTimeout", minutes(3)),
            ("NoEncryption", Value::FALSE),
            ("UseUTF16", Value::FALSE),
            ("IncludePortInSPN", Value::FALSE),
            (
                "OutputBufferingMode",
                of(
                    "System.Management.Automation.Runspaces.OutputBufferingMode",
                    0,
                ),
            ),
            ("MaxConnectionRetryCount", Value::Int(5)),
            ("Culture", Value::Null),
            ("UICulture", Value::Null),
            ("MaximumReceivedDataSizePerCommand", Value::Null),
            ("MaximumReceivedObjectSize", Value::Int(209_715_200)),
            ("ApplicationArguments", Value::Null),
            ("OpenTimeout", minutes(3)),
            ("CancelTimeout", minutes(1)),
            ("IdleTimeout", Value::TimeSpan(TimeSpan(-10_000))),
        ],
        true,
    )
}

/// The arguments of an event.
pub fn event_args(of: &str, fields: Vec<(&'static str, Value)>) -> Value {
    Record::value(of, None, fields, false)
}

impl NetObject for Record {
    fn type_of(&self) -> Type {
        self.of.clone()
    }

    fn to_text(&self) -> String {
        let of = self.of.full_name();
        let part = |name: &str| self.get(name).unwrap_or_default().to_text();
        match of.as_str() {
            "System.Drawing.Point" => format!("{{X={},Y={}}}", part("X"), part("Y")),
            "System.Drawing.Size" => {
                format!("{{Width={}, Height={}}}", part("Width"), part("Height"))
            }
            "System.Management.Automation.Host.Coordinates" => {
                format!("{},{}", part("X"), part("Y"))
            }
            "System.Management.Automation.Host.Size" => {
                format!("{},{}", part("Width"), part("Height"))
            }
            _ => self.shown.clone().unwrap_or(of),
        }
    }

    fn get(&self, name: &str) -> Option<Value> {
        self.fields
            .borrow()
            .iter()
            .find(|(held, _)| eq_ignore_case(held, name))
            .map(|(_, value)| value.clone())
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let mut fields = self.fields.borrow_mut();
        let (_, slot) = fields
            .iter_mut()
            .find(|(held, _)| eq_ignore_case(held, name))?;
        if !self.settable {
            return Some(Err(crate::value::Fault::runtime(
                "PropertyAssignmentException",
                format!("'{name}' is a ReadOnly property."),
            )));
        }
        let of = slot.type_of();
        *slot = if slot.is_null() || value.type_of() == of {
            value.clone()
        } else {
            match convert::convert(value, &of, &mut NoContext) {
                Ok(value) => value,
                Err(fault) => return Some(Err(fault)),
            }
        };
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        self.fields
            .borrow()
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        match (name, args) {
            ("tostring", []) => Some(Ok(Value::str(self.to_text()))),
            ("dispose" | "start" | "stop" | "close", []) => {
                // Timers run or they do not.
                let mut fields = self.fields.borrow_mut();
                if let Some((_, slot)) = fields.iter_mut().find(|(held, _)| *held == "Enabled") {
                    *slot = Value::Bool(name == "start");
                }
                Some(Ok(Value::Empty))
            }
            _ => None,
        }
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        let other = other.downcast::<Record>()?;
        if self.of.full_name() == "System.Timers.Timer" {
            return Some(std::ptr::eq(self, other));
        }
        let (mine, theirs) = (self.fields.borrow(), other.fields.borrow());
        Some(
            self.of == other.of
                && mine.len() == theirs.len()
                && mine
                    .iter()
                    .zip(theirs.iter())
                    .all(|((_, a), (_, b))| a.net_equals(b)),
        )
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A constructor of one of the types that are no more than this.
pub fn construct(of: &str, args: &[Value]) -> Option<Result<Value>> {
    let held = |at: usize| text(args, at).cloned().unwrap_or(PSString::EMPTY);
    let number = |at: usize| int(args, at).unwrap_or(0);
    Some(Ok(match of {
        "System.Management.Automation.Host.ChoiceDescription" => {
            if args.first().is_none_or(Value::is_null) {
                return Some(null("label"));
            }
            Record::value(
                of,
                None,
                vec![
                    ("Label", Value::String(held(0))),
                    ("HelpMessage", Value::String(held(1))),
                ],
                true,
            )
        }
        "System.Management.Automation.Host.FieldDescription" => Record::value(
            of,
            None,
            vec![
                ("Name", Value::String(held(0))),
                ("ParameterTypeName", Value::str("")),
                ("ParameterTypeFullName", Value::str("")),
                ("ParameterAssemblyFullName", Value::str("")),
                ("Label", Value::str("")),
                ("HelpMessage", Value::str("")),
                ("IsMandatory", Value::TRUE),
                ("DefaultValue", Value::Null),
            ],
            true,
        ),
        "System.Management.Automation.Host.Size"
        | "System.Drawing.Size"
        | "System.Management.Automation.Host.Coordinates"
        | "System.Drawing.Point"
            if args
                .iter()
                .any(|one| matches!(one.base(), Value::Dictionary(_))) =>
        {
            return None;
        }
        "System.Management.Automation.Host.Size" | "System.Drawing.Size" => Record::value(
            of,
            Some(if of.starts_with("System.Drawing") {
                format!("{{Width={}, Height={}}}", number(0), number(1))
            } else {
                format!("{},{}", number(0), number(1))
            }),
            vec![
                ("Width", Value::Int(number(0))),
                ("Height", Value::Int(number(1))),
            ],
            true,
        ),
        "System.Management.Automation.Host.Coordinates" | "System.Drawing.Point" => Record::value(
            of,
            Some(if of.starts_with("System.Drawing") {
                format!("{{X={},Y={}}}", number(0), number(1))
            } else {
                format!("{},{}", number(0), number(1))
            }),
            vec![("X", Value::Int(number(0))), ("Y", Value::Int(number(1)))],
            true,
        ),
        "System.Management.Automation.Remoting.PSSessionOption" if args.is_empty() => {
            session_option()
        }
        "System.Index" => index(number(0), args.get(1).is_some_and(convert::truth)),
        "System.Range" => range(args.first()?, args.get(1)?),
        "System.IntPtr" => {
            let pointer = long(args, 0).unwrap_or_default();
            Record::value(of, Some(pointer.to_string()), Vec::new(), false)
        }
        "System.Xml.XmlWriterSettings" => Record::value(
            of,
            None,
            vec![
                ("Async", Value::FALSE),
                (
                    "Encoding",
                    crate::value::net::encoding::static_property("utf8")?,
                ),
                ("OmitXmlDeclaration", Value::FALSE),
                (
                    "NewLineHandling",
                    Value::enumeration("System.Xml.NewLineHandling", 0),
                ),
                ("NewLineChars", Value::str("\n")),
                ("Indent", Value::FALSE),
                ("IndentChars", Value::str("  ")),
                ("NewLineOnAttributes", Value::FALSE),
                ("CloseOutput", Value::FALSE),
                (
                    "ConformanceLevel",
                    Value::enumeration("System.Xml.ConformanceLevel", 2),
                ),
                ("CheckCharacters", Value::TRUE),
                (
                    "NamespaceHandling",
                    Value::enumeration("System.Xml.NamespaceHandling", 0),
                ),
                ("DoNotEscapeUriAttributes", Value::FALSE),
                ("WriteEndDocumentOnClose", Value::TRUE),
            ],
            true,
        ),
        "System.Timers.Timer" => Record::value(
            of,
            None,
            vec![
                ("AutoReset", Value::TRUE),
                ("Enabled", Value::FALSE),
                ("Interval", Value::Double(double(args, 0).unwrap_or(100.0))),
            ],
            true,
        ),
        _ => return None,
    }))
}

/// An index from the start or from the end.
fn index(value: i32, from_end: bool) -> Value {
    Record::value(
        "System.Index",
        Some(if from_end {
            format!("^{value}")
        } else {
            value.to_string()
        }),
        vec![
            ("Value", Value::Int(value)),
            ("IsFromEnd", Value::Bool(from_end)),
        ],
        false,
    )
}

fn range(start: &Value, end: &Value) -> Value {
    Record::value(
        "System.Range",
        Some(format!("{}..{}", start.to_text(), end.to_text())),
        vec![("Start", start.clone()), ("End", end.clone())],
        false,
    )
}

/// An object of a type of which emsh knows no more than the name.
pub fn bare(of: &str) -> Value {
    Record::value(of, None, Vec::new(), false)
}

/// A static property of one of these types.
pub fn static_property(of: &str, name: &str) -> Option<Value> {
    Some(match (of, name) {
        ("System.Index", "start") => index(0, false),
        ("System.Index", "end") => index(0, true),
        ("System.Range", "all") => range(&index(0, false), &index(0, true)),
        ("System.Threading.CancellationToken", "none") => Record::value(
            of,
            None,
            vec![
                ("IsCancellationRequested", Value::FALSE),
                ("CanBeCanceled", Value::FALSE),
                (
                    "WaitHandle",
                    Record::value("System.Threading.ManualResetEvent", None, Vec::new(), false),
                ),
            ],
            false,
        ),
        ("System.IntPtr", "zero") => construct(of, &[Value::Long(0)])?.ok()?,
        _ => return None,
    })
}
