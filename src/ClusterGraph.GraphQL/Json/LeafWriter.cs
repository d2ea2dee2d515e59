using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ClusterGraph.GraphQL.Json;

/// <summary>How values of one CLR type are written as a GraphQL leaf: a scalar, an enum, or a list of them. Found once per type, then a direct call.</summary>
public static class LeafWriter<T>
{
    private static Func<JsonBuffer, T, bool>? write;

    /// <summary>Writes the value, and false without writing anything when it is absent. Lists of leaves are written whole.</summary>
    public static Func<JsonBuffer, T, bool> Write => write ??= LeafWriters.Default<T>();

    /// <summary>Teaches how a type of the caller's is written; at start, before any request.</summary>
    public static void Use(Action<JsonBuffer, T> writeValue) => write = (json, value) =>
    {
        if (value is null) return false;
        writeValue(json, value);
        return true;
    };
}

/// <summary>The writers of the types that GraphQL and .NET bring along.</summary>
internal static class LeafWriters
{
    private static readonly ConcurrentDictionary<Type, Func<JsonBuffer, object?, bool>> BoxedWriters = new();

    public static Func<JsonBuffer, T, bool> Default<T>()
    {
        var type = typeof(T);
        if (Nullable.GetUnderlyingType(type) is { } inner) return Build<T>(nameof(OfNullable), inner);
        if (type.IsEnum) return Build<T>(nameof(OfEnum), type);
        if (ElementOf(type) is { } element) return Build<T>(nameof(OfList), type, element);
        return (Func<JsonBuffer, T, bool>)(Scalar(type) ?? throw new NotSupportedException($"No way is known to write {type} as a GraphQL leaf."));
    }

    /// <summary>The element type of a list type; null for anything else, strings included.</summary>
    public static Type? ElementOf(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type)
        ? type.GetInterfaces().Append(type).First(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0]
        : null;

    /// <summary>The writer of a type whose values come boxed.</summary>
    public static Func<JsonBuffer, object?, bool> Boxed(Type type) => BoxedWriters.GetOrAdd(type, static known => (Func<JsonBuffer, object?, bool>)typeof(LeafWriters)
        .GetMethod(nameof(OfBoxed), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
        .MakeGenericMethod(known).Invoke(null, null)!);

    private static Func<JsonBuffer, object?, bool> OfBoxed<T>() => static (json, value) => LeafWriter<T>.Write(json, (T)value!);

    private static Delegate? Scalar(Type type) => type switch
    {
        _ when type == typeof(string) => (JsonBuffer json, string? value) => Text(json, value),
        _ when type == typeof(int) => Number<int>(),
        _ when type == typeof(long) => Number<long>(),
        _ when type == typeof(decimal) => Number<decimal>(),
        _ when type == typeof(double) => (JsonBuffer json, double value) => Double(json, value),
        _ when type == typeof(bool) => (JsonBuffer json, bool value) => Boolean(json, value),
        _ when type == typeof(DateTimeOffset) => (JsonBuffer json, DateTimeOffset value) => Text(json, value.ToString("O", CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static bool Text(JsonBuffer json, string? value)
    {
        if (value is null) return false;
        json.String(value);
        return true;
    }

    private static bool Boolean(JsonBuffer json, bool value)
    {
        json.Boolean(value);
        return true;
    }

    private static bool Double(JsonBuffer json, double value)
    {
        if (!double.IsFinite(value)) throw new InvalidOperationException("A number that is not finite cannot be written.");
        json.Number(value);
        return true;
    }

    private static Func<JsonBuffer, T, bool> Number<T>() where T : IUtf8SpanFormattable => static (json, value) =>
    {
        json.Number(value);
        return true;
    };

    private static Func<JsonBuffer, T, bool> Build<T>(string method, params Type[] arguments) => (Func<JsonBuffer, T, bool>)typeof(LeafWriters)
        .GetMethod(method, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
        .MakeGenericMethod(arguments).Invoke(null, null)!;

    private static Func<JsonBuffer, T?, bool> OfNullable<T>() where T : struct => static (json, value) => value is { } some && LeafWriter<T>.Write(json, some);

    private static Func<JsonBuffer, T, bool> OfEnum<T>() where T : struct, Enum
    {
        var names = Enum.GetValues<T>().Distinct().ToDictionary(value => value, value => Encoding.UTF8.GetBytes($"\"{EnumName.Of(value.ToString())}\""));
        return (json, value) =>
        {
            json.Raw(names.TryGetValue(value, out var name) ? name : throw new InvalidOperationException($"{typeof(T).Name} has no member {value}."));
            return true;
        };
    }

    private static Func<JsonBuffer, TList, bool> OfList<TList, TItem>() where TList : IEnumerable<TItem> => static (json, list) =>
    {
        if (list is null || list is ImmutableArray<TItem> { IsDefault: true }) return false;
        json.Raw((byte)'[');
        var first = true;
        foreach (var item in list)
        {
            if (!first) json.Raw((byte)',');
            first = false;
            if (!LeafWriter<TItem>.Write(json, item)) json.Null();
        }

        json.Raw((byte)']');
        return true;
    };
}
