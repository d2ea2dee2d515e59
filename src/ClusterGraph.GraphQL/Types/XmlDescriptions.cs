using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ClusterGraph.GraphQL.Types;

/// <summary>Summaries from the XML documentation file beside an assembly, so that what a value means is written once, at the value.</summary>
public static partial class XmlDescriptions
{
    private static readonly ConcurrentDictionary<Assembly, Dictionary<string, string>> Files = new();

    /// <summary>The summary of a type; null when it has none.</summary>
    public static string? Of(Type type) => Find(type.Assembly, $"T:{type.FullName}");

    /// <summary>The summary of an enum member; null when it has none.</summary>
    public static string? Of(FieldInfo field) => Find(field.DeclaringType!.Assembly, $"F:{field.DeclaringType.FullName}.{field.Name}");

    private static string? Find(Assembly assembly, string member) => Files.GetOrAdd(assembly, Load).GetValueOrDefault(member);

    private static Dictionary<string, string> Load(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        return File.Exists(file)
            ? XDocument.Load(file).Descendants("member").Where(member => member.Element("summary") is not null)
                .ToDictionary(member => member.Attribute("name")!.Value, member => Text(member.Element("summary")!))
            : [];
    }

    private static string Text(XElement summary)
    {
        foreach (var reference in summary.Descendants("see").ToList())
            reference.ReplaceWith(reference.Attribute("cref")?.Value.Split('.')[^1] ?? reference.Attribute("langword")?.Value ?? "");
        return Spaces().Replace(summary.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
