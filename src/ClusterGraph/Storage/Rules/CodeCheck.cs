using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Rules;

/// <summary>A code names one node of a kind.</summary>
internal static class CodeCheck
{
    public static IEnumerable<Problem> Problems(ChangeSet changes, ResultingGraph result)
    {
        var first = new Dictionary<(NodeKind, string), NodeKey>();
        foreach (var node in changes.Nodes)
        {
            if (NodeCodes.Own(node) is not { } code) continue;
            var other = first.TryGetValue((node.Key.Kind, code), out var before) ? before : Elsewhere(node.Key, code, result);
            if (other is { } key && key != node.Key) yield return new Problem(node.Key.Text, $"the code {code} is that of {key} already");
            first.TryAdd((node.Key.Kind, code), node.Key);
        }
    }

    private static NodeKey? Elsewhere(NodeKey key, string code, ResultingGraph result)
    {
        var now = result.Current.FindByCode(key.Kind, code);
        return now is not null && now.Key != key && result.Find(now.Key) is { } stays && NodeCodes.Own(stays) == code ? stays.Key : null;
    }
}
