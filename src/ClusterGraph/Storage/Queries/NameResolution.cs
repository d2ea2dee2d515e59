namespace ClusterGraph.Storage.Queries;

/// <summary>Which nodes a name may mean, the likeliest first.</summary>
public sealed record NameResolution(string Name, IReadOnlyList<SearchHit> Candidates)
{
    // Apart by less than this, two candidates fit about equally well.
    private const double Margin = 0.05;

    /// <summary>Whether another candidate fits about as well as the first.</summary>
    public bool IsAmbiguous => Candidates.Count > 1 && Candidates[0].Score - Candidates[1].Score < Margin;
}
