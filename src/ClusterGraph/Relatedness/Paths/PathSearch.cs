namespace ClusterGraph.Relatedness.Paths;

/// <summary>One run of <see cref="BestPaths"/>.</summary>
internal sealed class PathSearch(PathGraph graph, PathQuery query)
{
    private readonly PathBounds bounds = new(graph, query.MaxHops);
    private readonly PriorityQueue<PathPrefix, double> open = new();
    private readonly PriorityQueue<int, double> best = new();
    private readonly List<PathPrefix> complete = [];

    public PathsFound Run()
    {
        Offer(new PathPrefix(null, new NetworkStep(graph.Source, 1, -1), 1, 0));
        var expansions = 0;
        while (open.TryDequeue(out var prefix, out var priority) && -priority > Threshold)
        {
            if (prefix.Last.To == graph.Target) Complete(prefix);
            else if (++expansions > query.MaxExpansions) return Answer(truncated: true);
            else Expand(prefix);
        }

        return Answer(truncated: false);
    }

    // A prefix whose bound lies a grid step below what is wanted cannot change the answer; at equal steps it may still win the tie.
    private double Threshold => Math.Max(query.MinStrength, best.Count < query.Count ? 0 : Kth) - PathGrid.Step;

    private double Kth => best.TryPeek(out _, out var strength) ? strength : 0;

    private void Expand(PathPrefix prefix)
    {
        foreach (var step in graph.Steps(prefix.Last.To))
            if (!prefix.Visits(step.To)) Offer(prefix.Then(step));
    }

    private void Offer(PathPrefix prefix)
    {
        var bound = prefix.Strength * bounds.Best(prefix.Last.To, query.MaxHops - prefix.Hops);
        if (bound > 0 && bound > Threshold) open.Enqueue(prefix, -bound);
    }

    private void Complete(PathPrefix path)
    {
        if (PathGrid.Round(path.Strength) < query.MinStrength) return;
        complete.Add(path);
        best.Enqueue(0, path.Strength);
        if (best.Count > query.Count) best.Dequeue();
    }

    private PathsFound Answer(bool truncated)
    {
        var paths = complete.ConvertAll(Path);
        paths.Sort(RelatedPath.Compare);
        return new PathsFound([.. paths.Take(query.Count)], truncated);
    }

    private RelatedPath Path(PathPrefix last)
    {
        var hops = new PathHop[last.Hops];
        for (var at = last; at.Before is { } before; at = before)
            hops[before.Hops] = new PathHop(graph.Key(before.Last.To), graph.Key(at.Last.To), at.Last.Weight, graph.Edge(at.Last));
        return new RelatedPath([.. hops]);
    }
}
