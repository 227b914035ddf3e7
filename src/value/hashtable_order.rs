//! The order in which a .NET `Hashtable` enumerates its entries, where that does not depend on the process: numbers as
//! keys. Texts have other hashes in every process of .NET, so any order of theirs is as good.

/// Sizes that a table may have.
const PRIMES: &[usize] = &[
    3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631,
    761, 919, 1103, 1327, 1597, 1931, 2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103, 12143,
    14591, 17519, 21023, 25229, 30293, 36353, 43627, 52361, 62851, 75431, 90523, 108_631, 130_363,
    156_437, 187_751, 225_307, 270_371, 324_449, 389_357, 467_237, 560_689, 672_827, 807_403,
    968_897, 1_162_687, 1_395_263, 1_674_319, 2_009_191, 2_411_033, 2_893_249, 3_471_899,
    4_166_287, 4_999_559, 5_999_471, 7_199_369,
];

/// How full a table gets before it grows.
const LOAD: f32 = 0.72;

fn prime(least: usize) -> Option<usize> {
    PRIMES.iter().copied().find(|prime| *prime >= least)
}

fn load(size: usize) -> usize {
    (LOAD * size as f32) as usize
}

/// The positions of entries, inserted in the order of these hashes, as they are enumerated; `room`: how many the table
/// was made for. `None`: more than a table of these sizes holds.
pub fn order(hashes: &[u32], room: usize) -> Option<Vec<usize>> {
    let raw = f64::from(room as f32 / LOAD);
    let mut size = if raw > 3.0 { prime(raw as usize)? } else { 3 };
    let mut buckets: Vec<Option<usize>> = vec![None; size];
    for (at, hash) in hashes.iter().enumerate() {
        if at >= load(size) {
            size = prime(size * 2)?;
            let mut grown = vec![None; size];
            for held in buckets.into_iter().flatten() {
                put(&mut grown, held, *hashes.get(held)?);
            }
            buckets = grown;
        }
        put(&mut buckets, at, *hash);
    }
    Some(buckets.into_iter().rev().flatten().collect())
}

/// Takes the first free bucket of those that a hash tries.
fn put(buckets: &mut [Option<usize>], entry: usize, hash: u32) {
    let size = buckets.len() as u64;
    let seed = u64::from(hash & 0x7fff_ffff);
    let step = 1 + (seed * 101) % (size - 1);
    let mut at = seed % size;
    for _ in 0..size {
        if let Some(bucket) = buckets.get_mut(at as usize)
            && bucket.is_none()
        {
            *bucket = Some(entry);
            return;
        }
        at = (at + step) % size;
    }
}

#[cfg(test)]
mod tests {
    use super::order;

    #[test]
    fn small_numbers_come_downwards() {
        assert_eq!(order(&[1, 2, 3], 3), Some(vec![2, 1, 0]));
        assert_eq!(order(&[1, 2], 0), Some(vec![1, 0]));
        assert_eq!(order(&[200, 404, 500], 3), Some(vec![1, 0, 2]));
    }
}
