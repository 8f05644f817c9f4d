namespace Otumat.Usage;

/// <summary>A lock between processes: an open file. The system gives it back when the process dies, however it dies.</summary>
internal sealed class FileLock : IDisposable
{
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;
    private const int WindowsSharingViolation = unchecked((int)0x80070020);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    private readonly FileStream _file;

    private FileLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or gives null when somebody else has it.</summary>
    /// <exception cref="IOException">The file cannot be opened for another reason.</exception>
    public static FileLock? TryTake(string path)
    {
        try
        {
            return new FileLock(new FileStream(path, PrivateFile.Options(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)));
        }
        catch (IOException e) when (IsTaken(e))
        {
            return null;
        }
    }

    /// <summary>Waits for the lock. It is handed over by chance, not in order.</summary>
    public static async Task<FileLock> TakeAsync(string path, CancellationToken ct)
    {
        while (true)
        {
            if (TryTake(path) is { } taken)
            {
                return taken;
            }

            // Nothing wakes a process when another one gives a lock back.
            await Task.Delay(Pause, ct).ConfigureAwait(false);
        }
    }

    /// <summary>Waits for the lock for some time; null when it has not come free.</summary>
    public static async Task<FileLock?> TakeWithinAsync(string path, TimeSpan time, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(time);
        try
        {
            return await TakeAsync(path, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Without locks several processes would spoil what they share.</summary>
    /// <exception cref="UsageStorageException">The runtime was told to open files without locks.</exception>
    public static void RefuseDisabledLocks()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_SYSTEM_IO_DISABLEFILELOCKING") is "1" or "true" || (AppContext.TryGetSwitch("System.IO.DisableFileLocking", out var off) && off))
        {
            throw new UsageStorageException("File locks are switched off (System.IO.DisableFileLocking), and several processes share the usage data. Switch them on.");
        }
    }

    public static bool IsTaken(IOException exception) => exception.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharingViolation;

    public void Dispose() => _file.Dispose();
}
