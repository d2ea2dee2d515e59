using ClusterGraph.Agreements;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Importing;
using ClusterGraph.Importing.H2020;
using ClusterGraph.Organisations;
using ClusterGraph.Programmes;
using ClusterGraph.Storage.Memory;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Importing;

public sealed class ParticipationImportTests : IAsyncLifetime, IDisposable
{
    private const string Header = "rcn,role,pic,type,contribution,country,start_date,end_date\n";
    private readonly TemporaryFolder folder = new();
    private readonly MemoryStore store = new();

    public async Task InitializeAsync() => await store.ApplyAsync(Sample.Changes(Sample.Country("gr"), Sample.Programme("horizon-2020")), default);

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Fact]
    public async Task Projects_BecomeAgreementsBetweenOrganisations()
    {
        var import = await ReadAsync(Header + "7,coordinator,11,HES,5,EL,2019-05-01,2022-04-30\n7,participant,12,PRC,NA,UK,2019-05-01,2022-04-30\n8,coordinator,13,PUB,1,BR,NA,NA\n8,partner,12,PRC,1,UK,NA,NA\n8,participant,14,OTH,1,NA,NA,NA\n");
        await store.ApplyAsync(import.Changes, default);
        var agreements = import.Changes.Nodes.OfType<Agreement>().ToArray();
        Assert.Equal([("agreement:h2020-7", AgreementScope.EuEu, AgreementTopology.Pair), ("agreement:h2020-8", AgreementScope.EuLac, AgreementTopology.Multilateral)], agreements.Select(a => (a.Key.Text, a.Scope, a.Topology)));
        Assert.Equal(("2019-05-01", "2022-04-30"), (agreements[0].Period!.Start?.Text, agreements[0].Period!.End?.Text));
        Assert.Null(agreements[1].Period);
        Assert.Equal([OrganisationKind.University, OrganisationKind.Company, OrganisationKind.Other, OrganisationKind.Other], import.Changes.Nodes.OfType<Organisation>().Select(o => o.Kind));
        Assert.Equal(
            [
                "LOCATED_IN organisation:pic-11 -> country:gr", "LOCATED_IN organisation:pic-12 -> country:gb", "LOCATED_IN organisation:pic-13 -> country:br",
                "PARTY_TO organisation:pic-11 -> agreement:h2020-7 (COORDINATOR)", "PARTY_TO organisation:pic-12 -> agreement:h2020-7 (PARTY)",
                "PARTY_TO organisation:pic-13 -> agreement:h2020-8 (COORDINATOR)", "PARTY_TO organisation:pic-12 -> agreement:h2020-8", "PARTY_TO organisation:pic-14 -> agreement:h2020-8 (PARTY)",
            ],
            import.Changes.Links.Select(link => LinkIdentity.Of(link).ToString()));
        Assert.Equal([("GB", Bloc.Eu), ("BR", Bloc.Lac)], import.Changes.Nodes.OfType<Country>().OrderBy(c => c.Bloc).Select(c => (c.Code, c.Bloc)));
    }

    [Fact]
    public async Task ProgrammeParts_FundTheirProjects_AndNamesAreTaken()
    {
        var import = await ReadAsync(
            Header + "7,coordinator,11,HES,5,EL,,\n",
            parts: "rcn,programme_part\n7,Innovation in SMEs\n7,SC1\n9,SC1\n",
            names: "organisationID,name,shortName\n11,University of A,UA\n");
        await store.ApplyAsync(import.Changes, default);
        Assert.Equal(1, import.Skipped);
        Assert.Equal(["programme:h2020-innovation-in-smes", "programme:h2020-sc1"], import.Changes.Nodes.OfType<Programme>().Select(p => p.Key.Text));
        Assert.Equal(["FUNDS programme:h2020-innovation-in-smes -> agreement:h2020-7", "FUNDS programme:h2020-sc1 -> agreement:h2020-7"], import.Changes.Links.Where(link => link.Kind == LinkKind.Funds).Select(link => LinkIdentity.Of(link).ToString()));
        Assert.All(import.Changes.Links.Where(link => link.Kind == LinkKind.PartOf), link => Assert.Equal("programme:horizon-2020", link.To.Text));
        Assert.Equal(("University of A", "UA"), import.Changes.Nodes.OfType<Organisation>().Select(o => (o.Name, o.Aliases[0])).Single());
    }

    [Fact]
    public async Task Copies_HaveKeysAndCodesOfTheirOwn()
    {
        var import = await ReadAsync(Header + "7,coordinator,11,HES,5,EL,,\n7,participant,12,PRC,5,FR,,\n", copies: 3);
        await store.ApplyAsync(import.Changes, default);
        Assert.Equal(["agreement:h2020-7", "agreement:x2-h2020-7", "agreement:x3-h2020-7"], import.Changes.Nodes.OfType<Agreement>().Select(a => a.Key.Text));
        await using var snapshot = await store.OpenAsync(default);
        Assert.Equal(["organisation:pic-11", "organisation:x2-pic-11"], (await snapshot.FindByCodeAsync(NodeKind.Organisation, ["11", "x2-11"], default)).Select(node => node?.Key.Text));
        Assert.Equal(6, (await snapshot.CountAsync(default)).Links[LinkKind.PartyTo]);
    }

    [Fact]
    public async Task BadRows_AreAllTold()
    {
        var failure = await Assert.ThrowsAsync<ImportRejectedException>(() => ReadAsync(
            Header + "x,boss,11,HES,5,EL,,\n7,coordinator,11,HES,5,QQ,2020-13,\n7,coordinator,11,HES,5,QQ,,\n7,participant,11,REC,5,FR,2020,2019\n"));
        Assert.Equal(
            [
                "participations.csv:2: column 'rcn': 'x' is not a number", "participations.csv:2: column 'role': 'boss' is none of coordinator, participant, partner",
                "participations.csv:3: column 'start_date': '2020-13' is not a date: YYYY, YYYY-MM or YYYY-MM-DD",
                "participations.csv:3: column 'country': 'QQ' is the code of no country",
                "participations.csv:4: column 'role': organisation 11 takes part in project 7 in this role already",
                "participations.csv:5: column 'end_date': the project ends (2019) before it starts (2020)",
                "participations.csv:5: column 'start_date': project 7 has other dates on line 3",
                "participations.csv:5: column 'pic': organisation 11 has another type or country on line 3",
            ],
            failure.Problems.Listed.Select(problem => problem.ToString()));
    }

    [Fact]
    public async Task SecondImport_IsRefusedUnlessItMayReplace()
    {
        const string Rows = Header + "7,coordinator,11,HES,5,EL,,\n";
        await store.ApplyAsync((await ReadAsync(Rows)).Changes, default);
        var failure = await Assert.ThrowsAsync<ImportRejectedException>(() => ReadAsync(Rows));
        Assert.Equal(2, failure.Problems.Count);
        await using var before = await store.OpenAsync(default);
        var version = await store.ApplyAsync((await ReadAsync(Rows, replace: true)).Changes, default);
        Assert.Equal(before.Version.Fingerprint, version.Fingerprint);
    }

    [SharedDataFact("data/projects/h2020_participations.csv.gz")]
    public async Task Cordis_HasTheCountsOfItsFiles()
    {
        await using var snapshot = await store.OpenAsync(default);
        var files = new ParticipationFiles(Repository.Shared("data/projects/h2020_participations.csv.gz")!) { ProgrammeParts = Repository.Shared("data/projects/h2020_programme_parts.csv.gz") };
        var import = await ParticipationImport.ReadAsync(files, ParticipationImport.Cordis, new(snapshot, new()), default);
        Assert.Equal((144_726, 31_451, 35_871), (import.Rows, import.Changes.Nodes.OfType<Agreement>().Count(), import.Changes.Nodes.OfType<Organisation>().Count()));
        Assert.Equal((144_726, 37_440), (import.Changes.Links.Count(link => link.Kind == LinkKind.PartyTo), import.Changes.Links.Count(link => link.Kind == LinkKind.Funds)));
        await store.ApplyAsync(import.Changes, default);
    }

    public void Dispose() => folder.Dispose();

    private async Task<Import> ReadAsync(string rows, string? parts = null, string? names = null, int copies = 1, bool replace = false)
    {
        var files = new ParticipationFiles(Write("participations.csv", rows)!) { ProgrammeParts = Write("parts.csv", parts), Organisations = Write("names.csv", names), Copies = copies };
        await using var snapshot = await store.OpenAsync(default);
        return await ParticipationImport.ReadAsync(files, ParticipationImport.Cordis, new(snapshot, new() { Replace = replace }), default);
    }

    private string? Write(string name, string? text)
    {
        if (text is null) return null;
        File.WriteAllText(folder.File(name), text);
        return folder.File(name);
    }
}
