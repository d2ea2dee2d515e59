namespace ClusterGraph.GraphQL.Limits;

/// <summary>The price of a part of an operation.</summary>
/// <param name="Cost">What the store and the lists cost; leaves cost nothing.</param>
/// <param name="Values">How many values the answer may have at most, leaves included.</param>
internal readonly record struct Price(double Cost, double Values)
{
    public static Price operator +(Price one, Price other) => new(one.Cost + other.Cost, one.Values + other.Values);

    public static Price operator *(double times, Price each) => new(times * each.Cost, times * each.Values);

    /// <summary>The dearer of both in each respect.</summary>
    public static Price Max(Price one, Price other) => new(Math.Max(one.Cost, other.Cost), Math.Max(one.Values, other.Values));
}
