using ClusterGraph.Api.Activities;
using ClusterGraph.Api.Agreements;
using ClusterGraph.Api.Changes;
using ClusterGraph.Api.Clusters;
using ClusterGraph.Api.Concepts;
using ClusterGraph.Api.Conflicts;
using ClusterGraph.Api.Countries;
using ClusterGraph.Api.Events;
using ClusterGraph.Api.Observations;
using ClusterGraph.Api.Organisations;
using ClusterGraph.Api.Partners;
using ClusterGraph.Api.Programmes;
using ClusterGraph.Api.Regions;
using ClusterGraph.Api.Relatedness;
using ClusterGraph.Api.Search;
using ClusterGraph.Api.Sources;
using ClusterGraph.Api.Strategies;
using ClusterGraph.Api.Technologies;
using ClusterGraph.Clusters;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Connections;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.GraphQL.Validation;
using ClusterGraph.Regions;
using GraphQL.Types;

namespace ClusterGraph.Api.Schema;

/// <summary>The schema, put together from the nouns.</summary>
public sealed class ClusterGraphSchema : global::GraphQL.Types.Schema
{
    static ClusterGraphSchema() => GraphTypes.Use<PartialDate, PartialDateGraphType>((json, date) => json.String(date.Text));

    public ClusterGraphSchema()
    {
        Description = "ClusterGraph: clusters, regions, programmes and inter-cluster agreements between the European Union and Latin America and the Caribbean.";
        RegisterVisitor(new IntrospectionGaps());
        Features.RepeatableDirectives = true;
        Features.DeprecationOfInputValues = true;
        var parts = new SchemaParts();
        var query = new DeclaredObject<object>("Query", "Everything that can be asked. Start with a list, a single node by its key, or `node`.");
        AddNouns(new Nouns(query, parts, this));
        parts.Finish();
        NodeQueries.AddNodes(query);
        DataQueries.AddTo(query, this);
        SearchQueries.AddTo(query, this);
        NeighbourhoodQueries.AddTo(query, this);
        RelatednessQueries.AddTo(query, this);
        PartnerQueries.AddTo(query, this);
        WhiteSpaceQueries.AddTo(query);
        ConsortiumQueries.AddTo(query, this);
        RegionProfileQueries.AddTo(query, this);
        Query = query;
        Subscription = ChangeSubscriptions.Create(this);
        this.RegisterType(parts.NodeInterface);
        foreach (var type in parts.Lists.SelectMany(lists => lists.InputTypes).Concat(ValueTypes())) this.RegisterType(type);
    }

    private static IEnumerable<IGraphType> ValueTypes() =>
    [
        new PageInfoType(), new FacetType(), new FacetBucketType(), new CitationType(), new ClassificationType(), new PeriodType(), new QuantityType(), new CoordinatesType(),
        new ExternalIdType(), new LabelType(), new CellType(), new BudgetType(), new EligibilityRuleType(), new ClaimType(), new CooperationType(), new CollaboratorType(), new PlaceFilterInput(), new PointInput(), new BoxInput(),
        SimilarField.TypeOf<Cluster>(), SimilarField.TypeOf<Region>(), new RelatednessMetaType(), RelatednessMetaType.CountType(),
    ];

    private static void AddNouns(Nouns nouns)
    {
        nouns.Add("cluster", "clusters", parts => new ClusterType(parts), "cluster:hegan");
        nouns.Add("clusterGroup", "clusterGroups", parts => new ClusterGroupType(parts), "cluster-group:lombard-technological-clusters");
        nouns.Add("region", "regions", parts => new RegionType(parts), "region:es21", "ES21");
        nouns.Add("country", "countries", parts => new CountryType(parts), "country:es", "ES");
        nouns.Add("organisation", "organisations", parts => new OrganisationType(parts), "organisation:spri");
        nouns.Add("activity", "activities", parts => new ActivityType(parts), "activity:nace-30", "30");
        nouns.Add("technology", "technologies", parts => new TechnologyType(parts), "technology:ket-photonics", "photonics");
        nouns.Add("programme", "programmes", parts => new ProgrammeType(parts), "programme:al-invest-5");
        nouns.Add("agreement", "agreements", parts => new AgreementType(parts), "agreement:cecma-meccano");
        nouns.Add("strategy", "strategies", parts => new StrategyType(parts), "strategy:basque-ris3");
        nouns.Add("event", "events", parts => new EventType(parts), "event:rio-summit-1999");
        nouns.Add("concept", "concepts", parts => new ConceptType(parts), "concept:cluster");
        nouns.Add("observation", "observations", parts => new ObservationType(parts), "observation:hegan-jobs-2017");
        nouns.Add("source", "sources", parts => new SourceType(parts), "source:eu-lac-clusters-2018");
        nouns.Add("conflict", "conflicts", parts => new ConflictType(parts), "conflict:escp-4i-partnerships");
    }
}
