namespace ClusterGraph.Events;

/// <summary>What sort of event it is.</summary>
public enum EventKind
{
    /// <summary>A meeting of heads of state or government.</summary>
    Summit,

    /// <summary>A declaration.</summary>
    Declaration,

    /// <summary>A treaty or agreement between states.</summary>
    Treaty,

    /// <summary>A stage of a policy.</summary>
    PolicyStage,

    /// <summary>An evaluation.</summary>
    Evaluation,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>A conference or congress.</summary>
    Conference,

    /// <summary>The launch of a programme, body or project.</summary>
    Launch,

    /// <summary>A change of a policy or programme.</summary>
    Reform,

    /// <summary>A survey or questionnaire.</summary>
    Survey,

    /// <summary>Something else.</summary>
    Other,
}
