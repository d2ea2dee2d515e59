using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Partners.Signatures;

namespace ClusterGraph.Benchmarks.Relatedness;

/// <summary>So many clusters, the model that scores them, and the index that finds partners.</summary>
internal sealed class PartnerWorld
{
    private const int Divisions = 88;
    private readonly ILookup<long?, NodeKey> keys;

    public PartnerWorld(int count)
    {
        var random = new Random(62);
        var network = Networks.Draw(random, Divisions, 12, 12);
        Profiles = new Clusters(random, network).Draw(count);
        var settings = new PartnerSettings { Space = PartnerSpace.Of(network, PartnerSpace.ItemsOf(Profiles.Take(2_000)).Concat(network.Nodes)) };
        Model = PartnerModel.Of(settings, [.. Profiles.Take(150)]);
        var builder = new SignatureTableBuilder();
        foreach (var profile in Profiles) builder.Add(profile);
        Table = builder.Build(settings.Space);
        keys = Profiles.ToLookup(StoredSignature.Of, profile => profile.Key);
    }

    public ClusterProfile[] Profiles { get; }

    public PartnerModel Model { get; }

    public SignatureTable Table { get; }

    public SignatureHits Search(SignatureQuery query) => SignatureSearch.Find(Model, Table, query);

    public ImmutableArray<RankedCluster> Merge(SignatureHits found, SignatureQuery query) => SignatureTop.Merge(found, query, (signature, count) => keys[signature].Take(count));

    public SignatureQuery QueryOf(int source) => new()
    {
        Source = Profiles[source],
        Near = [Profiles[source]],
        Limit = 10,
        Scope = PartnerScope.EuLac,
    };

    /// <summary>The same by scoring every cluster.</summary>
    public PartnerList ScoreAll(SignatureQuery query) =>
        PartnerRanking.Of(Model, query.Source, Profiles, new PartnerQuery { Limit = query.Limit, Scope = query.Scope, IncludeExisting = query.IncludeExisting });
}
