using System.Text.Json;
using Otumat.Usage;

namespace Otumat.EndToEnd.Tests.Agents;

/// <summary>The agent of the package "sample", with a data home of its own.</summary>
internal sealed class SampleAgent : IAsyncDisposable
{
    public const string Package = "sample";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("otumat-sample-");

    public SampleAgent(Uri host, Func<UsageAgentOptions, UsageAgentOptions>? change = null)
    {
        var options = new UsageAgentOptions
        {
            Author = "Sample",
            DataDirectory = "sample",
            PackageName = Package,
            PackageVersion = "1.2.3",
            Host = host.GetLeftPart(UriPartial.Authority),
            EventNames = ["import", "fit", "predict", "plot"],
            PropertyKeys = ["rows", "kind"],
            AllowTokenFile = true,
            DataRoot = _root.FullName,
        };
        Agent = new UsageAgent(change?.Invoke(options) ?? options);
    }

    public UsageAgent Agent { get; }

    /// <summary>Everything below the data home, as text.</summary>
    public string Files => string.Join(
        Environment.NewLine,
        _root.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => $"{file.FullName}: {File.ReadAllText(file.FullName)}"));

    /// <summary>The access and the refresh token that the token file holds.</summary>
    public IEnumerable<string> Tokens()
    {
        var file = Assert.Single(_root.EnumerateFiles("tokens.*.json", SearchOption.AllDirectories));
        using var document = JsonDocument.Parse(File.ReadAllText(file.FullName));
        return [document.RootElement.GetProperty("accessToken").GetString()!, document.RootElement.GetProperty("refreshToken").GetString()!];
    }

    /// <summary>Logs an import and the use of three features.</summary>
    public void LogASession()
    {
        foreach (var name in (string[])["import", "fit", "predict", "plot"])
        {
            Agent.Log(name);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Agent.DisposeAsync();
        _root.Delete(recursive: true);
    }
}
