namespace ClusterGraph.Events;

/// <summary>What sort of event it is.</summary>
public enum EventKind
{
    Summit,
    Declaration,
    Treaty,
    PolicyStage,
    Evaluation,
    Meeting,
    Conference,
    Launch,
    Reform,
    Survey,
    Other,
}
