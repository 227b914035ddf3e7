//! Ast to Program to a running pipeline.

pub mod binder;
pub mod declaration;
