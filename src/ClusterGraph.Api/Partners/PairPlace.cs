using System.Globalization;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Connections;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Api.Partners;

/// <summary>A place in the list of pairs: score and H on the grid, then the keys. The rank only says how deep to look.</summary>
internal readonly record struct PairPlace(double Score, double Hybrid, NodeKey Lac, NodeKey Eu, int Rank) : IComparable<PairPlace>
{
    public static PairPlace Of(ExplainedFit fit) => new(Grid.Round(fit.Fit.Score), Grid.Round(fit.Fit.Hybrid.Value ?? 0), fit.Fit.B, fit.Fit.A, fit.Rank!.Value);

    public static PairPlace? Read(string list, string? cursor)
    {
        if (cursor is null) return null;
        var place = Cursor.Decode(list, cursor);
        return new PairPlace(Number(place[0]), Number(place[1]), NodeKey.Parse(place[2]!), NodeKey.Parse(place[3]!), int.Parse(place[4]!, CultureInfo.InvariantCulture));
    }

    public string Write(string list) => Cursor.Encode(list, [
        Score.ToString("R", CultureInfo.InvariantCulture), Hybrid.ToString("R", CultureInfo.InvariantCulture), Lac.Text, Eu.Text, Rank.ToString(CultureInfo.InvariantCulture)]);

    public int CompareTo(PairPlace other)
    {
        var order = other.Score.CompareTo(Score);
        if (order == 0) order = other.Hybrid.CompareTo(Hybrid);
        if (order == 0) order = Lac.CompareTo(other.Lac);
        return order != 0 ? order : Eu.CompareTo(other.Eu);
    }

    private static double Number(string? text) => double.Parse(text!, CultureInfo.InvariantCulture);
}
