using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Partners.Signatures;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Partners;

/// <summary>What all partner scores of one data version share: relatedness as arrays, programmes, the signature table, and (made when first asked for) means and health. Safe for many threads.</summary>
public sealed class PartnerData
{
    private readonly Func<PartnerWorld> read;
    private readonly PartnerSettings settings;
    private readonly ConcurrentDictionary<(PartnerMode, NodeKey?), Lazy<ComponentMeans>> means = new();
    private readonly ConcurrentDictionary<PartnerMode, Lazy<HybridHealth>> health = new();

    private PartnerData(Func<PartnerWorld> read, PartnerWorld world, ImmutableArray<ProgrammeTerms> programmes, RelatednessNetwork network)
    {
        this.read = read;
        Programmes = programmes;
        settings = new PartnerSettings
        {
            Space = PartnerSpace.Of(network, PartnerSpace.ItemsOf(world.Clusters)),
            Programmes = [.. programmes.Where(ProgrammeRules.CountsByDefault)],
        };
        var builder = new SignatureTableBuilder(settings, programmes);
        foreach (var cluster in world.Clusters) builder.Add(cluster);
        Index = builder.Build();
        ClusterCount = world.Clusters.Count;
    }

    /// <summary>Clusters that were looked at, active or not.</summary>
    public int ClusterCount { get; }

    public PartnerSpace Space => settings.Space;

    /// <summary>All programmes with rules or territories, in key order.</summary>
    public ImmutableArray<ProgrammeTerms> Programmes { get; }

    /// <summary>Those that component P rests on when no programme is asked for.</summary>
    public ImmutableArray<ProgrammeTerms> OpenProgrammes => settings.Programmes;

    /// <summary>The signature table, with the signatures in the order of the clusters' keys.</summary>
    public SignatureIndex Index { get; }

    /// <summary>Reads once what is kept; what is made later reads again.</summary>
    /// <param name="network">Relatedness.</param>
    /// <param name="programmes">All programmes with rules or territories.</param>
    /// <param name="read">Reads the clusters in key order, and who works with whom.</param>
    public static PartnerData Of(RelatednessNetwork network, ImmutableArray<ProgrammeTerms> programmes, Func<PartnerWorld> read) => new(read, read(), programmes, network);

    /// <summary>The model that scores pairs.</summary>
    /// <param name="mode">Which relatedness is thought best.</param>
    /// <param name="weights">What counts how much.</param>
    /// <param name="programme">The only programme that P rests on; null for all open ones.</param>
    /// <param name="around">Who works with whom around the clusters that will be scored.</param>
    public PartnerModel Model(PartnerMode mode, PartnerWeights weights, ProgrammeTerms? programme, Cooperations around)
    {
        var asked = settings with { Mode = mode, Weights = weights, Cooperations = around, Programmes = programme is null ? settings.Programmes : [programme] };
        var made = means.GetOrAdd((mode, programme?.Programme), _ => new Lazy<ComponentMeans>(() => MeansOf(asked)));
        return PartnerModel.Of(asked, made.Value);
    }

    /// <summary>Whether the network tells the pairs of this version's clusters apart.</summary>
    public HybridHealth Health(PartnerMode mode) =>
        health.GetOrAdd(mode, _ => new Lazy<HybridHealth>(() => HybridHealth.Of(settings with { Mode = mode }, read().Clusters))).Value;

    private ComponentMeans MeansOf(PartnerSettings asked)
    {
        var world = read();
        return ImputationMeans.Of(asked with { Cooperations = world.Cooperations }, world.Clusters);
    }
}
