using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace WireMock.Server;

/// <summary>The running jar. It dies with this object, and with the process of the tests.</summary>
internal sealed class WireMockProcess : IDisposable
{
    private const int KeptLines = 200;

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<int> _securePort = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WireMockProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Exited += (_, _) => Fail();
    }

    public int Port { get; private set; }

    public int SecurePort { get; private set; }

    public string Output => string.Join(Environment.NewLine, _output);

    public static async Task<WireMockProcess> StartAsync(
        string java,
        string jar,
        string root,
        string keyStore,
        string password,
        CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(java)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar,
            "--port", "0", "--https-port", "0", "--bind-address", "127.0.0.1", "--root-dir", root,
            "--https-keystore", keyStore, "--keystore-type", "PKCS12",
            "--keystore-password", password, "--key-manager-password", password,
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);

        var server = new WireMockProcess(start);
        AppDomain.CurrentDomain.ProcessExit += server.OnProcessExit;
        try
        {
            server._process.Start();
            server._process.BeginOutputReadLine();
            server._process.BeginErrorReadLine();
            server.Port = await server._port.Task.WaitAsync(cancellationToken);
            server.SecurePort = await server._securePort.Task.WaitAsync(cancellationToken);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        Kill();
        _process.Dispose();
    }

    private void OnProcessExit(object? sender, EventArgs e) => Kill();

    private void Kill()
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

    private void Read(string? line)
    {
        Keep(line);
        if (line is null)
        {
            return;
        }

        ReadPort(line, "port:", _port);
        ReadPort(line, "https-port:", _securePort);
    }

    private static void ReadPort(string line, string label, TaskCompletionSource<int> port)
    {
        if (line.StartsWith(label, StringComparison.Ordinal)
            && int.TryParse(line.AsSpan(label.Length), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number))
        {
            port.TrySetResult(number);
        }
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            return;
        }

        _output.Enqueue(line);
        while (_output.Count > KeptLines)
        {
            _output.TryDequeue(out _);
        }
    }

    private void Fail()
    {
        // Exit is reported before the last lines are read; this waits for the end of both streams.
        _process.WaitForExit();
        var ended = new InvalidOperationException($"WireMock ended before it named its ports. It said: {Output}");
        _port.TrySetException(ended);
        _securePort.TrySetException(ended);
    }
}
