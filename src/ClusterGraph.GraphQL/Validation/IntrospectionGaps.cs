using GraphQL;
using GraphQL.Introspection;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace ClusterGraph.GraphQL.Validation;

/// <summary>Adds to the engine's introspection what the specification has and it has not: <c>__Type.specifiedByURL</c> and <c>__Directive.args(includeDeprecated:)</c>. Register it on the schema.</summary>
public sealed class IntrospectionGaps : BaseSchemaNodeVisitor
{
    private const string SpecifiedBy = "specifiedByURL";
    private const string IncludeDeprecated = "includeDeprecated";

    /// <summary>Says where a scalar is specified.</summary>
    public static void Specify(ScalarGraphType scalar, string url) => scalar.Metadata[SpecifiedBy] = url;

    public override void VisitObject(IObjectGraphType type, ISchema schema)
    {
        if (type.Name == nameof(__Type) && type.Fields.Find(SpecifiedBy) is null) AddSpecifiedBy(type, schema);
        if (type.Name == nameof(__Directive) && type.Fields.Find("args") is { Arguments: not { Count: > 0 } } arguments) AddIncludeDeprecated(arguments, schema);
    }

    private static void AddSpecifiedBy(IObjectGraphType type, ISchema schema) => type.AddField(new FieldType
    {
        Name = SpecifiedBy,
        Description = "Where a scalar is specified; null where nobody says, and on every other type.",
        ResolvedType = schema.AllTypes["String"],
        Resolver = new FuncFieldResolver<object?>(context => context.Source is ScalarGraphType scalar ? scalar.GetMetadata<string?>(SpecifiedBy) : null),
    });

    private static void AddIncludeDeprecated(FieldType arguments, ISchema schema)
    {
        var boolean = schema.AllTypes["Boolean"]!;
        arguments.Arguments = new QueryArguments(new QueryArgument(boolean) { Name = IncludeDeprecated, DefaultValue = false, Description = "Whether to show arguments that are deprecated." });
        arguments.Resolver = new FuncFieldResolver<object?>(context =>
        {
            var all = ((Directive)context.Source!).Arguments ?? Enumerable.Empty<QueryArgument>();
            var deprecatedToo = context.GetArgument<bool>(IncludeDeprecated);
            return all.Where(argument => deprecatedToo || string.IsNullOrWhiteSpace(argument.DeprecationReason)).ToList();
        });
    }
}
