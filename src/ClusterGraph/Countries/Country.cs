using ClusterGraph.Graph;

namespace ClusterGraph.Countries;

/// <summary>A country of ISO 3166-1.</summary>
public sealed record Country : Node
{
    /// <summary>Alpha-2 code.</summary>
    public required string Code { get; init; }

    public required Bloc Bloc { get; init; }

    public Coordinates? Coordinates { get; init; }

    private protected override IEnumerable<string> BrokenRules()
    {
        if (Code is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z']) yield return $"'{Code}' is not an ISO 3166-1 alpha-2 code: two capital letters";
        else if (Key.Slug != Code.ToLowerInvariant()) yield return $"the key of {Code} is country:{Code.ToLowerInvariant()}";
    }
}
