//! Working memory lent by the thread: a model that needs more blocks than fit the stack would otherwise ask the system for
//! fresh pages for every block of draws, and wait for them longer than it computes.

use crate::quantity::{Block, ZEROS};
use std::cell::RefCell;
use std::ops::{Deref, DerefMut};

thread_local! {
    static POOL: RefCell<Vec<Vec<Block>>> = const { RefCell::new(Vec::new()) };
}

/// Some blocks of unspecified content; they go back to the thread when dropped.
#[derive(Default)]
pub struct Lent(Vec<Block>);

impl Lent {
    /// Borrows `blocks` blocks. What stands in them is whatever the last borrower left.
    pub fn new(blocks: usize) -> Lent {
        let mut memory = POOL.with_borrow_mut(Vec::pop).unwrap_or_default();
        memory.resize(blocks, ZEROS);
        Lent(memory)
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let memory = std::mem::take(&mut self.0);
        if memory.capacity() > 0 {
            POOL.with_borrow_mut(|pool| pool.push(memory));
        }
    }
}

impl Deref for Lent {
    type Target = [Block];

    fn deref(&self) -> &[Block] {
        &self.0
    }
}

impl DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut [Block] {
        &mut self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_comes_back_to_its_thread() {
        let address = |lent: &Lent| lent.as_ptr();
        let first = Lent::new(7);
        let place = address(&first);
        drop(first);
        let again = Lent::new(5);
        assert_eq!((address(&again), again.len()), (place, 5));
        assert_ne!(address(&Lent::new(5)), place);
    }
}
