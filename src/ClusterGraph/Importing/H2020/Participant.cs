using ClusterGraph.Graph;

namespace ClusterGraph.Importing.H2020;

/// <summary>An organisation as its participations describe it.</summary>
/// <param name="Pic">Participant identification code.</param>
/// <param name="Type">HES, REC, PRC, PUB or OTH.</param>
/// <param name="Country">As written; null when nobody stated it.</param>
/// <param name="Line">Where it comes first.</param>
internal sealed record Participant(string Pic, string Type, string? Country, long Line)
{
    public string? Name { get; set; }

    public string? ShortName { get; set; }

    /// <summary>Once it is looked up.</summary>
    public Countries.Country? Place { get; set; }

    public NodeKey Key(string prefix) => NodeKey.Parse($"organisation:{prefix}pic-{Pic}");
}
