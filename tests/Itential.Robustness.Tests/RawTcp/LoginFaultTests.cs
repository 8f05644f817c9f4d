using Itential.Gateway;
using Itential.Platform;
using Itential.Refit;
using Itential.Refit.Authentication;
using Itential.Refit.Connections;
using TestKit;

namespace Itential.Robustness.Tests.RawTcp;

/// <summary>The same faults in the answer of a login. Whatever it is, nothing is sent without a session, and the next login works.</summary>
public sealed class LoginFaultTests
{
    private const string Password = "pa55-w0rd";

    /// <summary>What is read of a login, and what the sockets' buffers may hold beyond.</summary>
    private const long Slack = 32 << 20;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    public static TheoryData<string, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, bool>();
            foreach (var fault in RawFaults.All.Where(fault => fault.Ending != Ending.Result))
            {
                cases.Add(fault.Name, true);
                cases.Add(fault.Name, false);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Login_MeetsAFault_IsAnAuthenticationFailedExceptionAndTheNextLoginWorks(string name, bool asynchronous)
    {
        var fault = RawFaults.Named(name);
        var clock = new ManualTimeProvider();
        await using var server = new RawServer("POST /login", fault);
        using var client = PlatformClient.Create(Prepare(new PlatformOptions(), server, clock));

        long growth;
        Exception? failure;
        await using (var memory = new MemoryPeak())
        {
            failure = await FailureAsync(server, clock, fault, asynchronous ? client.GetAsync("/fine") : Task.Run(() => client.Get("/fine")));
            growth = memory.Growth;
        }

        server.Heal();
        client.Sessions.Invalidate();
        var next = await (asynchronous ? client.GetAsync("/fine") : Task.Run(() => client.Get("/fine"))).WaitAsync(Limits.Patience);

        AssertFailed(fault, failure);
        Assert.Equal("{\"fine\": \"yes\"}", next.Text);
        Assert.InRange(growth, long.MinValue, Slack);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("slow header")]
    [InlineData("compressed bomb")]
    [InlineData("truncated chunk")]
    public async Task Login_OfTheGateway_FailsAlike(string name)
    {
        var fault = RawFaults.Named(name);
        var clock = new ManualTimeProvider();
        await using var server = new RawServer("POST /api/v2.0/login", fault);
        using var client = GatewayClient.Create(Prepare(new GatewayOptions(), server, clock));

        AssertFailed(fault, await FailureAsync(server, clock, fault, client.GetAsync("/fine")));
    }

    private static T Prepare<T>(T options, RawServer server, ManualTimeProvider clock)
        where T : ConnectionOptions
    {
        options.BaseAddress = server.BaseAddress;
        options.User = "u";
        options.Password = Password;
        options.Timeout = Timeout.InfiniteTimeSpan;
        options.LoginTimeout = Limit;
        options.TimeProvider = clock;
        return options;
    }

    private static async Task<Exception?> FailureAsync(RawServer server, ManualTimeProvider clock, RawFault fault, Task call)
    {
        if (fault.Ending == Ending.TimedOut)
        {
            await Limits.PassAsync(server, clock, Limit, call);
        }

        return await Record.ExceptionAsync(() => call.WaitAsync(Limits.Patience));
    }

    private static void AssertFailed(RawFault fault, Exception? failure)
    {
        var failed = Assert.IsType<AuthenticationFailedException>(failure);
        Assert.Equal(fault.Ending == Ending.TimedOut, failed.InnerException is TimeoutException);
        Assert.DoesNotContain("error of its authenticator", failed.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(RawServer.Session, failed.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Password, failed.ToString(), StringComparison.Ordinal);
    }
}
