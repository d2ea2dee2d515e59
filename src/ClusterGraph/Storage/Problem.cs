namespace ClusterGraph.Storage;

/// <summary>One broken rule: about which node or link, and which rule.</summary>
/// <param name="Subject">Key of the node, or the link's identity.</param>
/// <param name="Rule">The rule and how it is broken, as a sentence.</param>
public sealed record Problem(string Subject, string Rule)
{
    public override string ToString() => $"{Subject}: {Rule}";
}
