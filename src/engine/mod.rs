//! Ast to Program to a running pipeline.

pub mod binder;
pub mod binding;
pub mod cmdlet;
pub mod command;
pub mod command_object;
pub mod compile;
pub mod completion;
mod context;
pub mod declaration;
pub mod discovery;
mod drives;
pub mod dynamic_parameters;
pub mod events;
pub mod host;
pub mod module;
pub mod modules;
pub mod objects;
pub mod path;
pub mod program;
pub mod provider;
pub mod run;
pub mod runspace;
pub mod scope;
pub mod session;
pub mod session_aliases;
mod session_functions;
pub mod sink;
pub mod streams;
pub mod unwind;
pub mod values;

pub use cmdlet::{Body, Call, Cmdlet, CmdletBody};
pub use host::PSHost;
pub use runspace::{HostSink, Runspace};
pub use sink::{Collector, Sink};
pub use unwind::{Flow, Severity, Unwind};
