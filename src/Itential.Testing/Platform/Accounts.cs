using System.Text.Json.Nodes;

namespace Itential.Testing.Platform;

/// <summary>The one account of the server.</summary>
internal static class Accounts
{
    public const string Id = "65a000000000000000000001";
    public const string GroupId = "65b000000000000000000001";
    public const string Provenance = "Local AAA";
    public const string Group = "pronghorn_admin";

    public static JsonObject Reference() => new() { ["_id"] = Id, ["provenance"] = Provenance, ["username"] = DemoCredentials.User };
}
