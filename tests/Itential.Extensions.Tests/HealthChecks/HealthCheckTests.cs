using System.Net;
using System.Net.Sockets;
using Itential.Extensions.HealthChecks;
using Itential.Refit;
using Itential.Testing;
using Itential.Testing.Faults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TestKit;

namespace Itential.Extensions.Tests.HealthChecks;

public class HealthCheckTests
{
    private const string WrongPassword = "wrong-password-2718";

    [Fact]
    public async Task EveryInstance_HasACheck_WhateverTheOrder()
    {
        await using var platform = await PlatformServer.StartAsync();
        await using var gateway = await GatewayServer.StartAsync();
        var services = Services();
        AddPlatform(services, null, platform.BaseAddress);
        services.AddHealthChecks().AddItentialHealthChecks();
        AddPlatform(services, "east", platform.BaseAddress);
        services.AddItentialGateway(options =>
        {
            options.BaseAddress = gateway.BaseAddress;
            options.User = DemoCredentials.User;
            options.Password = DemoCredentials.Password;
        });

        var report = await ReportAsync(services);

        Assert.Equal(["itential-gateway", "itential-platform", "itential-platform:east"], report.Entries.Keys.Order(StringComparer.Ordinal));
        Assert.All(report.Entries.Values, entry => Assert.Equal((HealthStatus.Healthy, "It works."), (entry.Status, entry.Description)));
        Assert.All(report.Entries.Values, entry => Assert.IsType<TimeSpan>(entry.Data["elapsed"]));
        Assert.Equal(["gateway", "itential"], report.Entries["itential-gateway"].Tags.Order(StringComparer.Ordinal));
        Assert.False(string.IsNullOrEmpty(Assert.IsType<string>(report.Entries["itential-gateway"].Data["version"])));
        Assert.Equal(2, platform.Logins);
        Assert.Equal(0, platform.UnauthenticatedRequests);
    }

    [Fact]
    public async Task Server_ThatIsNotThere_CannotBeReached()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://{listener.LocalEndpoint}/");
        listener.Stop();
        var services = Services();
        AddPlatform(services, null, address);
        services.AddHealthChecks().AddItentialHealthChecks();

