namespace ClusterGraph.GraphQL.Limits;

/// <summary>The price of one call of a field.</summary>
/// <param name="Weight">Of the call itself.</param>
/// <param name="Multiplicity">How many times what is selected beneath it may come back at most.</param>
public readonly record struct FieldCost(double Weight, int Multiplicity = 1);
