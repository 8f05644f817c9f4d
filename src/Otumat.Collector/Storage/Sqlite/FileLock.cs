namespace Otumat.Collector;

/// <summary>A file that one process at a time has open. The system closes it when that process dies.</summary>
internal static class FileLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    public static async Task<IAsyncDisposable> TakeAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, Options());
            }
            catch (IOException) when (File.Exists(path))
            {
                // Nothing tells when another process is done.
                await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        FileModes.SetOnCreation(options, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return options;
    }
}
