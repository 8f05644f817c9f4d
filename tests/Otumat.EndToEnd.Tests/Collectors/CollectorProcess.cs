using System.Diagnostics;
using TestKit;

namespace Otumat.EndToEnd.Tests.Collectors;

/// <summary>The collector as its author runs it: a program of its own. It can be killed and started again at the same address with the same data.</summary>
internal sealed class CollectorProcess : IDisposable
{
    private const string Listening = "Listening on ";
    private const string TokenLabel = "(shown this once): ";

    private readonly CollectorSettings _settings;
    private readonly string _folder = Directory.CreateTempSubdirectory("otumat-collector-").FullName;
    private ChildProcess _process = null!;

    private CollectorProcess(CollectorSettings settings) => _settings = settings;

    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>What the program has said since its last start.</summary>
    public string Output => _process.Output;

    private string Data => Path.Combine(_folder, "data");

    private string Configuration => Path.Combine(_folder, "collector.json");

    public static async Task<CollectorProcess> StartAsync(CollectorSettings settings, CancellationToken ct)
    {
        var collector = new CollectorProcess(settings);
        try
        {
            await File.WriteAllTextAsync(collector.Configuration, settings.Configuration, ct);
            await collector.StartAsync(ct);
            return collector;
        }
        catch
        {
            collector.Dispose();
            throw;
        }
    }

    /// <summary>Ends the program without warning and starts it again at the same address.</summary>
    public Task RestartAsync(CancellationToken ct)
    {
        Kill();
        return StartAsync(ct);
    }

    public void Kill() => _process.Dispose();

    public async Task StartAsync(CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Limits.Start);
        _process = ChildProcess.Start(Command());
        var line = await _process.LineAsync(text => text.StartsWith(Listening, StringComparison.Ordinal), limit.Token);
        Address = new Uri(line[Listening.Length..].Trim());
    }

    /// <summary>The administrator's token, which the program prints at its first start and never again.</summary>
    public async Task<string> AdministratorTokenAsync(CancellationToken ct)
    {
        var line = await _process.LineAsync(text => text.Contains(TokenLabel, StringComparison.Ordinal), ct);
        return line[(line.IndexOf(TokenLabel, StringComparison.Ordinal) + TokenLabel.Length)..].Trim();
    }

    public void Dispose()
    {
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private ProcessStartInfo Command()
    {
        var program = RepositoryFolder.In("src", "Otumat.Collector", "bin", RepositoryFolder.Configuration, "net10.0", "Otumat.Collector.dll");
        var start = new ProcessStartInfo(
            "dotnet",
            [program, "--urls", Address.GetLeftPart(UriPartial.Authority), "--configuration", Configuration, "--data", Data]);
        if (_settings.Postgres is { } connection)
        {
            start.ArgumentList.Add("--postgres");
            start.Environment["OTUMAT_POSTGRES"] = connection;
        }

        return start;
    }
}
