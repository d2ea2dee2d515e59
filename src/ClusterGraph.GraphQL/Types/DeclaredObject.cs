using GraphQL.Types;

namespace ClusterGraph.GraphQL.Types;

/// <summary>An object type whose fields are all declared for the plan.</summary>
public abstract class DeclaredObject : ObjectGraphType
{
    /// <summary>The .NET type of its values; tells which type a value behind an interface or union has.</summary>
    public abstract Type ClrType { get; }
}

/// <summary>An object type over values of one .NET type. Each field is declared in one of two ways: as a value of its parent, or as a batch over many parents.</summary>
public class DeclaredObject<T> : DeclaredObject
{
    public DeclaredObject(string name, string description)
    {
        Name = name;
        Description = description;
        IsTypeOf = static value => value is T;
    }

    public override Type ClrType => typeof(T);

    /// <summary>A field that always has a value.</summary>
    public void Value<TValue>(string name, string description, Func<T, TValue> read) =>
        Declare(new ValueField<T, TValue>((parent, _) => read(parent)), GraphTypes.Of(typeof(TValue)).AsRequired(), name, description);

    /// <summary>A field whose value may be absent.</summary>
    public void Optional<TValue>(string name, string description, Func<T, TValue> read) =>
        Declare(new ValueField<T, TValue>((parent, _) => read(parent)), GraphTypes.Of(typeof(TValue)), name, description);

    /// <summary>A field that always has a value, which is the node's global id.</summary>
    public void Id(Func<T, string> read) =>
        Declare(new ValueField<T, string>((parent, _) => read(parent)), FieldGraphType.Of<NonNullGraphType<IdGraphType>>(), "id", "Opaque global id, stable for ever; give it to `node` or to any argument of type ID.");

    /// <summary>A field of either way.</summary>
    public void Declare(DeclaredField field, FieldGraphType type, string name, string description, params ReadOnlySpan<DeclaredArgument> arguments)
    {
        field.Type = type.Type;
        field.ResolvedType = type.Resolved;
        field.Name = name;
        field.Description = description;
        if (!arguments.IsEmpty) field.Arguments = new QueryArguments(arguments.ToArray().Select(argument => argument.ToQueryArgument()));
        AddField(field);
    }
}
