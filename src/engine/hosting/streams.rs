//! What hosted commands write to the streams that are not output.

use super::super::host::PSHost;
use super::super::runspace::Runspace;
use super::super::streams::Target;
use super::background;
use crate::text::name::eq_ignore_case;
use crate::value::{NetObject, Result, Type, Value};
use std::any::Any;
use std::rc::Rc;

const STREAMS: [(&str, &str); 6] = [
    ("Error", "System.Management.Automation.ErrorRecord"),
    ("Progress", "System.Management.Automation.ProgressRecord"),
    ("Verbose", "System.Management.Automation.VerboseRecord"),
    ("Debug", "System.Management.Automation.DebugRecord"),
    ("Warning", "System.Management.Automation.WarningRecord"),
    (
        "Information",
        "System.Management.Automation.InformationRecord",
    ),
];

/// What commands wrote to the streams that are not output.
#[derive(Clone)]
pub(super) struct Streams(Rc<Vec<(&'static str, Value)>>);

impl Default for Streams {
    fn default() -> Self {
        let list = |of: &str| {
            let kind = "System.Management.Automation.PSDataCollection";
            Value::list_of(Type::generic(kind, vec![Type::named(of)]), Vec::new())
        };
        Streams(Rc::new(
            STREAMS.iter().map(|(name, of)| (*name, list(of))).collect(),
        ))
    }
}

impl Streams {
    pub(super) fn list(&self, name: &str) -> Option<Value> {
        self.0
            .iter()
            .find(|(held, _)| eq_ignore_case(held, name))
            .map(|(_, list)| list.clone())
    }

    /// A record for a stream.
    pub(super) fn push(&self, stream: &str, value: Value) {
        if let Some(list) = self.list(stream) {
            background::push(&list, value.base().clone());
        }
    }

    pub(super) fn count(&self, stream: &str) -> usize {
        match self.list(stream) {
            Some(Value::List(list)) => list.items.borrow().len(),
            _ => 0,
        }
    }

    pub(super) fn clear(&self) {
        for (_, list) in self.0.iter() {
            if let Value::List(list) = list {
                list.items.borrow_mut().clear();
            }
        }
    }

    /// Takes all streams of a session; gives back where they went.
    pub(super) fn take_over(
        &self,
        rt: &mut Runspace,
        host: Option<&Rc<dyn PSHost>>,
    ) -> super::super::streams::Streams {
        let target = |name: &'static str| {
            let (streams, host) = (self.clone(), host.cloned());
            Target::Take(Rc::new(move |value| {
                if let Some(host) = &host {
                    background::show(&**host, name, &value);
                }
                streams.push(name, value);
            }))
        };
        let own = super::super::streams::Streams {
            error: target("Error"),
            warning: target("Warning"),
            verbose: target("Verbose"),
            debug: target("Debug"),
            information: target("Information"),
            ..Default::default()
        };
        std::mem::replace(&mut rt.streams, own)
    }
}

/// `$ps.Streams`.
pub(super) struct StreamsObject(pub(super) Streams);

impl NetObject for StreamsObject {
    fn is_engine(&self) -> bool {
        true
    }
    fn type_of(&self) -> Type {
        Type::named("System.Management.Automation.PSDataStreams")
    }
    fn get(&self, name: &str) -> Option<Value> {
        self.0.list(name)
    }
    fn property_names(&self) -> Vec<String> {
        STREAMS.map(|(name, _)| name.to_owned()).to_vec()
    }
    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn crate::value::Context,
    ) -> Option<Result<Value>> {
        (args.is_empty() && eq_ignore_case(name, "ClearStreams")).then(|| {
            self.0.clear();
            Ok(Value::Empty)
        })
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
