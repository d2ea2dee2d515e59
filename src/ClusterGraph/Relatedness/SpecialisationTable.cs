using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>Which events hold which activities, M in {0,1}. Events are regions, or clusters with their portfolios, or agreements.</summary>
public sealed class SpecialisationTable
{
    private readonly bool[] held;

    internal SpecialisationTable(ImmutableArray<NodeKey> events, ImmutableArray<NodeKey> activities, bool[] held)
    {
        Events = events;
        Activities = activities;
        this.held = held;
    }

    public ImmutableArray<NodeKey> Events { get; }

    public ImmutableArray<NodeKey> Activities { get; }

    /// <summary>One event or one activity: the table says nothing about relatedness.</summary>
    public bool Degenerate => Events.Length <= 1 || Activities.Length <= 1;

    public bool this[int @event, int activity] => held[(@event * Activities.Length) + activity];

    /// <summary>The activities of one event, by activity index.</summary>
    public ReadOnlySpan<bool> Row(int @event) => held.AsSpan(@event * Activities.Length, Activities.Length);

    /// <summary>Events that state their activities outright.</summary>
    public static SpecialisationTable From(IReadOnlyDictionary<NodeKey, IReadOnlyCollection<NodeKey>> activitiesByEvent)
    {
        ImmutableArray<NodeKey> events = [.. activitiesByEvent.Keys.Order()];
        ImmutableArray<NodeKey> activities = [.. activitiesByEvent.Values.SelectMany(list => list).Distinct().Order()];
        var held = new bool[events.Length * activities.Length];
        for (var e = 0; e < events.Length; e++)
            foreach (var activity in activitiesByEvent[events[e]]) held[(e * activities.Length) + activities.BinarySearch(activity)] = true;
        return new SpecialisationTable(events, activities, held);
    }
}
