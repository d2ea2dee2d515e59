using System.Globalization;
using ClusterGraph.Graph;

namespace ClusterGraph.Technologies;

/// <summary>An enabling technology or a technology field.</summary>
public sealed record Technology : Node
{
    public required TechnologyScheme Scheme { get; init; }

    /// <summary>Code within the scheme.</summary>
    public required string Code { get; init; }

    private protected override IEnumerable<string> BrokenRules() =>
        Scheme == TechnologyScheme.Wipo35 && !(int.TryParse(Code, NumberStyles.None, CultureInfo.InvariantCulture, out var field) && field is >= 1 and <= 35)
            ? [$"'{Code}' is not a WIPO technology field: 1 to 35"]
            : [];
}
