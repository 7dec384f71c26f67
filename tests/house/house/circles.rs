//! No two files need each other, directly or round about: each can be read when those it names are understood.

use super::code::sources;
use std::collections::{BTreeMap, BTreeSet};

/// A module by the parts of its path; the crate itself has none.
type Module = Vec<String>;

struct House {
    /// The code of each module, without comments.
    code: BTreeMap<Module, String>,
    /// What a module hands on: name, and the module it comes from.
    handed_on: BTreeMap<Module, BTreeMap<String, Module>>,
}

fn module_of(path: &str) -> Module {
    let mut parts: Module = path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    if ["mod", "lib", "main"].contains(&parts[parts.len() - 1].as_str()) {
        parts.pop();
    }
    parts
}

/// The paths of a `use`, groups taken apart: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn paths(tree: &str) -> Vec<String> {
    let Some((head, rest)) = tree.split_once('{') else {
        return vec![tree.split(" as ").next().unwrap_or(tree).trim().to_owned()];
    };
    let (mut depth, mut parts) = (0, vec![String::new()]);
    for c in rest.trim().trim_end_matches('}').chars() {
        match c {
            ',' if depth == 0 => parts.push(String::new()),
            c => {
                depth += i32::from(c == '{') - i32::from(c == '}');
                parts.last_mut().expect("a part").push(c);
            }
        }
    }
    let whole = |part: &String| {
        if part.matches('{').count() > part.matches('}').count() { format!("{part}}}") } else { part.clone() }
    };
    let named = parts.iter().filter(|part| !part.trim().is_empty());
    named.flat_map(|part| paths(whole(part).trim())).map(|path| format!("{}{path}", head.trim())).collect()
}

/// The paths of all `use` statements that begin with `start`.
fn used(code: &str, start: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(start) {
        if at > 0 && !code[..at].ends_with(['\n', ' ', ';', '{']) || start == "use " && code[..at].ends_with("pub ") {
            continue;
        }
        let statement = code[at + start.len()..].split(';').next().unwrap_or_default();
        found.extend(paths(&statement.split_whitespace().collect::<Vec<_>>().join(" ")));
    }
    found
}

impl House {
    fn new() -> House {
        let plain =
            |code: &str| code.lines().map(|line| line.split("//").next().unwrap_or(line)).collect::<Vec<_>>().join("\n");
        let code: BTreeMap<Module, String> = sources().iter().map(|s| (module_of(&s.path), plain(s.code()))).collect();
        let mut house = House { code, handed_on: BTreeMap::new() };
        let mut handed_on = BTreeMap::new();
        for (module, code) in &house.code {
            let mut names = BTreeMap::new();
            for path in used(code, "pub use ") {
                if let Some((mut from, mut rest)) = house.start(module, &path) {
                    let name = rest.pop().unwrap_or_default();
                    from.extend(rest);
                    names.insert(name, from);
                }
            }
            handed_on.insert(module.clone(), names);
        }
        house.handed_on = handed_on;
        house
    }

    /// Where a path of `module` starts, and what is left of it; absent for other crates.
    fn start(&self, module: &Module, path: &str) -> Option<(Module, Vec<String>)> {
        let mut parts: Vec<String> = path.split("::").map(|part| part.trim().to_owned()).collect();
        let mut from = module.clone();
        match parts[0].as_str() {
            "crate" => return Some((Vec::new(), parts.split_off(1))),
            "self" => return Some((from, parts.split_off(1))),
            "super" => {
                let up = parts.iter().take_while(|part| *part == "super").count();
                from.truncate(from.len().saturating_sub(up));
                Some((from, parts.split_off(up)))
            }
            first => {
                from.push(first.to_owned());
                let known = self.code.contains_key(&from);
                from.pop();
                known.then_some((from, parts))
            }
        }
    }

    /// The module that a path leads to, through what others hand on.
    fn reached(&self, mut from: Module, parts: &[String], depth: usize) -> Option<Module> {
        for (at, part) in parts.iter().enumerate() {
            let mut next = from.clone();
            next.push(part.clone());
            if self.code.contains_key(&next) {
                from = next;
                continue;
            }
            return match self.handed_on.get(&from).and_then(|names| names.get(part)) {
                Some(source) if depth < 6 => {
                    let rest = [source.clone(), parts[at..].to_vec()].concat();
                    self.reached(Vec::new(), &rest, depth + 1)
                }
                _ => Some(from),
            };
        }
        Some(from)
    }

    /// The modules that each module names.
    fn arrows(&self) -> BTreeMap<Module, BTreeSet<Module>> {
        let mut arrows = BTreeMap::new();
        for (module, code) in &self.code {
            let mut paths = used(code, "use ");
            for root in ["crate::", "super::", "self::"] {
                let body = code.split(root).skip(1).map(|rest| {
                    let path: String = rest.chars().take_while(|c| c.is_alphanumeric() || "_:".contains(*c)).collect();
                    format!("{root}{}", path.trim_end_matches(':'))
                });
                paths.extend(body.filter(|path| path.len() > root.len()));
            }
            let reached = paths.iter().filter_map(|path| self.start(module, path));
            let mut named: BTreeSet<Module> = reached.filter_map(|(from, rest)| self.reached(from, &rest, 0)).collect();
            named.remove(module);
            // The roots of library and program name everything and are named for no reason of their own.
            named.remove(&Vec::new());
            arrows.insert(module.clone(), named);
        }
        arrows
    }
}

/// Modules that can be reached from themselves, each with the circle it stands in.
fn circles(arrows: &BTreeMap<Module, BTreeSet<Module>>) -> BTreeSet<BTreeSet<Module>> {
    let from = |start: &Module| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![start]);
        while let Some(module) = open.pop() {
            for next in arrows.get(module).into_iter().flatten() {
                if seen.insert(next.clone()) {
                    open.push(next);
                }
            }
        }
        seen
    };
    let reach: BTreeMap<&Module, BTreeSet<Module>> = arrows.keys().map(|module| (module, from(module))).collect();
    let circle = |module: &Module| -> BTreeSet<Module> {
        reach[module].iter().filter(|other| reach.get(other).is_some_and(|back| back.contains(module))).cloned().collect()
    };
    arrows.keys().map(circle).filter(|circle| !circle.is_empty()).collect()
}

#[test]
fn no_two_files_need_each_other() {
    let house = House::new();
    let arrows = house.arrows();
    assert!(arrows.values().map(BTreeSet::len).sum::<usize>() > 1000, "the arrows of the code are seen");
    let show = |circle: &BTreeSet<Module>| circle.iter().map(|m| m.join("::")).collect::<Vec<_>>().join(", ");
    let wrong: Vec<String> = circles(&arrows).iter().map(show).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn groups_are_taken_apart_and_circles_are_seen() {
    assert_eq!(paths("a::{b, c::{d, e as f}}"), ["a::b", "a::c::d", "a::c::e"]);
    let module = |name: &str| vec![name.to_owned()];
    let arrows = [("a", "b"), ("b", "c"), ("c", "b"), ("d", "a")];
    let arrows = arrows.iter().map(|(from, to)| (module(from), BTreeSet::from([module(to)]))).collect();
    assert_eq!(circles(&arrows), BTreeSet::from([BTreeSet::from([module("b"), module("c")])]));
}
