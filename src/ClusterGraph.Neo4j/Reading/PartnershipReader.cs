using ClusterGraph.Agreements;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Partners;
using InMemory = ClusterGraph.Storage.Memory;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Reads which clusters work together.</summary>
internal sealed class PartnershipReader(Reads reads, CancellationToken cancellation)
{
    private const int Batch = 1_000;

    /// <summary>The partners of some clusters, and those partners' partners, as <see cref="Storage.IGraphSnapshot.PartnershipsAsync"/> wants them.</summary>
    public async Task<Cooperations> AroundAsync(IReadOnlyList<NodeKey> clusters, int most)
    {
        NodeKey[] asked = [.. clusters.Distinct()];
        var own = await PartnersAsync(asked);
        var met = own.Values.SelectMany(partners => partners).ToHashSet();
        var numbers = most == int.MaxValue ? null : await NumbersAsync([.. met.Where(partner => !own.ContainsKey(partner))], own);
        HashSet<NodeKey> reached = [.. asked, .. numbers is null ? met : own.Values.SelectMany(partners => Within(partners, numbers, most))];
        var others = await PartnersAsync([.. reached.Where(cluster => !own.ContainsKey(cluster))]);
        var pairs = own.Concat(others).SelectMany(list => list.Value.Select(partner => (list.Key, partner)));
        return Cooperations.From(pairs, met.Except(reached));
    }

    private static IEnumerable<NodeKey> Within(NodeKey[] partners, Dictionary<NodeKey, int> numbers, long left) =>
        partners.TakeWhile(partner => (left -= numbers[partner]) >= 0);

    /// <summary>The partners of each cluster in key order.</summary>
    private async Task<Dictionary<NodeKey, NodeKey[]>> PartnersAsync(IReadOnlyList<NodeKey> clusters)
    {
        var rows = new List<Record>();
        foreach (var part in clusters.Chunk(Batch)) rows.AddRange(await reads.RowsAsync(PartyTexts.Partnerships, Reads.Rows(part), cancellation));
        var found = rows.Where(Counts).ToLookup(row => NodeKey.Parse(row[0].AsString()), row => NodeKey.Parse(row[1].AsString()));
        return clusters.ToDictionary(cluster => cluster, cluster => found[cluster].Distinct().Order().ToArray());
    }

    // How many partners each has, without reading them: a hub may have very many.
    private async Task<Dictionary<NodeKey, int>> NumbersAsync(IReadOnlyList<NodeKey> clusters, Dictionary<NodeKey, NodeKey[]> known)
    {
        var numbers = known.ToDictionary(list => list.Key, list => list.Value.Length);
        foreach (var part in clusters.Chunk(Batch))
            foreach (var row in await reads.RowsAsync(PartyTexts.PartnershipCounts, Reads.Rows(part), cancellation)) numbers[NodeKey.Parse(row[0].AsString())] = checked((int)row[1].AsInteger());
        return numbers;
    }

    private static bool Counts(Record row) =>
        InMemory.Cooperations.Joins((AgreementTopology)row[2].AsInteger(), Reads.RoleOf(row, 4), Reads.RoleOf(row, 5)) && InMemory.Partnerships.IsAtWork((AgreementStatus)row[3].AsInteger());
}
