namespace Otumat.Tool;

/// <summary>
/// Looks at files from time to time and runs a script for each that has changed and come to rest. The lines that a run writes are the
/// arguments of the next one.
/// </summary>
internal sealed class FileWatch(WatchOptions options, WatchParts parts)
{
    // A log file that is written to without end is not waited for without end.
    private const int MostRests = 10;

    private readonly ChangeDetector _files = new(options.Path);
    private IReadOnlyList<string> _arguments = options.Arguments;

    /// <summary>Watches until it is cancelled, or until the script fails where that is to end the watch.</summary>
    /// <returns>The run that failed.</returns>
    /// <exception cref="OperationCanceledException">The watch was cancelled.</exception>
    public async Task<WatchEvent> RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await parts.Wait(options.Interval, cancellationToken).ConfigureAwait(false);
            foreach (var path in await SettledChangesAsync(cancellationToken).ConfigureAwait(false))
            {
                var seen = await ReactAsync(path, cancellationToken).ConfigureAwait(false);
                if (options.StopOnFailure && !seen.Result.Succeeded)
                {
                    return seen;
                }
            }
        }
    }

    private async Task<SortedSet<string>> SettledChangesAsync(CancellationToken cancellationToken)
    {
        var changed = new SortedSet<string>(_files.Look(), StringComparer.Ordinal);
        for (var rest = 0; changed.Count > 0 && rest < MostRests; rest++)
        {
            await parts.Wait(options.Rest, cancellationToken).ConfigureAwait(false);
            var more = _files.Look();
            if (more.Count == 0)
            {
                break;
            }

            changed.UnionWith(more);
        }

        return changed;
    }

    private async Task<WatchEvent> ReactAsync(string path, CancellationToken cancellationToken)
    {
        var at = parts.Time.GetLocalNow();
        parts.Starting(at, path);
        var result = await parts.Run(options.Script, _arguments, cancellationToken).ConfigureAwait(false);
        if (result.Succeeded)
        {
            _arguments = result.Lines;
        }

        var seen = new WatchEvent(at, path, result);
        parts.Ended(seen);
        return seen;
    }
}
