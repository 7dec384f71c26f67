//! A small reader of `.efg` files, written from the format's description and sharing nothing with the writer.

use std::collections::BTreeMap;

/// A node as the file has it.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Number of the set, its name, branches with the text of their probability.
    Chance(usize, String, Vec<(String, String)>),
    /// Player, number of the set, its name, actions; players count from 1.
    Choice(usize, usize, String, Vec<String>),
    /// Name and payoffs.
    End(String, Vec<f64>),
}

/// A file: nodes in prefix order.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    pub title: String,
    pub players: Vec<String>,
    pub nodes: Vec<Node>,
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Text(String),
    Word(String),
    Open,
    Close,
}

fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '{' => found.push(Token::Open),
            '}' => found.push(Token::Close),
            '"' => {
                let mut name = String::new();
                while let Some(c) = chars.next() {
                    match c {
                        '"' => break,
                        '\\' if chars.peek() == Some(&'"') => name.extend(chars.next()),
                        c => name.push(c),
                    }
                }
                found.push(Token::Text(name));
            }
            c if c.is_whitespace() || c == ',' => {}
            c => {
                let mut word = String::from(c);
                while let Some(c) = chars.next_if(|c| !c.is_whitespace() && !",{}\"".contains(*c)) {
                    word.push(c);
                }
                found.push(Token::Word(word));
            }
        }
    }
    found
}

struct Reader {
    tokens: std::vec::IntoIter<Token>,
}

impl Reader {
    fn text(&mut self) -> String {
        match self.tokens.next() {
            Some(Token::Text(text)) => text,
            other => panic!("a text, not {other:?}"),
        }
    }

    fn number(&mut self) -> usize {
        match self.tokens.next() {
            Some(Token::Word(word)) => word.parse().expect("a number"),
            other => panic!("a number, not {other:?}"),
        }
    }

    fn list(&mut self) -> Vec<Token> {
        assert_eq!(self.tokens.next(), Some(Token::Open));
        self.tokens.by_ref().take_while(|t| *t != Token::Close).collect()
    }

    fn texts(&mut self) -> Vec<String> {
        let text = |token| if let Token::Text(text) = token { text } else { panic!("a text, not {token:?}") };
        self.list().into_iter().map(text).collect()
    }

    fn node(&mut self) -> Option<Node> {
        let kind = self.tokens.next()?;
        let _node_name = self.text();
        Some(match kind {
            Token::Word(k) if k == "c" => {
                let (set, name) = (self.number(), self.text());
                let list = self.list();
                let pair = |pair: &[Token]| match pair {
                    [Token::Text(label), Token::Word(p)] => (label.clone(), p.clone()),
                    other => panic!("label and probability, not {other:?}"),
                };
                let branches = list.chunks(2).map(pair).collect();
                assert_eq!(self.number(), 0, "no payoffs on the way");
                Node::Chance(set, name, branches)
            }
            Token::Word(k) if k == "p" => {
                let (player, set, name, actions) = (self.number(), self.number(), self.text(), self.texts());
                assert_eq!(self.number(), 0, "no payoffs on the way");
                Node::Choice(player, set, name, actions)
            }
            Token::Word(k) if k == "t" => {
                let (_, name) = (self.number(), self.text());
                let payoff =
                    |token| if let Token::Word(x) = token { x.parse().expect("payoff") } else { panic!("{token:?}") };
                Node::End(name, self.list().into_iter().map(payoff).collect())
            }
            other => panic!("c, p or t, not {other:?}"),
        })
    }
}

/// Reads a file.
pub fn read(text: &str) -> File {
    let mut reader = Reader { tokens: tokens(text).into_iter() };
    for word in ["EFG", "2", "R"] {
        assert_eq!(reader.tokens.next(), Some(Token::Word(word.into())));
    }
    let (title, players) = (reader.text(), reader.texts());
    let _comment = reader.text();
    let nodes = std::iter::from_fn(|| reader.node()).collect();
    File { title, players, nodes }
}

