//! XML documents as .NET's `XmlDocument` has them, and PowerShell's adapter over them.

mod linq;
mod list;
mod methods;
mod node;
mod object;
mod parse;
mod write;
mod writer;
mod xpath;

pub use linq::{construct as construct_linq, static_call as linq_call};
pub use list::{Namespaces, NodeList};
pub use node::{Kind, Node};
pub use object::{XmlObject, cast, children, construct};
pub use parse::{ParseError, parse};
pub use write::{escape_attribute, escape_text, indent, indented, inner, outer};
pub use writer::{create as create_writer, text_writer};
pub use xpath::select;
