using System.Text.Json.Nodes;

namespace Itential.Testing.Gateway;

/// <summary>The inventories that are not Ansible's.</summary>
internal static class InventoryKinds
{
    public static IReadOnlyList<InventoryKind> All { get; } =
    [
        new("netmiko", ["host", "device_type"], static address => new JsonObject
        {
            ["host"] = address,
            ["device_type"] = "cisco_ios",
            ["username"] = "testing",
            ["port"] = 22,
        }),
        new("netconf", ["host", "username", "password", "platform"], static address => new JsonObject
        {
            ["host"] = address,
            ["username"] = "testing",
            ["password"] = "testing",
            ["platform"] = "junos",
            ["port"] = 830,
        }),
        new("http_requests", ["base_url", "protocol"], static address => new JsonObject
        {
            ["base_url"] = address + "/restconf",
            ["protocol"] = "https",
            ["port"] = 443,
        }),
    ];
}
