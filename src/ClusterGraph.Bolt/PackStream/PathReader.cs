namespace ClusterGraph.Bolt.PackStream;

/// <summary>
/// Reads a path. On the wire it is its distinct nodes, its distinct relationships, and a walk of pairs: the relationship's index
/// (1-based, negative when walked against its direction) and the next node's index (0-based); the walk starts at node 0.
/// </summary>
internal static class PathReader
{
    public static Path Read(ref PackReader reader)
    {
        var nodes = Array.ConvertAll(ValueReader.ReadList(ref reader), Held<Node>);
        var relationships = Array.ConvertAll(ValueReader.ReadList(ref reader), Held<UnboundRelationship>);
        var walk = Array.ConvertAll(ValueReader.ReadList(ref reader), Index);
        if (nodes.Length == 0 || walk.Length % 2 != 0)
        {
            throw new MalformedDataException("A path has no nodes or half a step.");
        }

        return Walk(nodes, relationships, walk);
    }

    private static Path Walk(Node[] nodes, UnboundRelationship[] relationships, long[] walk)
    {
        var visited = new List<Node>((walk.Length / 2) + 1) { nodes[0] };
        var steps = new List<Relationship>(walk.Length / 2);
        for (var step = 0; step < walk.Length; step += 2)
        {
            var (along, next) = (walk[step], Pick(nodes, walk[step + 1]));
            var content = Pick(relationships, (along < 0 ? -along : along) - 1);
            var (here, there) = (End(visited[^1]), End(next));
            steps.Add(along > 0 ? new Relationship(here, there, content) : new Relationship(there, here, content));
            visited.Add(next);
        }

        return new Path(visited, steps);
    }

    private static RelationshipEnd End(Node node) => new(node.Id, node.ElementId);

    private static T Pick<T>(T[] items, long index) =>
        index >= 0 && index < items.Length ? items[index] : throw new MalformedDataException($"A path has no item {index}.");

    private static T Held<T>(Value value) where T : class =>
        value.Content as T ?? throw new MalformedDataException($"A path holds {value.Kind} where {typeof(T).Name} belongs.");

    private static long Index(Value value) =>
        value.Kind == ValueKind.Integer ? value.AsInteger() : throw new MalformedDataException($"A path's index is {value.Kind}.");
}
