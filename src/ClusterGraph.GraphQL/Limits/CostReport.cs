using System.Collections.Immutable;
using ClusterGraph.GraphQL.Planning;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>What each field of an operation costs, for all the times that it may come back; fields that cost nothing are left out. The costs add up to the price of the operation.</summary>
internal sealed class CostReport(CostCalculator price)
{
    /// <summary>Fields of a report at most; fragments can spread a small document far.</summary>
    public const int MostFields = 1_000;

    private readonly List<(ImmutableArray<string> Path, double Cost)> fields = [];
    private int visited;

    public static IReadOnlyList<(ImmutableArray<string> Path, double Cost)> Of(CostCalculator price, SelectionPlan root)
    {
        var report = new CostReport(price);
        report.Add(root, [], 1, 1);
        return report.fields;
    }

    private void Add(SelectionPlan selection, ImmutableArray<string> path, int page, double times)
    {
        foreach (var field in selection.Fields)
        {
            if (field.Declared is null || ++visited > MostFields) continue;
            var here = path.Add(field.ResponseName);
            var cost = price.PriceOf(field, page);
            if (cost.Weight > 0) fields.Add((here, cost.Weight * times));
            if (!field.IsLeaf) Add(price.DearestOf(field, cost.Page), here, cost.Page, times * cost.Times);
        }
    }
}
