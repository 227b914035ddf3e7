//! Objects to lines of text; never evaluates script.
