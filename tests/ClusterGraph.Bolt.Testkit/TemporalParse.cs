using System.Text.Json.Nodes;
using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Testkit;

/// <summary>Reads temporal and spatial values.</summary>
internal static class TemporalParse
{
    public static Value Read(string name, JsonNode data) => name switch
    {
        "CypherDate" => Date.From(Day(data)),
        "CypherTime" when data["utc_offset_s"] is { } offset => new OffsetTime(OfDay(data), (int)offset),
        "CypherTime" => new LocalTime(OfDay(data)),
        "CypherDateTime" => Moment(data),
        "CypherDuration" => new Duration((long)data["months"]!, (long)data["days"]!, (long)data["seconds"]!, (int)data["nanoseconds"]!),
        "CypherPoint" => new Point(Srid(data), (double)data["x"]!, (double)data["y"]!, (double?)data["z"]),
        _ => throw new ArgumentException($"{name} is no parameter."),
    };

    private static Value Moment(JsonNode data)
    {
        var local = LocalDateTime.From(Day(data).ToDateTime(TimeOnly.MinValue));
        var (second, nanosecond) = Math.DivRem(OfDay(data), 1_000_000_000);
        var seconds = local.EpochSeconds + second;
        if (data["utc_offset_s"] is not { } offset)
        {
            return new LocalDateTime(seconds, (int)nanosecond);
        }

        return data["timezone_id"] is { } zone
            ? new ZonedDateTime(seconds - (long)offset, (int)nanosecond, (string)zone!)
            : new OffsetDateTime(seconds - (long)offset, (int)nanosecond, (int)offset);
    }

    private static DateOnly Day(JsonNode data) => new((int)data["year"]!, (int)data["month"]!, (int)data["day"]!);

    private static long OfDay(JsonNode data) =>
        (((((long)data["hour"]! * 60) + (long)data["minute"]!) * 60) + (long)data["second"]!) * 1_000_000_000 + (long)data["nanosecond"]!;

    private static int Srid(JsonNode data) => ((string)data["system"]!, data["z"] is not null) switch
    {
        ("wgs84", false) => 4326,
        ("wgs84", true) => 4979,
        (_, false) => 7203,
        _ => 9157,
    };
}
