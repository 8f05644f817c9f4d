using System.Globalization;
using System.Text.Json.Nodes;

namespace Itential.Testing.Platform.Configuration;

/// <summary>Makes the devices that Configuration Manager sees through its adapters.</summary>
internal static class DeviceDocument
{
    private static readonly string[] Systems = ["cisco-ios", "arista-eos", "juniper-junos"];

    public static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"router-{index + 1:D3}");

    public static string Address(int index) => string.Create(CultureInfo.InvariantCulture, $"192.0.2.{index % 254 + 1}");

    public static string System(int index) => Systems[index % Systems.Length];

    public static JsonObject Create(int index) => new()
    {
        ["name"] = Name(index),
        ["device-type"] = "network",
        ["ipaddress"] = Address(index),
        ["port"] = 22,
        ["ostype"] = System(index),
        ["host"] = "gateway-1",
        ["origins"] = new JsonArray("gateway-1"),
        ["actions"] = new JsonArray("getConfig", "setConfig", "isAlive"),
        ["properties"] = new JsonObject { ["site"] = index % 2 == 0 ? "ams" : "lon" },
    };

    public static string Configuration(string name) => $"hostname {name}\nip domain name example.com\nntp server 192.0.2.250\n";
}
