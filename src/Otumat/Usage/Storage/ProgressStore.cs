namespace Otumat.Usage;

/// <summary>Keeps the progress. Changes are made under the buffer's lock.</summary>
internal sealed class ProgressStore(UsageHome home)
{
    public UsageProgress Read() => UsageFiles.Read(home.Progress, UsageStorageJson.Default.UsageProgress) ?? new UsageProgress();

    public async Task ChangeAsync(Func<UsageProgress, UsageProgress> change, CancellationToken ct)
    {
        using var taken = await FileLock.TakeAsync(home.BufferLock, ct).ConfigureAwait(false);
        Change(change);
    }

    /// <summary>The caller holds the buffer's lock.</summary>
    public void Change(Func<UsageProgress, UsageProgress> change)
    {
        var before = Read();
        var after = change(before);
        if (after != before)
        {
            UsageFiles.Write(home.Progress, after, UsageStorageJson.Default.UsageProgress);
        }
    }
}
