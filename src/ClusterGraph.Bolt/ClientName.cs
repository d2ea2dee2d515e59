namespace ClusterGraph.Bolt;

/// <summary>How this client names itself to servers.</summary>
internal static class ClientName
{
    public static readonly string Full = $"ClusterGraph.Bolt/{typeof(ClientName).Assembly.GetName().Version?.ToString(3)}";
}
