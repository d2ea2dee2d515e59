/**
 * @generated SignedSource<<dbf3eba49a40a1f129db9fbd67aa3603>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ClusterList_cluster$data = {
  readonly founded: number | null | undefined;
  readonly key: string;
  readonly " $fragmentType": "ClusterList_cluster";
};
export type ClusterList_cluster$key = {
  readonly " $data"?: ClusterList_cluster$data;
  readonly " $fragmentSpreads": FragmentRefs<"ClusterList_cluster">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ClusterList_cluster",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "key",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "founded",
      "storageKey": null
    }
  ],
  "type": "Cluster",
  "abstractKey": null
};

(node as any).hash = "51b766e573adddfe74842bc5b287b002";

export default node;
