using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Testkit;

internal static class FilterJson
{
    public static NotificationFilter? Read(TestkitRequest request)
    {
        var (severity, categories) = (request.Text("notificationsMinSeverity"), request.Texts("notificationsDisabledCategories"));
        return severity is null && categories is null ? null : new NotificationFilter(severity, categories);
    }
}
