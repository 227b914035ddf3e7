//! `$Host`, `$Host.UI` and `$Host.UI.RawUI` as objects.

use super::host::PSHost;
use super::objects::Record;
use crate::text::name::eq_ignore_case;
use crate::value::net::culture::CultureInfo;
use crate::value::{
    Context, Fault, NetObject, PSObject, PropertyBag, Result, Type, Value, convert,
};
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// `$Host`; its id is the session's.
pub fn host_value(host: &Rc<dyn PSHost>) -> Value {
    let mut bytes = [0; 16];
    host.world().random(&mut bytes);
    let id = uuid::Builder::from_random_bytes(bytes).into_uuid();
    Value::net(HostObject {
        host: Rc::clone(host),
        id: id.to_string(),
        ui: Value::net(HostUi {
            terminal: host.virtual_terminal(),
            raw: Value::net(RawUi {
                host: Rc::clone(host),
                title: RefCell::default(),
                colours: RefCell::new([
                    Value::enumeration("System.ConsoleColor", -1),
                    Value::enumeration("System.ConsoleColor", -1),
                ]),
            }),
        }),
        colours: colours(),
    })
}

/// `[InternalHost]`.
pub struct HostObject {
    host: Rc<dyn PSHost>,
    id: String,
    ui: Value,
    colours: Value,
}

impl HostObject {
    /// A method that needs nothing of the engine.
    pub fn method(&self, name: &str) -> Option<Result<Value>> {
        if ["NotifyBeginApplication", "NotifyEndApplication"]
            .iter()
            .any(|known| eq_ignore_case(known, name))
        {
            return Some(Ok(Value::Empty));
        }
        let known = [
            "EnterNestedPrompt",
            "ExitNestedPrompt",
            "PushRunspace",
            "PopRunspace",
        ];
        let refused = known
            .into_iter()
            .find(|known| eq_ignore_case(known, name))?;
        Some(Err(refuse(refused)))
    }
}

/// The error of what a host could do and this one does not.
fn refuse(name: &str) -> Box<Fault> {
    Fault::net(
        "System.NotImplementedException",
        format!("emsh does not support the method '{name}' of its host."),
    )
}

