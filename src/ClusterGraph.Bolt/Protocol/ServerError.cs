using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Protocol;

/// <summary>What a server says of a failure.</summary>
/// <param name="Code">Such as <c>Neo.ClientError.Statement.SyntaxError</c>; null for a cause, which has a GQL status only.</param>
/// <param name="GqlStatus">Five characters; <c>50N42</c> (unknown) before Bolt 5.7 and for most errors of Neo4j 5.</param>
/// <param name="DiagnosticRecord">The server's fields over their defaults: <c>OPERATION</c>, <c>OPERATION_CODE</c>, <c>CURRENT_SCHEMA</c> and more.</param>
public sealed record ServerError(
    string? Code, string Message, string GqlStatus, string Description, IReadOnlyDictionary<string, Value> DiagnosticRecord, ServerError? Cause = null)
{
    /// <summary>The status of an error that the server gives none for.</summary>
    public const string UnknownStatus = "50N42";

    /// <summary>What a diagnostic record says where the server leaves a field out.</summary>
    public static IReadOnlyDictionary<string, Value> DefaultDiagnosticRecord { get; } =
        new Dictionary<string, Value> { ["OPERATION"] = "", ["OPERATION_CODE"] = "0", ["CURRENT_SCHEMA"] = "/" };

    /// <summary>The text that stands for the description of an error without a status of its own.</summary>
    internal static string UnknownDescription(string message) => $"error: general processing exception - unexpected error. {message}";
}
