using System.Collections.Immutable;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>The variables that decide what a document selects.</summary>
internal sealed class ConditionVariables : ASTVisitor<ConditionVariables.Found>
{
    private static readonly ConditionVariables Visitor = new();

    /// <summary>Names of the variables in <c>@skip(if:)</c> and <c>@include(if:)</c>, sorted.</summary>
    public static ImmutableArray<string> Of(GraphQLDocument document)
    {
        var found = new Found();
        Visitor.VisitAsync(document, found).AsTask().GetAwaiter().GetResult();
        return [.. found.Names];
    }

    protected override ValueTask VisitDirectiveAsync(GraphQLDirective directive, Found context)
    {
        if (directive.Name.Value.Span is "skip" or "include" && directive.Arguments is { } arguments)
            foreach (var variable in arguments.Items.Select(argument => argument.Value).OfType<GraphQLVariable>())
                context.Names.Add(variable.Name.StringValue);
        return default;
    }

    internal sealed class Found : IASTVisitorContext
    {
        public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

        public CancellationToken CancellationToken => CancellationToken.None;
    }
}
