using AotSmoke.InMemory;
using Otumat.Usage;

namespace AotSmoke.Checks;

/// <summary>Usage tracking: a device code, an event, its upload, and the way out.</summary>
internal static class UsageChecks
{
    public static IEnumerable<Check> All { get; } =
    [
        new("usage: enrolment, upload and opting out", StoryAsync),
    ];

    private static async Task StoryAsync()
    {
        // The keys of whoever runs this are left alone.
        Environment.SetEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS", "unix:path=none");
        Environment.SetEnvironmentVariable("CI", null);
        var root = Directory.CreateTempSubdirectory("otumat-aot-");
        using var server = new MemoryServer(Answer);
        var agent = new UsageAgent(new UsageAgentOptions
        {
            Author = "aot",
            DataDirectory = "aot",
            PackageName = "aot-smoke",
            Host = "https://usage.example.com",
            EventNames = ["import"],
            PropertyKeys = ["rows"],
            AllowTokenFile = true,
            DataRoot = root.FullName,
            ExitBudget = TimeSpan.Zero,
            CreateHandler = () => server,
        });

        var enrolled = await agent.EnrollAsync(new EnrollmentOptions { UseDeviceCode = true, ShowDeviceCode = _ => { } });
        Expect.Equal(EnrollmentOutcome.Accepted, enrolled.Outcome);
        agent.Log("import", new Dictionary<string, UsageValue> { ["rows"] = 3 });
        Expect.Equal(UploadOutcome.Sent, (await agent.UploadAsync()).Outcome);
        Expect.Equal(true, server.Last.Text.EndsWith("\"name\":\"import\",\"properties\":{\"rows\":3}}]}", StringComparison.Ordinal));
        Expect.Equal(true, (await agent.DisableAsync()).Revoked);

        await agent.DisposeAsync();
        root.Delete(recursive: true);
    }

    private static HttpResponseMessage Answer(MemoryRequest request) => request.Target switch
    {
        "POST /auth/device" => Reply.Json("""{"device_code":"d","user_code":"BCDF-GHJK","verification_uri":"https://usage.example.com/device","interval":1}"""),
        "POST /auth/token" => Reply.Json("""{"access_token":"a","refresh_token":"r","expires_in":3600}"""),
        _ => Reply.Empty(),
    };
}
