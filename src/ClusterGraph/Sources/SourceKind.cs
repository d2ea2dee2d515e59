namespace ClusterGraph.Sources;

/// <summary>What sort of document a source is.</summary>
public enum SourceKind
{
    Report,
    Book,
    Chapter,
    Article,
    WorkingPaper,
    Web,
    DataSet,
    OfficialDocument,
    Presentation,
    Guide,
    Evaluation,
}
