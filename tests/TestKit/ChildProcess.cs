using System.Diagnostics;

namespace TestKit;

/// <summary>A program that a test starts. Its output is read and kept; it dies with this object, and with the process of the tests.</summary>
public sealed class ChildProcess : IDisposable
{
    private const int KeptLines = 500;

    private readonly Process _process;
    private readonly object _gate = new();
    private readonly List<string> _lines = [];
    private readonly List<Wait> _waits = [];
    private int _openStreams = 2;

    private ChildProcess(ProcessStartInfo start)
    {
        start.UseShellExecute = false;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
    }

    public bool HasExited => _process.HasExited;

    public StreamWriter Input => _process.StandardInput;

    /// <summary>What the program has said so far on both streams.</summary>
    public string Output
    {
        get
        {
            lock (_gate)
            {
                return string.Join(Environment.NewLine, _lines);
            }
        }
    }

    public static ChildProcess Start(ProcessStartInfo start)
    {
        var child = new ChildProcess(start);
        AppDomain.CurrentDomain.ProcessExit += child.OnProcessExit;
        try
        {
            child._process.Start();
            child._process.BeginOutputReadLine();
            child._process.BeginErrorReadLine();
            return child;
        }
        catch
        {
            child.Dispose();
            throw;
        }
    }

    /// <summary>The first line that fits, of either stream, also when it has been written already.</summary>
    /// <exception cref="InvalidOperationException">The program ended without such a line; the message holds what it said.</exception>
    public Task<string> LineAsync(Func<string, bool> fits, CancellationToken ct)
    {
        lock (_gate)
        {
            if (_lines.Find(line => fits(line)) is { } known)
            {
                return Task.FromResult(known);
            }

            var wait = new Wait(fits);
            if (_openStreams == 0)
            {
                wait.Fail(Ended());
            }

            _waits.Add(wait);
            return wait.Line.WaitAsync(ct);
        }
    }

    /// <summary>Waits for the end and gives the exit code.</summary>
    public async Task<int> ExitAsync(CancellationToken ct)
    {
        await _process.WaitForExitAsync(ct);
        return _process.ExitCode;
    }

    /// <summary>Ends the program and what it started, at once (SIGKILL where there are signals), and waits until it is gone.</summary>
    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // It never started, or is gone.
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        Kill();
        _process.Dispose();
    }

    private void OnProcessExit(object? sender, EventArgs e) => Kill();

    private void Read(string? line)
    {
        lock (_gate)
        {
            if (line is null)
            {
                if (--_openStreams == 0)
                {
                    _waits.ForEach(wait => wait.Fail(Ended()));
                }

                return;
            }

            if (_lines.Count < KeptLines)
            {
                _lines.Add(line);
            }

            _waits.ForEach(wait => wait.Offer(line));
        }
    }

    private InvalidOperationException Ended() =>
        new($"{_process.StartInfo.FileName} ended its output before the line that was waited for. It said: {Output}");

    private sealed class Wait(Func<string, bool> fits)
    {
        private readonly TaskCompletionSource<string> _line = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Line => _line.Task;

        public void Offer(string line)
        {
            if (fits(line))
            {
                _line.TrySetResult(line);
            }
        }

        public void Fail(Exception cause) => _line.TrySetException(cause);
    }
}
