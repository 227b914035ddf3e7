//! The sort of .NET: not stable, and deterministic even where an order is not consistent.

use std::cmp::Ordering;

/// How many elements are sorted by insertion.
const FEW: usize = 16;

/// Sorts as `Array.Sort` and `List<T>.Sort` do: insertion for few, quick sort for more, a heap where that degenerates.
pub fn sort<T, E>(
    items: &mut [T],
    order: &mut dyn FnMut(&T, &T) -> Result<Ordering, E>,
) -> Result<(), E> {
    if items.len() > 1 {
        introspective(items, 2 * (items.len().ilog2() + 1), order)?;
    }
    Ok(())
}

/// True if the first of two elements comes before the other.
fn less<T, E>(
    items: &[T],
    first: usize,
    second: usize,
    order: &mut dyn FnMut(&T, &T) -> Result<Ordering, E>,
) -> Result<bool, E> {
    match (items.get(first), items.get(second)) {
        (Some(a), Some(b)) => Ok(order(a, b)? == Ordering::Less),
        _ => Ok(false),
    }
}

fn swap_if_greater<T, E>(
    items: &mut [T],
    first: usize,
    second: usize,
    order: &mut dyn FnMut(&T, &T) -> Result<Ordering, E>,
) -> Result<(), E> {
    let greater = match (items.get(first), items.get(second)) {
        (Some(a), Some(b)) => order(a, b)? == Ordering::Greater,
        _ => false,
    };
    if greater {
        items.swap(first, second);
    }
    Ok(())
}

fn introspective<T, E>(
    items: &mut [T],
    depth: u32,
    order: &mut dyn FnMut(&T, &T) -> Result<Ordering, E>,
) -> Result<(), E> {
    let (mut items, mut depth) = (items, depth);
    while items.len() > 1 {
        match items.len() {
            2 => return swap_if_greater(items, 0, 1, order),
            3 => {
                swap_if_greater(items, 0, 1, order)?;
                swap_if_greater(items, 0, 2, order)?;
                return swap_if_greater(items, 1, 2, order);
            }
            ..=FEW => return insertion(items, order),
            _ => {}
        }
        if depth == 0 {
            return heap(items, order);
        }
        depth -= 1;
        let at = partition(items, order)?;
        let (left, right) = items.split_at_mut(at);
        introspective(right.get_mut(1..).unwrap_or_default(), depth, order)?;
        items = left;
    }
    Ok(())
}

fn insertion<T, E>(
    items: &mut [T],
    order: &mut dyn FnMut(&T, &T) -> Result<Ordering, E>,
) -> Result<(), E> {
    for next in 1..items.len() {
        let mut at = next;
        while at > 0 && less(items, at, at - 1, order)? {
            items.swap(at, at - 1);
            at -= 1;
        }
    }
    Ok(())
}

/// Puts smaller elements before the median of three, and tells where that stands then.
fn partition<T, E>(
    items: &mut [T],
    order: &mut dyn FnMut(&T, &T) -> Result<Ordering, E>,
) -> Result<usize, E> {
    let last = items.len() - 1;
    let middle = last / 2;
    swap_if_greater(items, 0, middle, order)?;
    swap_if_greater(items, 0, last, order)?;
    swap_if_greater(items, middle, last, order)?;
    let pivot = last - 1;
    items.swap(middle, pivot);
    let (mut left, mut right) = (0, pivot);
    while left < right {
        left += 1;
        while left < last && less(items, left, pivot, order)? {
            left += 1;
        }
        right = right.saturating_sub(1);
        while right > 0 && less(items, pivot, right, order)? {
            right -= 1;
        }
        if left >= right {
            break;
        }
        items.swap(left, right);
    }
    let left = left.min(pivot);
    if left != pivot {
        items.swap(left, pivot);
    }
    Ok(left)
}

fn heap<T, E>(
    items: &mut [T],
    order: &mut dyn FnMut(&T, &T) -> Result<Ordering, E>,
) -> Result<(), E> {
    let count = items.len();
    for at in (1..=count / 2).rev() {
        sink(items, at, count, order)?;
    }
    for at in (2..=count).rev() {
        items.swap(0, at - 1);
        sink(items, 1, at - 1, order)?;
    }
    Ok(())
}

/// Lets the element at a place (counted from 1) sink to where both below it are smaller.
fn sink<T, E>(
    items: &mut [T],
    at: usize,
    count: usize,
    order: &mut dyn FnMut(&T, &T) -> Result<Ordering, E>,
) -> Result<(), E> {
    let mut at = at;
    while at <= count / 2 {
        let mut child = 2 * at;
        if child < count && less(items, child - 1, child, order)? {
            child += 1;
        }
        if !less(items, at - 1, child - 1, order)? {
            break;
        }
        items.swap(at - 1, child - 1);
        at = child;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::sort;
    use std::cmp::Ordering;

    fn sorted(count: u32, order: &mut dyn FnMut(&u32, &u32) -> Ordering) -> Vec<u32> {
        let mut items: Vec<u32> = (0..count)
            .map(|at| at.wrapping_mul(2_654_435_761) % 997)
            .collect();
        let done: Result<(), ()> = sort(&mut items, &mut |a, b| Ok(order(a, b)));
        assert_eq!(done, Ok(()));
        items
    }

    #[test]
    fn sorts_any_number_of_elements() {
        for count in [0, 1, 2, 3, 16, 17, 100, 5000] {
            let items = sorted(count, &mut Ord::cmp);
            assert!(items.is_sorted());
        }
    }

    #[test]
    fn an_order_that_is_none_ends() {
        let mut turn = 0u32;
        let items = sorted(3000, &mut |_, _| {
            turn = turn.wrapping_mul(1_103_515_245).wrapping_add(12345);
            (turn >> 16).cmp(&32768)
        });
        assert_eq!(items.len(), 3000);
    }
}
