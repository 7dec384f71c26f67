//! At the end of which years a guarantor votes.

/// When elections fall, counted in years of the horizon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ElectionYears {
    /// The year with the first election, from 1; 0 if there is none.
    first: usize,
    /// Years from one election to the next, at least 1.
    every: usize,
}

impl ElectionYears {
    /// No election is ever held: the guarantor stays in the state it starts in.
    pub const NONE: ElectionYears = ElectionYears { first: 0, every: 1 };

    /// Elections at the end of year `first`, counted from 1, and of every `every`-th year after it. Either of them 0 is none.
    pub const fn new(first: usize, every: usize) -> ElectionYears {
        if first == 0 || every == 0 { ElectionYears::NONE } else { ElectionYears { first, every } }
    }

    /// Whether an election is held at the end of year `t`.
    pub fn held(&self, t: usize) -> bool {
        self.first > 0 && t >= self.first && (t - self.first).is_multiple_of(self.every)
    }

    /// The year with the first election; 0 if there is none.
    pub fn first(&self) -> usize {
        self.first
    }

    /// How many states of its politics can be reached in year `t`: one up to the first election, then two.
    pub fn states(&self, t: usize) -> usize {
        if self.first == 0 || t <= self.first { 1 } else { 2 }
    }

    /// How many elections are held at the end of years 1 to `last`.
    pub fn until(&self, last: usize) -> usize {
        if self.first == 0 || last < self.first { 0 } else { (last - self.first) / self.every + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elections_come_at_their_distance_from_the_first() {
        let elections = ElectionYears::new(3, 4);
        let held: Vec<usize> = (1..=12).filter(|&t| elections.held(t)).collect();
        assert_eq!(held, [3, 7, 11]);
        assert_eq!((elections.states(3), elections.states(4)), (1, 2));
        assert_eq!([2, 3, 6, 7, 12].map(|last| elections.until(last)), [0, 1, 1, 2, 3]);
    }

    #[test]
    fn without_elections_one_state_is_all_there_is() {
        for none in [ElectionYears::NONE, ElectionYears::new(0, 4), ElectionYears::new(4, 0)] {
            assert!((1..=101).all(|t| !none.held(t) && none.states(t) == 1 && none.until(t) == 0));
        }
    }
}
