using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Partners.Signatures;
using ClusterGraph.Tests.Relatedness;

namespace ClusterGraph.Tests.Partners;

public class SignatureSearchTests
{
    /// <summary>Ten thousand clusters, 204 sources over three modes and three hop caps: the search gives what scoring everybody gives, ties and order
    /// included.</summary>
    [Theory]
    [InlineData(PartnerMode.Balanced, 3)]
    [InlineData(PartnerMode.Exploit, 3)]
    [InlineData(PartnerMode.Explore, 1)]
    public void Find_TenThousandClusters_EqualsTheFullScan(PartnerMode mode, int hopCap)
    {
        var world = World.Draw(new Random(31 + (int)mode), (60, 0.08, hopCap), 10_000, mode);
        for (var source = 0; source < 68; source++) world.Check(source * 17, 10, PartnerScope.EuLac, includeExisting: source % 2 == 0);
    }

    [Fact]
    public void Find_SmallRandomWorlds_EqualsTheFullScanForAnyScopeAndLimit()
    {
        var random = new Random(34);
        for (var draw = 0; draw < 60; draw++)
        {
            var world = World.Draw(random, (random.Next(5, 30), 0.05 + (0.4 * random.NextDouble()), random.Next(1, 4)), random.Next(2, 250),
                (PartnerMode)random.Next(3));
            for (var source = 0; source < 12; source++)
                world.Check(random.Next(world.Clusters.Length), random.Next(1, 40), (PartnerScope)random.Next(4), random.Next(2) == 0);
        }
    }

    [Fact]
    public void Find_ManyClusters_OpensFewSets()
    {
        var world = World.Draw(new Random(35), (60, 0.08, 3), 10_000, PartnerMode.Balanced);
        var found = world.Search(0, 10, PartnerScope.EuLac, false);
        Assert.InRange(found.Work.SetsOpened, 1, found.Work.SetsBounded / 4);
        Assert.InRange(found.Work.RowsScored, 1, world.Table.SignatureCount / 4);
    }

    [Fact]
    public void Build_OrderOfGiving_DoesNotMatterToWhatIsCounted()
    {
        var world = World.Draw(new Random(36), (20, 0.2, 3), 500, PartnerMode.Balanced);
        var turned = World.Of(world.Model, [.. world.Clusters.Reverse()], world.Cooperations);
        Assert.Equal(world.Table.SignatureCount, turned.Table.SignatureCount);
        Assert.Equal(world.Table.SetCount, turned.Table.SetCount);
        Assert.Equal(world.Table.Bytes, turned.Table.Bytes);
        Assert.Equal(world.Table.ClusterCount, world.Clusters.Count(cluster => cluster.Active && !cluster.Portfolio.IsEmpty));
        Assert.Equal(world.Table.ClusterCount, turned.Table.ClusterCount);
    }

    [Fact]
    public void Build_NoClusters_FindsNobody()
    {
        var world = World.Draw(new Random(37), (10, 0.3, 3), 5, PartnerMode.Balanced);
        var empty = new SignatureTableBuilder().Build(world.Model.Space);
        var query = new SignatureQuery { Source = world.Clusters[0], Near = [], Limit = 5 };
        Assert.Empty(SignatureSearch.Find(world.Model, empty, query).Hits);
    }

    private sealed record World(PartnerModel Model, ImmutableArray<ClusterProfile> Clusters, SignatureTable Table, Cooperations Cooperations)
    {
        private readonly ILookup<long?, NodeKey> keys = Clusters.OrderBy(cluster => cluster.Key).ToLookup(StoredSignature.Of, cluster => cluster.Key);
        private readonly Dictionary<NodeKey, int> ordinals = Clusters.Select((cluster, i) => (cluster.Key, i)).ToDictionary();

        public static World Draw(Random random, (int Nodes, double Chance, int HopCap) network, int count, PartnerMode mode)
        {
            var related = RandomNetworks.Network(random, network.Nodes, network.Chance);
            if (related.Edges.IsEmpty) return Draw(random, network, count, mode);
            var clusters = RandomClusters.Draw(random, related, count);
            var cooperations = RandomClusters.Cooperations(random, clusters, count);
            var settings = new PartnerSettings
            {
                Space = PartnerSpace.Of(related, network.HopCap, PartnerSpace.ItemsOf(clusters)),
                Cooperations = cooperations,
                Programmes = mode == PartnerMode.Balanced ? Toy.Programmes() : [],
                Mode = mode,
            };
            return Of(PartnerModel.Of(settings, [.. clusters.Take(150)]), clusters, cooperations);
        }

        public static World Of(PartnerModel model, ImmutableArray<ClusterProfile> clusters, Cooperations cooperations)
        {
            var builder = new SignatureTableBuilder();
            foreach (var cluster in clusters) builder.Add(cluster);
            return new World(model, clusters, builder.Build(model.Space), cooperations);
        }

        public SignatureHits Search(int source, int limit, PartnerScope scope, bool includeExisting) =>
            SignatureSearch.Find(Model, Table, Query(source, limit, scope, includeExisting));

        public void Check(int source, int limit, PartnerScope scope, bool includeExisting)
        {
            var query = Query(source, limit, scope, includeExisting);
            var found = SignatureTop.Merge(SignatureSearch.Find(Model, Table, query), query, (signature, count) => keys[signature].Take(count));
            var slow = PartnerRanking.Of(Model, Clusters[source], Clusters,
                new PartnerQuery { Limit = limit, Scope = scope, IncludeExisting = includeExisting });
            Assert.Equal(slow.Ranked.Select(fit => (fit.B, fit.Score, fit.Hybrid.Value!.Value)),
                found.Select(cluster => (cluster.Key, cluster.Score, cluster.Hybrid)));
        }

        private SignatureQuery Query(int source, int limit, PartnerScope scope, bool includeExisting)
        {
            var key = Clusters[source].Key;
            var partners = Cooperations.PartnersOf(key);
            var near = partners.SelectMany(partner => Cooperations.PartnersOf(partner)).Concat(partners).Append(key).Distinct().Order();
            return new SignatureQuery
            {
                Source = Clusters[source],
                Near = [.. near.Select(other => Clusters[ordinals[other]])],
                Limit = limit,
                Scope = scope,
                IncludeExisting = includeExisting,
            };
        }
    }
}
