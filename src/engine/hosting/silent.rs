//! The host of a runspace that nobody looks at.

use super::super::host::{
    NativeCall, NativeRun, PSHost, Seat, WebFailure, WebRequest, WebResponse,
};
use crate::value::World;
use std::rc::Rc;

/// A host without a person: what is written to it is seen by nobody.
pub(super) struct Silent(pub(super) Rc<dyn PSHost>);

impl PSHost for Silent {
    fn name(&self) -> String {
        "Default Host".to_owned()
    }
    fn write_out(&self, _: &str) {}
    fn write_err(&self, _: &str) {}
    fn width(&self) -> usize {
        self.0.width()
    }
    fn stopped(&self) -> bool {
        self.0.stopped()
    }
    fn world(&self) -> Rc<dyn World> {
        self.0.world()
    }
    fn start_native(&self, call: NativeCall<'_>) -> std::io::Result<Box<dyn NativeRun>> {
        self.0.start_native(call)
    }
    fn for_thread(&self, seat: Seat) -> Option<Box<dyn FnOnce() -> Rc<dyn PSHost> + Send>> {
        self.0.for_thread(seat)
    }
    fn web(&self, request: &WebRequest) -> Result<WebResponse, WebFailure> {
        self.0.web(request)
    }
}
