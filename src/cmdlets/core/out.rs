//! Out-Default, Out-Host and Out-Null.

use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::Formatter;

pub(super) const CMDLETS: &[Cmdlet] = &[
    Cmdlet {
        name: "Out-Default",
        body: Body::Stateful(|| Box::new(OutHost::default())),
    },
    Cmdlet {
        name: "Out-Host",
        body: Body::Stateful(|| Box::new(OutHost::default())),
    },
    Cmdlet {
        name: "Out-Null",
        body: Body::Each(|_| Ok(())),
    },
];

/// Objects go to the screen, not down the pipeline; each command prints tables of its own.
#[derive(Default)]
struct OutHost {
    formatter: Option<Formatter>,
}

impl CmdletBody for OutHost {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        self.formatter = Some(call.rt.new_formatter());
        Ok(())
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let Some(formatter) = &mut self.formatter else {
            return Ok(());
        };
        if !call.is_bound("InputObject") {
            return Ok(());
        }
        let value = call.value("InputObject");
        let mut text = String::new();
        let result = formatter.push(&value, call.rt, &mut |line: &str| {
            text.push_str(line);
            text.push('\n');
        });
        call.rt.host_write(&text);
        Ok(result?)
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let Some(mut formatter) = self.formatter.take() else {
            return Ok(());
        };
        let mut text = String::new();
        let result = formatter.finish(call.rt, &mut |line: &str| {
            text.push_str(line);
            text.push('\n');
        });
        call.rt.host_write(&text);
        Ok(result?)
    }
}
