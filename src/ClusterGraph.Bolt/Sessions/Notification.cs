namespace ClusterGraph.Bolt.Sessions;

/// <summary>A remark of the server on a query.</summary>
/// <param name="Code">Such as <c>Neo.ClientNotification.Statement.UnknownLabelWarning</c>.</param>
/// <param name="Severity"><c>WARNING</c>, <c>INFORMATION</c>, or what a newer server says; null where the server does not say.</param>
/// <param name="Category">Such as <c>DEPRECATION</c>, <c>PERFORMANCE</c>; null before Bolt 5.2.</param>
/// <param name="Position">Where in the query text; null for the whole.</param>
public sealed record Notification(string Code, string Title, string Description, string? Severity, string? Category, QueryPosition? Position);
