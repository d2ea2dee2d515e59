using ClusterGraph.Graph;
using GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>What the types of one schema share while it is put together.</summary>
internal sealed class SchemaParts
{
    private readonly OperationFilters operations = new();
    private readonly Dictionary<string, NodeLists> lists = [];
    private readonly List<Action> later = [];

    public SchemaParts()
    {
        ListsOf(nameof(Node));
        NodeInterface = CommonFields.Interface();
    }

    public InterfaceGraphType NodeInterface { get; }

    public IReadOnlyCollection<NodeLists> Lists => lists.Values;

    /// <summary>What lists of a type can do; filled by the type's own declaration.</summary>
    public NodeLists ListsOf(string type)
    {
        if (lists.TryGetValue(type, out var known)) return known;
        var made = lists[type] = new NodeLists(type, operations);
        CommonFields.AddTo(made);
        return made;
    }

    /// <summary>Work to do when all types have declared what their lists can do, for connections show facets.</summary>
    public void Later(Action work) => later.Add(work);

    public void Finish() => later.ForEach(work => work());
}
