namespace Otumat.Collector;

/// <summary>Work that waits for the writer, answered when the transaction that holds it is on disk.</summary>
internal interface ISqliteOrder
{
    void Run(Sql sql);

    /// <summary>Takes the work's own failure; the others of the transaction go on.</summary>
    void Fail(Exception cause);

    void Answer();
}
