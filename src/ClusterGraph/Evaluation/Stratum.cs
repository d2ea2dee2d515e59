using System.Collections.Immutable;
using ClusterGraph.Agreements;

namespace ClusterGraph.Evaluation;

/// <summary>The results of one sort of agreement; null kind or scope for all.</summary>
public sealed record Stratum(AgreementKind? Kind, AgreementScope? Scope, int Agreements, int Queries, ImmutableArray<MethodSummary> Methods);
