namespace ClusterGraph.Graph;

/// <summary>What makes a link the same link: two nodes may be joined once by each kind and role.</summary>
public readonly record struct LinkIdentity(LinkKind Kind, NodeKey From, NodeKey To, LinkRole? Role) : IComparable<LinkIdentity>
{
    public static LinkIdentity Of(Link link) => new(link.Kind, link.From, link.To, link.Details.Role);

    /// <summary>By kind, then both ends, then role, none first.</summary>
    public int CompareTo(LinkIdentity other)
    {
        if (Kind != other.Kind) return Kind.CompareTo(other.Kind);
        var from = From.CompareTo(other.From);
        if (from != 0) return from;
        var to = To.CompareTo(other.To);
        return to != 0 ? to : Nullable.Compare(Role, other.Role);
    }

    public override string ToString() => Role is { } role
        ? $"{RecordJson.NameOf(Kind)} {From} -> {To} ({RecordJson.NameOf(role)})"
        : $"{RecordJson.NameOf(Kind)} {From} -> {To}";
}
