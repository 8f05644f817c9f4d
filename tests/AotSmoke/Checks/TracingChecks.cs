using AotSmoke.OwnApi;
using AotSmoke.Servers;
using AotSmoke.Tracing;
using Itential.Diagnostics;

namespace AotSmoke.Checks;

/// <summary>Traced calls, whose wrappers were written at compile time, and the redaction of what is logged.</summary>
internal static class TracingChecks
{
    public static IEnumerable<Check> Of(ServerAccess servers) =>
    [
        new("tracing: a decorated interface", () => DecoratedAsync(servers)),
        new("tracing: intercepted methods, a private one among them", Intercepted),
        new("tracing: an iterator and a task", SequencesAndTasksAsync),
        new("redaction: patterns and known secrets", Redacted),
    ];

    private static async Task DecoratedAsync(ServerAccess servers)
    {
        using var trace = new TraceLines();
        using var platform = servers.OpenPlatform();
        await platform.For<ITracedApi>().WhoAmIAsync();
        Expect.That(trace.Count("→ AotSmoke.OwnApi.ITracedApi.WhoAmIAsync") == 1);
        Expect.That(trace.Count("← AotSmoke.OwnApi.ITracedApi.WhoAmIAsync (") == 1);
        Expect.That(trace.Count("← Itential.Refit.Authentication.IAuthenticator.Login (") == 1);
    }

    private static Task Intercepted()
    {
        using var trace = new TraceLines();
        var work = new TracedWork();
        Expect.That(work.Sum(1, 2) == 3 && work.Additions == 1);
        Expect.That(trace.Count("← AotSmoke.Tracing.TracedWork.Sum (") == 1);
        Expect.That(trace.Count("← AotSmoke.Tracing.TracedWork.Add (") == 1);
        return Task.CompletedTask;
    }

    private static async Task SequencesAndTasksAsync()
    {
        using var trace = new TraceLines();
        var sum = 0;
        await foreach (var number in TracedWork.CountAsync(3))
        {
            sum += number;
        }

        Expect.That(sum == 3 && trace.Count("AotSmoke.Tracing.TracedWork.CountAsync") == 2);
    }

    private static Task Redacted()
    {
        using var known = KnownSecrets.Add("a-secret-of-this-check");
        Expect.That(SensitiveDataScanner.Default.Redact("""{"password": "hunter2", "note": "a-secret-of-this-check"}""") is { } text
            && !text.Contains("hunter2", StringComparison.Ordinal) && !text.Contains("a-secret", StringComparison.Ordinal));
        return Task.CompletedTask;
    }
}
