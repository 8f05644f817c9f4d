using System.CommandLine;

namespace Otumat.Collector;

/// <summary>The command line.</summary>
internal static class CollectorCommand
{
    public static RootCommand Create()
    {
        var urls = new Option<string>("--urls") { Description = "Addresses to listen on, separated by semicolons.", DefaultValueFactory = _ => ListenAddresses.Default };
        var configuration = new Option<string?>("--configuration") { Description = "JSON file with packages, users and routes." };
        var behindProxy = new Option<bool>("--behind-proxy") { Description = "A reverse proxy in front takes https and sets X-Forwarded-For and X-Forwarded-Proto." };
        var storage = new StorageOptions();
        var command = new RootCommand("Takes usage data from those who said yes, for the author of a package.") { urls, configuration, behindProxy };
        storage.AddTo(command);
        command.Subcommands.Add(HashPasswordCommand.Create());
        command.Subcommands.Add(NewTokenCommand.Create(storage));
        command.SetAction((line, cancellationToken) => CommandFault.ReportAsync(async () =>
        {
            var settings = storage.Read(line) with
            {
                Addresses = ListenAddresses.Read(line.GetValue(urls)!, line.GetValue(behindProxy)),
                BehindProxy = line.GetValue(behindProxy),
                Configuration = line.GetValue(configuration) is { } file ? ConfigurationFile.Read(file) : new CollectorConfiguration(),
            };
            await RunAsync(settings, cancellationToken).ConfigureAwait(false);
        }));
        return command;
    }

    private static async Task RunAsync(CollectorSettings settings, CancellationToken cancellationToken)
    {
        var host = await CollectorHost.StartAsync(settings, cancellationToken).ConfigureAwait(false);
        await using (host.ConfigureAwait(false))
        {
            if (settings.Configuration.Packages.Count == 0)
            {
                Console.WriteLine("No package is configured, so nobody can be asked yet. Name a file with --configuration.");
            }

            if (host.NewToken is { } token)
            {
                Console.WriteLine($"Administrator's token (shown this once): {token.Reveal()}");
            }

            foreach (var address in host.Addresses)
            {
                Console.WriteLine($"Listening on {address}");
            }

            await host.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
