using ClusterGraph.Api.Schema;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Sources;

namespace ClusterGraph.Api.Sources;

/// <summary>A citation in the schema.</summary>
internal sealed class CitationType : DeclaredObject<Citation>
{
    public CitationType() : base(nameof(Citation), "Where a fact stands: document, section, locator and a short quote.")
    {
        NodeReference.Add(this, ("source", "The document or data set."), FieldGraphType.Named(nameof(Source)).AsRequired(), citation => citation.Source);
        Value("sourceKey", "Key of the document, for those who need no more of it.", citation => citation.Source.Text);
        Optional("section", "The document's own section number or heading, such as `7.3.2`.", citation => citation.Section);
        Optional("locator", "The place within the section: `Table 5`, `footnote 15`, a code of a code list.", citation => citation.Locator);
        Optional("quote", "Verbatim, at most 25 words.", citation => citation.Quote);
    }
}

/// <summary>Whether a classification was stated or inferred.</summary>
internal sealed class ClassificationType : DeclaredObject<Classification>
{
    public ClassificationType() : base(nameof(Classification), "Whether kind, scope and status of a node were stated by its source or inferred, and why.")
    {
        Value("status", "Stated or inferred.", classification => classification.Status);
        Optional("reason", "Why, in a few words.", classification => classification.Reason);
    }
}
