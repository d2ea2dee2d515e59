namespace ClusterGraph.Storage;

/// <summary>One broken rule: about which node or link, and which rule.</summary>
/// <param name="Subject">Key of the node, or the link's identity.</param>
/// <param name="Rule">The rule and how it is broken, as a sentence.</param>
public sealed record Problem(string Subject, string Rule)
{
    /// <summary>The seed file it stands in, relative to the seed folder; null when it came from no file.</summary>
    public string? File { get; init; }

    public override string ToString() => File is null ? $"{Subject}: {Rule}" : $"{File}: {Subject}: {Rule}";
}
