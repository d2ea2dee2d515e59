using System.Collections.Immutable;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Json;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>What stands around <c>data</c> in a response.</summary>
internal static class Envelope
{
    /// <summary>Closes a response that has <c>data</c>.</summary>
    public static void Finish(JsonBuffer json, IReadOnlyList<ResponseError> errors, double cost, double mostCost)
    {
        if (errors.Count > 0)
        {
            json.Raw(",\"errors\":"u8);
            Write(json, errors);
        }

        json.Raw(",\"extensions\":{\"cost\":{\"requested\":"u8);
        json.Number(cost);
        json.Raw(",\"max\":"u8);
        json.Number(mostCost);
        json.Raw("}}}"u8);
    }

    /// <summary>A whole response of a request that was not executed.</summary>
    public static void Refuse(JsonBuffer json, IReadOnlyList<ResponseError> errors)
    {
        json.Raw("{\"errors\":"u8);
        Write(json, errors);
        json.Raw((byte)'}');
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
        if (!error.Path.IsEmpty) WritePath(json, error.Path);
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

    private static void WritePath(JsonBuffer json, ImmutableArray<object> path)
    {
        json.Raw(",\"path\":["u8);
        for (var i = 0; i < path.Length; i++)
        {
            if (i > 0) json.Raw((byte)',');
            WriteValue(json, path[i]);
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
