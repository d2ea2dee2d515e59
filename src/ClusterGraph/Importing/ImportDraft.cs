using System.Collections.Frozen;
using System.Collections.Immutable;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Sources;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Rules;

namespace ClusterGraph.Importing;

/// <summary>The change set of an import while it is being made of rows.</summary>
internal sealed class ImportDraft(string file, ImportSource source, ImportProblems problems)
{
    private readonly List<Node> nodes = [];
    private readonly List<Link> links = [];
    private readonly HashSet<NodeKey> made = [];
    private readonly Dictionary<NodeKey, long> lineOf = [];
    private readonly Dictionary<LinkIdentity, long> lineOfLink = [];

    /// <summary>What a row cites.</summary>
    public ImmutableArray<Citation> Cite(string? section, string? locator, string? quote, long line) =>
        [new Citation { Source = source.Key, Section = section, Locator = locator ?? source.Locator ?? $"{file}, line {line}", Quote = quote }];

    /// <summary>Puts the node of a row, and reports what is wrong with it; false when an earlier row has put it.</summary>
    public bool Put(Node node, long line)
    {
        Check(node, node.Key, line);
        if (lineOf.TryAdd(node.Key, line))
        {
            nodes.Add(node);
            return true;
        }

        problems.Add(new ImportProblem(file, line, null, $"{node.Key} stands on line {lineOf[node.Key]} already"));
        return false;
    }

    /// <summary>Makes a node that rows share and the store lacks: once, whoever comes first.</summary>
    public void Make(Node node, long line)
    {
        if (!lineOf.TryAdd(node.Key, line)) return;
        Check(node, node.Key, line);
        made.Add(node.Key);
        nodes.Add(node);
    }

    public bool Has(NodeKey key) => lineOf.ContainsKey(key);

    public void Link(LinkKind kind, NodeKey from, NodeKey to, ImmutableArray<Citation> citations, long line, LinkDetails? details = null)
    {
        var link = new Link { Kind = kind, From = from, To = to, Status = StatementStatus.Stated, Citations = citations, Details = details ?? LinkDetails.None };
        var identity = LinkIdentity.Of(link);
        Check(link, identity, line);
        if (lineOfLink.TryAdd(identity, line)) links.Add(link);
    }

    /// <summary>The country of a code, made when the store has none; null when it is the code of no country.</summary>
    public NodeKey? Country(string code, References references, CsvField field, long line)
    {
        if (references.Find(field, code) is { } there) return there.Key;
        var iso = KnownCountries.IsoOf(code);
        if (KnownCountries.NodeOf(iso, Cite(null, $"country code {code}", null, line)) is not { } country) return null;
        Make(country, line);
        return country.Key;
    }

    /// <summary>Everything as one change set on top of a version, with the source where the store lacks it.</summary>
    public async Task<(ChangeSet Changes, FrozenDictionary<string, long> Lines)> FinishAsync(ImportTarget target, CancellationToken cancellationToken)
    {
        foreach (var taken in await References.FindAsync(target.Snapshot, lineOf.Keys, cancellationToken))
            if (made.Contains(taken.Key)) problems.Add(new ImportProblem(file, lineOf[taken.Key], null, $"the rows name something by a code that would become {taken.Key}, which is in the store under another code"));
            else if (!target.Options.Replace) problems.Add(ImportProblem.Taken(file, lineOf[taken.Key], taken.Key));
        var lines = lineOf.Select(at => KeyValuePair.Create(at.Key.Text, at.Value)).Concat(lineOfLink.Select(at => KeyValuePair.Create(at.Key.ToString(), at.Value))).ToFrozenDictionary();
        await NodeOfSource.AddAsync(target.Snapshot, (source, file), nodes, problems, cancellationToken);
        return (ImportChanges.Of(nodes, links, target, (source, file)), lines);
    }

    private void Check(IChecked record, object subject, long line)
    {
        foreach (var problem in RecordCheck.Problems(record, subject, _ => true)) problems.Add(new ImportProblem(file, line, null, $"{problem.Subject}: {problem.Rule}"));
    }
}
