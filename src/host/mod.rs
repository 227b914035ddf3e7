//! Front ends: the command line, the console, the prompt, and the replay of documentation.

pub mod world;

pub use world::SystemWorld;
