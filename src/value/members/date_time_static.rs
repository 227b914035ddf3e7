//! Static members of `[datetime]`.

use crate::value::{Context, Result, Value};

/// `[datetime]::Parse`.
pub fn parse(text: &str, args: &[Value], cx: &mut dyn Context) -> Result<Value> {
    let _ = args;
    crate::value::convert::convert(&Value::str(text), &crate::value::Known::DateTime.into(), cx)
}
