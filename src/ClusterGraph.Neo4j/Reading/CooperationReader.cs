using ClusterGraph.Agreements;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Storage;
using Node = ClusterGraph.Graph.Node;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Reads who works with whom.</summary>
internal sealed class CooperationReader(Reads reads, CancellationToken cancellation)
{
    /// <param name="actors">Whose partners.</param>
    /// <param name="find">Finds nodes that are there.</param>
    /// <returns>Of each actor, by agreement, then partner, then the partner's role.</returns>
    public async Task<IReadOnlyList<IReadOnlyList<Cooperation>>> CooperationsAsync(IReadOnlyList<NodeKey> actors, Func<IReadOnlyList<NodeKey>, Task<IReadOnlyDictionary<NodeKey, Node>>> find)
    {
        var met = (await reads.ListAsync(PartyTexts.Cooperations, Reads.Rows(actors.Distinct()), Meeting.Of, cancellation)).ToLookup(meeting => meeting.Actor);
        var nodes = await find([.. met.SelectMany(own => own).SelectMany(meeting => new[] { meeting.Agreement, meeting.Via.From }).Distinct()]);
        return [.. actors.Select(actor => met[actor].GroupBy(meeting => meeting.Agreement).OrderBy(own => own.Key).SelectMany(own => In((Agreement)nodes[own.Key], own, nodes)).ToArray())];
    }

    /// <summary>Of each actor, those it shares most agreements with.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<Collaborator>>> CollaboratorsAsync(IReadOnlyList<NodeKey> actors, int most)
    {
        var asked = Reads.Rows(actors.Distinct());
        asked["most"] = most;
        var found = await reads.ListAsync(
            PartyTexts.Collaborators, asked, row => (Actor: NodeKey.Parse(row[0].AsString()), Partner: new Collaborator(Reads.NodeOf(row, 1), checked((int)row[3].AsInteger()))), cancellation);
        var byActor = found.ToLookup(one => one.Actor, one => one.Partner);
        return [.. actors.Select(actor => byActor[actor].OrderByDescending(partner => partner.Agreements).ThenBy(partner => partner.Node.Key).ToArray())];
    }

    // An actor in two roles meets each party twice.
    private static IEnumerable<Cooperation> In(Agreement agreement, IEnumerable<Meeting> meetings, IReadOnlyDictionary<NodeKey, Node> nodes) => meetings
        .GroupBy(meeting => LinkIdentity.Of(meeting.Via)).OrderBy(party => party.Key)
        .Where(party => party.Any(meeting => Storage.Memory.Cooperations.Joins(agreement.Topology, meeting.Role, meeting.Via.Details.Role)))
        .Select(party => new Cooperation(nodes[party.Key.From], agreement, party.First().Via));

    private sealed record Meeting(NodeKey Actor, LinkRole? Role, NodeKey Agreement, Link Via)
    {
        public static Meeting Of(Record row) => new(NodeKey.Parse(row[0].AsString()), Reads.RoleOf(row, 1), NodeKey.Parse(row[2].AsString()), Reads.LinkOf(row, 3));
    }
}
