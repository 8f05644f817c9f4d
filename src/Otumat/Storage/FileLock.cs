using System.Diagnostics;

namespace Otumat.Storage;

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

    /// <summary>Waits for the lock for some time on this thread; null when it has not come free.</summary>
    public static FileLock? TakeWithin(string path, TimeSpan time)
    {
        using var never = new ManualResetEventSlim();
        var start = Stopwatch.GetTimestamp();
        var taken = TryTake(path);
        while (taken is null && Stopwatch.GetElapsedTime(start) < time)
        {
            _ = never.Wait(Pause);
            taken = TryTake(path);
        }

        return taken;
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

    /// <summary>Whether the runtime was told to open files without locks.</summary>
    public static bool AreDisabled =>
        Environment.GetEnvironmentVariable("DOTNET_SYSTEM_IO_DISABLEFILELOCKING") is "1" or "true" || (AppContext.TryGetSwitch("System.IO.DisableFileLocking", out var off) && off);

    public static bool IsTaken(IOException exception) => exception.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharingViolation;

    public void Dispose() => _file.Dispose();
}
