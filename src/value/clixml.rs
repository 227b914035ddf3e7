//! CLIXML: objects as PowerShell's own XML, for files, jobs and other processes.
//!
//! [`Writer`] takes objects one after another, perhaps each of a stream; [`read`] gives them back, simple values as
//! they were, the others as property bags whose type names begin with `Deserialized.`.

mod depth;
mod read;
mod shape;
mod simple;
mod text;
mod write;

pub use depth::{forget, tell};
pub use read::{Item, read, read_streams, unhex};
pub use simple::hex;
pub use write::Writer;

use super::{Context, Fault, Result, Value};

/// The depth of `[PSSerializer]::Serialize` where none is given.
pub const SERIALIZER_DEPTH: usize = 1;
/// The depth of `Export-Clixml` and `ConvertTo-CliXml` where none is given.
pub const CMDLET_DEPTH: usize = 2;

/// One object as a document.
pub fn serialize(value: &Value, depth: usize, cx: &mut dyn Context) -> Result<String> {
    let mut writer = Writer::new(depth, true);
    writer.write(value, None, cx)?;
    Ok(writer.finish())
}

/// The static methods of `[PSSerializer]`.
pub fn static_call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    Some(match (name, args) {
        ("serialize", [value]) => serialize(value, SERIALIZER_DEPTH, cx).map(Value::from),
        ("serialize", [value, depth]) => {
            let depth = super::convert::to_i64(depth).ok()?;
            match usize::try_from(depth).ok().filter(|depth| *depth > 0) {
                Some(depth) => serialize(value, depth, cx).map(Value::from),
                None => Err(Fault::net(
                    "System.Management.Automation.PSArgumentException",
                    crate::grammar::message("Serialization", "DepthOfOneRequired")
                        .unwrap_or_default(),
                )),
            }
        }
        ("deserialize", [text]) => as_one(read(&text.to_text(), cx)),
        ("deserializeaslist", [text]) => read(&text.to_text(), cx).map(Value::array),
        _ => return None,
    })
}

/// What a document with any number of objects is as one value.
pub fn as_one(objects: Result<Vec<Value>>) -> Result<Value> {
    let mut objects = objects?;
    Ok(match objects.len() {
        0 => Value::Null,
        1 => objects.pop().unwrap_or_default(),
        _ => Value::array(objects),
    })
}
