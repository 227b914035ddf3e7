//! The host of a session on another thread: what it writes goes to the session that it works for.

use super::native;
use super::world::SystemWorld;
use crate::engine::host::{
    Door, Knock, Mail, MailFailure, NativeCall, NativeRun, PSHost, Seat, WebFailure, WebRequest,
    WebResponse,
};
use crate::value::World;
use std::rc::Rc;
use std::sync::atomic::Ordering;

/// What stays the same while the session lives.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window {
    /// In cells.
    pub(super) width: usize,
    /// In lines.
    pub(super) height: usize,
    /// Output may have colours.
    pub(super) colors: bool,
}

/// The host.
pub(super) struct Worker {
    world: Rc<SystemWorld>,
    seat: Seat,
    window: Window,
}

impl Worker {
    /// A host over a world of its own.
    pub(super) fn new(mut world: SystemWorld, seat: Seat, window: Window) -> Worker {
        world.interrupt_sleep(std::sync::Arc::clone(&seat.stop), Box::new(|| {}));
        Worker {
            world: Rc::new(world),
            seat,
            window,
        }
    }
}

impl PSHost for Worker {
    fn write_out(&self, text: &str) {
        (self.seat.write)(text, false);
    }

    fn write_err(&self, text: &str) {
        (self.seat.write)(text, true);
    }

    fn width(&self) -> usize {
        self.window.width
    }

    fn height(&self) -> usize {
        self.window.height
    }

    fn colors(&self) -> bool {
        self.window.colors
    }

    fn stopped(&self) -> bool {
        self.seat.stop.load(Ordering::Relaxed)
    }

    fn world(&self) -> Rc<dyn World> {
        Rc::clone(&self.world) as Rc<dyn World>
    }

    fn start_native(&self, call: NativeCall<'_>) -> std::io::Result<Box<dyn NativeRun>> {
        let stop = std::sync::Arc::clone(&self.seat.stop);
        native::start(&call, self.world.env_all(), stop, None)
    }

    fn web(&self, request: &WebRequest) -> Result<WebResponse, WebFailure> {
        super::web::send(request)
    }

    fn mail(&self, mail: &Mail) -> Result<(), MailFailure> {
        super::smtp::send(mail)
    }

    fn knock(&self, door: &Door) -> Knock {
        super::web::knock(door)
    }

    fn for_thread(&self, seat: Seat) -> Option<Box<dyn FnOnce() -> Rc<dyn PSHost> + Send>> {
        Some(for_thread(&self.world, seat, self.window))
    }
}

/// What makes the host of a thread there.
pub(super) fn for_thread(
    world: &SystemWorld,
    seat: Seat,
    window: Window,
) -> Box<dyn FnOnce() -> Rc<dyn PSHost> + Send> {
    let copy = world.twin(seat.apart);
    Box::new(move || Rc::new(Worker::new(copy(), seat, window)) as Rc<dyn PSHost>)
}
