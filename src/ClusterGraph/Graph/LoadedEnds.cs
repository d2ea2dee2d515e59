namespace ClusterGraph.Graph;

/// <summary>The links of a graph that is built from nothing, each new: counted by node, then put into arrays of just the right size and sorted.</summary>
internal sealed class LoadedEnds
{
    private readonly List<(Link Link, int Start, int End)> links = [];

    public void Add(Link link, int start, int end) => links.Add((link, start, end));

    /// <summary>The links at each slot, in the order of <see cref="LinkEnd.Compare"/>.</summary>
    public LinkEnd[][] Adjacency(int slots)
    {
        var counts = new int[slots];
        foreach (var (_, start, end) in links)
        {
            counts[start]++;
            counts[end]++;
        }

        var adjacency = Array.ConvertAll(counts, count => count == 0 ? [] : new LinkEnd[count]);
        foreach (var (link, start, end) in links)
        {
            adjacency[start][--counts[start]] = new LinkEnd(link, LinkDirection.Out, end);
            adjacency[end][--counts[end]] = new LinkEnd(link, LinkDirection.In, start);
        }

        Parallel.ForEach(adjacency, static ends => Array.Sort(ends, LinkEnd.Compare));
        return adjacency;
    }
}
