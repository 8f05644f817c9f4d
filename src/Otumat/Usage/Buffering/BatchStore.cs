using System.Text.Json;

namespace Otumat.Usage;

/// <summary>The events on the disk: one file a batch, written whole and renamed, claimed by an open file.</summary>
internal sealed class BatchStore(UsageHome home, ConsentStore consent, ProgressStore progress, TimeProvider clock)
{
    private static readonly TimeSpan LeftoverAge = TimeSpan.FromHours(1);

    /// <summary>How many events wait.</summary>
    public long Waiting => Files(home.Buffer).Sum(file => (long)file.Count);

    /// <summary>How many events a server has refused.</summary>
    public long SetAside => Files(home.Aside).Sum(file => (long)file.Count);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<BatchFile> List() => Files(home.Buffer);

    /// <summary>Writes a batch, unless the answer has become no; then nothing is written and false is given.</summary>
    public async Task<bool> TryAddAsync(StoredBatch batch, long dropped, long undeclared, CancellationToken ct)
    {
        using var taken = await FileLock.TakeAsync(home.BufferLock, ct).ConfigureAwait(false);
        if (!consent.IsAllowed)
        {
            return false;
        }

        if (batch.Events.Count > 0)
        {
            var name = BatchFile.NameFor(clock.GetUtcNow(), batch.Events.Count);
            UsageFiles.Write(Path.Combine(home.Buffer, name), batch, UsageStorageJson.Default.StoredBatch);
        }

        dropped += Trim(home.Buffer, BufferLimits.OnDisk);
        if (dropped > 0 || undeclared > 0)
        {
            progress.Change(now => now with { Dropped = now.Dropped + dropped, Undeclared = now.Undeclared + undeclared });
        }

        return true;
    }

    /// <summary>Keeps an event that the server will never take, for a look.</summary>
    public async Task SetAsideAsync(StoredBatch batch, CancellationToken ct)
    {
        using var taken = await FileLock.TakeAsync(home.BufferLock, ct).ConfigureAwait(false);
        if (consent.IsAllowed)
        {
            UsageFiles.Write(Path.Combine(home.Aside, BatchFile.NameFor(clock.GetUtcNow(), batch.Events.Count)), batch, UsageStorageJson.Default.StoredBatch);
            Trim(home.Aside, BufferLimits.Aside);
        }
    }

    /// <summary>Claims the oldest batches of one version, as many as one upload takes; null when nothing waits that nobody else has.</summary>
    public ClaimedEvents? ClaimNext()
    {
        var claimed = new List<ClaimedBatch>();
        var events = 0;
        foreach (var batch in List().Select(TryClaim).OfType<ClaimedBatch>())
        {
            if (claimed.Count > 0 && (events + batch.Content.Events.Count > BufferLimits.InOneBatch || batch.Content.PackageVersion != claimed[0].Content.PackageVersion))
            {
                batch.Dispose();
                break;
            }

            claimed.Add(batch);
            events += batch.Content.Events.Count;
        }

        return claimed.Count > 0 ? new ClaimedEvents(claimed) : null;
    }

    /// <summary>Deletes what processes that were killed have left half written.</summary>
    public void DeleteLeftovers()
    {
        var oldest = (clock.GetUtcNow() - LeftoverAge).UtcDateTime;
        foreach (var path in Directory.EnumerateFiles(home.Path, "*" + PrivateFile.Temporary, SearchOption.AllDirectories).Where(path => File.GetLastWriteTimeUtc(path) < oldest).ToList())
        {
            File.Delete(path);
        }
    }

    /// <summary>Deletes everything. The caller holds the buffer's lock.</summary>
    public int Empty()
    {
        var events = (int)(Waiting + SetAside);
        foreach (var path in Directory.GetFiles(home.Buffer).Concat(Directory.GetFiles(home.Aside)))
        {
            File.Delete(path);
        }

        return events;
    }

    /// <summary>Null when another process has it, when it is gone, or when it is damaged and has been set aside.</summary>
    private ClaimedBatch? TryClaim(BatchFile file)
    {
        try
        {
            return ClaimedBatch.Open(file);
        }
        catch (IOException e) when (e is FileNotFoundException || FileLock.IsTaken(e))
        {
            return null;
        }
        catch (JsonException)
        {
            MoveAside(file);
            return null;
        }
    }

    private void MoveAside(BatchFile file)
    {
        try
        {
            File.Move(file.Path, Path.Combine(home.Aside, Path.GetFileName(file.Path) + ".damaged"), overwrite: true);
        }
        catch (FileNotFoundException)
        {
            // Somebody else has set it aside.
        }
    }

    private long Trim(string folder, int most)
    {
        long kept = 0;
        long dropped = 0;
        var oldest = clock.GetUtcNow() - BufferLimits.Age;
        foreach (var file in Files(folder).AsEnumerable().Reverse())
        {
            kept += file.Count;
            if ((kept > most || file.WrittenAt < oldest) && TryDelete(file))
            {
                kept -= file.Count;
                dropped += file.Count;
            }
        }

        return dropped;
    }

    // One that is being sent stays: its events may have arrived already.
    private static bool TryDelete(BatchFile file)
    {
        try
        {
            using var claim = BatchClaim.Open(file.Path);
            claim.Delete();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static List<BatchFile> Files(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*" + BatchFile.Extension).Select(BatchFile.Of).OfType<BatchFile>().OrderBy(file => file.Path, StringComparer.Ordinal)]
        : [];
}
