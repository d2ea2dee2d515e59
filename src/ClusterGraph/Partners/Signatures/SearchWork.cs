namespace ClusterGraph.Partners.Signatures;

/// <summary>What a search took: sets of activities bounded, sets opened, rows scored.</summary>
public readonly record struct SearchWork(int SetsBounded, int SetsOpened, int RowsScored);
