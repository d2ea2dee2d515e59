using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.GraphQL.Connections;

/// <summary>Relay's PageInfo.</summary>
public sealed class PageInfoType : DeclaredObject<PageInfo>
{
    public PageInfoType() : base(nameof(PageInfo), "What lies before and behind a page.")
    {
        Value("hasNextPage", "Whether there are rows behind this page.", page => page.HasNextPage);
        Value("hasPreviousPage", "Whether there are rows before this page.", page => page.HasPreviousPage);
        Optional("startCursor", "Cursor of the first row; null on an empty page.", page => page.StartCursor());
        Optional("endCursor", "Cursor of the last row; null on an empty page.", page => page.EndCursor());
    }
}
