using ClusterGraph.Graph;

namespace ClusterGraph.Tests.Support;

/// <summary>Node keys for the short names of fixtures: A1 -> activity:a1.</summary>
internal static class Keys
{
    public static NodeKey Activity(string name) => Of("activity", name);

    public static NodeKey Region(string name) => Of("region", name);

    public static NodeKey Cluster(string name) => Of("cluster", name);

    /// <summary>Fixtures name technologies T015 or t01, and all else activities.</summary>
    public static NodeKey Node(string name) => name.Length > 2 && char.ToLowerInvariant(name[0]) == 't' ? Of("technology", name) : Activity(name);

    private static NodeKey Of(string kind, string name) => NodeKey.Parse($"{kind}:{name.ToLowerInvariant().Replace('_', '-')}");
}
