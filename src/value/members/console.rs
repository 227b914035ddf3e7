//! `[Console]`.

use crate::value::{Context, Result, Value};

/// A static method.
pub fn call(name: &str, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    match name {
        "write" | "writeline" => {
            let text = match args {
                [] => Ok(String::new()),
                [one] => super::string_static::dotnet_text(one, cx),
                _ => match super::string_static::call("format", args, cx)? {
                    Ok(text) => Ok(text.to_text()),
                    Err(fault) => Err(fault),
                },
            };
            Some(text.map(|mut text| {
                if name == "writeline" {
                    text.push('\n');
                }
                cx.console_write(&text, false);
                Value::Empty
            }))
        }
        "readline" => Some(Ok(cx
            .console_read_line()
            .map(Value::str)
            .unwrap_or_default())),
        "resetcolor" | "beep" | "clear" => Some(Ok(Value::Empty)),
        _ => None,
    }
}
