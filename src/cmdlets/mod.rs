//! Where the two worlds meet: one file per noun.
