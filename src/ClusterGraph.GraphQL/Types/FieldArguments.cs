using GraphQL.Execution;

namespace ClusterGraph.GraphQL.Types;

/// <summary>The coerced arguments of one field in one request.</summary>
public sealed class FieldArguments(IDictionary<string, ArgumentValue>? values)
{
    public static FieldArguments None { get; } = new(null);

    /// <summary>The argument's value, or its default where the request gives none.</summary>
    public T Get<T>(Argument<T> argument) => argument.Convert(Raw(argument.Name));

    /// <summary>Whether the request itself gave a value, null included.</summary>
    public bool IsGiven(string name) => values is not null && values.TryGetValue(name, out var value) && value.Source != ArgumentSource.FieldDefault;

    private object? Raw(string name) => values is not null && values.TryGetValue(name, out var value) ? value.Value : null;
}
