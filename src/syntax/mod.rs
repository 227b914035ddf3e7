//! Text to Ast; total, pure, no values, no I/O.
