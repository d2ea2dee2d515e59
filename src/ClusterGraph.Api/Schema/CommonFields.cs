using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage.Queries;
using GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>What every node shows, whatever its kind: on each object type, on the interface, and in each list.</summary>
internal static class CommonFields
{
    private static readonly Argument<string> Language = Argument.RequiredText("language", "ISO 639-1 code: `en`, `es`, `pt`, `fr` ...");

    public static void AddTo<T>(DeclaredObject<T> type) where T : Node
    {
        type.Id(node => GlobalId.Of(node.Key.Text));
        type.Value("key", "Readable key, stable for ever: the kind, a colon and a slug, such as `cluster:hegan`.", node => node.Key.Text);
        type.Value("nodeKind", "What the node is; the prefix of its key.", node => node.Key.Kind);
        type.Value("name", "Name in English, or the name that the source uses.", node => node.Name);
        type.Value("aliases", "Acronyms, former names, spellings in the source, local-language names.", node => node.Aliases);
        type.Value("labels", "Names by language, as far as known.", node => Label.AllOf(node));
        type.Declare(
            new ValueField<T, Label>((node, arguments) => Label.Of(node, arguments.Get(Language))),
            FieldGraphType.Named(nameof(Label)).AsRequired(),
            "label",
            "The name in a language; where it is not known, the name as it is, with `language` null.",
            Language);
        type.Optional("description", "One or two sentences in our own words.", node => node.Description);
        type.Value("sameAs", "The same thing in other lists: ISO 3166, NUTS, NACE ...", node => node.SameAs);
        type.Optional("classification", "Whether kind, scope or status were inferred, and why; null when the source states them.", node => node.Classification);
        type.Value("citations", "Where the source says so; at least one.", node => node.Citations);
    }

    public static void AddTo(NodeLists lists)
    {
        lists.Use("key", "The readable key.", NodeFields.Of<Node>("key"), ListUse.FilterAndSort);
        lists.Use("name", "The name.", NodeFields.Of<Node>("name"), ListUse.FilterAndSort);
        lists.Use("aliases", "Some alias.", NodeFields.Of<Node>("aliases"), ListUse.Filter);
        lists.Use("description", "The description.", NodeFields.Of<Node>("description"), ListUse.Filter);
    }

    /// <summary>The interface with the same fields.</summary>
    public static InterfaceGraphType Interface()
    {
        var model = new DeclaredObject<Node>(nameof(Node), "A node of the graph.");
        AddTo(model);
        var node = new InterfaceGraphType { Name = nameof(Node), Description = "Anything in the graph: it has an id, a key, a name and its sources." };
        foreach (var field in model.Fields)
            node.AddField(new FieldType { Name = field.Name, Description = field.Description, Type = field.Type, ResolvedType = field.ResolvedType, Arguments = field.Arguments });
        return node;
    }
}
