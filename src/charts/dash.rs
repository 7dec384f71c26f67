//! Dashes: a line broken into pieces of even length, so that every backend draws it the same.

/// Length of a dash and of the gap after it, in CSS pixels.
const DASH: f64 = 6.0;
const GAP: f64 = 4.0;

/// The dashes along a line through `points`, in the points' order.
pub fn dashes(points: &[(f64, f64)]) -> Vec<Vec<(f64, f64)>> {
    let mut pieces = Vec::new();
    let mut piece: Vec<(f64, f64)> = points.first().copied().into_iter().collect();
    // What is left of the dash or gap under way.
    let (mut inked, mut left) = (true, DASH);
    for pair in points.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        let length = ((to.0 - from.0) * (to.0 - from.0) + (to.1 - from.1) * (to.1 - from.1)).sqrt();
        let mut done = 0.0;
        while length - done > left {
            done += left;
            let share = done / length;
            let at = (from.0 + share * (to.0 - from.0), from.1 + share * (to.1 - from.1));
            if inked {
                piece.push(at);
                pieces.push(std::mem::take(&mut piece));
            } else {
                piece = vec![at];
            }
            inked = !inked;
            left = if inked { DASH } else { GAP };
        }
        left -= length - done;
        if inked {
            piece.push(to);
        }
    }
    if piece.len() > 1 {
        pieces.push(piece);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_three_dashes_has_three_pieces_and_corners_are_kept() {
        let straight = dashes(&[(0.0, 0.0), (26.0, 0.0)]);
        assert_eq!(straight, [[(0.0, 0.0), (6.0, 0.0)], [(10.0, 0.0), (16.0, 0.0)], [(20.0, 0.0), (26.0, 0.0)]]);
        let bent = dashes(&[(0.0, 0.0), (4.0, 0.0), (4.0, 2.0)]);
        assert_eq!(bent, [vec![(0.0, 0.0), (4.0, 0.0), (4.0, 2.0)]]);
        assert!(dashes(&[]).is_empty());
    }
}
