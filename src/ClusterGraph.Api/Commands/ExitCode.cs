namespace ClusterGraph.Api.Commands;

/// <summary>What the process ends with: the closed list, for <c>--help</c> and scripts.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The data break rules; nothing was loaded or changed.</summary>
    public const int Refused = 1;

    /// <summary>The command line or the settings are wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The store does not answer, cannot be opened, or refuses.</summary>
    public const int Store = 3;

    /// <summary>Something else went wrong, such as a full disk.</summary>
    public const int Failure = 4;

    /// <summary>Stopped by the user.</summary>
    public const int Stopped = 130;

    public const string Described =
        "Exit codes: 0 done; 1 the data are refused, nothing was changed; 2 the command line or the settings are wrong; 3 the store does not answer or cannot be opened; 4 another failure; 130 stopped by Ctrl+C.";
}
