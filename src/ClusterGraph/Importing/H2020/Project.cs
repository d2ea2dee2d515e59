using ClusterGraph.Graph;

namespace ClusterGraph.Importing.H2020;

/// <summary>A project as its participations describe it.</summary>
/// <param name="Rcn">Record control number in CORDIS.</param>
/// <param name="Start">First day, where known.</param>
/// <param name="End">Last day, where known.</param>
/// <param name="Line">Where it comes first.</param>
internal sealed record Project(string Rcn, PartialDate? Start, PartialDate? End, long Line)
{
    public List<(Participant Who, LinkRole? Role)> Parties { get; } = [];

    /// <summary>Names of the programme parts that pay for it.</summary>
    public List<string> Parts { get; } = [];

    public NodeKey Key(string prefix) => NodeKey.Parse($"agreement:{prefix}h2020-{Rcn}");
}
