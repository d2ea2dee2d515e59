namespace ClusterGraph.Graph;

/// <summary>A link seen from one of its nodes; <paramref name="Other"/> is the slot of the node at the other end.</summary>
internal readonly record struct LinkEnd(Link Link, LinkDirection Direction, int Other)
{
    public NodeKey OtherKey => Direction == LinkDirection.Out ? Link.To : Link.From;

    /// <summary>By kind, direction, the other node's key and role: the order of every node's links.</summary>
    public static int Compare(LinkEnd a, LinkEnd b)
    {
        if (a.Link.Kind != b.Link.Kind) return a.Link.Kind < b.Link.Kind ? -1 : 1;
        if (a.Direction != b.Direction) return a.Direction < b.Direction ? -1 : 1;
        var order = a.OtherKey.CompareTo(b.OtherKey);
        return order != 0 ? order : Nullable.Compare(a.Link.Details.Role, b.Link.Details.Role);
    }
}
