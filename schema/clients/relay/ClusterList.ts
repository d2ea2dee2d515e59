// What Relay asks of a schema: a connection that is paged by refetching, on a type with `id`.
import { graphql } from 'react-relay';

export const list = graphql`
  fragment ClusterList_region on Region
  @refetchable(queryName: "ClusterListPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" }) {
    name
    clusters(first: $first, after: $after) @connection(key: "ClusterList_clusters") {
      edges {
        node {
          id
          name
          ...ClusterList_cluster
        }
      }
    }
  }
`;

export const row = graphql`
  fragment ClusterList_cluster on Cluster {
    key
    founded
  }
`;

export const page = graphql`
  query ClusterListQuery($key: String!) {
    region(key: $key) {
      ...ClusterList_region
    }
  }
`;
