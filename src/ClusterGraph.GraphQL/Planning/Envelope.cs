using System.Collections.Immutable;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Json;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>What stands around <c>data</c> in a response.</summary>
internal static class Envelope
{
    /// <summary>Closes a response that has <c>data</c>.</summary>
    public static void Finish(JsonBuffer json, IReadOnlyList<ResponseError> errors, Bill bill)
    {
        if (errors.Count > 0)
        {
            json.Raw(",\"errors\":"u8);
            Write(json, errors);
        }

        json.Raw((byte)',');
        Write(json, bill);
    }

    /// <summary>A whole response that has nothing but the price.</summary>
    public static void Price(JsonBuffer json, Bill bill)
    {
        json.Raw((byte)'{');
        Write(json, bill);
    }

    /// <summary>A whole response of a request that was not executed.</summary>
    public static void Refuse(JsonBuffer json, IReadOnlyList<ResponseError> errors)
    {
        json.Raw("{\"errors\":"u8);
        Write(json, errors);
        json.Raw((byte)'}');
    }

    private static void Write(JsonBuffer json, Bill bill)
    {
        json.Raw("\"extensions\":{\"cost\":{\"requested\":"u8);
        json.Number(bill.Cost);
        json.Raw(",\"max\":"u8);
        json.Number(bill.Most);
        if (bill.Fields is { } fields)
        {
            json.Raw(",\"fields\":["u8);
            for (var i = 0; i < fields.Count; i++)
            {
                json.Raw(i > 0 ? ",{\"path\":"u8 : "{\"path\":"u8);
                WriteArray(json, fields[i].Path);
                json.Raw(",\"cost\":"u8);
                json.Number(fields[i].Cost);
                json.Raw((byte)'}');
            }

            json.Raw((byte)']');
        }

        json.Raw("}}}"u8);
    }

    private static void Write(JsonBuffer json, IReadOnlyList<ResponseError> errors)
    {
        json.Raw((byte)'[');
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0) json.Raw((byte)',');
            Write(json, errors[i]);
        }

        json.Raw((byte)']');
    }

    private static void Write(JsonBuffer json, ResponseError error)
    {
        json.Raw("{\"message\":"u8);
        json.String(error.Message);
        if (!error.Locations.IsEmpty) WriteLocations(json, error.Locations);
        if (!error.Path.IsEmpty)
        {
            json.Raw(",\"path\":"u8);
            WriteArray(json, error.Path);
        }

        json.Raw(",\"extensions\":{\"code\":"u8);
        json.String(error.Code);
        foreach (var (name, value) in error.Details)
        {
            json.Raw((byte)',');
            json.String(name);
            json.Raw((byte)':');
            WriteValue(json, value);
        }

        json.Raw("}}"u8);
    }

    private static void WriteLocations(JsonBuffer json, ImmutableArray<(int Line, int Column)> locations)
    {
        json.Raw(",\"locations\":["u8);
        for (var i = 0; i < locations.Length; i++)
        {
            json.Raw(i > 0 ? ",{\"line\":"u8 : "{\"line\":"u8);
            json.Number(locations[i].Line);
            json.Raw(",\"column\":"u8);
            json.Number(locations[i].Column);
            json.Raw((byte)'}');
        }

        json.Raw((byte)']');
    }

    private static void WriteArray<T>(JsonBuffer json, ImmutableArray<T> values) where T : notnull
    {
        json.Raw((byte)'[');
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0) json.Raw((byte)',');
            WriteValue(json, values[i]);
        }

        json.Raw((byte)']');
    }

    private static void WriteValue(JsonBuffer json, object value)
    {
        switch (value)
        {
            case int number: json.Number(number); break;
            case double number: json.Number(number); break;
            default: json.String(value.ToString()); break;
        }
    }
}