        var entry = Assert.Single((await ReportAsync(services)).Entries).Value;

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.StartsWith("It cannot be reached: The login at ", entry.Description, StringComparison.Ordinal);
        Assert.Contains("got no answer", entry.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_ThatGoesAway_CannotBeReached()
    {
        await using var server = await PlatformServer.StartAsync();
        var services = Services();
        AddPlatform(services, null, server.BaseAddress);
        services.AddHealthChecks().AddItentialHealthChecks();
        server.Faults.Add(Fault.Drop() with { Path = "/health/status" });

        var entry = Assert.Single((await ReportAsync(services)).Entries).Value;

        Assert.StartsWith("It cannot be reached: GET ", entry.Description, StringComparison.Ordinal);
        Assert.IsType<ApiRequestException>(entry.Exception);
    }

    [Fact]
    public async Task Login_ThatIsRefused_IsSaid_WithoutASecret()
    {
        await using var server = await PlatformServer.StartAsync();
        var services = Services();
        AddPlatform(services, null, server.BaseAddress, WrongPassword);
        services.AddHealthChecks().AddItentialHealthChecks();

        var entry = Assert.Single((await ReportAsync(services)).Entries).Value;

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.StartsWith("The login is refused: it answers 4", entry.Description, StringComparison.Ordinal);
        Assert.DoesNotContain(WrongPassword, $"{entry.Description} {entry.Exception} {string.Join(' ', entry.Data)}", StringComparison.Ordinal);
        Assert.Equal(1, server.Logins);
    }

    [Fact]
    public async Task Login_ThatFails_IsToldApartFromARefusal()
    {
        await using var server = await PlatformServer.StartAsync();
        var services = Services();
        AddPlatform(services, null, server.BaseAddress);
        services.AddHealthChecks().AddItentialHealthChecks();
        server.Faults.Add(Fault.Answer(HttpStatusCode.BadGateway) with { Path = "/login" });

        var entry = Assert.Single((await ReportAsync(services)).Entries).Value;

        Assert.Equal("The login fails: it answers 502.", entry.Description);
    }

    [Fact]
    public async Task Server_ThatAnswersWithAnError_DoesNotWork()
    {
        await using var server = await PlatformServer.StartAsync();
        var services = Services();
        AddPlatform(services, null, server.BaseAddress);
        services.AddHealthChecks().AddItentialHealthChecks();
        server.Faults.Add(Fault.Answer(HttpStatusCode.InternalServerError, "password=hidden-in-the-body") with { Path = "/health/status" });

        var entry = Assert.Single((await ReportAsync(services)).Entries).Value;

        Assert.StartsWith("It does not work: GET ", entry.Description, StringComparison.Ordinal);
        Assert.Contains("answered 500", entry.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-in-the-body", entry.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"services":[{"service":"redis","status":"stopped"},{"service":"mongo","status":"running"}],"apps":"running","adapters":"running"}""", HealthStatus.Unhealthy, "Not running: redis (stopped).")]
    [InlineData("""{"services":[],"apps":"degraded","adapters":"degraded"}""", HealthStatus.Unhealthy, "Not running: applications (degraded), adapters (degraded).")]
    [InlineData("""{"services":[],"apps":"running","adapters":"stopped"}""", HealthStatus.Degraded, "Not running: adapters (stopped).")]
    [InlineData("""{"host":"h"}""", HealthStatus.Healthy, "It works.")]
    public async Task Services_ThatDoNotRun_AreNamed(string answer, HealthStatus status, string description)
    {
        await using var server = await PlatformServer.StartAsync();
        var services = Services();
        AddPlatform(services, null, server.BaseAddress);
        services.AddHealthChecks().AddItentialHealthChecks();
        server.Faults.Add(Fault.Answer(HttpStatusCode.OK, answer) with { Path = "/health/status" });

        var entry = Assert.Single((await ReportAsync(services)).Entries).Value;

        Assert.Equal((status, description), (entry.Status, entry.Description));
    }

    [Fact]
    public async Task Options_ReachEveryCheck()
    {
        await using var server = await PlatformServer.StartAsync();
        var services = Services();
        AddPlatform(services, null, server.BaseAddress);
        services.AddHealthChecks().AddItentialHealthChecks(options =>
        {
            options.Tags.Add("ready");
            options.Timeout = TimeSpan.FromMilliseconds(50);
            options.FailureStatus = HealthStatus.Degraded;
        });
        var held = server.Faults.Add(Fault.Hold() with { Path = "/health/status" });

        var entry = Assert.Single((await ReportAsync(services)).Entries).Value;
        held.Dispose();

        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Contains("timeout", entry.Description, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["itential", "platform", "ready"], entry.Tags.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task NothingToCheck_IsAnError()
    {
        var services = Services();
        services.AddHealthChecks().AddItentialHealthChecks();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => ReportAsync(services));

        Assert.Contains("AddItentialPlatform", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondCall_IsRefused()
    {
        var checks = Services().AddHealthChecks().AddItentialHealthChecks();

        Assert.Throws<InvalidOperationException>(() => checks.AddItentialHealthChecks());
        Assert.Throws<ArgumentOutOfRangeException>(() => Services().AddHealthChecks().AddItentialHealthChecks(options => options.Timeout = TimeSpan.Zero));
    }

    private static ServiceCollection Services()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        return services;
    }

    private static void AddPlatform(ServiceCollection services, string? name, Uri address, string password = DemoCredentials.Password)
    {
        if (name is null)
        {
            services.AddItentialPlatform(Set);
        }
        else
        {
            services.AddItentialPlatform(name, Set);
        }

        void Set(Itential.Platform.PlatformOptions options) => (options.BaseAddress, options.User, options.Password) = (address, DemoCredentials.User, password);
    }

    private static async Task<HealthReport> ReportAsync(ServiceCollection services)
    {
        await using var provider = services.BuildServiceProvider();
        return await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);
    }
}
