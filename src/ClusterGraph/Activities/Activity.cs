using System.Text.RegularExpressions;
using ClusterGraph.Graph;

namespace ClusterGraph.Activities;

/// <summary>A sector or product activity.</summary>
public sealed partial record Activity : Node
{
    public required ActivityScheme Scheme { get; init; }

    /// <summary>Code within the scheme: a NACE section, division, group or class (<c>C</c>, <c>30</c>, <c>30.3</c>, <c>30.30</c>), or the report activity's own slug.</summary>
    public required string Code { get; init; }

    [GeneratedRegex(@"^([A-U]|[0-9]{2}|[0-9]{2}\.[0-9]{1,2})$")]
    private static partial Regex NaceCode { get; }

    private protected override IEnumerable<string> BrokenRules() => Scheme == ActivityScheme.Nace2 && !NaceCode.IsMatch(Code)
        ? [$"'{Code}' has not the form of a NACE Rev. 2 code: C, 30, 30.3 or 30.30"]
        : [];
}
