namespace Otumat.Usage;

/// <summary>The events of some claimed batches, as many as go into one upload.</summary>
internal sealed class ClaimedEvents(IReadOnlyList<ClaimedBatch> batches) : IDisposable
{
    public string PackageVersion => batches[0].Content.PackageVersion;

    public IReadOnlyList<StoredEvent> Events { get; } = [.. batches.SelectMany(batch => batch.Content.Events)];

    /// <summary>Deletes the files: the server has the events, or will never take them.</summary>
    public void Delete()
    {
        foreach (var batch in batches)
        {
            batch.Delete();
        }
    }

    public void Dispose()
    {
        foreach (var batch in batches)
        {
            batch.Dispose();
        }
    }
}
