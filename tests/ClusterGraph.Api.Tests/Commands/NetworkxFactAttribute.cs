using System.ComponentModel;
using System.Diagnostics;

namespace ClusterGraph.Api.Tests.Commands;

/// <summary>A test that needs Python with networkx, and is reported as skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NetworkxFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> IsThere = new(Find);

    public NetworkxFactAttribute()
    {
        if (!IsThere.Value) Skip = "python3 with networkx is not on the path.";
    }

    private static bool Find()
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", ["-c", "import networkx"]) { RedirectStandardError = true })!;
            python.WaitForExit();
            return python.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
