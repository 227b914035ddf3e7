//! Format-Hex.

use super::common::message;
use super::files;
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::text::name::eq_ignore_case;
use crate::value::{ErrorCategory, NetObject, Type, Value, member};
use std::any::Any;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Format-Hex",
    body: Body::Stateful(|| Box::new(Hex::default())),
}];

/// `[ByteCollection]`: up to 16 bytes with their place.
struct Bytes {
    offset: u64,
    bytes: Vec<u8>,
    path: Option<String>,
    label: String,
}

impl Bytes {
    fn ascii(&self) -> String {
        self.bytes
            .iter()
            .map(|byte| match byte {
                0 => ' ',
                0x20..=0x7e | 0xa1..=0xff => char::from(*byte),
                _ => '\u{fffd}',
            })
            .collect()
    }

    fn hex(&self) -> String {
        let all: Vec<String> = self
            .bytes
            .iter()
            .map(|byte| format!("{byte:02X}"))
            .collect();
        all.join(" ")
    }
}

impl NetObject for Bytes {
    fn type_of(&self) -> Type {
        Type::named("Microsoft.PowerShell.Commands.ByteCollection")
    }

    fn to_text(&self) -> String {
        // A full line ends as a line.
        let end = if self.bytes.len() == 16 { "\n" } else { "" };
        format!(
            "{:016X}   {:<47}  {:<16}{end}",
            self.offset,
            self.hex(),
            self.ascii()
        )
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        Some(if is("Offset64") {
            Value::ULong(self.offset)
        } else if is("Offset") {
            Value::UInt(u32::try_from(self.offset).unwrap_or(u32::MAX))
        } else if is("Bytes") {
            Value::array_of(
                Type::Known(crate::value::Known::Byte),
                self.bytes.iter().copied().map(Value::Byte).collect(),
            )
        } else if is("Path") {
            self.path.as_deref().map_or(Value::Null, Value::str)
        } else if is("HexOffset") {
            Value::str(format!("{:016X}", self.offset))
        } else if is("HexBytes") {
            Value::str(self.hex())
        } else if is("Ascii") {
            Value::str(self.ascii())
        } else if is("Label") {
            Value::str(self.label.as_str())
        } else {
            return None;
        })
    }

    fn property_names(&self) -> Vec<String> {
        [
            "Offset64",
            "Offset",
            "Bytes",
            "Path",
            "HexOffset",
            "HexBytes",
            "Ascii",
            "Label",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Values of the same type that came one after the other.
#[derive(Default)]
struct Hex {
    pending: Vec<u8>,
    of: Option<Type>,
}

impl CmdletBody for Hex {
    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        if &*call.set_name() != "ByInputObject" {
            for path in files::inputs(call)? {
                if call.rt.world.status(&path).is_none() {
                    let given = if call.is_bound("LiteralPath") {
                        "LiteralPath"
                    } else {
                        "Path"
                    };
                    let target = call.value(given);
                    call.fail(
                        "FileNotFound",
                        ErrorCategory::ObjectNotFound,
                        "System.Management.Automation.ItemNotFoundException",
                        &format!("Cannot find path '{path}' because it does not exist."),
                        target,
                    )?;
                    continue;
                }
                match call.rt.world.read(&path) {
                    Ok(bytes) => self.emit(call, &bytes, Some(&path), &path)?,
                    Err(fault) => files::open_failed(call, &path, fault)?,
                }
            }
            return Ok(());
        }
        let input = call.value("InputObject");
        let text = matches!(input.base(), Value::String(_));
        let Some((of, bytes)) = bytes_of(call, &input) else {
            let of = input.type_of().full_name();
            let text = message("UtilityCommonStrings", "FormatHexTypeNotSupported", &[&of]);
            return call.fail(
                "FormatHexTypeNotSupported",
                ErrorCategory::InvalidArgument,
                "System.ArgumentException",
                &text,
                Value::Null,
            );
        };
        if text {
            self.flush(call)?;
            let label = label(call, &of);
            return self.emit(call, &bytes, None, &label);
        }
        if self.of.as_ref().is_some_and(|held| *held != of) {
            self.flush(call)?;
        }
        self.of = Some(of);
        self.pending.extend(bytes);
        Ok(())
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        self.flush(call)
    }
}

fn label(call: &mut Call<'_>, of: &Type) -> String {
    let mut id = [0_u8; 4];
    call.rt.world.random(&mut id);
    let id: String = id.iter().map(|byte| format!("{byte:02X}")).collect();
    format!("{} ({}) <{id}>", of.short_name(), of.full_name())
}

fn bytes_of(call: &Call<'_>, value: &Value) -> Option<(Type, Vec<u8>)> {
    let base = value.base();
    let of = base.type_of();
    let bytes = match base {
        Value::String(text) => files::encoding(call).encode(text),
        Value::Byte(number) => vec![*number],
        Value::SByte(number) => number.to_le_bytes().to_vec(),
        Value::Bool(flag) => vec![u8::from(*flag)],
        Value::Char(unit) => unit.to_le_bytes().to_vec(),
        Value::Int16(number) => number.to_le_bytes().to_vec(),
        Value::UInt16(number) => number.to_le_bytes().to_vec(),
        Value::Int(number) => number.to_le_bytes().to_vec(),
        Value::UInt(number) => number.to_le_bytes().to_vec(),
        Value::Long(number) => number.to_le_bytes().to_vec(),
        Value::ULong(number) => number.to_le_bytes().to_vec(),
        Value::Single(number) => number.to_le_bytes().to_vec(),
        Value::Double(number) => number.to_le_bytes().to_vec(),
        Value::Array(_) | Value::List(_) => {
            let mut all = Vec::new();
            let mut element = Type::OBJECT;
            for item in member::enumerate(base)? {
                let (of, bytes) = bytes_of(call, &item)?;
                element = of;
                all.extend(bytes);
            }
            return Some((element, all));
        }
        _ => return None,
    };
    Some((of, bytes))
}

impl Hex {
    fn flush(&mut self, call: &mut Call<'_>) -> Flow {
        let bytes = std::mem::take(&mut self.pending);
        let Some(of) = self.of.take() else {
            return Ok(());
        };
        if bytes.is_empty() {
            return Ok(());
        }
        let label = label(call, &of);
        self.emit(call, &bytes, None, &label)
    }

    fn emit(&self, call: &mut Call<'_>, bytes: &[u8], path: Option<&str>, label: &str) -> Flow {
        let skip = super::common::count_of(call, "Offset").unwrap_or(0);
        let count = super::common::count_of(call, "Count").unwrap_or(usize::MAX);
        let end = skip.saturating_add(count).min(bytes.len());
        let bytes = bytes.get(skip.min(end)..end).unwrap_or_default();
        for (at, chunk) in bytes.chunks(16).enumerate() {
            let made = Bytes {
                offset: (skip + at * 16) as u64,
                bytes: chunk.to_vec(),
                path: path.map(str::to_owned),
                label: label.to_owned(),
            };
            call.write(Value::net(made))?;
        }
        Ok(())
    }
}
