namespace ClusterGraph.Tests.Support;

/// <summary>A test that needs a file of the shared data, and is reported as skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string file)
    {
        if (Repository.Shared(file) is null) Skip = $"Shared data file {file} is absent; set CLUSTERGRAPH_SHARED to its folder.";
    }
}
