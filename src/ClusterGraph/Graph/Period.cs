namespace ClusterGraph.Graph;

/// <summary>From when to when; an end that is not known is null.</summary>
public sealed record Period : IChecked
{
    public PartialDate? Start { get; init; }

    public PartialDate? End { get; init; }

    /// <summary>True when the source says that it was still running; then <see cref="End"/> is null.</summary>
    public bool Open { get; init; }

    /// <summary>What the source says beyond dates, in a few words.</summary>
    public string? Note { get; init; }

    /// <summary>Whether some day of <paramref name="date"/> surely lies in the period: both ends known, or the end open, or the date is itself the only known end.</summary>
    public bool Covers(PartialDate date) => Overlaps(date, date);

    /// <summary>The same for some day from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public bool Overlaps(PartialDate from, PartialDate to) =>
        (Start is { } start && start.First <= to.Last && (Open || (End is { } end && end.Last >= from.First)))
        || Touches(Start, from, to) || Touches(End, from, to);

    private static bool Touches(PartialDate? known, PartialDate from, PartialDate to) => known is { } date && date.First <= to.Last && date.Last >= from.First;

    IEnumerable<string> IChecked.BrokenRules()
    {
        if (Start is { } start && End is { } end && start.First > end.Last) yield return $"the period starts ({start}) after it ends ({end})";
        if (Open && End is not null) yield return "an open period has no end";
        if (Start is null && End is null && !Open && Note is null) yield return "the period says nothing; leave it out";
    }
}
