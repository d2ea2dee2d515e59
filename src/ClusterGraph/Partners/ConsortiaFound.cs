using System.Collections.Immutable;

namespace ClusterGraph.Partners;

/// <summary>The smallest sets that meet a programme's rules, or why there is none.</summary>
/// <param name="Sets">All of the same, smallest size; ranked by fit, then by members.</param>
/// <param name="Unmet">When there is none: the rules that the best attempt leaves unmet.</param>
public sealed record ConsortiaFound(ImmutableArray<Consortium> Sets, ImmutableArray<RuleCheck> Unmet);
