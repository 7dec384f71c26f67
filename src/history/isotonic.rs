//! Isotonic regression: the rising curve nearest to the data, by the pool-adjacent-violators algorithm.

/// Neighbours that share one value.
struct Pool {
    sum: f64,
    weight: f64,
    places: usize,
}

/// The rising values nearest to `data` in squared distance. Each place of `data` holds the sum of what was seen there and its
/// weight, above 0; places stand in the order in which the curve must not fall.
pub fn isotonic(data: impl IntoIterator<Item = (f64, f64)>) -> Vec<f64> {
    let mut pools: Vec<Pool> = Vec::new();
    for (sum, weight) in data {
        let mut pool = Pool { sum, weight, places: 1 };
        // Two means in the wrong order become one; that may put the pool before them in the wrong order too.
        while let Some(before) = pools.pop_if(|before| before.sum * pool.weight >= pool.sum * before.weight) {
            pool.sum += before.sum;
            pool.weight += before.weight;
            pool.places += before.places;
        }
        pools.push(pool);
    }
    pools.iter().flat_map(|pool| std::iter::repeat_n(pool.sum / pool.weight, pool.places)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn violators_are_pooled_as_by_hand() {
        let of = |values: &[f64]| isotonic(values.iter().map(|v| (*v, 1.0)));
        assert_eq!(of(&[0.0, 1.0, 0.0, 1.0, 1.0]), [0.0, 0.5, 0.5, 1.0, 1.0]);
        assert_eq!(of(&[1.0, 1.0, 0.0, 0.0]), [0.5; 4]);
        // Barlow and others' kind of example: 3 and 1 pool to 2, which is below 2.5.
        assert_eq!(of(&[1.0, 3.0, 1.0, 2.5]), [1.0, 2.0, 2.0, 2.5]);
        assert!(of(&[]).is_empty());
    }

    #[test]
    fn weights_count() {
        assert_eq!(isotonic([(2.0, 2.0), (0.0, 1.0), (3.0, 4.0)]), [2.0 / 3.0, 2.0 / 3.0, 0.75]);
    }

    /// The closed form: the largest over starts of the least over ends of the means between them.
    #[test]
    fn pooling_agrees_with_the_formula_of_means() {
        let mut state = 7u64;
        let mut next = |n: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % n
        };
        for _ in 0..200 {
            let data: Vec<(f64, f64)> = (0..1 + next(12))
                .map(|_| {
                    let weight = 1 + next(3);
                    (next(weight + 1) as f64, weight as f64)
                })
                .collect();
            let mean = |from: usize, to: usize| {
                let part = &data[from..=to];
                part.iter().map(|d| d.0).sum::<f64>() / part.iter().map(|d| d.1).sum::<f64>()
            };
            let formula = |i: usize| {
                let least = |from: usize| (i..data.len()).map(|to| mean(from, to)).fold(f64::INFINITY, f64::min);
                (0..=i).map(least).fold(f64::NEG_INFINITY, f64::max)
            };
            for (i, value) in isotonic(data.iter().copied()).into_iter().enumerate() {
                assert!((value - formula(i)).abs() < 1e-12, "{data:?} at {i}");
            }
        }
    }
}
