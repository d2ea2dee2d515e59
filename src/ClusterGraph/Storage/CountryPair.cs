using ClusterGraph.Countries;

namespace ClusterGraph.Storage;

/// <summary>Two countries, <paramref name="A"/> with the smaller key, and in how many agreements a party in one meets another party in the other; a country may be a party itself.</summary>
public sealed record CountryPair(Country A, Country B, int Agreements);
