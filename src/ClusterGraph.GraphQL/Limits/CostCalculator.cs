using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Planning;

namespace ClusterGraph.GraphQL.Limits;

/// <summary>The price of an operation before it is executed, from its coerced arguments: the sum over fields of weight times how often they may come back.</summary>
/// <remarks>Leaf 0, object 1, list of objects 1 and <see cref="AssumedListLength"/> times what is beneath, connection 1 + page and page times what is beneath <c>nodes</c> and <c>edges</c>; a field may declare otherwise. On an abstract type the dearest type counts.</remarks>
internal sealed class CostCalculator(RequestValues values)
{
    /// <summary>How long an object's own list (its citations, say) is taken to be.</summary>
    public const int AssumedListLength = 3;

    private readonly Dictionary<(SelectionPlan, int), Price> done = [];
    private readonly Dictionary<FieldPlan, FieldCost> own = [];

    /// <summary>Arguments that have no price, such as a page of a negative size, by the field that has them.</summary>
    public Dictionary<FieldPlan, GraphQLFailure> Failures { get; } = [];

    public Price Of(SelectionPlan selection) => Sum(selection, 1);

    public Price Of(FieldPlan field, int page)
    {
        var price = PriceOf(field, page);
        var own = new Price(price.Weight, 1);
        return field.IsLeaf ? own : own + (price.Times * Beneath(field, price.Page));
    }

    /// <summary>What one call costs, how often what is beneath comes back, and the page that counts for <c>nodes</c> and <c>edges</c> beneath.</summary>
    public (double Weight, double Times, int Page) PriceOf(FieldPlan field, int page)
    {
        if (field.Declared is not { } declared) return (0, 1, 1);
        var cost = OwnOf(field);
        if (declared.RepeatsPage) return (0, page, 1);
        return declared.IsConnection ? (cost.Weight, 1, cost.Multiplicity) : (cost.Weight, cost.Multiplicity, 1);
    }

    /// <summary>The selection beneath a field, on the dearest of the types that it may bring.</summary>
    public SelectionPlan DearestOf(FieldPlan field, int page) => field.OnlySelection ?? field.Selections!.Values.MaxBy(selection => Sum(selection, page).Cost)!;

    private FieldCost OwnOf(FieldPlan field)
    {
        if (field.Declared!.Cost is not { } declared) return Default(field);
        if (own.TryGetValue(field, out var known)) return known;
        try
        {
            var cost = declared(values.ArgumentsOf(field));
            return own[field] = new FieldCost(Math.Max(cost.Weight, 0), Math.Max(cost.Multiplicity, 0));
        }
        catch (GraphQLFailure failure)
        {
            Failures.Add(field, failure);
            return own[field] = Default(field);
        }
    }

    private static FieldCost Default(FieldPlan field) => field.IsLeaf ? new FieldCost(0) : field.Shape.IsList ? new FieldCost(1, AssumedListLength) : new FieldCost(1);

    private Price Beneath(FieldPlan field, int page)
    {
        if (field.OnlySelection is { } only) return Sum(only, page);
        var most = default(Price);
        foreach (var selection in field.Selections!.Values) most = Price.Max(most, Sum(selection, page));
        return most;
    }

    private Price Sum(SelectionPlan selection, int page)
    {
        if (done.TryGetValue((selection, page), out var known)) return known;
        var sum = default(Price);
        foreach (var field in selection.Fields) sum += Of(field, page);
        return done[(selection, page)] = sum;
    }
}
