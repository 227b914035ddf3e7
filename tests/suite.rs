//! What holds for the whole repository: the order of the rooms, the tables of `grammar/`, the pairing of files.

mod suite {
    pub mod beginnings;
    pub mod commands;
    pub mod declarations;
    pub mod durability;
    pub mod editions;
    pub mod facts;
    pub mod failures;
    pub mod files;
    pub mod fuzz;
    pub mod imports;
    #[cfg(unix)]
    pub mod line_editor;
    pub mod matrix;
    pub mod messages;
    pub mod organization;
    pub mod properties;
    pub mod replay;
    pub mod scripts;
    pub mod session;
    pub mod tidy;
    pub mod trouble;
}
