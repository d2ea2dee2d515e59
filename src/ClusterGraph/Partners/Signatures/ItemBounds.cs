namespace ClusterGraph.Partners.Signatures;

/// <summary>What one item means to a source; together in memory because they are read together.</summary>
/// <param name="Gain">kappa: what holding it adds to the source, in parts of what the source lacks; 0 for what it has.</param>
/// <param name="Loss">q: at most what it lets its holder gain from the source, before dividing by what the holder lacks.</param>
/// <param name="Best">r: phi* with the nearest of the source's other activities.</param>
/// <param name="Own">The source's share of it, 0 where it has none.</param>
internal readonly record struct ItemBounds(float Gain, float Loss, float Best, float Own);
