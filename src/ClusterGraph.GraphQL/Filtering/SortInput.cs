using ClusterGraph.GraphQL.Types;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Filtering;

/// <summary>One sort field of a list, such as <c>ClusterSortInput</c>.</summary>
public sealed class SortInput : InputObjectGraphType
{
    public SortInput(string type)
    {
        Name = NameOf(type);
        Description = $"One field to sort {type} nodes by: give exactly one member. Absent values come last either way; the key breaks ties.";
    }

    public static string NameOf(string type) => $"{type}SortInput";

    public void Add(string name, string description) => AddField(new FieldType { Name = name, Description = description, Type = typeof(DeclaredEnum<SortEnumType>) });

    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        if (value.Count != 1 || value.First() is not { Value: SortEnumType direction } only)
            throw BadInput.Of($"Give exactly one field in each {Name}, ASC or DESC; several go as a list, the most important first.");
        return new SortField(only.Key, direction == SortEnumType.Desc);
    }
}

/// <summary>A field to sort by.</summary>
public sealed record SortField(string Name, bool Descending);

/// <summary>Direction of a sort.</summary>
public enum SortEnumType
{
    /// <summary>Smallest, earliest or first in the alphabet first.</summary>
    Asc,

    /// <summary>Largest, latest or last in the alphabet first.</summary>
    Desc,
}
