using System.Collections.Immutable;
using ClusterGraph.GraphQL.Errors;
using GraphQLParser;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>The errors of one execution. All are counted, the first <paramref name="most"/> are kept.</summary>
internal sealed class ErrorList(GraphQLDocument document, Func<Exception, ResponseError> describe, int most)
{
    private readonly List<ResponseError> kept = [];

    public int Count { get; private set; }

    /// <summary>What the response lists: no more than allowed, the last of them then tells how many there were.</summary>
    public ImmutableArray<ResponseError> Listed => AtMost(kept, Count, most);

    public static ImmutableArray<ResponseError> AtMost(IReadOnlyList<ResponseError> errors, int count, int most)
    {
        if (count <= most) return [.. errors];
        var rest = ResponseError.OfRequest(ErrorCode.TooManyErrors, $"There were {count} errors, the first {most - 1} of them are listed.");
        return [.. errors.Take(most - 1), rest with { Details = rest.Details.Add("count", count) }];
    }

    public void Add(Exception failure, GraphQLField field, PathStack path)
    {
        Count++;
        if (kept.Count < most) kept.Add(describe(failure) with { Path = path.ToPath(), Locations = [LocationOf(field)] });
    }

    public void AddNull(FieldPlan field, string type, PathStack path) =>
        Add(new InvalidOperationException($"Cannot return null for a non-null position: field '{field.Name}' of {type}."), field.Node, path);

    private (int Line, int Column) LocationOf(GraphQLField field)
    {
        var location = Location.FromLinearPosition(document.Source, field.Location.Start);
        return (location.Line, location.Column);
    }
}
