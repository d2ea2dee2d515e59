namespace ClusterGraph.Graph;

/// <summary>In which role a node takes part in an agreement, or runs a body or programme.</summary>
public enum LinkRole
{
    Party,
    Hub,
    Spoke,
    Coordinator,
    Beneficiary,
    Operator,
    Promoter,
    LaunchedBy,
    Supervisor,
    Owner,
    Publisher,
    Adviser,
}
