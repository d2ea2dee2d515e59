using System.Globalization;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Connections;
using ClusterGraph.Partners;
using ClusterGraph.Partners.Signatures;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Api.Partners;

/// <summary>A place in a ranking of partners: score and H on the grid, then the key. The rank only says how deep to look at once.</summary>
internal readonly record struct PartnerPlace(double Score, double Hybrid, NodeKey Key, int Rank)
{
    public static PartnerPlace? Read(string list, string? cursor)
    {
        if (cursor is null) return null;
        var place = Cursor.Decode(list, cursor);
        return new PartnerPlace(Number(place[0]), Number(place[1]), NodeKey.Parse(place[2]!), int.Parse(place[3]!, CultureInfo.InvariantCulture));
    }

    public static string Write(string list, PartnerFit fit, int rank) => Cursor.Encode(list, [
        Grid.Round(fit.Score).ToString("R", CultureInfo.InvariantCulture), Grid.Round(fit.Hybrid.Value ?? 0).ToString("R", CultureInfo.InvariantCulture),
        fit.B.Text, rank.ToString(CultureInfo.InvariantCulture)]);

    public bool IsBefore(RankedCluster cluster)
    {
        var order = Score.CompareTo(Grid.Round(cluster.Score));
        if (order == 0) order = Hybrid.CompareTo(Grid.Round(cluster.Hybrid));
        return order > 0 || (order == 0 && Key.CompareTo(cluster.Key) < 0);
    }

    private static double Number(string? text) => double.Parse(text!, CultureInfo.InvariantCulture);
}
