namespace ClusterGraph.Api.Commands;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Something unexpected.</summary>
    public const int Failure = 1;

    /// <summary>The input breaks rules; nothing was loaded or changed.</summary>
    public const int BadInput = 2;
}
