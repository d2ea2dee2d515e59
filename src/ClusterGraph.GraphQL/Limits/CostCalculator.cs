using ClusterGraph.GraphQL.Planning;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>The price of an operation before it is executed, from its coerced arguments: the sum over fields of weight times how often they may come back.</summary>
/// <remarks>Leaf 0, object 1, list of objects 1 and <see cref="AssumedListLength"/> times what is beneath, connection 1 + page and page times what is beneath <c>nodes</c> and <c>edges</c>; a field may declare otherwise. On an abstract type the dearest type counts.</remarks>
internal sealed class CostCalculator(RequestValues values)
{
    /// <summary>How long an object's own list (its citations, say) is taken to be.</summary>
    public const int AssumedListLength = 3;

    private readonly Dictionary<(SelectionPlan, int), double> done = [];

    public double Of(SelectionPlan selection) => Sum(selection, 1);

    public double Of(FieldPlan field, int page)
    {
        if (field.Declared is not { } declared) return 0;
        var cost = declared.Cost?.Invoke(values.ArgumentsOf(field)) ?? Default(field);
        if (field.IsLeaf) return cost.Weight;
        if (declared.RepeatsPage) cost = new FieldCost(0, page);
        return cost.Weight + (declared.IsConnection ? Beneath(field, cost.Multiplicity) : cost.Multiplicity * Beneath(field, 1));
    }

    private static FieldCost Default(FieldPlan field) => field.IsLeaf ? new FieldCost(0) : field.Shape.IsList ? new FieldCost(1, AssumedListLength) : new FieldCost(1);

    private double Beneath(FieldPlan field, int page) =>
        field.OnlySelection is { } only ? Sum(only, page) : field.Selections!.Values.Max(selection => Sum(selection, page));

    private double Sum(SelectionPlan selection, int page)
    {
        if (done.TryGetValue((selection, page), out var known)) return known;
        return done[(selection, page)] = selection.Fields.Sum(field => Of(field, page));
    }
}
