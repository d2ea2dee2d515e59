namespace ClusterGraph.Relatedness.Paths;

/// <summary>The start of a path: its last step and what came before.</summary>
internal sealed record PathPrefix(PathPrefix? Before, NetworkStep Last, double Strength, int Hops)
{
    public bool Visits(int node)
    {
        for (var at = this; at is not null; at = at.Before) if (at.Last.To == node) return true;
        return false;
    }

    public PathPrefix Then(NetworkStep step) => new(this, step, Strength * step.Weight, Hops + 1);
}
