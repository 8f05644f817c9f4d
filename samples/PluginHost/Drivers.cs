// snippet: plugin-host
using Otumat.Trust;
using PluginContract;

namespace PluginHost;

internal static class Drivers
{
    public static string Ask(string store, string plugins, string id, string question)
    {
        var loader = new TrustedPluginLoader(new TrustedPluginLoaderOptions
        {
            Store = TrustStore.Open(store),
            SharedAssemblies = ["PluginContract"],
        });

        using var plugin = loader.Load(id, Path.Combine(plugins, id));
        var type = plugin.Assembly.GetExportedTypes().Single(type => type.IsAssignableTo(typeof(IDeviceDriver)));
        var driver = (IDeviceDriver)Activator.CreateInstance(type)!;
        return $"{driver.Vendor}: {driver.CommandFor(question)}";
    }
}
// end-snippet
