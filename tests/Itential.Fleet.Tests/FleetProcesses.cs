using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Itential.Testing;
using TestKit;

namespace Itential.Fleet.Tests;

/// <summary>Eight processes that sign in as one user and call the server again and again.</summary>
internal sealed class FleetProcesses : IDisposable
{
    public const int Size = 8;

    /// <summary>How old a session may grow.</summary>
    public static readonly TimeSpan Ttl = TimeSpan.FromSeconds(2);

    /// <summary>How long the fleet uses one: the margin for clocks is five seconds, or a quarter of the TTL, which is less.</summary>
    public static readonly TimeSpan Life = Ttl - (Ttl / 4);

    private static readonly string Program = RepositoryFolder.In("tests", "FleetMember", "bin", RepositoryFolder.Configuration, "net10.0", "FleetMember.dll");

    private readonly List<ChildProcess> _members;

    private FleetProcesses(List<ChildProcess> members) => _members = members;

    /// <param name="server">What they call.</param>
    /// <param name="database">Holds the store.</param>
    /// <param name="exclusion">"lock" for PostgreSQL's, "claims" for the one in the store itself.</param>
    public static FleetProcesses Start(PlatformServer server, string database, string exclusion)
    {
        var key = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        var ttl = Ttl.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return new FleetProcesses([.. Enumerable.Range(0, Size).Select(_ =>
        {
            var start = new ProcessStartInfo("dotnet", [Program, server.BaseAddress.AbsoluteUri, database, exclusion, ttl, key]);
            start.Environment["FLEET_USER"] = DemoCredentials.User;
            start.Environment["FLEET_PASSWORD"] = DemoCredentials.Password;
            return ChildProcess.Start(start);
        })]);
    }

    /// <summary>What they have said so far.</summary>
    public FleetReport Report() => new([.. _members.Select(member => MemberReport.Read(member.Output))]);

    public Task EachSaysAsync(string text, CancellationToken ct) =>
        Task.WhenAll(_members.Select(member => member.LineAsync(line => line.Contains(text, StringComparison.Ordinal), ct)));

    /// <summary>Lets each finish its call and end.</summary>
    public async Task<FleetReport> StopAsync(CancellationToken ct)
    {
        foreach (var member in _members)
        {
            await member.Input.WriteLineAsync();
            await member.Input.FlushAsync(ct);
        }

        foreach (var member in _members)
        {
            Assert.Equal(0, await member.ExitAsync(ct));
        }

        await EachSaysAsync("done ", ct);
        return Report();
    }

    public void Dispose() => _members.ForEach(member => member.Dispose());
}
