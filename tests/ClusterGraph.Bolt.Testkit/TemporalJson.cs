using System.Text.Json.Nodes;
using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Testkit;

/// <summary>Writes temporal and spatial values; testkit shows a date-time by its local clock.</summary>
internal static class TemporalJson
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    public static JsonObject Write(Value value) => value.Kind switch
    {
        ValueKind.Date => Data("CypherDate", Day(value.As<Date>())),
        ValueKind.LocalTime => Data("CypherTime", Clock(value.As<LocalTime>().NanosecondOfDay)),
        ValueKind.OffsetTime => Data("CypherTime", Offset(Clock(value.As<OffsetTime>().NanosecondOfDay), value.As<OffsetTime>().OffsetSeconds)),
        ValueKind.LocalDateTime when value.As<LocalDateTime>() is var time => Data("CypherDateTime", Moment(time.EpochSeconds, time.Nanoseconds)),
        ValueKind.OffsetDateTime when value.As<OffsetDateTime>() is var time =>
            Data("CypherDateTime", Offset(Moment(time.EpochSeconds + time.OffsetSeconds, time.Nanoseconds), time.OffsetSeconds)),
        ValueKind.ZonedDateTime => Data("CypherDateTime", Zoned(value.As<ZonedDateTime>())),
        ValueKind.Duration => Data("CypherDuration", Span(value.As<Duration>())),
        ValueKind.Point => Data("CypherPoint", Place(value.As<Point>())),
        _ => throw new InvalidOperationException($"{value.Kind} has no form in testkit."),
    };

    private static JsonObject Day(Date date)
    {
        var day = date.ToDateOnly();
        return new JsonObject { ["year"] = day.Year, ["month"] = day.Month, ["day"] = day.Day };
    }

    private static JsonObject Clock(long nanosecondOfDay)
    {
        var (second, nanosecond) = Math.DivRem(nanosecondOfDay, NanosecondsPerSecond);
        return new JsonObject
        {
            ["hour"] = second / 3600,
            ["minute"] = second / 60 % 60,
            ["second"] = second % 60,
            ["nanosecond"] = nanosecond,
        };
    }

    private static JsonObject Moment(long localSeconds, int nanoseconds)
    {
        var time = new LocalDateTime(localSeconds, 0).ToDateTime();
        var json = Day(Date.From(DateOnly.FromDateTime(time)));
        foreach (var (key, part) in Clock((time.TimeOfDay.Ticks * 100) + nanoseconds))
        {
            json[key] = part!.DeepClone();
        }

        return json;
    }

    private static JsonObject Zoned(ZonedDateTime time)
    {
        var utc = DateTime.SpecifyKind(new LocalDateTime(time.EpochSeconds, 0).ToDateTime(), DateTimeKind.Utc);
        var offset = (int)TimeZoneInfo.FindSystemTimeZoneById(time.ZoneId).GetUtcOffset(utc).TotalSeconds;
        var json = Offset(Moment(time.EpochSeconds + offset, time.Nanoseconds), offset);
        json["timezone_id"] = time.ZoneId;
        return json;
    }

    private static JsonObject Offset(JsonObject json, int seconds)
    {
        json["utc_offset_s"] = seconds;
        return json;
    }

    private static JsonObject Span(Duration span) => new()
    {
        ["months"] = span.Months,
        ["days"] = span.Days,
        ["seconds"] = span.Seconds,
        ["nanoseconds"] = span.Nanoseconds,
    };

    private static JsonObject Place(Point point) => new()
    {
        ["system"] = point.Srid is 4326 or 4979 ? "wgs84" : "cartesian",
        ["x"] = point.X,
        ["y"] = point.Y,
        ["z"] = point.Z,
    };

    private static JsonObject Data(string name, JsonObject data) => new() { ["name"] = name, ["data"] = data };
}
