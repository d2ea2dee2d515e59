namespace ClusterGraph.Partners.Signatures;

/// <summary>Classes of clusters that no rule of any programme can tell apart, whichever programmes there are: same bloc, country, territories, types and RIS3 link.</summary>
internal sealed class ClusterClasses
{
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);
    private readonly List<ClusterProfile> examples = [];
    private readonly List<ulong> hashes = [];

    public int Count => examples.Count;

    /// <summary>A cluster of the class, but for its key, activities and technology data.</summary>
    public ClusterProfile Example(int index) => examples[index];

    /// <summary>The class's part of stored signatures.</summary>
    public ulong Hash(int index) => hashes[index];

    /// <summary>The class of a cluster, a new one if need be.</summary>
    public int Add(ClusterProfile cluster)
    {
        var description = Describe(cluster);
        if (indices.TryGetValue(description, out var index)) return index;
        indices.Add(description, index = examples.Count);
        hashes.Add(SignatureHash.Of(description));
        examples.Add(new ClusterProfile
        {
            Key = default,
            Bloc = cluster.Bloc,
            Country = cluster.Country,
            Territories = cluster.Territories,
            ParticipantTypes = cluster.ParticipantTypes,
            Ris3Linked = cluster.Ris3Linked,
        });
        return index;
    }

    /// <summary>What the class of a cluster is known by. Stored signatures rest on it: it does not change.</summary>
    public static string Describe(ClusterProfile cluster)
    {
        var country = cluster.Country is { } key ? key.Text : "";
        var linked = cluster.Ris3Linked switch { true => "linked", false => "unlinked", _ => "" };
        return $"{cluster.Bloc}|{country}|{linked}|{string.Join(';', cluster.ParticipantTypes)}|{string.Join(';', cluster.Territories)}";
    }
}
