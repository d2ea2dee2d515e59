using ClusterGraph.GraphQL.Planning;
using ClusterGraph.GraphQL.Types;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Tests.Oracle;

/// <summary>Binds declared fields to the engine's standard executor: each field of each object on its own, in the most obvious way.</summary>
internal static class SlowAdaptors
{
    public static void Bind(ISchema schema)
    {
        schema.Initialize();
        foreach (var type in schema.AllTypes.OfType<DeclaredObject>())
            foreach (var field in type.Fields.OfType<DeclaredField>()) field.Resolver = ResolverOf(field);
    }

    private static FuncFieldResolver<object?> ResolverOf(DeclaredField field) => new(async context =>
    {
        var arguments = new FieldArguments(context.Arguments);
        if (!field.IsBatch) return field.Read(context.Source!, arguments);
        var results = await field.FetchAsync([context.Source!], ContextOf(field, arguments, context)).ConfigureAwait(false);
        return results[0];
    });

    private static FieldContext ContextOf(DeclaredField field, FieldArguments arguments, IResolveFieldContext context)
    {
        var plan = new FieldPlan
        {
            Ordinal = 0,
            ResponseName = field.Name,
            Key = [],
            Declared = field,
            IsIntrospection = false,
            Node = new GraphQLField(new GraphQLName(field.Name)),
            Type = field.ResolvedType,
            Shape = default,
            Constant = arguments,
        };
        return new FieldContext(plan, new RequestValues(1, null, Variables.None), null, context.CancellationToken);
    }
}
