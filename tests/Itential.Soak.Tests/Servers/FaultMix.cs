using System.Net;
using Itential.Testing.Faults;

namespace Itential.Soak.Tests.Servers;

/// <summary>One request in ten meets a fault, logins too. Which ones, the seed decides.</summary>
internal sealed class FaultMix
{
    private static readonly Fault[] Mix =
    [
        Fault.Late(TimeSpan.FromMilliseconds(60)) with { Share = 0.03 },
        Fault.Drop() with { Share = 0.015 },
        Fault.Truncate() with { Share = 0.01 },
        Fault.BadChunk() with { Share = 0.01 },
        Fault.Malformed() with { Share = 0.01 },
        Fault.Answer(HttpStatusCode.Unauthorized, """{"message":"The session is over."}""") with { Share = 0.015 },
        Fault.Answer(HttpStatusCode.ServiceUnavailable) with { Share = 0.01, Headers = new Dictionary<string, string> { ["Retry-After"] = "1" } },
    ];

    private readonly ArmedFault[] _logins;
    private readonly ArmedFault[] _others;

    public FaultMix(FaultPlan plan, int seed, string[] logins, string[] others)
    {
        plan.Seed = seed;
        _logins = [.. logins.SelectMany(path => Arm(plan, path))];
        _others = [.. others.SelectMany(path => Arm(plan, path))];
    }

    /// <summary>Logins that met a fault and failed by it.</summary>
    public int FailedLogins => _logins.Where(armed => armed.Fault.Kind != FaultKind.Pass).Sum(armed => armed.Hits);

    public int Late => Sum(_others, FaultKind.Pass);

    public int Unauthorized => Sum(_others, FaultKind.Answer, HttpStatusCode.Unauthorized);

    public int Busy => Sum(_others, FaultKind.Answer, HttpStatusCode.ServiceUnavailable);

    public int Malformed => Sum(_others, FaultKind.Answer, HttpStatusCode.OK);

    public int Broken => Sum(_others, FaultKind.Drop) + Sum(_others, FaultKind.Truncate) + Sum(_others, FaultKind.BadChunk);

    public string Text =>
        $"late {Late}, dropped {Sum(_others, FaultKind.Drop)}, cut off {Sum(_others, FaultKind.Truncate)}, bad chunks {Sum(_others, FaultKind.BadChunk)}, malformed {Malformed}, 401 {Unauthorized}, 503 {Busy}, of logins {FailedLogins}";

    private static IEnumerable<ArmedFault> Arm(FaultPlan plan, string path) => Mix.Select(fault => plan.Add(fault with { Path = path })).ToArray();

    private static int Sum(ArmedFault[] faults, FaultKind kind, HttpStatusCode status = HttpStatusCode.OK) =>
        faults.Where(armed => armed.Fault.Kind == kind && armed.Fault.Status == status).Sum(armed => armed.Hits);
}
