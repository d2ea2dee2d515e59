using ClusterGraph.Graph;

namespace ClusterGraph.Storage;

/// <summary>What makes a link the same link: two nodes may be joined once by each kind and role.</summary>
public readonly record struct LinkIdentity(LinkKind Kind, NodeKey From, NodeKey To, LinkRole? Role)
{
    public static LinkIdentity Of(Link link) => new(link.Kind, link.From, link.To, link.Details.Role);

    public override string ToString() => Role is { } role ? $"{Kind} {From} -> {To} ({role})" : $"{Kind} {From} -> {To}";
}
