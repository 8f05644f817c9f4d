using Otumat.EndToEnd.Tests.Collectors;
using Otumat.Usage;

namespace Otumat.EndToEnd.Tests.Delivery;

/// <summary>The agent of the tests for the person whose programs run beside them.</summary>
internal static class SamplePerson
{
    public static UsageAgent Agent(DirectoryInfo root, CollectorProcess collector) => new(new UsageAgentOptions
    {
        Author = "Sample",
        DataDirectory = "sample",
        PackageName = "sample",
        Host = collector.Address.GetLeftPart(UriPartial.Authority),
        EventNames = ["import"],
        AllowTokenFile = true,
        DataRoot = root.FullName,
        ExitBudget = TimeSpan.Zero,
    });

    public static async Task<UsageAgent> AgreedAsync(DirectoryInfo root, CollectorProcess collector, CancellationToken ct)
    {
        var agent = Agent(root, collector);
        var result = await agent.EnrollAsync(new EnrollmentOptions { OpenBrowser = Robot.Agree }, ct);
        Assert.Equal(EnrollmentOutcome.Accepted, result.Outcome);
        return agent;
    }
}
