namespace ClusterGraph.Sources;

/// <summary>What sort of document a source is.</summary>
public enum SourceKind
{
    /// <summary>A report.</summary>
    Report,

    /// <summary>A book.</summary>
    Book,

    /// <summary>A chapter of a book.</summary>
    Chapter,

    /// <summary>An article in a journal.</summary>
    Article,

    /// <summary>A working paper.</summary>
    WorkingPaper,

    /// <summary>A web page.</summary>
    Web,

    /// <summary>A data set or code list.</summary>
    DataSet,

    /// <summary>A law, order, communication or declaration.</summary>
    OfficialDocument,

    /// <summary>Slides or a talk.</summary>
    Presentation,

    /// <summary>A guide or handbook.</summary>
    Guide,

    /// <summary>An evaluation of a programme or policy.</summary>
    Evaluation,
}
