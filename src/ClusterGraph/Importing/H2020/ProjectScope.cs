using ClusterGraph.Agreements;
using ClusterGraph.Countries;

namespace ClusterGraph.Importing.H2020;

/// <summary>Scope and topology of a project, from who takes part.</summary>
internal static class ProjectScope
{
    public static AgreementScope Of(Project project)
    {
        var places = project.Parties.Select(party => party.Who.Place).OfType<Country>().Distinct().ToArray();
        var blocs = places.Select(place => place.Bloc).ToHashSet();
        return places.Length switch
        {
            0 => AgreementScope.Other,
            1 => AgreementScope.National,
            _ when blocs.Contains(Bloc.Eu) && blocs.Contains(Bloc.Lac) => AgreementScope.EuLac,
            _ when blocs.Contains(Bloc.Other) => AgreementScope.Other,
            _ => blocs.Contains(Bloc.Eu) ? AgreementScope.EuEu : AgreementScope.LacLac,
        };
    }

    /// <summary>A consortium is all with all: every party signs with every other.</summary>
    public static AgreementTopology TopologyOf(Project project) =>
        project.Parties.DistinctBy(party => party.Who).Count() == 2 ? AgreementTopology.Pair : AgreementTopology.Multilateral;
}
