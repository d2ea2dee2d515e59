using ClusterGraph.Graph;
using ClusterGraph.Observations;
using ClusterGraph.Regions;

namespace ClusterGraph.Importing;

/// <summary>Makes figures of rows: one indicator of one subject, in an activity and a year.</summary>
internal static class ObservationRows
{
    public static void Add(MappedRow row, NamedNodes named, ImportDraft draft, bool createMissing)
    {
        var (indicator, unit) = (row.Need("indicator"), row.Need("unit"));
        if (row.Need("subject") is not { Length: > 0 } text || row.Number("value") is not { } value) return;
        var activity = row.Text("activity") is { } code ? Find(row, named, "activity", code) : null;
        var subject = named.References.Find(row.Field("subject"), text) is { } there ? (there.Key, there.Name) : createMissing ? MakeRegion(row, named, draft, text) : null;
        if (subject is not { } about)
        {
            if (!createMissing) named.Miss(row, "subject", text);
            return;
        }

        if (activity is null && row.Text("activity") is not null) return;
        var year = row.Whole("year");
        var made = string.Join('-', new[] { KeySlug.OfCamelCase(indicator), about.Key.Slug, activity?.Key.Slug, $"{year}" }.Where(part => !string.IsNullOrEmpty(part)));
        if (row.Key("key", NodeKind.Observation, made) is not { } key) return;
        draft.Put(
            new Observation
            {
                Key = key,
                Name = row.Text("name") ?? $"{indicator}, {about.Name}{(activity is null ? "" : $", {activity.Name}")}{(year is null ? "" : $", {year}")}",
                Subject = about.Key,
                Activity = activity?.Key,
                Indicator = indicator,
                Year = year,
                Value = value,
                Unit = unit,
                Qualifier = row.Choice<Qualifier>("qualifier") ?? Qualifier.Exact,
                Citations = draft.Cite(row.Text("section"), row.Text("locator"), row.Text("quote"), row.Line),
            },
            row.Line);
    }

    private static Node? Find(MappedRow row, NamedNodes named, string field, string text)
    {
        var node = named.References.Find(row.Field(field), text);
        if (node is null) named.Miss(row, field, text);
        return node;
    }

    // A region is made of what its first row says; the rows after it only name it.
    private static (NodeKey Key, string Name)? MakeRegion(MappedRow row, NamedNodes named, ImportDraft draft, string code)
    {
        if (row.Text("subjectName") is not { } name)
        {
            row.Report("subject", $"'{code}' is not in the store, and no subjectName says what a region that is made would be called");
            return null;
        }

        if (!NodeKey.TryParse($"region:{KeySlug.Of(code)}", out var key))
        {
            row.Report("subject", $"no key of a region can be made of '{code}'");
            return null;
        }

        if (draft.Has(key)) return (key, name);
        var citations = draft.Cite(null, null, null, row.Line);
        var scheme = row.Text("codeScheme");
        draft.Make(
            new Region { Key = key, Name = name, RegionKind = row.Choice<RegionKind>("regionKind") ?? RegionKind.Region, Code = scheme is null ? null : code, CodeScheme = scheme, Citations = citations },
            row.Line);
        if (row.Text("country") is not { } country) return (key, name);
        if (draft.Country(country, named.References, row.Field("country"), row.Line) is { } place) draft.Link(LinkKind.LocatedIn, key, place, citations, row.Line);
        else named.Miss(row, "country", country);
        return (key, name);
    }
}
