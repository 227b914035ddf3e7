//! A persistent list in two levels: a copy shares everything, and a change copies one page of pointers and one item.

use std::sync::Arc;

const PAGE: usize = 64;

/// The list.
#[derive(Debug)]
pub struct Shelf<A> {
    pages: Vec<Arc<Vec<Arc<A>>>>,
    length: usize,
}

impl<A> Clone for Shelf<A> {
    fn clone(&self) -> Self {
        Self {
            pages: self.pages.clone(),
            length: self.length,
        }
    }
}

impl<A> Default for Shelf<A> {
    fn default() -> Self {
        Self {
            pages: Vec::new(),
            length: 0,
        }
    }
}

impl<A: Clone> Shelf<A> {
    /// So many times the same, in whole pages.
    pub fn filled(item: A, pages: usize) -> Self {
        let item = Arc::new(item);
        let page = Arc::new(vec![item; PAGE]);
        Self {
            pages: vec![page; pages],
            length: pages * PAGE,
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.length
    }

    /// The item at a place.
    pub fn get(&self, place: usize) -> Option<&Arc<A>> {
        self.pages.get(place / PAGE)?.get(place % PAGE)
    }

    /// The item at a place, to be changed: it is copied when somebody else holds it.
    pub fn get_mut(&mut self, place: usize) -> Option<&mut A> {
        let page = Arc::make_mut(self.pages.get_mut(place / PAGE)?);
        page.get_mut(place % PAGE).map(Arc::make_mut)
    }

    /// Adds an item at the end.
    pub fn push(&mut self, item: A) {
        if self.length.is_multiple_of(PAGE) {
            self.pages.push(Arc::new(Vec::with_capacity(PAGE)));
        }
        if let Some(page) = self.pages.last_mut() {
            Arc::make_mut(page).push(Arc::new(item));
            self.length += 1;
        }
    }

    /// All items.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<A>> {
        self.pages.iter().flat_map(|page| page.iter())
    }
}
