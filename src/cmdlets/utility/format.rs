//! Format-Table, Format-List, Format-Wide and Format-Custom.

use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::parameter::{self, Key, Parameters};
use crate::format::{Expand, Packet, Shaper};
use crate::grammar::{self, ViewKind};
use crate::value::{ErrorCategory, Fault, Result, Value};
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Format-Custom",
        body: Body::Stateful(|| Format::body(ViewKind::Custom)),
    },
    Cmdlet {
        name: "Format-List",
        body: Body::Stateful(|| Format::body(ViewKind::List)),
    },
    Cmdlet {
        name: "Format-Table",
        body: Body::Stateful(|| Format::body(ViewKind::Table)),
    },
    Cmdlet {
        name: "Format-Wide",
        body: Body::Stateful(|| Format::body(ViewKind::Wide)),
    },
];

/// One run of a Format-* cmdlet.
struct Format {
    layout: ViewKind,
    shaper: Option<Shaper>,
    packets: Vec<Packet>,
}

impl Format {
    fn body(layout: ViewKind) -> Box<dyn CmdletBody> {
        Box::new(Format {
            layout,
            shaper: None,
            packets: Vec::new(),
        })
    }

    /// Sends what was shaped down the pipeline.
    fn drain(&mut self, call: &mut Call<'_>) -> Flow {
        for packet in std::mem::take(&mut self.packets) {
            call.write(packet)?;
        }
        Ok(())
    }
}

/// Two parameters that cannot be given together.
fn exclusive(id: &str, message: &str) -> Box<Fault> {
    let text = grammar::message("FormatAndOut_format_xxx", message).unwrap_or(message);
    Fault::new(id, ErrorCategory::InvalidArgument, text).of("System.IO.InvalidDataException")
}

fn switch(call: &Call<'_>, name: &str) -> Option<bool> {
    call.is_bound(name).then(|| call.flag(name))
}

fn count(call: &Call<'_>, name: &str) -> Option<usize> {
    call.int(name).and_then(|count| usize::try_from(count).ok())
}

fn properties(call: &Call<'_>, layout: ViewKind) -> Result<Vec<Value>> {
    match call.get("Property") {
        None => Ok(Vec::new()),
        Some(value) if value.is_null() => Ok(Vec::new()),
        Some(value) if layout == ViewKind::Wide => Ok(vec![value.clone()]),
        Some(_) => {
            let values = call.list("Property");
            if values.is_empty() {
                let mut fault = Fault::net(
                    "System.NullReferenceException",
                    "Object reference not set to an instance of an object.",
                );
                fault.id = "System.NullReferenceException".to_owned();
                return Err(fault);
            }
            Ok(values)
        }
    }
}

fn parameters(call: &Call<'_>, layout: ViewKind) -> Result<Parameters> {
    let keys = match layout {
        ViewKind::Table => Key::TABLE,
        ViewKind::List => Key::LIST,
        ViewKind::Wide => Key::WIDE,
        ViewKind::Custom => Key::CUSTOM,
    };
    let properties = parameter::read(&properties(call, layout)?, keys, true)?;
    let view = call.text("View").map(|name| name.to_string());
    if view.is_some() && !properties.is_empty() {
        return Err(exclusive(
            "FormatCannotSpecifyViewAndProperty",
            "CannotSpecifyViewAndPropertyError",
        ));
    }
    let autosize = switch(call, "AutoSize");
    let columns = count(call, "Column");
    if autosize == Some(true) && columns.is_some() {
        return Err(exclusive(
            "FormatCannotSpecifyAutosizeAndColumns",
            "CannotSpecifyAutosizeAndColumnsError",
        ));
    }
    let group_by = match call.get("GroupBy") {
        Some(value) if !value.is_null() => {
            Some(Rc::new(parameter::read_one(value, Key::GROUP_BY, false)?))
        }
        _ => None,
    };
    Ok(Parameters {
        properties,
        group_by,
        view,
        force: call.flag("Force"),
        show_error: call.flag("ShowError"),
        display_error: call.flag("DisplayError"),
        expand: call
            .text("Expand")
            .and_then(|name| Expand::from_name(&name)),
        autosize,
        wrap: switch(call, "Wrap"),
        hide_headers: switch(call, "HideTableHeaders"),
        repeat_header: call.flag("RepeatHeader"),
        columns,
        depth: count(call, "Depth"),
    })
}

impl CmdletBody for Format {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        match parameters(call, self.layout) {
            Ok(parameters) => {
                let settings = call.rt.format_settings();
                self.shaper = Some(Shaper::with(self.layout, parameters, settings));
                Ok(())
            }
            Err(fault) => call.throw(&fault),
        }
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let input = call.value("InputObject");
        let Some(shaper) = &mut self.shaper else {
            return Ok(());
        };
        if let Err(fault) = shaper.push(&input, call.rt, &mut self.packets) {
            self.drain(call)?;
            return if fault.carried.is_some() {
                Err(fault.into())
            } else {
                call.throw(&fault)
            };
        }
        self.drain(call)
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        if let Some(mut shaper) = self.shaper.take() {
            shaper.finish(&mut self.packets);
        }
        self.drain(call)
    }
}