impl NetObject for HostObject {
    fn is_engine(&self) -> bool {
        true
    }

    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.Internal.Host.InternalHost")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let culture = || CultureInfo::value(&crate::text::culture::EN_US);
        Some(match name.to_ascii_lowercase().as_str() {
            "name" => Value::str(self.host.name()),
            "version" => super::values::version(super::session::VERSION),
            "instanceid" => convert::convert(
                &Value::str(self.id.as_str()),
                &Type::Known(crate::value::Known::Guid),
                &mut crate::value::NoContext,
            )
            .unwrap_or_default(),
            "ui" => self.ui.clone(),
            "currentculture" | "currentuiculture" => culture(),
            "privatedata" => self.colours.clone(),
            "debuggerenabled" => Value::TRUE,
            "isrunspacepushed" => Value::FALSE,
            "runspace" => Value::Null,
            _ => return None,
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Name",
            "Version",
            "InstanceId",
            "UI",
            "CurrentCulture",
            "CurrentUICulture",
            "PrivateData",
            "DebuggerEnabled",
            "IsRunspacePushed",
            "Runspace",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `$Host.PrivateData`: the colours of messages.
fn colours() -> Value {
    let colour = |number| Value::enumeration("System.ConsoleColor", number);
    Record::value(
        "Microsoft.PowerShell.ConsoleHost+ConsoleColorProxy",
        vec![
            ("FormatAccentColor", colour(10)),
            ("ErrorAccentColor", colour(11)),
            ("ErrorForegroundColor", colour(12)),
            ("ErrorBackgroundColor", colour(-1)),
            ("WarningForegroundColor", colour(14)),
            ("WarningBackgroundColor", colour(-1)),
            ("DebugForegroundColor", colour(14)),
            ("DebugBackgroundColor", colour(-1)),
            ("VerboseForegroundColor", colour(14)),
            ("VerboseBackgroundColor", colour(-1)),
            ("ProgressForegroundColor", colour(0)),
            ("ProgressBackgroundColor", colour(14)),
        ],
    )
}

/// `$Host.UI`.
pub struct HostUi {
    raw: Value,
    terminal: bool,
}

impl NetObject for HostUi {
    fn is_engine(&self) -> bool {
        true
    }
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.Internal.Host.InternalHostUserInterface")
    }
    fn get(&self, name: &str) -> Option<Value> {
        if eq_ignore_case(name, "RawUI") {
            return Some(self.raw.clone());
        }
        eq_ignore_case(name, "SupportsVirtualTerminal").then_some(Value::Bool(self.terminal))
    }
    fn property_names(&self) -> Vec<String> {
        ["RawUI", "SupportsVirtualTerminal"]
            .map(str::to_owned)
            .to_vec()
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// `$Host.UI.RawUI`: the window and its keys.
struct RawUi {
    host: Rc<dyn PSHost>,
    title: RefCell<String>,
    /// Foreground and background.
    colours: RefCell<[Value; 2]>,
}

/// Two numbers as an object.
fn pair(of: &'static str, names: [&'static str; 2], values: [usize; 2]) -> Value {
    let [first, second] = values;
    let number = |value| Value::Int(i32::try_from(value).unwrap_or(i32::MAX));
    let notes = names
        .into_iter()
        .zip([number(first), number(second)])
        .collect();
    Record::with_text(of, notes, format!("{first},{second}"))
}

impl RawUi {
    fn colour(&self, at: usize) -> Value {
        self.colours.borrow().get(at).cloned().unwrap_or_default()
    }

    /// Gives what is written from now on a colour.
    fn paint(&self, at: usize, value: &Value) -> Result<()> {
        let of = Type::named("System.ConsoleColor");
        let colour = convert::convert(value, &of, &mut crate::value::NoContext)?;
        let number = match colour.base() {
            Value::Enum(held) => usize::try_from(held.number).unwrap_or(usize::MAX),
            _ => usize::MAX,
        };
        // The order of the console is not that of terminals.
        let code = [0, 4, 2, 6, 1, 5, 3, 7].get(number % 8).copied();
        if let (true, Some(code)) = (self.host.colors() && number < 16, code) {
            let base = [30, 40].get(at).copied().unwrap_or(30) + if number > 7 { 60 } else { 0 };
            self.host.write_out(&format!("\u{1b}[{}m", base + code));
        }
        if let Some(held) = self.colours.borrow_mut().get_mut(at) {
            *held = colour;
        }
        Ok(())
    }

    fn read_key(&self) -> Result<Value> {
        let Some(key) = self.host.read_key() else {
            return Err(Fault::net(
                "System.InvalidOperationException",
                "Cannot read keys when either application does not have a console or when console input has been redirected. Try Console.Read.",
            ));
        };
        let unit = key.encode_utf16(&mut [0; 2]).first().copied().unwrap_or(0);
        let upper = key.to_ascii_uppercase();
        let code = if key == '\n' { 13 } else { u32::from(upper) };
        let mut bag = PropertyBag::default();
        bag.set(
            "VirtualKeyCode",
            Value::Int(i32::try_from(code).unwrap_or(0)),
        );
        bag.set("Character", Value::Char(unit));
        bag.set(
            "ControlKeyState",
            Value::enumeration("System.Management.Automation.Host.ControlKeyStates", 0),
        );
        bag.set("KeyDown", Value::TRUE);
        Ok(Value::Object(Rc::new(PSObject::typed(
            "System.Management.Automation.Host.KeyInfo",
            bag,
        ))))
    }
}

impl NetObject for RawUi {
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.Internal.Host.InternalHostRawUserInterface")
    }

    fn get(&self, name: &str) -> Option<Value> {
        let place = || {
            pair(
                "System.Management.Automation.Host.Coordinates",
                ["X", "Y"],
                [0, 0],
            )
        };
        Some(match name.to_ascii_lowercase().as_str() {
            "windowsize" | "buffersize" | "maxwindowsize" | "maxphysicalwindowsize" => pair(
                "System.Management.Automation.Host.Size",
                ["Width", "Height"],
                [self.host.width(), self.host.height()],
            ),
            "cursorposition" | "windowposition" => place(),
            "cursorsize" => Value::Int(100),
            "keyavailable" => Value::FALSE,
            "windowtitle" => Value::str(self.title.borrow().as_str()),
            "foregroundcolor" => self.colour(0),
            "backgroundcolor" => self.colour(1),
            _ => return None,
        })
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let name = name.to_ascii_lowercase();
        Some(match name.as_str() {
            "windowtitle" => {
                let text = value.to_text();
                self.host.set_title(&text);
                *self.title.borrow_mut() = text;
                Ok(())
            }
            "foregroundcolor" => self.paint(0, value),
            "backgroundcolor" => self.paint(1, value),
            "cursorposition" => {
                let at = |name: &str| {
                    crate::value::member::plain_property(value, name)
                        .and_then(|held| convert::to_i64(&held).ok())
                        .unwrap_or(0)
                        .max(0)
                };
                if self.host.colors() {
                    let text = format!("\u{1b}[{};{}H", at("Y") + 1, at("X") + 1);
                    self.host.write_out(&text);
                }
                Ok(())
            }
            "windowsize" | "buffersize" | "windowposition" | "cursorsize" => Err(Fault::net(
                "System.PlatformNotSupportedException",
                "Operation is not supported on this platform.",
            )),
            _ => {
                self.get(&name)?;
                Err(Fault::runtime(
                    "PropertyAssignmentException",
                    format!("'{name}' is a ReadOnly property."),
                )
                .of("System.Management.Automation.SetValueException"))
            }
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "ForegroundColor",
            "BackgroundColor",
            "CursorPosition",
            "WindowPosition",
            "CursorSize",
            "BufferSize",
            "WindowSize",
            "MaxWindowSize",
            "MaxPhysicalWindowSize",
            "KeyAvailable",
            "WindowTitle",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let is = |known: &str| eq_ignore_case(name, known);
        if is("ReadKey") {
            return Some(self.read_key());
        }
        if is("FlushInputBuffer") {
            return Some(Ok(Value::Empty));
        }
        if is("LengthInBufferCells") {
            let text = args.first().map(Value::to_text).unwrap_or_default();
            let skip = args
                .get(1)
                .and_then(|held| convert::to_i64(held).ok())
                .and_then(|held| usize::try_from(held).ok())
                .unwrap_or(0);
            let rest: String = text.chars().skip(skip).collect();
            let cells = crate::text::cells::width(&rest);
            return Some(Ok(Value::Int(i32::try_from(cells).unwrap_or(i32::MAX))));
        }
        let known = [
            "SetBufferContents",
            "GetBufferContents",
            "ScrollBufferContents",
            "NewBufferCellArray",
        ];
        let refused = known.into_iter().find(|known| is(known))?;
        Some(Err(refuse(refused)))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
