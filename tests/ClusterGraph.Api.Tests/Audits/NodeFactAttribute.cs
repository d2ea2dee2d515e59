namespace ClusterGraph.Api.Tests.Audits;

/// <summary>A test that needs Node and packages of its registry, and is reported as skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (NodePackages.WhyAbsent is { } reason) Skip = reason;
    }
}
