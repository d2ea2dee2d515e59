using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace ClusterGraph.Graph;

/// <summary>A property of a domain record, with a compiled reader: reflection at every read is ten times slower.</summary>
internal sealed class RecordProperty
{
    private static readonly ConcurrentDictionary<Type, RecordProperty[]> ByRecord = new();

    private RecordProperty(PropertyInfo property)
    {
        Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        Type = property.PropertyType;
        var record = Expression.Parameter(typeof(object));
        Read = Expression.Lambda<Func<object, object?>>(
            Expression.Convert(Expression.Property(Expression.Convert(record, property.DeclaringType!), property), typeof(object)), record).Compile();
    }

    /// <summary>In camelCase, as in JSON.</summary>
    public string Name { get; }

    public Type Type { get; }

    /// <summary>Reads the property of a record of the type that it was asked for.</summary>
    public Func<object, object?> Read { get; }

    /// <summary>The settable properties of a record, in JSON's order of declaration.</summary>
    public static RecordProperty[] Of(Type record) => ByRecord.GetOrAdd(record, static type =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).Select(property => new RecordProperty(property))]);

    /// <summary>Whether values of this type are records of the domain, to be looked into.</summary>
    public static bool IsRecord(Type type) => type.IsClass && type.Namespace?.StartsWith(nameof(ClusterGraph), StringComparison.Ordinal) == true;
}