/// Whether decimals add up to exactly 1, by adding them as whole numbers.
pub fn sums_to_one(decimals: &[String]) -> bool {
    let longest = decimals.iter().map(|d| d.split_once('.').map_or(0, |(_, rest)| rest.len())).max().unwrap_or(0);
    let mut sum = vec![0_u32; longest + 1];
    for decimal in decimals {
        let (whole, rest) = decimal.split_once('.').unwrap_or((decimal, ""));
        sum[0] += whole.parse::<u32>().expect("whole");
        rest.chars().enumerate().for_each(|(i, c)| sum[i + 1] += c.to_digit(10).expect("digit"));
    }
    for i in (1..=longest).rev() {
        sum[i - 1] += sum[i] / 10;
        sum[i] %= 10;
    }
    sum[0] == 1 && sum[1..].iter().all(|d| *d == 0)
}

impl File {
    /// Expected payoffs if `moves` gives the behaviour at (player, set), both counted from 1.
    pub fn payoffs(&self, moves: &dyn Fn(usize, usize) -> Vec<f64>) -> Vec<f64> {
        let (value, next) = self.value(0, moves);
        assert_eq!(next, self.nodes.len(), "one tree and nothing behind it");
        value
    }

    fn value(&self, at: usize, moves: &dyn Fn(usize, usize) -> Vec<f64>) -> (Vec<f64>, usize) {
        let probabilities = match &self.nodes[at] {
            Node::End(_, payoffs) => return (payoffs.clone(), at + 1),
            Node::Chance(_, _, branches) => branches.iter().map(|(_, p)| p.parse().expect("probability")).collect(),
            Node::Choice(player, set, _, _) => moves(*player, *set),
        };
        let (mut total, mut next) = (vec![0.0; self.players.len()], at + 1);
        for p in probabilities {
            let (value, behind) = self.value(next, moves);
            total.iter_mut().zip(value).for_each(|(t, v)| *t += p * v);
            next = behind;
        }
        (total, next)
    }

    /// For each (player, set) the nodes that belong to it.
    pub fn sets(&self) -> BTreeMap<(usize, usize), Vec<usize>> {
        let mut sets: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
        for (id, node) in self.nodes.iter().enumerate() {
            if let Node::Choice(player, set, _, _) = node {
                sets.entry((*player, *set)).or_default().push(id);
            }
        }
        sets
    }
}

/// Compares a file with the tree it was written from: nodes, sets, names, numbers, and what the equilibrium is worth.
pub fn same(file: &File, played: &garant::game::Played) {
    use garant::game::Node as Own;
    let tree = &played.tree;
    assert_eq!((&file.title, &file.players), (&tree.title, &tree.players));
    assert_eq!(file.nodes.len(), tree.nodes.len());
    let sets = file.sets();
    assert_eq!(sets.len(), tree.sets.len());
    for (node, own) in file.nodes.iter().zip(&tree.nodes) {
        match (node, own) {
            (Node::Chance(_, name, branches), Own::Chance { name: wanted, branches: own }) => {
                assert_eq!((name, branches.len()), (wanted, own.len()));
                let texts: Vec<String> = branches.iter().map(|(_, p)| p.clone()).collect();
                assert!(sums_to_one(&texts), "{texts:?}");
                for ((label, p), (wanted, q, _)) in branches.iter().zip(own) {
                    assert_eq!((label, p.parse::<f64>().expect("number").to_bits()), (wanted, q.to_bits()));
                }
            }
            (Node::Choice(player, number, name, actions), Own::Choice { set, .. }) => {
                let set = &tree.sets[*set];
                assert_eq!((player - 1, name, actions), (set.player, &set.name, &set.actions));
                assert_eq!(sets[&(*player, *number)], set.nodes);
            }
            (Node::End(name, payoffs), Own::End { name: wanted, payoffs: own }) => {
                assert_eq!(name, wanted);
                assert!(payoffs.iter().zip(own).all(|(a, b)| a.to_bits() == b.to_bits()), "{payoffs:?} {own:?}");
            }
            (node, own) => panic!("{node:?} is not {own:?}"),
        }
    }
    let moves = |player: usize, number: usize| {
        let first = sets[&(player, number)][0];
        let set = tree.sets.iter().position(|set| set.nodes.first() == Some(&first)).expect("set");
        played.moves[set].clone()
    };
    let scale = 1.0 + tree.payoff_range();
    for (read, own) in file.payoffs(&moves).iter().zip(played.payoffs()) {
        assert!((read - own).abs() <= 1e-12 * scale, "{read} {own}");
    }
}
