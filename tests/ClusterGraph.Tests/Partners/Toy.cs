using ClusterGraph.Relatedness;
using ClusterGraph.Tests.Relatedness;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Partners;

/// <summary>The invented data of the partner score's reference.</summary>
internal static class Toy
{
    public static RelatednessNetwork Network() => RelatednessNetwork.Of(Oracle.Json("08_partner_score/toy_input.json").GetProperty("related").EnumerateArray().Select(edge =>
        RandomNetworks.Edge(Keys.Node(edge.GetProperty("a").GetString()!), Keys.Node(edge.GetProperty("b").GetString()!), edge.GetProperty("phi").GetDouble())));
}
