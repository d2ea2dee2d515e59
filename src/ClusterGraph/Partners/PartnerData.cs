using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Partners.Signatures;

namespace ClusterGraph.Partners;

/// <summary>What all partner scores of one data version share: relatedness as arrays, programmes, the signature table, and (made when first asked for) means and health. Safe for many threads.</summary>
public sealed class PartnerData
{
    private readonly PartnerSettings settings;
    private readonly PairSample sample;
    private readonly ImmutableDictionary<NodeKey, ImmutableArray<ProgrammeTerms>> single;

    internal PartnerData(PartnerSettings settings, ImmutableArray<ProgrammeTerms> programmes, SignatureTable table, PairSample sample)
    {
        this.settings = settings;
        this.sample = sample;
        Programmes = programmes;
        Table = table;
        single = programmes.ToImmutableDictionary(terms => terms.Programme, terms => ImmutableArray.Create(terms));
    }

    /// <summary>Clusters that were looked at, active or not.</summary>
    public required int ClusterCount { get; init; }

    public PartnerSpace Space => settings.Space;

    /// <summary>All programmes with rules or territories, in key order.</summary>
    public ImmutableArray<ProgrammeTerms> Programmes { get; }

    /// <summary>Those that component P rests on when no programme is asked for.</summary>
    public ImmutableArray<ProgrammeTerms> OpenProgrammes => settings.Programmes;

    public SignatureTable Table { get; }

    /// <summary>The model that scores pairs.</summary>
    /// <param name="mode">Which relatedness is thought best.</param>
    /// <param name="weights">What counts how much.</param>
    /// <param name="programme">The only programme that P rests on; null for all open ones.</param>
    /// <param name="around">Who works with whom around the clusters that will be scored.</param>
    public PartnerModel Model(PartnerMode mode, PartnerWeights weights, ProgrammeTerms? programme, Cooperations around)
    {
        // One array a programme, so that what the table makes of it is kept.
        var asked = settings with
        {
            Mode = mode,
            Weights = weights,
            Cooperations = around,
            Programmes = programme is null ? settings.Programmes : single.GetValueOrDefault(programme.Programme, [programme]),
        };
        return PartnerModel.Of(asked, sample.Means(asked, programme?.Programme));
    }

    /// <summary>Whether the network tells the pairs of this version's clusters apart.</summary>
    public HybridHealth Health(PartnerMode mode) => sample.Health(settings with { Mode = mode });
}
