namespace ClusterGraph.Graph;

/// <summary>A value of the domain that knows its own rules, wherever in a node or link it stands.</summary>
internal interface IChecked
{
    /// <summary>What is wrong with the value, a sentence each; nothing when it is sound.</summary>
    IEnumerable<string> BrokenRules();
}
