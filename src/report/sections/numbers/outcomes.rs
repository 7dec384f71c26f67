//! What an attack leads to under every theory, as shares of the attacks.

use crate::language::{Text, message};
use crate::quantity::show::percent;
use crate::report::document::Element;
use crate::report::sections::View;
use crate::report::table::{Table, TableCell};
use crate::results::{AttackOutcome, CardRecord, OptionRecord, RARE, endings};
use crate::stats::{Estimate, Interval};

/// A table for each of war with the guarantors, abandonment and conquest, options by theories; each cell is a share of attacks.
pub fn outcomes(view: &View) -> Vec<Element> {
    let least = percent(RARE, 1, view.language);
    let note = Element::note(message("chart-what-an-attack-leads-to-note").with(view.language, &[("least", least.into())]));
    let parts: [(Text, fn(&AttackOutcome) -> TableCell); 3] = [
        (message("chart-what-an-attack-leads-to-war-with-the-guarantors"), |e| share(e.fought, e.open)),
        (message("chart-what-an-attack-leads-to-abandonment"), |e| {
            share(1.0 - e.fought, e.open.map(|(lo, hi)| (1.0 - hi, 1.0 - lo)))
        }),
        (message("chart-what-an-attack-leads-to-conquest"), |e| e.conquered.map_or(TableCell::Unknown, |x| share(x, None))),
    ];
    let table = |(head, cell)| [Element::heading(view.say(head)), Element::Table(table(view, cell))];
    std::iter::once(note).chain(parts.into_iter().flat_map(table)).collect()
}

fn share(mean: f64, open: Option<(f64, f64)>) -> TableCell {
    let interval = open.map_or(Interval::Unknown, |(lo, hi)| Interval::Between { lo, hi });
    TableCell::Share(Estimate { mean, interval }, None)
}

fn table(view: &View, cell: fn(&AttackOutcome) -> TableCell) -> Table {
    view.cross(|option: &OptionRecord, model: &CardRecord| {
        let ended = endings(view.results, option);
        ended.iter().find(|outcome| outcome.model.key == model.key).map_or_else(|| view.absent(option, model), cell)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;
    use crate::results::measures::ATTACK;

    fn tables(elements: &[Element]) -> Vec<&Table> {
        elements.iter().filter_map(|element| if let Element::Table(table) = element { Some(table) } else { None }).collect()
    }

    /// The cell of an option and a theory, whichever of the two stand in the rows.
    fn cell(table: &Table, row: usize, column: usize) -> &TableCell {
        &table.rows[row].cells[column]
    }

    #[test]
    fn the_table_holds_the_shares_of_attacks_that_the_chart_shows() {
        let mut results = sample();
        let option =
            results.options.iter().position(|o| !endings(&results, o).is_empty()).expect("an attack leads to something");
        let view = View { results: &results, language: Language::En.into(), pictures: &[] };
        let shown = outcomes(&view);
        let told = endings(&results, &results.options[option]);
        for outcome in &told {
            let column = results.models.iter().position(|m| m.key == outcome.model.key).expect("a model");
            let all = tables(&shown);
            let TableCell::Share(war, _) = cell(all[0], option, column) else { panic!("no share") };
            let TableCell::Share(abandoned, _) = cell(all[1], option, column) else { panic!("no share") };
            assert!((war.mean - outcome.fought).abs() < 1e-12 && (war.mean + abandoned.mean - 1.0).abs() < 1e-12);
        }
        let rare = told[0].model.key.clone();
        let column = results.models.iter().position(|m| m.key == rare).expect("a model");
        let key = results.options[option].key.clone();
        let of = results.cells.iter_mut().find(|c| c.option == key && c.model == rare).expect("a cell");
        of.value_mut(&ATTACK).expect("attack").estimate.mean = 0.5 * RARE;
        let view = View { results: &results, language: Language::En.into(), pictures: &[] };
        let shown = outcomes(&view);
        assert_eq!(*cell(tables(&shown)[0], option, column), TableCell::Unknown, "too rare to say");
    }
}
