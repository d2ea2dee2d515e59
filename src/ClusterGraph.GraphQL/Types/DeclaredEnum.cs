using ClusterGraph.GraphQL.Json;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Types;

/// <summary>A .NET enum as a GraphQL enum: members in UPPER_SNAKE_CASE, described by their XML documentation.</summary>
public sealed class DeclaredEnum<T> : EnumerationGraphType where T : struct, Enum
{
    public DeclaredEnum()
    {
        Name = typeof(T).Name;
        Description = XmlDescriptions.Of(typeof(T));
        foreach (var member in Enum.GetValues<T>())
            Add(EnumName.Of(member.ToString()), member, XmlDescriptions.Of(typeof(T).GetField(member.ToString())!));
    }
}
