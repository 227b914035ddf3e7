//! What holds for the whole repository: the order of the rooms, the tables of `grammar/`, the pairing of files.

mod suite {
    pub mod declarations;
    pub mod durability;
    pub mod facts;
    pub mod files;
    pub mod fuzz;
    pub mod imports;
    #[cfg(unix)]
    pub mod line_editor;
    pub mod matrix;
    pub mod organization;
    pub mod replay;
    pub mod scripts;
    pub mod tidy;
    pub mod trouble;
}
