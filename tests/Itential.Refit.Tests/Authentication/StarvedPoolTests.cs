using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Itential.Refit.Tests.Authentication.Servers;

namespace Itential.Refit.Tests.Authentication;

[Collection(nameof(Observation.ProcessWideCollection))]
public sealed class StarvedPoolTests
{
    private const int Rounds = 20;

    [Fact]
    public async Task TwoHundredCallers_ThreadPoolUsedUpInAnotherProcess_LogInOnceEach()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(3));
        await using var server = await WebServer.StartAsync(limit.Token);

        var (exitCode, output) = await RunCallerAsync([server.Origin.ToString(), WebServer.Password, Rounds.ToString(CultureInfo.InvariantCulture)], limit.Token);

        Assert.True(exitCode == 0, output);
        Assert.Equal(Enumerable.Repeat(2, Rounds), server.LoginsByUser);
        Assert.Equal(0, server.Anonymous);
        Assert.Equal(Rounds * 200 * 3, server.Requests);
    }

    private static async Task<(int ExitCode, string Output)> RunCallerAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var program = typeof(StarvedPoolTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "StarvedCaller").Value!;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, $"exit code {process.ExitCode}: {await output}{await errors}");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
