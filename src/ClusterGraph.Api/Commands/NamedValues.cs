using System.Collections.Immutable;
using System.CommandLine;

namespace ClusterGraph.Api.Commands;

/// <summary>An option that is given once for each <c>name=value</c>.</summary>
internal static class NamedValues
{
    public static Option<ImmutableSortedDictionary<string, string>> Option(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "name=value",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => ImmutableSortedDictionary<string, string>.Empty,
        CustomParser = result =>
        {
            var values = ImmutableSortedDictionary<string, string>.Empty;
            foreach (var text in result.Tokens.Select(token => token.Value))
                if (text.IndexOf('=', StringComparison.Ordinal) is var at and > 0) values = values.SetItem(text[..at], text[(at + 1)..]);
                else result.AddError($"{name} {text}: give it as name=value.");
            return values;
        },
    };
}
