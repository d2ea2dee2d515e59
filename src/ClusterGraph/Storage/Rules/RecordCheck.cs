using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Rules;

/// <summary>What a node or link holds: every value sound in itself, every text and number usable, every key that it names there.</summary>
internal static class RecordCheck
{
    /// <param name="record">The node or link.</param>
    /// <param name="subject">What to call it in a problem.</param>
    /// <param name="exists">Whether there is a node of a key.</param>
    public static IReadOnlyList<Problem> Problems(IChecked record, object subject, Func<NodeKey, bool> exists)
    {
        List<Problem>? problems = null;
        foreach (var rule in record.BrokenRules()) Add(null, rule);
        RecordWalk.Visit(record, (path, value) =>
        {
            foreach (var rule in BrokenRules(value, exists)) Add(path, rule);
        });
        return problems ?? (IReadOnlyList<Problem>)[];

        void Add(ValuePath? path, string rule) => (problems ??= []).Add(new Problem(subject.ToString()!, path is null ? rule : $"{path}: {rule}"));
    }

    private static IEnumerable<string> BrokenRules(object value, Func<NodeKey, bool> exists) => value switch
    {
        IChecked nested => nested.BrokenRules(),
        NodeKey key when !exists(key) => [$"{key} does not exist"],
        string text when text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) => ["the text is empty or has space around it"],
        double number when !double.IsFinite(number) => [$"{number} is not a number to calculate with"],
        Enum choice when !Enum.IsDefined(choice.GetType(), choice) => [$"{choice} is not a {choice.GetType().Name}"],
        _ => [],
    };
}
