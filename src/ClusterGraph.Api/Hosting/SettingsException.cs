using System.Collections.Immutable;

namespace ClusterGraph.Api.Hosting;

/// <summary>The configuration is wrong; the service does not start.</summary>
public sealed class SettingsException(ImmutableArray<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>Everything that is wrong, a line each: which setting, and the rule.</summary>
    public ImmutableArray<string> Problems { get; } = problems;
}
