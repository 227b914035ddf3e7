//! Ast to Program to a running pipeline.
