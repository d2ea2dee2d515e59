using System.Collections.Immutable;
using ClusterGraph.Concepts;
using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.Api.Concepts;

/// <summary>One cell of a table row.</summary>
internal sealed record Cell(string Column, string Content)
{
    public static ImmutableArray<Cell> AllOf(Concept concept) => [.. concept.Cells.Select(cell => new Cell(cell.Key, cell.Value))];
}

/// <summary>One cell of a table row in the schema.</summary>
internal sealed class CellType : DeclaredObject<Cell>
{
    public CellType() : base(nameof(Cell), "One cell of a table row.")
    {
        Value("column", "The column's name.", cell => cell.Column);
        Value("content", "What stands in the cell.", cell => cell.Content);
    }
}
