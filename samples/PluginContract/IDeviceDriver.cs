// snippet: plugin-contract
namespace PluginContract;

/// <summary>What a plugin does for the program.</summary>
public interface IDeviceDriver
{
    string Vendor { get; }

    string CommandFor(string question);
}
// end-snippet
