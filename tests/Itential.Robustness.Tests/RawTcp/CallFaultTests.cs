using System.Net;
using Itential.Platform;
using Itential.Refit;
using TestKit;

namespace Itential.Robustness.Tests.RawTcp;

/// <summary>Answers that are no answers. Each ends in its documented exception, in time and in bounded memory, and the next call works.</summary>
public sealed class CallFaultTests
{
    private const long Limit = 4 << 20;

    /// <summary>What the sockets' buffers and the readers' own may hold beyond the limit.</summary>
    private const long Slack = 32 << 20;

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(5);

    public static TheoryData<string, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, bool>();
            foreach (var fault in RawFaults.All)
            {
                cases.Add(fault.Name, true);
                cases.Add(fault.Name, false);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Call_MeetsAFault_EndsAsDocumentedAndTheNextCallWorks(string name, bool asynchronous)
    {
        var fault = RawFaults.Named(name);
        var clock = new ManualTimeProvider();
        await using var server = new RawServer("GET /faulty", fault);
        using var client = PlatformClient.Create(new PlatformOptions
        {
            BaseAddress = server.BaseAddress,
            Token = "t",
            MaxResponseSize = Limit,
            Timeout = Deadline,
            TimeProvider = clock,
        });

        long growth;
        Exception? failure;
        await using (var memory = new MemoryPeak())
        {
            var call = asynchronous ? client.GetAsync("/faulty") : Task.Run(() => client.Get("/faulty"));
            if (fault.Ending == Ending.TimedOut)
            {
                await Limits.PassAsync(server, clock, Deadline, call);
            }

            failure = await Record.ExceptionAsync(() => call.WaitAsync(Limits.Patience));
            growth = memory.Growth;
        }

        var sent = server.Sent;
        server.Heal();
        var next = await (asynchronous ? client.GetAsync("/fine") : Task.Run(() => client.Get("/fine"))).WaitAsync(Limits.Patience);

        AssertEnding(fault.Ending, failure);
        Assert.DoesNotContain(RawServer.Session, failure?.ToString() ?? "", StringComparison.Ordinal);
        Assert.Equal("{\"fine\": \"yes\"}", next.Text);
        Assert.InRange(growth, long.MinValue, Limit + Slack);
        if (fault.Ending != Ending.TimedOut)
        {
            Assert.InRange(sent, 0, Limit + Slack);
        }
    }

    private static void AssertEnding(Ending ending, Exception? failure)
    {
        switch (ending)
        {
            case Ending.Result:
                Assert.Null(failure);
                break;
            case Ending.Broken:
                Assert.True(Assert.IsType<ApiRequestException>(failure).InnerException is HttpRequestException or IOException, failure.ToString());
                break;
            case Ending.TimedOut:
                Assert.IsType<TimeoutException>(Assert.IsType<ApiRequestException>(failure).InnerException);
                break;
            case Ending.TooLong:
                Assert.Contains(nameof(RefitSettings.MaxResponseSize), Assert.IsType<ApiException>(failure).Message, StringComparison.Ordinal);
                break;
            case Ending.Unreadable:
                Assert.Contains("could not be read", Assert.IsType<ApiException>(failure).Message, StringComparison.Ordinal);
                break;
            default:
                Assert.NotEqual(HttpStatusCode.OK, Assert.IsType<ApiException>(failure).StatusCode);
                break;
        }
    }
}
