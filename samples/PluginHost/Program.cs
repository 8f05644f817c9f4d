// Loads a plugin that somebody else wrote and signed, and asks it something.
//   dotnet run --project samples/PluginHost -- trust STORE PUBLIC-KEY 'Acme.*'
//   dotnet run --project samples/PluginHost -- sign PRIVATE-KEY FOLDER Acme.Drivers.Junos 1.2.3
//   dotnet run --project samples/PluginHost -- run STORE PLUGINS Acme.Drivers.Junos version
// The exit code is 0 when all went well, 1 when a plugin or a key is refused, 2 for wrong arguments.
using Otumat.Trust;
using PluginHost;

try
{
    switch (args)
    {
        case ["trust", var store, var key, var scope]:
            Keys.Trust(store, key, scope);
            Console.WriteLine($"The key is trusted for {scope}.");
            return 0;
        case ["sign", var key, var folder, var id, var version]:
            Signing.Sign(key, folder, id, version);
            Console.WriteLine($"Signed {id} {version} with the key in {key}.");
            return 0;
        case ["run", var store, var plugins, var id, var question]:
            Console.WriteLine(Drivers.Ask(store, plugins, id, question));
            return 0;
        default:
            Console.Error.WriteLine("Say trust, sign or run, and what the first lines of Program.cs show behind it.");
            return 2;
    }
}
catch (Exception refusal) when (refusal is UntrustedPluginException or TrustStoreException or TrustKeyException)
{
    Console.Error.WriteLine(refusal.Message);
    return 1;
}
