using System.Globalization;
using Otumat.Usage;
using TrackedProgram;

// log ROOT HOST COUNT: logs so many events of the sample package, in bursts.
// end ROOT HOST SECONDS: logs three events and ends at once, with so many seconds for an upload.
// upload ROOT HOST [die]: uploads, and dies between a renewal and the disk.
var agent = new UsageAgent(new UsageAgentOptions
{
    Author = "Sample",
    DataDirectory = "sample",
    PackageName = "sample",
    PackageVersion = "1.2.3",
    Host = args[2],
    EventNames = ["import", "fit", "predict", "plot"],
    AllowTokenFile = true,
    DataRoot = args[1],
    ExitBudget = args[0] == "end" ? TimeSpan.FromSeconds(int.Parse(args[3], CultureInfo.InvariantCulture)) : TimeSpan.Zero,
    CreateHandler = args is [.., "die"] ? () => new FatalRenewalHandler() : null,
});

switch (args[0])
{
    case "log":
        await Bursts.LogAsync(agent, int.Parse(args[3], CultureInfo.InvariantCulture));
        break;

    case "end":
        Bursts.LogThree(agent);
        break;

    default:
        var result = await agent.UploadAsync();
        Console.WriteLine($"{result.Outcome} {result.Sent} {result.Message}");
        break;
}
