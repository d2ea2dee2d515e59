using ClusterGraph.GraphQL.Http;

namespace ClusterGraph.Api.Hosting;

/// <summary>Documents that clients name by their hash.</summary>
internal sealed record TrustedSettings
{
    /// <summary>Folder with documents (<c>.graphql</c>) and manifests (<c>.json</c>).</summary>
    public string? Folder { get; init; }

    /// <summary>Answer no other documents.</summary>
    public bool Only { get; init; }

    public TrustedDocuments Load(SettingsReader reader)
    {
        if (Folder is null && Only) reader.Complain("TrustedDocuments:Only", "needs a folder of trusted documents.");
        if (Folder is null) return TrustedDocuments.None;
        if (!Directory.Exists(Folder))
        {
            reader.Complain("TrustedDocuments:Folder", $"there is no folder '{Folder}'.");
            return TrustedDocuments.None;
        }

        var documents = TrustedDocuments.Read(Folder, out var problems);
        foreach (var problem in problems) reader.Complain("TrustedDocuments:Folder", problem);
        return documents;
    }
}
