using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Protocol;

/// <summary>Which notifications the server leaves out (Bolt 5.2 and newer; older servers send all).</summary>
/// <param name="MinimumSeverity"><c>OFF</c>, <c>WARNING</c> or <c>INFORMATION</c>; null for the server's choice.</param>
/// <param name="DisabledCategories">Such as <c>HINT</c>, <c>DEPRECATION</c>, <c>PERFORMANCE</c>; null for the server's choice.</param>
public sealed record NotificationFilter(string? MinimumSeverity, IReadOnlyList<string>? DisabledCategories = null)
{
    internal void AddTo(Dictionary<string, Value> extra, BoltVersion version)
    {
        if (!version.HasNotificationFilters)
        {
            return;
        }

        Extra.Add(extra, "notifications_minimum_severity", MinimumSeverity);
        if (DisabledCategories is { } categories)
        {
            extra[version.FiltersByClassification ? "notifications_disabled_classifications" : "notifications_disabled_categories"] = Value.List(categories);
        }
    }
}
