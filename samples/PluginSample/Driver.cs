// snippet: plugin-driver
using PluginContract;

namespace Acme.Drivers.Junos;

public sealed class Driver : IDeviceDriver
{
    public string Vendor => "Juniper";

    public string CommandFor(string question) => question switch
    {
        "version" => "show version | display json",
        "interfaces" => "show interfaces terse | display json",
        _ => throw new ArgumentException($"There is no command for '{question}'. Ask for version or interfaces.", nameof(question)),
    };
}
// end-snippet
