using ClusterGraph.Agreements;
using ClusterGraph.Graph;

namespace ClusterGraph.Neo4j.Cypher;

/// <summary>Who is in an agreement with whom. A relationship appears once in a pattern, so the way there and the way back are two links.</summary>
internal static class PartyTexts
{
    private static readonly string Star = RecordJson.NameOf(AgreementTopology.Star), Hub = RecordJson.NameOf(LinkRole.Hub), Spoke = RecordJson.NameOf(LinkRole.Spoke);
    private static readonly string Plan = RecordJson.NameOf(AgreementStatus.PlanOrTarget), Gestation = RecordJson.NameOf(AgreementStatus.InGestation);

    // Whether an agreement joins its two parties: the spokes of a star do not meet.
    private static readonly string Joins = $"(g.topology <> '{Star}' OR (own.role = '{Hub}' AND via.role = '{Spoke}') OR (own.role = '{Spoke}' AND via.role = '{Hub}'))";

    /// <summary>Rows: keys of actors. Columns: the actor, its role, the agreement, the other party's link, the other party.</summary>
    public static readonly CypherText Cooperations = new(
        "cooperations",
        "UNWIND $rows AS row MATCH (a:Node {key: row})-[own:PARTY_TO]->(g:Agreement)<-[via:PARTY_TO]-(p:Node) WHERE p <> a RETURN row, own.role_rank, g.key, via.json, p.key");

    /// <summary>Rows: keys of clusters. Columns: the cluster, another one, and of each agreement between them topology, status and both roles.</summary>
    public static readonly CypherText Partnerships = new(
        "partnerships",
        "UNWIND $rows AS row MATCH (a:Cluster {key: row})-[own:PARTY_TO]->(g:Agreement)<-[via:PARTY_TO]-(p:Cluster) WHERE p <> a RETURN DISTINCT row, p.key, g.topology_rank, g.status_rank, own.role_rank, via.role_rank");

    /// <summary>Rows: keys of clusters. Columns: the cluster, and with how many others it works.</summary>
    public static readonly CypherText PartnershipCounts = new(
        "partnership counts",
        $$"""
        UNWIND $rows AS row MATCH (a:Cluster {key: row})-[own:PARTY_TO]->(g:Agreement)<-[via:PARTY_TO]-(p:Cluster)
        WHERE p <> a AND NOT g.status IN ['{{Plan}}', '{{Gestation}}'] AND {{Joins}}
        RETURN row, count(DISTINCT p)
        """);

    /// <summary>Rows: keys of actors; parameter <c>most</c>. Columns: the actor, a partner's key and json, and how many agreements they share; the first few partners of each.</summary>
    public static readonly CypherText Collaborators = new(
        "collaborators",
        $$"""
        UNWIND $rows AS row CALL { WITH row
          MATCH (a:Node {key: row})-[own:PARTY_TO]->(g:Agreement)<-[via:PARTY_TO]-(p:Node)
          WHERE p <> a AND {{Joins}}
          WITH p, count(DISTINCT g) AS shared ORDER BY shared DESC, p.key LIMIT $most RETURN p, shared
        } RETURN row, p.key, p.json, shared
        """);

    /// <summary>
    /// Parameters: after, most, and <c>countriesOf</c>, the countries of each place. One row for the next agreements in key order: the key of the last, how many there
    /// were, and [country, country, agreements between parties in them]. One party that is in both does not make an agreement between them.
    /// </summary>
    public static readonly CypherText CountryPairs = new(
        "country pairs",
        """
        MATCH (g:Agreement) WHERE g.key > $after WITH g ORDER BY g.key LIMIT $most WITH collect(g) AS page
        CALL { WITH page UNWIND page AS g
          CALL { WITH g
            MATCH (g)<-[:PARTY_TO]-(p:Node) WITH DISTINCT p
            UNWIND CASE WHEN p:Country OR p:Region THEN [p.key] ELSE [(p)-[:LOCATED_IN]->(place:Node) | place.key] END AS place
            UNWIND $countriesOf[place] AS country
            WITH country, collect(DISTINCT p.key) AS parties ORDER BY country
            WITH collect([country, parties]) AS countries
            UNWIND range(0, size(countries) - 2) AS i UNWIND range(i + 1, size(countries) - 1) AS j
            WITH countries[i] AS one, countries[j] AS other WHERE size(one[1]) > 1 OR size(other[1]) > 1 OR one[1] <> other[1]
            RETURN one[0] AS a, other[0] AS b
          }
          WITH a, b, count(*) AS agreements RETURN collect([a, b, agreements]) AS pairs
        }
        RETURN last(page).key, size(page), pairs
        """);
}
