//! A finite extensive game: a tree of chance moves, choices and ends, with information sets.

use thiserror::Error;

/// What is wrong with a tree or with what is played on it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Malformed {
    /// A name that no file could carry.
    #[error("the name `{}` is not printable ASCII with single blanks inside and no backslash", .0.escape_debug())]
    Name(String),
    /// The number of payoffs is not the number of players, or one is no finite number.
    #[error("the payoffs of `{0}` are not one finite number for each player")]
    Payoffs(String),
    /// Probabilities that are negative or do not add up to 1.
    #[error("the probabilities at `{0}` are no distribution")]
    Probabilities(String),
    /// Branches, actions and behaviour at an information set differ in number, there are none, or two have one name.
    #[error("the branches at `{0}` do not fit its actions")]
    Branches(String),
    /// A player forgets what it did.
    #[error("at `{0}` a player has forgotten an earlier move of its own")]
    Recall(String),
    /// An information set no play reaches, with several nodes and no stated belief.
    #[error("`{0}` is never reached and no belief is stated")]
    Belief(String),
    /// No node belongs to an information set.
    #[error("no node belongs to `{0}`")]
    Empty(String),
}

/// What happens at a place of the tree. Children are numbers of nodes, always larger than the parent's own.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Nature moves.
    Chance {
        /// What is decided.
        name: String,
        /// Label, probability and node of each branch. The decimals of the probabilities add up to exactly 1.
        branches: Vec<(String, f64, usize)>,
    },
    /// A player moves.
    Choice {
        /// Number of the information set.
        set: usize,
        /// The node behind each action, in the order of the set's actions.
        children: Vec<usize>,
    },
    /// The game is over.
    End {
        /// What it ended in.
        name: String,
        /// One payoff for each player.
        payoffs: Vec<f64>,
    },
}

/// Places a player cannot tell apart when it moves.
#[derive(Clone, Debug, PartialEq)]
pub struct InformationSet {
    /// Number of the player.
    pub player: usize,
    /// What the player knows.
    pub name: String,
    /// What it can do.
    pub actions: Vec<String>,
    /// The nodes, from the first to the last.
    pub nodes: Vec<usize>,
}

/// A finite extensive game. Node 0 is the root; nodes stand in the order in which a walk from the root meets them.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    /// Title.
    pub title: String,
    /// Names of the players.
    pub players: Vec<String>,
    /// Nodes.
    pub nodes: Vec<Node>,
    /// Information sets.
    pub sets: Vec<InformationSet>,
}

impl Tree {
    /// The nodes right behind a node.
    pub fn children(&self, node: usize) -> Vec<usize> {
        match &self.nodes[node] {
            Node::Chance { branches, .. } => branches.iter().map(|(_, _, child)| *child).collect(),
            Node::Choice { children, .. } => children.clone(),
            Node::End { .. } => Vec::new(),
        }
    }

    /// The largest difference between two payoffs of one player: the yardstick for regret.
    pub fn payoff_range(&self) -> f64 {
        let of = |player: usize| {
            let (lo, hi) = self.payoffs_of(player);
            hi - lo
        };
        (0..self.players.len()).map(of).fold(0.0, f64::max)
    }

    /// The least and the greatest payoff of a player.
    pub(super) fn payoffs_of(&self, player: usize) -> (f64, f64) {
        let ends = self
            .nodes
            .iter()
            .filter_map(|node| if let Node::End { payoffs, .. } = node { Some(payoffs[player]) } else { None });
        ends.fold((f64::INFINITY, f64::NEG_INFINITY), |(lo, hi), x| (lo.min(x), hi.max(x)))
    }

    /// Whether every player always knows where it is.
    pub fn has_perfect_information(&self) -> bool {
        self.sets.iter().all(|set| set.nodes.len() == 1)
    }

    /// Refuses a tree in which a player forgets what it did: a plan then is no behaviour, and regret means nothing.
    pub(super) fn check_recall(&self) -> Result<(), Malformed> {
        let mut own: Vec<Vec<(usize, usize)>> = vec![Vec::new(); self.nodes.len() * self.players.len()];
        let place = |node: usize, player: usize| node * self.players.len() + player;
        for (id, node) in self.nodes.iter().enumerate() {
            for (action, child) in self.children(id).into_iter().enumerate() {
                for player in 0..self.players.len() {
                    own[place(child, player)] = own[place(id, player)].clone();
                }
                if let Node::Choice { set, .. } = node {
                    own[place(child, self.sets[*set].player)].push((*set, action));
                }
            }
        }
        let forgets = |set: &&InformationSet| {
            let history = |node: &usize| &own[place(*node, set.player)];
            set.nodes.windows(2).any(|pair| history(&pair[0]) != history(&pair[1]))
        };
        self.sets.iter().find(forgets).map_or(Ok(()), |set| Err(Malformed::Recall(set.name.clone())))
    }
}
