using ClusterGraph.Graph;

namespace ClusterGraph.Evaluation;

/// <summary>One held-out pair, asked from one of its sides by one method.</summary>
public sealed record QueryResult(EvaluatedPair Pair, NodeKey Source, RankingMethod Method, RankOutcome Outcome);
