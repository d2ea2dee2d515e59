using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClusterGraph.Programmes;

namespace ClusterGraph.Partners;

/// <summary>Groups clusters that some programmes treat alike: same bloc, same country, same admissions. Programme fit then takes one look a pair of classes, not a pair of clusters.</summary>
/// <param name="programmes">Those that component P rests on.</param>
internal sealed class EligibilityClasses(ImmutableArray<ProgrammeTerms> programmes)
{
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);
    private readonly List<ClusterProfile> examples = [];
    private readonly ConcurrentDictionary<int, double[]> rows = [];

    public int Count => examples.Count;

    /// <summary>A cluster of the class.</summary>
    public ClusterProfile Example(int index) => examples[index];

    /// <summary>The class of a cluster; null when there is none of its sort yet.</summary>
    public int? Find(ClusterProfile cluster) => indices.TryGetValue(Describe(cluster), out var index) ? index : null;

    /// <summary>The class of a cluster, a new one if need be.</summary>
    public int Add(ClusterProfile cluster)
    {
        var description = Describe(cluster);
        if (indices.TryGetValue(description, out var index)) return index;
        indices.Add(description, index = examples.Count);
        examples.Add(cluster);
        return index;
    }

    /// <summary>Component P of a class with every class, NaN without programmes; once all clusters were added.</summary>
    public double[] Row(int index) => rows.GetOrAdd(index, row => RowOf(examples[row]));

    /// <summary>Component P of a cluster with every class, NaN without programmes.</summary>
    public double[] RowOf(ClusterProfile cluster) => [.. examples.Select(other => Eligibility.Best(programmes, cluster, other)?.Value ?? double.NaN)];

    private string Describe(ClusterProfile cluster) =>
        string.Join('|', programmes.Select(terms => Describe(terms, cluster)).Prepend($"{cluster.Bloc} {cluster.Country?.Text}"));

    private static string Describe(ProgrammeTerms terms, ClusterProfile cluster) =>
        $"{MemberRules.Admit(terms, cluster)} {terms.Rules.Any(rule => rule.Rule == EligibilityRuleKind.TargetMarkets && MemberRules.LiesIn(rule, cluster))}";
}
