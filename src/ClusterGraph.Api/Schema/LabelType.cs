using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>A label in the schema.</summary>
internal sealed class LabelType : DeclaredObject<Label>
{
    public LabelType() : base(nameof(Label), "A name in a language.")
    {
        Optional("language", "ISO 639-1 code; null for a name that stands in for an unknown label.", label => label.Language);
        Value("text", "The name.", label => label.Text);
    }
}
