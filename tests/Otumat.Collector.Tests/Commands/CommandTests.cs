using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Commands;

public sealed class CommandTests
{
    [Theory]
    [EachDatabase]
    public async Task Program_Started_SaysWhereItListensAndEndsWhenTold(DatabaseKind kind)
    {
        await using var data = await TestDatabase.CreateAsync(kind);
        var file = Path.Combine(data.Folder, "collector.json");
        await File.WriteAllTextAsync(file, """{ "packages": [ { "clientId": "datajoint", "notice": "Why." } ] }""", TestContext.Current.CancellationToken);
        string[] arguments = ["--urls", "http://127.0.0.1:0", "--configuration", file, .. kind == DatabaseKind.Sqlite ? (string[])["--data", data.Folder] : ["--postgres"]];
        var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["OTUMAT_POSTGRES"] = data.Postgres?.Reveal() ?? "" };

        using var first = CollectorProcess.Start(variables, arguments);
        var address = await first.ListenAsync();
        using (var http = new HttpClient { BaseAddress = address })
        {
            await new Library(http).SignInAsync();
        }

        await first.TerminateAsync();
        var (code, rest, errors) = await first.EndAsync();
        using var second = CollectorProcess.Start(variables, arguments);
        await second.ListenAsync();

        Assert.Equal((0, "", ""), (code, rest, errors));
        Assert.Contains("Administrator's token (shown this once): ", Assert.Single(first.Output, line => line.Contains("token", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(second.Output, line => line.Contains("token", StringComparison.Ordinal));
        Assert.Equal(1, data.Count("installation"));
    }

    [Fact]
    public async Task Program_OnPlainHttpForTheNetwork_DoesNotStart()
    {
        using var program = CollectorProcess.Start(variables: null, "--urls", "http://0.0.0.0:0");

        var (code, output, errors) = await program.EndAsync();

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("--behind-proxy", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_WhosePostgresIsAway_SaysSoWithoutThePassword()
    {
        var nowhere = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["OTUMAT_POSTGRES"] = $"Host={nowhere};Username=u;Password=hunter2" };
        using var program = CollectorProcess.Start(variables, "--postgres", "--urls", "http://127.0.0.1:0");

        var (code, _, errors) = await program.EndAsync();

        Assert.Equal(1, code);
        Assert.Contains("PostgreSQL could not be reached.", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HashPassword_OfStandardInput_PrintsWhatTheConfigurationTakes()
    {
        using var program = CollectorProcess.Start(variables: null, "hash-password");
        await program.WriteAsync(The.Password);

        var (code, output, errors) = await program.EndAsync();

        Assert.Equal((0, ""), (code, errors));
        Assert.True(PasswordHash.Parse(output.Trim())!.Fits(new(The.Password)));
    }

    [Fact]
    public async Task HashPassword_OfAShortOne_IsRefused()
    {
        using var program = CollectorProcess.Start(variables: null, "hash-password");
        await program.WriteAsync("short");

        var (code, output, _) = await program.EndAsync();

        Assert.Equal((2, ""), (code, output));
    }

    [Fact]
    public async Task NewToken_OfARunningCollector_ReplacesTheOneBefore()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        using var program = CollectorProcess.Start(variables: null, "new-administrator-token", "--data", collector.Data.Folder);

        var (code, output, errors) = await program.EndAsync();

        Assert.Equal((0, ""), (code, errors));
        var token = collector.Get<AdministratorToken>();
        Assert.NotNull(await token.CheckAsync(new(output.Trim()), TestContext.Current.CancellationToken));
        Assert.Null(await token.CheckAsync(collector.NewToken!, TestContext.Current.CancellationToken));
    }
}
